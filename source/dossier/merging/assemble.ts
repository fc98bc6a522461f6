import type { Dossier } from '../../model/dossier.ts'
import type { Party } from '../../model/party.ts'
import type { Story } from '../../model/story.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { startFollowing } from '../changes/follow-records.ts'
import { type Cluster, dayOf, firstOf, latestOf } from './entry.ts'
import { type Gatherers, type Kind, kinds, type RecordOf } from './gatherers.ts'
import { joinDemand } from './join-demand.ts'
import { startParties } from './join-parties.ts'
import { joinPlan } from './join-plan.ts'
import { joinTellings } from './join-records.ts'
import { joinEvent, joinStep } from './join-step.ts'
import { rememberByCluster, rememberList } from './remember-by-cluster.ts'

/** An article and its place among all, oldest first. */
export interface Placed {
  readonly told: ToldArticle
  readonly at: string
}

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
    const lastDay = articles.map(dayOf).findLast((day) => day !== null) ?? null
    const tellings: readonly { readonly party: Party; readonly article: string }[] = placed.flatMap(
      ({ told }) => told.records.parties.map((party) => ({ party, article: told.article.id })),
    )
    const followed = follow(articles, stories, tellings, lastDay)
    return {
      articles,
      stories: [...stories],
      changes: followed.changes,
      parties: parties(tellings.map(({ party }) => party)),
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
