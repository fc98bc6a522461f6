import type { NextStep } from '../../model/next-step.ts'
import type { PastEvent } from '../../model/past-event.ts'
import type { Cluster } from './entry.ts'
import { joinTellings, union } from './join-records.ts'
import { stillMeant } from './still-meant.ts'

/** One step as all articles tell it: when, by the latest that says. */
export function joinStep(cluster: Cluster<NextStep>): NextStep {
  const joined = joinTellings(cluster, ({ what }) => what)
  const records = cluster.members.map(({ record }) => record)
  const dated = stillMeant(cluster.members).findLast(({ record: { when } }) => when !== null)
  return {
    ...joined,
    who: union(records.map(({ who }) => who)),
    actor: records.findLast(({ actor }) => actor !== null)?.actor ?? null,
    when: dated?.record.when ?? null,
  }
}

/** One event as all articles tell it. */
export function joinEvent(cluster: Cluster<PastEvent>): PastEvent {
  const joined = joinTellings(cluster, ({ what }) => what)
  return { ...joined, who: union(cluster.members.map(({ record }) => record.who)) }
}
