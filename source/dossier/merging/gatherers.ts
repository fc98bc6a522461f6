import type { Records } from '../../model/dossier.ts'
import { demandRule } from './demand-rule.ts'
import { type Gathered, Gatherer } from './gather.ts'
import { planRule } from './plan-rule.ts'
import type { Rule } from './rule.ts'
import { eventRule, stepRule } from './step-rule.ts'
import { guaranteeRule, openIssueRule, positionRule, statementRule } from './word-rule.ts'

/** Kinds of records that several articles may tell, and how each is found to be the same. */
const rules = {
  planVersions: planRule,
  demands: demandRule,
  positions: positionRule,
  guarantees: guaranteeRule,
  openIssues: openIssueRule,
  nextSteps: stepRule,
  pastEvents: eventRule,
  statements: statementRule,
} as const

export type Kind = keyof typeof rules
export type RecordOf<K extends Kind> = Records[K][number]
export type Gatherers = { readonly [K in Kind]: Gatherer<RecordOf<K>> }

export const kinds = Object.keys(rules) as readonly Kind[]

/**
 * Starts clustering, a gatherer for each kind.
 *
 * @param gathered What has been found of the same records before, by kind.
 * @param articles Ids of the articles it was found of, oldest first.
 */
export function startGatherers(
  gathered: Readonly<Partial<Record<Kind, Gathered>>>,
  articles: readonly string[],
): Gatherers {
  const made = kinds.map((kind) => [
    kind,
    new Gatherer(rules[kind] as Rule<RecordOf<Kind>>, gathered[kind], articles),
  ])
  return Object.fromEntries(made) as Gatherers
}

/** Changes whenever records that were there may go by other ids, or are gone. */
export const epochOf = (gatherers: Gatherers): number =>
  kinds.reduce((sum, kind) => sum + gatherers[kind].epoch(), 0)
