import type { NextStep } from '../../model/next-step.ts'
import type { Cluster } from '../merging/entry.ts'
import { isDated } from '../merging/step-rule.ts'
import { stillMeant } from '../merging/still-meant.ts'
import type { HeldFinder } from './held-finder.ts'

/**
 * Says of a step why it is no longer ahead, as of the latest article: a later article reports it
 * held, or its last day lies before the day of the latest article.
 *
 * @param held Knows the events of all articles.
 * @param lastDay Day of the latest article; null when none has a day.
 * @returns Undefined while it is ahead.
 */
export function whyOver(
  cluster: Cluster<NextStep>,
  held: HeldFinder,
  lastDay: string | null,
): NextStep['superseded'] {
  const evidence = held.find(cluster)
  if (evidence !== null) return { reason: 'held', evidence }
  const dated = stillMeant(cluster.members).findLast(({ record }) => isDated(record.when))
  const last = dated?.record.when?.latest ?? null
  const isOver = last !== null && lastDay !== null && last < lastDay
  return isOver ? { reason: 'date passed', evidence: null } : undefined
}
