import type { Change } from '../../model/change.ts'
import type { Demand } from '../../model/demand.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Party } from '../../model/party.ts'
import type { PlanVersion } from '../../model/plan-version.ts'
import type { Story } from '../../model/story.ts'
import type { Tension } from '../../model/tension.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { type Cluster, dayOf, firstOf } from '../merging/entry.ts'
import type { Gatherers } from '../merging/gatherers.ts'
import { rememberByCluster } from '../merging/remember-by-cluster.ts'
import { type Followed, followDemand, followPlan, followStep } from './cluster-changes.ts'
import { startFindingSilent } from './find-silent.ts'
import { tensionsOfConflicts, tensionsOverPoints } from './find-tensions.ts'
import { findWithdrawn } from './find-withdrawn.ts'
import { HeldFinder } from './held-finder.ts'
import { newChange } from './list-new.ts'
import { startMarking } from './mark-over.ts'
import { whyOver } from './supersede-steps.ts'
import type { StoryOf } from './told-values.ts'

/** An article and its place among all, oldest first. */
export interface Placed {
  readonly told: ToldArticle
  readonly at: string
}

/** What follows from the order of the articles. */
export interface FollowedRecords {
  /** In the order of the articles. */
  readonly changes: Change[]
  readonly tensions: readonly Tension[]
  /** Says of a step why it is no longer ahead; the same object while nothing changes of that. */
  readonly markOver: (step: NextStep) => NextStep
}

const labelOf = ({ label }: PlanVersion): string => label
const textOf = ({ text }: Demand): string => text
const whatOf = ({ what }: NextStep): string => what

/** Follows the records of one kind: that they are new, and what becomes of them. */
function startFollowingKind<Item extends PlanVersion | Demand | NextStep>(
  recordKind: Change['recordKind'],
  wordsOf: (record: Item) => string,
  follow: (cluster: Cluster<Item>) => Followed,
): (cluster: Cluster<Item>) => Followed & { readonly name: string } {
  return rememberByCluster((cluster: Cluster<Item>) => {
    const { record, article } = firstOf(cluster)
    const words = wordsOf(record)
    const told = { id: record.id, words, evidence: record.evidence, article: article.id }
    const { changes, conflicts } = follow(cluster)
    return { changes: [...newChange(told, recordKind), ...changes], conflicts, name: words }
  })
}

/** Starts following the records of a dossier from article to article. */
export function startFollowing(
  gatherers: Gatherers,
): (placed: readonly Placed[], stories: readonly Story[]) => FollowedRecords {
  let storyOf: StoryOf = (article) => article
  const byKind = {
    plan: startFollowingKind('plan', labelOf, (one) => followPlan(one, (id) => storyOf(id))),
    demand: startFollowingKind('demand', textOf, (one) => followDemand(one, (id) => storyOf(id))),
    step: startFollowingKind('step', whatOf, (one) => followStep(one, (id) => storyOf(id))),
  }
  const partyChanges = startFollowingParties()
  const mark = startMarking()
  const held = new HeldFinder()
  const findSilent = startFindingSilent()
  const overPoints = rememberLast(tensionsOverPoints)

  return (placed, stories) => {
    const stems = new Map(stories.flatMap((one) => one.articles.map((id) => [id, one.articles[0]])))
    storyOf = (article) => stems.get(article) ?? article
    const plans = gatherers.planVersions.clusters()
    const demands = gatherers.demands.clusters()
    const steps = gatherers.nextSteps.clusters()
    const followed = [
      ...plans.map(byKind.plan),
      ...demands.map(byKind.demand),
      ...steps.map(byKind.step),
    ]
    const place = new Map(placed.map(({ told }, at) => [told.article.id, at]))
    const sources = (article: string) => placed[place.get(article) ?? 0]?.told.article.source ?? ''
    const withdrawn = [
      ...findWithdrawn(plans, 'plan', labelOf, stories, sources),
      ...findWithdrawn(demands, 'demand', textOf, stories, sources),
      ...findWithdrawn(steps, 'step', whatOf, stories, sources),
    ]
    const opening = placed[0]?.told.article.id
    const changes = [
      ...partyChanges(placed),
      ...followed.flatMap((one) => one.changes),
      ...findSilent(demands, placed, storyOf),
      ...withdrawn,
    ].filter(({ kind, article }) => kind !== 'new' || article !== opening)
    const tensions = followed.flatMap(({ conflicts, name }) => tensionsOfConflicts(conflicts, name))
    held.update(gatherers.pastEvents.clusters())
    const lastDay = placed.map(({ told }) => dayOf(told.article)).findLast((day) => day !== null)
    const over = new Map(
      steps.map((cluster) => [firstOf(cluster).record.id, whyOver(cluster, held, lastDay ?? null)]),
    )
    return {
      changes: inOrder(changes, placed),
      tensions: [...tensions, ...overPoints(plans, storyOf)],
      markOver: (step) => mark(step, over.get(step.id)),
    }
  }
}

/** Remembers what was last made of a list of clusters, which is the same as long as none grows. */
function rememberLast<Made>(
  make: (clusters: readonly Cluster<PlanVersion>[], storyOf: StoryOf) => Made,
): (clusters: readonly Cluster<PlanVersion>[], storyOf: StoryOf) => Made {
  let last: { readonly clusters: readonly Cluster<PlanVersion>[]; readonly made: Made } | null =
    null
  return (clusters, storyOf) => {
    if (last?.clusters !== clusters) last = { clusters, made: make(clusters, storyOf) }
    return last.made
  }
}

/** Changes in the order of the articles that brought them. */
function inOrder(changes: readonly Change[], placed: readonly Placed[]): Change[] {
  const byArticle = new Map<string, Change[]>(placed.map(({ told }) => [told.article.id, []]))
  for (const change of changes) byArticle.get(change.article)?.push(change)
  return [...byArticle.values()].flat()
}

/** Lists when each party was first told of. */
function startFollowingParties(): (placed: readonly Placed[]) => readonly Change[] {
  const made = new WeakMap<Party, readonly Change[]>()
  return (placed) => {
    const seen = new Set<string>()
    return placed.flatMap(({ told: { article, records } }) =>
      records.parties.flatMap((party) => {
        if (seen.has(party.id)) return []
        seen.add(party.id)
        const { id, name, evidence } = party
        const known =
          made.get(party) ?? newChange({ id, words: name, evidence, article: article.id }, 'party')
        made.set(party, known)
        return known
      }),
    )
  }
}
