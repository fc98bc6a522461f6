import type { World } from '../../knowledge/schema.ts'
import type { Factuality } from '../../model/certainty.ts'
import type { Span } from '../../model/evidence.ts'
import { escapePattern } from '../text/escape-pattern.ts'
import type { Sentence } from '../text/sentence.ts'

/** A hedging cue where it stands. */
export interface FoundHedge extends Span {
  readonly cue: string
  readonly factuality: Factuality
}

/** Finds the hedging cues of sentences. */
export class HedgeFinder {
  readonly #pattern: RegExp
  readonly #factuality = new Map<string, Factuality>()
  readonly #found = new Map<Sentence, readonly FoundHedge[]>()

  constructor(hedges: World['hedges']) {
    for (const { cues, factuality } of hedges)
      for (const cue of cues) this.#factuality.set(cue, factuality)
    const cues = [...this.#factuality.keys()].sort((a, b) => b.length - a.length)
    this.#pattern = new RegExp(
      `(?<![\\p{L}-])(?:${cues.map(escapePattern).join('|')})(?![\\p{L}-])`,
      'giu',
    )
  }

  /** @returns The cues of a sentence in the order of the text. */
  in(sentence: Sentence): readonly FoundHedge[] {
    const before = this.#found.get(sentence)
    if (before) return before
    const found: FoundHedge[] = []
    for (const match of sentence.text.matchAll(this.#pattern)) {
      // “May” the month, “might” the noun: a cue in mid-sentence is lower case.
      if (match.index > 0 && /^\p{Lu}/u.test(match[0])) continue
      const cue = match[0].toLowerCase()
      const start = sentence.start + match.index
      found.push({
        start,
        end: start + match[0].length,
        cue,
        factuality: this.#factuality.get(cue) ?? 'PR+',
      })
    }
    this.#found.set(sentence, found)
    return found
  }
}
