import type { Dossier } from '../../model/dossier.ts'
import type { Story } from '../../model/story.ts'
import { type Placed, startFollowing } from '../changes/follow-records.ts'
import { type Cluster, firstOf, latestOf } from './entry.ts'
import { type Gatherers, type Kind, kinds, type RecordOf } from './gatherers.ts'
import { joinDemand } from './join-demand.ts'
import { startParties } from './join-parties.ts'
import { joinPlan } from './join-plan.ts'
import { joinTellings } from './join-records.ts'
import { joinEvent, joinStep } from './join-step.ts'
import { rememberByCluster, rememberList } from './remember-by-cluster.ts'

/** Latest told first; of one article in its order. */
const byLatest = <Item>(a: Cluster<Item>, b: Cluster<Item>): number => {
  const left = latestOf(a)
  const right = latestOf(b)
  return left.at === right.at ? left.index - right.index : left.at < right.at ? 1 : -1
}

/** Lists the records of a kind, each as its articles tell it. */
function startListing<K extends Kind>(
  kind: K,
  gatherers: Gatherers,
  join: (cluster: Cluster<RecordOf<K>>) => RecordOf<K>,
  stampOf?: (cluster: Cluster<RecordOf<K>>) => string,
): () => RecordOf<K>[] {
  const joinOnce = rememberByCluster(join, stampOf)
  const list = rememberList<RecordOf<K>>()
  return () => list(gatherers[kind].clusters().toSorted(byLatest).map(joinOnce))
}

/**
 * Starts putting the dossier together out of clusters, again and again; what has not changed in
 * between is the same object.
 */
export function startAssembly(
  gatherers: Gatherers,
): (placed: readonly Placed[], stories: readonly Story[]) => Dossier {
  const resolve = (record: string): string => {
    const home = kinds.map((kind) => gatherers[kind].homeOf(record)).find((it) => it !== undefined)
    return home === undefined ? record : firstOf<{ readonly id: string }>(home).record.id
  }
  const resolvePlan = <Item extends { readonly plan: string | null }>(item: Item): Item =>
    item.plan === null ? item : { ...item, plan: resolve(item.plan) }
  const planOf = ({ members }: Cluster<{ plan: string | null }>): string =>
    resolve(members.at(-1)?.record.plan ?? '')

  const parties = startParties()
  const plans = startListing(
    'planVersions',
    gatherers,
    (cluster) => joinPlan(cluster, resolve),
    ({ members }) =>
      members
        .flatMap(({ record }) => record.relations.map(({ target }) => resolve(target)))
        .join(' '),
  )
  const demands = startListing('demands', gatherers, joinDemand)
  const positions = startListing('positions', gatherers, (cluster) =>
    joinTellings(cluster, ({ text }) => text),
  )
  const guarantees = startListing(
    'guarantees',
    gatherers,
    (cluster) => resolvePlan(joinTellings(cluster, ({ text }) => text)),
    planOf,
  )
  const openIssues = startListing(
    'openIssues',
    gatherers,
    (cluster) => resolvePlan(joinTellings(cluster, ({ text }) => text)),
    planOf,
  )
  const pastEvents = startListing('pastEvents', gatherers, joinEvent)
  const statements = startListing('statements', gatherers, (cluster) =>
    joinTellings(cluster, ({ words }) => words),
  )
  const follow = startFollowing(gatherers)
  const steps = startListing('nextSteps', gatherers, joinStep)
  const listSteps = rememberList<Dossier['nextSteps'][number]>()

  return (placed, stories) => {
    const articles = placed.map(({ told }) => told.article)
    const records = placed.map(({ told }) => told.records)
    const followed = follow(placed, stories)
    return {
      articles,
      stories: [...stories],
      changes: followed.changes,
      parties: parties(records.flatMap((one) => one.parties)),
      planVersions: plans(),
      demands: demands(),
      positions: positions(),
      guarantees: guarantees(),
      openIssues: openIssues(),
      nextSteps: listSteps(steps().map(followed.markOver)),
      pastEvents: pastEvents(),
      statements: statements(),
      hedges: records.flatMap(({ hedges }) => hedges),
      takeaways: records.flatMap(({ takeaways }) => takeaways),
      tensions: [
        ...records.flatMap(({ tensions }) =>
          tensions.map((tension) => ({ ...tension, records: tension.records.map(resolve) })),
        ),
        ...followed.tensions,
      ],
    }
  }
}
