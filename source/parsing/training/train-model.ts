import type { ParserModel } from '../model-file.ts'
import { classNumbersOf, layOutSentence } from '../sentence-to-parse.ts'
import { readTagSet, Tagger } from '../tagger.ts'
import { transitionsOver } from '../transitions.ts'
import type { AveragedPerceptron, Pruning } from './averaged-perceptron.ts'
import { goldTreeOf } from './oracle.ts'
import { type Preparation, type PreparedSentence, prepareSentence } from './prepare-sentence.ts'
import type { TreebankSentence } from './read-treebank.ts'
import { seededRandom } from './seeded-random.ts'
import { type TaggingExample, tagNamesOf, trainTagger } from './train-tagger.ts'
import { relationNamesOf, trainTreeParser } from './train-tree-parser.ts'

const TAGGER_EPOCHS = 8
const TREE_EPOCHS = 10
/** Parts that a tagger trained on the others tags, so that trees learn from real mistakes. */
const FOLDS = 4
const FOLD_EPOCHS = 4
const HEADLINE_SEED = 11
const HEADLINE_SHARE = 0.25
const HEADLINE_WORDS = { least: 4, most: 25 }

/** How the two halves of a model are cut down. */
export interface ModelPruning {
  readonly tagger: Pruning
  readonly treeParser: Pruning
}

/** Chosen on the development sets: as much accuracy as four megabytes hold. */
const SHIPPED_PRUNING: ModelPruning = {
  tagger: { leastUpdates: 3, step: 1, leastUnits: 0.5 },
  treeParser: { leastUpdates: 5, step: 1, leastUnits: 1.5 },
}

/** A model before it is cut down. */
export interface TrainedModel {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly tagger: AveragedPerceptron
  readonly treeParser: AveragedPerceptron
}

/**
 * Trains a tagger and a tree parser. The same sentences give the same model, bit for bit.
 *
 * @param sentences The treebank.
 * @param preparation wink and the word describer.
 * @param report Told how it goes.
 * @param pruning How the taggers are cut down that tag the sentences for the tree parser.
 */
export function trainModel(
  sentences: readonly TreebankSentence[],
  preparation: Preparation,
  report: (line: string) => void,
  pruning: ModelPruning = SHIPPED_PRUNING,
): TrainedModel {
  const words = sentences.flatMap((sentence) => sentence.words)
  const tags = tagNamesOf(words.map(({ xpos, upos }) => `${xpos}|${upos}`))
  const relations = relationNamesOf(words.map(({ relation }) => relation))
  report(`${sentences.length} sentences, ${words.length} words, ${tags.length} tags`)

  const prepared = sentences.map((sentence) => prepareSentence(sentence, preparation))
  const examples = taggingExamplesOf(sentences, prepared, tags, preparation)
  const tagger = trainTagger(examples.flat(), tags.length, TAGGER_EPOCHS)
  report('tagger trained')

  const foldTags = tagByFolds(prepared, examples, tags.length, pruning.tagger)
  report('training sentences tagged')

  const set = transitionsOver(relations)
  const classNumbers = classNumbersOf(readTagSet(tags))
  const relationIndex = relationIndexOf(relations)
  const treeParser = trainTreeParser(
    sentences.map((sentence, index) => ({
      sentence: layOutSentence(
        prepared[index]!.texts,
        prepared[index]!.toTag.words,
        foldTags[index]!,
        classNumbers,
      ),
      gold: goldTreeOf(
        sentence.words.map(({ head }) => head),
        sentence.words.map(({ relation }) => relationIndex(relation)),
      ),
    })),
    set,
    TREE_EPOCHS,
    (epoch) => report(`tree parser: epoch ${epoch + 1} of ${TREE_EPOCHS}`),
  )
  return { tags, relations, tagger, treeParser }
}

/**
 * Cuts a trained model down to what is shipped.
 *
 * @param model The model.
 * @param trainedOn The parts of the treebank it has seen.
 * @param pruning How much to cut.
 */
export function packModel(
  model: TrainedModel,
  trainedOn: readonly string[],
  pruning: ModelPruning = SHIPPED_PRUNING,
): ParserModel {
  return {
    tags: model.tags,
    relations: model.relations,
    trainedOn,
    tagger: model.tagger.pack(pruning.tagger),
    treeParser: model.treeParser.pack(pruning.treeParser),
  }
}

/** For each sentence an example and perhaps, as a second, the same as a headline. */
function taggingExamplesOf(
  sentences: readonly TreebankSentence[],
  prepared: readonly PreparedSentence[],
  tags: readonly string[],
  preparation: Preparation,
): readonly (readonly TaggingExample[])[] {
  const tagIndex = new Map(tags.map((name, index) => [name, index]))
  const goldOf = ({ words }: TreebankSentence) =>
    Int32Array.from(words, ({ xpos, upos }) => tagIndex.get(`${xpos}|${upos}`) ?? -1)
  const random = seededRandom(HEADLINE_SEED)
  return sentences.map((sentence, index) => {
    const example = { sentence: prepared[index]!.toTag, gold: goldOf(sentence) }
    const { length } = sentence.words
    const isDrawn = random() < HEADLINE_SHARE
    if (!isDrawn || length < HEADLINE_WORDS.least || length > HEADLINE_WORDS.most) return [example]
    const headline = withoutFullStop(sentence)
    const { toTag } = prepareSentence(headline, preparation, true)
    return [example, { sentence: toTag, gold: goldOf(headline) }]
  })
}

function withoutFullStop(sentence: TreebankSentence): TreebankSentence {
  const isStopped = sentence.words.at(-1)?.form === '.'
  return isStopped ? { ...sentence, words: sentence.words.slice(0, -1) } : sentence
}

/** Tags each part of the sentences with a tagger trained on the other parts. */
function tagByFolds(
  prepared: readonly PreparedSentence[],
  examples: readonly (readonly TaggingExample[])[],
  tagCount: number,
  pruning: Pruning,
): readonly Int32Array[] {
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((_, index) => index % FOLDS !== fold).flat()
    return new Tagger(trainTagger(others, tagCount, FOLD_EPOCHS).pack(pruning))
  })
  return prepared.map(({ toTag }, index) => taggers[index % FOLDS]!.tag(toTag))
}

/** The index of a relation; of the one it is a subtype of, if it is too rare to be kept. */
function relationIndexOf(relations: readonly string[]): (name: string) => number {
  const indexes = new Map(relations.map((name, index) => [name, index]))
  return (name) => indexes.get(name) ?? indexes.get(name.split(':')[0]!) ?? indexes.get('dep') ?? 0
}
