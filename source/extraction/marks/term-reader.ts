import { stemmer } from 'stemmer'
import type { Concept } from '../../knowledge/schema/concept.ts'
import { oncePer } from '../once-per.ts'

/** Words that say nothing of what a record is about. */
const idle = new Set(
  (
    'a an the this that these those such some any each every no not nor neither either both all ' +
    'and or but if then than as at by for from in into of off on onto out over per to under up ' +
    'upon with within without about after again against among around because before behind ' +
    'below beneath beside besides between beyond during except inside near outside since ' +
    'through throughout till toward towards until via while whether where when which who whom ' +
    'whose what why how he she it they we you i him her them us me his hers its their theirs our ' +
    'ours your my be is are was were been being am do does did done doing have has had having ' +
    'will would shall should can could may might must ought need let get got gets make made ' +
    'makes take taken took takes give given gave there here also just only even still yet very ' +
    'too so more most much many few less least own other another same ever once one ones say ' +
    'says said tell told want wants wanted ready willing set due expected day days hour hours time ' +
    'year years month months percent % per cent instead next ' +
    'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million'
  ).split(' '),
)

/** Particles that may stand a few words after their verb: “pull its soldiers out”. */
const particles = new Set(['out', 'back', 'up', 'down', 'off', 'over', 'away', 'in', 'go'])
/** Most words between a verb and its particle. */
const farthest = 4

/** Concepts that tell no record from another: the words of wanting and of containing. */
const empty = new Set(['demand', 'include'])

/** Concepts that two others make: fighting that stops is a truce. */
const made: readonly (readonly [parts: readonly string[], whole: string])[] = [
  [['=stop', '=attack'], '=truce'],
]

interface Phrase {
  readonly stems: readonly string[]
  readonly concept: string
}

/** A word of a text, brought to its stem. */
export interface StemmedWord {
  readonly word: string
  readonly stem: string
}

/** Reads what a text says as terms: concepts where words are known, else stems. */
export class TermReader {
  /** Phrases by their first stem, longest first. */
  private readonly phrases = new Map<string, Phrase[]>()

  constructor(concepts: readonly Concept[]) {
    for (const { concept, words } of concepts) {
      for (const word of words) this.learn(concept, word)
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  }

  /**
   * @param words Words of a text in order.
   * @returns Its terms, each once; empty when the words say nothing.
   */
  read(words: readonly StemmedWord[]): ReadonlySet<string> {
    const terms = new Set<string>()
    const used = new Set<number>()
    words.forEach(({ word, stem }, at) => {
      const found = used.has(at) ? [] : this.conceptsAt(words, at, used)
      for (const concept of found) if (!empty.has(concept)) terms.add(`=${concept}`)
      if (found.length === 0 && !used.has(at) && !idle.has(word) && !/^\d/.test(word))
        terms.add(stem)
    })
    for (const [parts, whole] of made) if (parts.every((part) => terms.has(part))) terms.add(whole)
    return terms
  }

  private learn(concept: string, words: string): void {
    const stems = words.split(/[\s-]+/).map(stemmer)
    const [first = ''] = stems
    const list = this.phrases.get(first)
    if (list === undefined) this.phrases.set(first, [{ stems, concept }])
    else list.push({ stems, concept })
  }

  /** The concepts that the longest phrase from here stands for. */
  private conceptsAt(words: readonly StemmedWord[], at: number, used: Set<number>): string[] {
    const candidates = this.phrases.get(words[at]?.stem ?? '') ?? []
    let longest: readonly number[] = []
    let found: string[] = []
    for (const { stems, concept } of candidates) {
      if (stems.length < longest.length) break
      const places = placesOf(stems, words, at)
      if (places === null) continue
      found = [...found, concept]
      longest = places
    }
    for (const place of longest) used.add(place)
    return found
  }
}

/** Where the words of a phrase stand from a place on; null when they do not. */
function placesOf(
  stems: readonly string[],
  words: readonly StemmedWord[],
  at: number,
): readonly number[] | null {
  const places = [at]
  for (const stem of stems.slice(1)) {
    const last = places.at(-1) ?? at
    const reach = stems.length === 2 && particles.has(stem) ? farthest : 1
    const window = words.slice(last + 1, last + 1 + reach)
    const step = window.findIndex((word) => word.stem === stem)
    if (step < 0) return null
    places.push(last + 1 + step)
  }
  return places
}

/** The reader of a list of concepts, made once. */
export const termReader = oncePer((concepts: readonly Concept[]) => new TermReader(concepts))
