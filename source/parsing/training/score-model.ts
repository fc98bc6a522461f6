import type { ParserModel } from '../model-file.ts'
import { classNumbersOf, layOutSentence } from '../sentence-to-parse.ts'
import { readTagSet, Tagger } from '../tagger.ts'
import { transitionsOver } from '../transitions.ts'
import { TreeParser } from '../tree-parser.ts'
import { type Preparation, prepareSentence } from './prepare-sentence.ts'
import type { TreebankSentence } from './read-treebank.ts'

/** The relations whose scores are told one by one: those that clauses are read from. */
const RELATIONS = `nsubj nsubj:pass obj iobj obl nmod ccomp xcomp advcl acl:relcl appos conj
  parataxis compound flat aux mark root`.split(/\s+/)

/** How well a model does, in percent. Relations count without their subtypes. */
export interface Scores {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  /** Unlabelled and labelled attachment, punctuation included. */
  readonly uas: number
  readonly las: number
  /** F1 of each relation, head included. */
  readonly relations: ReadonlyMap<string, number>
  readonly wordsPerSecond: number
}

/**
 * Scores a model on sentences split into words by hand.
 *
 * @param model The model.
 * @param sentences Sentences with their trees, at least one.
 * @param preparation wink and the word describer.
 * @param asHeadlines Whether to take the case off the sentences first.
 */
export function scoreModel(
  model: ParserModel,
  sentences: readonly TreebankSentence[],
  preparation: Preparation,
  asHeadlines = false,
): Scores {
  const tagSet = readTagSet(model.tags)
  const classNumbers = classNumbersOf(tagSet)
  const tagger = new Tagger(model.tagger)
  const treeParser = new TreeParser(model.treeParser, transitionsOver(model.relations))
  const prepared = sentences.map((sentence) => prepareSentence(sentence, preparation, asHeadlines))

  const start = performance.now()
  const parsed = prepared.map(({ texts, toTag }) => {
    const tags = tagger.tag(toTag)
    return { tags, ...treeParser.parse(layOutSentence(texts, toTag.words, tags, classNumbers)) }
  })
  const milliseconds = performance.now() - start

  const counts = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 }
  const tallies = new Map(RELATIONS.map((name) => [name, { gold: 0, found: 0, right: 0 }]))
  sentences.forEach(({ words }, sentenceIndex) => {
    const { tags, heads, relations } = parsed[sentenceIndex]!
    words.forEach((word, index) => {
      const tag = tagSet[tags[index]!]!
      const relation = model.relations[relations[index]!]!
      const isHeadRight = heads[index] === word.head
      counts.words++
      if (tag.upos === word.upos) counts.upos++
      if (tag.xpos === word.xpos) counts.xpos++
      if (isHeadRight) counts.uas++
      if (isHeadRight && baseOf(relation) === baseOf(word.relation)) counts.las++
      for (const [name, tally] of tallies) {
        const isGold = isCalled(word.relation, name)
        const isFound = isCalled(relation, name)
        if (isGold) tally.gold++
        if (isFound) tally.found++
        if (isGold && isFound && isHeadRight) tally.right++
      }
    })
  })
  const percent = (count: number) => (100 * count) / counts.words
  return {
    words: counts.words,
    upos: percent(counts.upos),
    xpos: percent(counts.xpos),
    uas: percent(counts.uas),
    las: percent(counts.las),
    relations: new Map(
      [...tallies].map(([name, { gold, found, right }]) => [
        name,
        (200 * right) / Math.max(1, gold + found),
      ]),
    ),
    wordsPerSecond: (1000 * counts.words) / milliseconds,
  }
}

/** Whether a relation is the one of that name; `obl` is also `obl:agent`, `nsubj` only itself. */
function isCalled(relation: string, name: string): boolean {
  const hasOwnSubtypes = name === 'nsubj'
  return relation === name || (!hasOwnSubtypes && baseOf(relation) === name)
}

function baseOf(relation: string): string {
  return relation.split(':')[0]!
}
