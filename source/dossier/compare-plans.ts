import type { Stance } from '../model/act.ts'
import type { Evidence } from '../model/evidence.ts'
import type { IssueKey } from '../model/issue.ts'
import type { PlanVersion } from '../model/plan-version.ts'
import { type Quote, quotesOf } from './quotes-of-record.ts'

/** What a text does about an issue, or who answers it. */
export interface PlanItem {
  readonly does: 'provides' | 'removes' | 'holds back' | Stance
  /** Words of the article; for an answer the id of the party. */
  readonly text: string
  /** For an answer to a part of the text. */
  readonly isInPart: boolean
  /** Index of the quotation that shows it among those of the version, from 0. */
  readonly quote: number
}

/** One line of a comparison: an issue, or an answer, over all texts. */
export interface PlanComparison {
  readonly topic: IssueKey | 'taken by' | 'refused by' | 'offered by'
  /** What each of the versions does about it, in their order; empty where it is silent. */
  readonly cells: readonly (readonly PlanItem[])[]
}

const answers = [
  ['taken by', 'accepts'],
  ['refused by', 'rejects'],
  ['offered by', 'offers'],
] as const satisfies readonly (readonly [string, Stance])[]

function contentItems(plan: PlanVersion, issue: IssueKey, quotes: readonly Quote[]): PlanItem[] {
  const find = (part: Quote['part'], [evidence]: readonly Evidence[]): number =>
    Math.max(
      0,
      quotes.findIndex(
        (one) =>
          one.part === part &&
          one.evidence.start === evidence?.start &&
          one.evidence.article === evidence.article,
      ),
    )
  const contents = [
    ...plan.provisions.map((one) => ['provides', 'provision', one] as const),
    ...plan.removed.map((one) => ['removes', 'removed', one] as const),
    ...plan.heldBack.map((one) => ['holds back', 'heldBack', one] as const),
  ]
  return contents
    .filter(([, , one]) => one.issue === issue)
    .map(([does, part, one]) => {
      const held = 'heldFor' in one && one.heldFor ? `, for ${one.heldFor.exact}` : ''
      return { does, text: one.text + held, isInPart: false, quote: find(part, one.evidence) }
    })
}

function answerItems(plan: PlanVersion, stance: Stance, quotes: readonly Quote[]): PlanItem[] {
  const given = plan.reactions.filter((one) => one.stance === stance)
  const first = given.filter((one, at) => given.findIndex((it) => it.party === one.party) === at)
  return first.map(({ party, scope, evidence: [evidence] }) => ({
    does: stance,
    text: party,
    isInPart: scope === 'part',
    quote: Math.max(
      0,
      quotes.findIndex(
        (one) =>
          one.part === 'reaction' && one.party === party && one.evidence.start === evidence?.start,
      ),
    ),
  }))
}

/**
 * Compares plan versions issue by issue: what each provides, removes or holds back, and who
 * takes or refuses it.
 *
 * @param plans The versions, from one on, in the order they are to stand.
 * @returns Lines that at least one version says something about: the answers first, then
 *   the issues, those that most versions speak of at the top; empty when nothing is known of them.
 */
export function comparePlans(plans: readonly PlanVersion[]): readonly PlanComparison[] {
  const quotes = plans.map((record) => quotesOf({ kind: 'plan', id: record.id, record }))
  const issues = [
    ...new Set(
      plans.flatMap(({ provisions, removed, heldBack }) =>
        [...provisions, ...removed, ...heldBack].map(({ issue }) => issue),
      ),
    ),
  ]
  const contents = issues.map(
    (topic): PlanComparison => ({
      topic,
      cells: plans.map((plan, at) => contentItems(plan, topic, quotes[at] ?? [])),
    }),
  )
  const spoken = ({ topic, cells }: PlanComparison): number =>
    topic === 'other' ? -1 : cells.filter((items) => items.length > 0).length
  const answered = answers.map(
    ([topic, stance]): PlanComparison => ({
      topic,
      cells: plans.map((plan, at) => answerItems(plan, stance, quotes[at] ?? [])),
    }),
  )
  return [
    ...answered.filter((one) => spoken(one) > 0),
    ...contents.toSorted((a, b) => spoken(b) - spoken(a)),
  ]
}
