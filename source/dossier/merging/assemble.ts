import type { Dossier } from '../../model/dossier.ts'
import type { Story } from '../../model/story.ts'
import type { Tension } from '../../model/tension.ts'
import { startFollowing } from '../changes/follow-records.ts'
import { type Cluster, firstOf } from './entry.ts'
import { epochOf, type Gatherers, type Kind, kinds, type RecordOf } from './gatherers.ts'
import { joinDemand } from './join-demand.ts'
import { startParties } from './join-parties.ts'
import { joinPlan } from './join-plan.ts'
import { joinTellings } from './join-records.ts'
import { joinEvent, joinStep } from './join-step.ts'
import { startOrdering } from './order-by-latest.ts'
import { type Placed, startAppending } from './placed.ts'
import { rememberByCluster, rememberList } from './remember-by-cluster.ts'

/** How many clusters are worked on at a time: no key waits for more. */
const atATime = 20

/** The records of a kind, each as its articles tell it. */
interface Listing<Item> {
  readonly list: () => Item[]
  /** Makes them in small steps. */
  readonly warm: () => Generator<void>
}

/** Starts listing the records of a kind. */
function startListing<K extends Kind>(
  kind: K,
  gatherers: Gatherers,
  join: (cluster: Cluster<RecordOf<K>>) => RecordOf<K>,
  stampOf?: () => number,
): Listing<RecordOf<K>> {
  const joinOnce = rememberByCluster(join, stampOf)
  const order = startOrdering<RecordOf<K>>()
  const list = rememberList<RecordOf<K>>()
  return {
    list: () => list(order(gatherers[kind].clusters()).map(joinOnce)),
    *warm() {
      for (const [at, cluster] of order(gatherers[kind].clusters()).entries()) {
        joinOnce(cluster)
        if (at % atATime === 0) yield
      }
    },
  }
}

/** A dossier that is put together again and again. */
interface Assembly {
  readonly assemble: (placed: readonly Placed[], stories: readonly Story[]) => Dossier
  /** Works out in small steps what takes longest of it. */
  readonly warm: (placed: readonly Placed[], stories: readonly Story[]) => Generator<void>
}

/**
 * Starts putting the dossier together out of clusters, again and again; what has not changed in
 * between is the same object.
 */
export function startAssembly(gatherers: Gatherers): Assembly {
  const resolve = (record: string): string => {
    const home = kinds.map((kind) => gatherers[kind].homeOf(record)).find((it) => it !== undefined)
    return home === undefined ? record : firstOf<{ readonly id: string }>(home).record.id
  }
  const resolvePlan = <Item extends { readonly plan: string | null }>(item: Item): Item =>
    item.plan === null ? item : { ...item, plan: resolve(item.plan) }
  /** What is said of plans goes by their ids. */
  const planEpoch = () => gatherers.planVersions.epoch()
  const parties = startParties()
  const plans = startListing(
    'planVersions',
    gatherers,
    (cluster) => joinPlan(cluster, resolve),
    planEpoch,
  )
  const demands = startListing('demands', gatherers, joinDemand)
  const positions = startListing('positions', gatherers, (cluster) =>
    joinTellings(cluster, ({ text }) => text),
  )
  const guarantees = startListing(
    'guarantees',
    gatherers,
    (cluster) => resolvePlan(joinTellings(cluster, ({ text }) => text)),
    planEpoch,
  )
  const openIssues = startListing(
    'openIssues',
    gatherers,
    (cluster) => resolvePlan(joinTellings(cluster, ({ text }) => text)),
    planEpoch,
  )
  const pastEvents = startListing('pastEvents', gatherers, joinEvent)
  const statements = startListing('statements', gatherers, (cluster) =>
    joinTellings(cluster, ({ words }) => words),
  )
  const following = startFollowing(gatherers)
  const steps = startListing('nextSteps', gatherers, joinStep)
  const listSteps = rememberList<Dossier['nextSteps'][number]>()
  const ownTensions = startOwnTensions(gatherers, resolve)
  const allParties = startAppending(({ told }) => told.records.parties)
  const hedges = startAppending(({ told }) => told.records.hedges)
  const takeaways = startAppending(({ told }) => told.records.takeaways)
  const listings = [
    plans,
    demands,
    positions,
    guarantees,
    openIssues,
    pastEvents,
    statements,
    steps,
  ] as const

  return {
    *warm(placed, stories) {
      for (const listing of listings) yield* listing.warm()
      yield* following.warm(placed, stories)
    },
    assemble(placed, stories) {
      const articles = placed.map(({ told }) => told.article)
      const followed = following.follow(placed, stories)
      return {
        articles,
        stories: [...stories],
        changes: followed.changes,
        parties: parties(allParties(placed)),
        planVersions: plans.list(),
        demands: demands.list(),
        positions: positions.list(),
        guarantees: guarantees.list(),
        openIssues: openIssues.list(),
        nextSteps: listSteps(steps.list().map(followed.markOver)),
        pastEvents: pastEvents.list(),
        statements: statements.list(),
        hedges: hedges(placed),
        takeaways: takeaways(placed),
        tensions: [...ownTensions(placed), ...followed.tensions],
      }
    },
  }
}

/** Starts listing the tensions within articles, by the ids their records have now. */
function startOwnTensions(
  gatherers: Gatherers,
  resolve: (record: string) => string,
): (placed: readonly Placed[]) => readonly Tension[] {
  const given = startAppending(({ told }) => told.records.tensions)
  let known = new WeakMap<Tension, Tension>()
  let epoch = 0
  return (placed) => {
    const now = epochOf(gatherers)
    if (now !== epoch) known = new WeakMap()
    epoch = now
    return given(placed).map((tension) => {
      const made = known.get(tension) ?? { ...tension, records: tension.records.map(resolve) }
      known.set(tension, made)
      return made
    })
  }
}
