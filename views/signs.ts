import type { StandKind } from '../source/dossier/place-positions.ts'
import type { Stance } from '../source/model/act.ts'
import type { CertaintyWord } from '../source/model/certainty.ts'
import type { ChangeKind } from '../source/model/change.ts'
import type { DemandKind } from '../source/model/demand.ts'
import type { NextStep } from '../source/model/next-step.ts'
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

/** What a text does about an issue. */
export const contentSigns = {
  provides: { glyph: '+', word: 'provides', style: 'accepts' },
  removes: { glyph: '−', word: 'removes', style: 'rejects' },
  'holds back': { glyph: '⏸', word: 'holds back', style: 'hedged' },
} as const satisfies Record<string, Sign>

/** What is left open, and for later. */
export const heldSign: Sign = { glyph: '⏸', word: 'left open', style: 'hedged' }

/** How a party stands on an issue or a text; what keeps parties apart comes first. */
export const standSigns = {
  rejects: stanceSigns.rejects,
  'red line': { glyph: '■', word: 'red line', style: 'rejects' },
  demands: { glyph: '●', word: 'demands', style: 'text' },
  threatens: { glyph: '!', word: 'threatens', style: 'threat' },
  warns: { glyph: '▲', word: 'warns', style: 'threat' },
  complains: { glyph: '▽', word: 'complains', style: 'hedged' },
  offers: stanceSigns.offers,
  accepts: stanceSigns.accepts,
  says: { glyph: '·', word: 'says', style: 'quiet' },
} as const satisfies Record<StandKind, Sign>

/** What an article has done to what those before it said. */
export const changeSigns = {
  new: { glyph: '+', word: 'new', style: 'accepts' },
  changed: { glyph: '~', word: 'changed', style: 'hedged' },
  contradicted: { glyph: '⊘', word: 'contradicted', style: 'denied' },
  'gone silent': { glyph: '…', word: 'gone silent', style: 'quiet' },
  withdrawn: { glyph: '−', word: 'withdrawn', style: 'rejects' },
} as const satisfies Record<ChangeKind, Sign>

/** Between passages that do not fit. */
export const fitSign: Sign = { glyph: '≠', word: 'do not fit', style: 'threat' }

/** Why a step is no longer ahead. */
export const supersededSigns = {
  held: { glyph: '✓', word: 'held', style: 'quiet' },
  'put off': { glyph: '↷', word: 'put off', style: 'quiet' },
  'called off': { glyph: '✗', word: 'called off', style: 'quiet' },
  'date passed': { glyph: '◷', word: 'date passed', style: 'quiet' },
} as const satisfies Record<NonNullable<NextStep['superseded']>['reason'], Sign>
