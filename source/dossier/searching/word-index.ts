import { splitWords } from '../fold-word.ts'
import { NearWords } from './near-words.ts'
import { PostingStore } from './posting-store.ts'

/** How much more the title of a thing counts than its other words. */
const boosts = [2, 1] as const
/** How often a word counts in one text at most: beyond that it says little more. */
const mostTimes = 16
/** Different words of a text that are counted at most. */
const longest = 0xffff
/** Things that are gone from which on it pays to forget their words. */
const worthSweeping = 1000

/** What was found: things by their numbers, in order. */
export interface Matches {
  readonly things: readonly number[]
  /** How well each thing fits, by its number; of what was not found it says nothing. */
  readonly scores: Float64Array
  /** 1 for each thing that has one of the words elsewhere than in its title, by its number. */
  readonly within: Uint8Array
  /** The folded words by which they were found. */
  readonly words: ReadonlySet<string>
}

/** What is known of each thing while words are looked for. */
interface Scoring extends Pick<Matches, 'scores' | 'within'> {
  /** How many of the words it has, from the first on. */
  readonly stages: Uint16Array
}

/**
 * Which things have which words, in a title or in other words. It holds numbers only: an index of
 * objects takes half a megabyte for ten articles, and this the tenth part.
 */
export class WordIndex {
  private readonly near = new NearWords()
  private store = new PostingStore()
  /** Different words in the title and the other words of each thing; 0 and 0 once it is gone. */
  private lengths = new Uint16Array(256)
  /** Things taken in, those that are gone again among them. */
  private count = 0
  private gone = 0
  /** Things whose words are still there though they are gone. */
  private unswept = 0
  private readonly totals = [0, 0]

  /** Things that are in. */
  get size(): number {
    return this.count - this.gone
  }

  /**
   * Takes a thing in, under the next number, from 0.
   *
   * @returns How many words it has.
   */
  add(title: string, words: string): number {
    const thing = this.count++
    if (this.count * 2 > this.lengths.length) {
      const longer = new Uint16Array(this.lengths.length * 2)
      longer.set(this.lengths)
      this.lengths = longer
    }
    return this.note(thing, 0, title) + this.note(thing, 1, words)
  }

  /** Drops a thing. */
  drop(thing: number): void {
    for (const field of [0, 1] as const) {
      this.totals[field]! -= this.lengths[thing * 2 + field]!
      this.lengths[thing * 2 + field] = 0
    }
    this.gone += 1
    this.unswept += 1
  }

  /** Forgets the words of what is gone, once that is more than what is there. */
  sweep(): void {
    if (this.unswept < worthSweeping || this.unswept < this.size) return
    this.unswept = 0
    const swept = new PostingStore()
    for (let word = 0; word < this.store.size; word++) {
      swept.start()
      this.store.some(word, (value) => {
        if (this.lengthOf(value) !== 0) swept.push(word, value)
        return false
      })
    }
    this.store = swept
  }

  /**
   * Finds things that have all of some words, each as it is, as the beginning of a word, or with
   * letters wrong.
   *
   * @param typed Folded words.
   * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009; with
   *   the lower bound of Lv and Zhai, 2011.
   */
  search(typed: readonly string[]): Matches {
    const scores = new Float64Array(this.count)
    const within = new Uint8Array(this.count)
    /** How many of the words each thing has, from the first on. */
    const stages = new Uint16Array(this.count)
    const meant = typed.map((word) => this.near.near(word))
    for (const [stage, words] of meant.entries()) {
      for (const { word, weight } of words)
        this.score(word, weight, stage, { scores, stages, within })
    }
    const things: number[] = []
    for (let thing = 0; thing < this.count; thing++) {
      if (typed.length > 0 && stages[thing] === typed.length) things.push(thing)
    }
    const words = new Set<string>()
    for (const { word } of things.length === 0 ? [] : meant.flat()) {
      const isFound = this.store.some(word, (value) => stages[value >>> 5] === typed.length)
      if (isFound) words.add(this.near.words[word]!)
    }
    return { things, scores, within, words }
  }

  /** Different words in the text that a posting is of; 0 once its thing is gone. */
  private lengthOf(posting: number): number {
    return this.lengths[(posting >>> 5) * 2 + ((posting >>> 4) & 1)]!
  }

  private note(thing: number, field: 0 | 1, text: string): number {
    const counts = new Map<number, number>()
    const folded = splitWords(text)
    for (const one of folded) {
      const word = this.near.numberOf(one)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    for (const [word, times] of counts) {
      if (word === this.store.size) this.store.start()
      this.store.push(word, (thing << 5) | (field << 4) | (Math.min(times, mostTimes) - 1))
    }
    this.lengths[thing * 2 + field] = Math.min(counts.size, longest)
    this.totals[field]! += this.lengths[thing * 2 + field]!
    return folded.length
  }

  private score(
    word: number,
    weight: number,
    stage: number,
    { scores, stages, within }: Scoring,
  ): void {
    const having = [0, 0]
    this.store.some(word, (value) => {
      if (this.lengthOf(value) !== 0) having[(value >>> 4) & 1]! += 1
      return false
    })
    const { size } = this
    const rare = having.map((some) => Math.log(1 + (size - some + 0.5) / (some + 0.5)))
    const usual = this.totals.map((total) => total / size)
    this.store.some(word, (value) => {
      const thing = value >>> 5
      const length = this.lengthOf(value)
      if (stages[thing]! < stage || length === 0) return false
      const field = (value >>> 4) & 1
      const times = (value & 15) + 1
      const share = (times * 2.2) / (times + 1.2 * (0.3 + (0.7 * length) / usual[field]!))
      scores[thing]! += weight * boosts[field]! * rare[field]! * (0.5 + share)
      stages[thing] = stage + 1
      if (field === 1) within[thing] = 1
      return false
    })
  }
}
