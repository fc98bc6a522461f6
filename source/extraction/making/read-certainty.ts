import type { Certainty, CertaintyWord, Factuality } from '../../model/certainty.ts'
import type { Span } from '../../model/evidence.ts'
import type { Cite } from '../cite.ts'
import { contains } from '../cite.ts'
import type { Frame } from '../frames/frame.ts'
import type { HedgeFinder } from '../records/find-hedges.ts'
import type { Sentence } from '../text/sentence.ts'

const WORDS: Record<Factuality, CertaintyWord> = {
  'CT+': 'asserted',
  'CT-': 'denied',
  'PR+': 'hedged',
  'PS+': 'hedged',
  Uu: 'not committed',
}

/** What a certainty is read from. */
export interface CertaintyBasis {
  readonly sentence: Sentence
  /** Where hedging words count: the clause of the record. */
  readonly scope: Span
  readonly frame?: Frame | null
  /** True of steps: what is announced is planned, not done. */
  readonly planned?: boolean
}

/** How firmly the text holds a record to be so. Never firmer than the weakest word in its clause. */
export function readCertainty(
  { sentence, scope, frame, planned = false }: CertaintyBasis,
  hedges: HedgeFinder,
  cite: Cite,
): Certainty {
  const cues = hedges.in(sentence).filter((hedge) => contains(scope, hedge))
  const weakest = cues.sort((a, b) => RANK[a.factuality] - RANK[b.factuality])[0]
  if (weakest)
    return { factuality: weakest.factuality, word: WORDS[weakest.factuality], cue: cite(weakest) }
  if (planned) return { factuality: 'PR+', word: 'planned', cue: null }
  const reporter = frame?.reportedBy
  // What somebody else says the outlet does not vouch for; an unnamed source least of all.
  if (reporter?.kind === 'unnamed')
    return {
      factuality: 'PR+',
      word: 'hedged',
      cue: reporter.source ? cite(reporter.source) : null,
    }
  return { factuality: 'CT+', word: 'asserted', cue: null }
}

const RANK: Record<Factuality, number> = { Uu: 0, 'PS+': 1, 'PR+': 2, 'CT-': 3, 'CT+': 4 }
