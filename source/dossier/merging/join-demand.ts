import type { Demand } from '../../model/demand.ts'
import type { Cluster } from './entry.ts'
import { joinAnswers, joinTellings, union } from './join-records.ts'

/** One demand as all articles tell it. */
export function joinDemand(cluster: Cluster<Demand>): Demand {
  const joined = joinTellings(cluster, ({ text }) => text)
  if (cluster.members.length === 1) return joined
  const records = cluster.members.map(({ record }) => record)
  return {
    ...joined,
    jointWith: union(records.map(({ jointWith }) => jointWith)),
    addressees: union(records.map(({ addressees }) => addressees)),
    condition: records.findLast(({ condition }) => condition !== null)?.condition ?? null,
    responses: joinAnswers(cluster, ({ responses }) => responses),
  }
}
