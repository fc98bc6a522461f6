import type { World } from '../../knowledge/schema/world.ts'
import type { Factuality } from '../../model/certainty.ts'
import type { Span } from '../../model/evidence.ts'
import { oncePer } from '../once-per.ts'
import { escapePattern } from '../text/escape-pattern.ts'
import type { Sentence } from '../text/sentence.ts'

/** A hedging cue where it stands. */
export interface FoundHedge extends Span {
  readonly cue: string
  readonly factuality: Factuality
}

/** The cues of the world and what finds them, the same for every article. */
const cuesOf = oncePer((hedges: World['hedges']) => {
  const factuality = new Map(
    hedges.flatMap(({ cues, factuality }) => cues.map((cue) => [cue, factuality] as const)),
  )
  const cues = [...factuality.keys()].sort((a, b) => b.length - a.length)
  const anyOf = cues.map(escapePattern).join('|')
  return { factuality, pattern: new RegExp(`(?<![\\p{L}-])(?:${anyOf})(?![\\p{L}-])`, 'giu') }
})

/** Finds the hedging cues of sentences. */
export class HedgeFinder {
  readonly #cues: ReturnType<typeof cuesOf>
  readonly #found = new Map<Sentence, readonly FoundHedge[]>()

  constructor(hedges: World['hedges']) {
    this.#cues = cuesOf(hedges)
  }

  /** @returns The cues of a sentence in the order of the text. */
  in(sentence: Sentence): readonly FoundHedge[] {
    const before = this.#found.get(sentence)
    if (before) return before
    const found: FoundHedge[] = []
    for (const match of sentence.text.matchAll(this.#cues.pattern)) {
      // “May” the month, “might” the noun: a cue in mid-sentence is lower case.
      if (match.index > 0 && /^\p{Lu}/u.test(match[0])) continue
      const cue = match[0].toLowerCase()
      const start = sentence.start + match.index
      found.push({
        start,
        end: start + match[0].length,
        cue,
        factuality: this.#cues.factuality.get(cue) ?? 'PR+',
      })
    }
    this.#found.set(sentence, found)
    return found
  }
}
