import { FeatureBuffer } from '../feature-buffer.ts'
import { bestClass } from '../linear-model.ts'
import { addTagFeatures, type SentenceToTag, TAG_SEED, TAG_TEMPLATES } from '../tag-features.ts'
import { AveragedPerceptron } from './averaged-perceptron.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** A sentence with the tags it should get. */
export interface TaggingExample {
  readonly sentence: SentenceToTag
  /** For each word the index of its tag, −1 where the tag is not in the tag set. */
  readonly gold: Int32Array
}

const SEED = 1

/**
 * Trains a tagger.
 *
 * @param examples The sentences.
 * @param tagCount The size of the tag set.
 * @param epochs How often to go through them.
 */
export function trainTagger(
  examples: readonly TaggingExample[],
  tagCount: number,
  epochs: number,
): AveragedPerceptron {
  const perceptron = new AveragedPerceptron(tagCount)
  const features = new FeatureBuffer(TAG_TEMPLATES, TAG_SEED)
  const random = seededRandom(SEED)
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { sentence, gold } of order) {
      const tags = new Int32Array(gold.length)
      for (let index = 0; index < gold.length; index++) {
        addTagFeatures(sentence, index, tags, features)
        const guess = bestClass(perceptron.score(features))
        if (guess !== gold[index] && gold[index]! >= 0) {
          perceptron.update(features, gold[index]!, guess)
        }
        perceptron.tick()
        tags[index] = guess
      }
    }
  }
  return perceptron
}

const LEAST_WORDS_PER_TAG = 3

/**
 * The tag set of a treebank, the most frequent tag first.
 *
 * @param names The tag of every word, `XPOS|UPOS`.
 */
export function tagNamesOf(names: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_WORDS_PER_TAG)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name)
}
