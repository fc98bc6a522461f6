import type { Stance } from '../source/model/act.ts'
import type { CertaintyWord } from '../source/model/certainty.ts'
import type { DemandKind } from '../source/model/demand.ts'
import type { PlanRelationType, PlanStatus } from '../source/model/plan-version.ts'
import type { StyleName } from './theme.ts'

/** A glyph, the word it stands for, and its look: never one without the other on a page. */
export interface Sign {
  readonly glyph: string
  readonly word: string
  readonly style: StyleName
}

/** How a party answers. */
export const stanceSigns = {
  accepts: { glyph: '✓', word: 'accepts', style: 'accepts' },
  rejects: { glyph: '✗', word: 'rejects', style: 'rejects' },
  offers: { glyph: '◇', word: 'offers', style: 'offers' },
} as const satisfies Record<Stance, Sign>

/** How firmly a text holds something. */
export const certaintySigns = {
  asserted: { glyph: '●', word: 'asserted', style: 'asserted' },
  hedged: { glyph: '◐', word: 'hedged', style: 'hedged' },
  denied: { glyph: '⊘', word: 'denied', style: 'denied' },
  planned: { glyph: '▸', word: 'planned', style: 'planned' },
  'not committed': { glyph: '○', word: 'not committed', style: 'notCommitted' },
} as const satisfies Record<CertaintyWord, Sign>

/** Before the words a demand or threat hangs on. */
export const hangsOn = '←'

/** Kinds of demands as rows say them. */
export const demandKindWords = {
  demand: 'demand',
  condition: 'condition',
  'red-line': 'red line',
  threat: 'threat',
} as const satisfies Record<DemandKind, string>

/** Status of a version as rows say it. */
export const planStatusWords = {
  draft: 'draft',
  proposed: 'proposed',
  current: 'current',
  'counter-proposal': 'counter',
  agreed: 'agreed',
  rejected: 'rejected',
  superseded: 'superseded',
} as const satisfies Record<PlanStatus, string>

/** How one version stands to another, as a verb. */
export const relationWords = {
  revisionOf: 'revises',
  counterTo: 'answers',
  partOf: 'is part of',
  sameAs: 'is the same as',
} as const satisfies Record<PlanRelationType, string>
