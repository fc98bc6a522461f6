import type { Change } from '../../model/change.ts'
import type { Demand } from '../../model/demand.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Party } from '../../model/party.ts'
import type { PlanVersion } from '../../model/plan-version.ts'
import type { Story } from '../../model/story.ts'
import type { Tension } from '../../model/tension.ts'
import { type Cluster, dayOf, firstOf } from '../merging/entry.ts'
import { epochOf, type Gatherers } from '../merging/gatherers.ts'
import { type Placed, startAppending } from '../merging/placed.ts'
import { rememberByCluster } from '../merging/remember-by-cluster.ts'
import { type Followed, followDemand, followPlan, followStep } from './cluster-changes.ts'
import { GivenUpFinder } from './find-given-up.ts'
import { startFindingSilent } from './find-silent.ts'
import { startTensionsOverPoints, tensionsOfConflicts } from './find-tensions.ts'
import { findWithdrawn } from './find-withdrawn.ts'
import { HeldFinder } from './held-finder.ts'
import { newChange } from './list-new.ts'
import { startMarking } from './mark-over.ts'
import { StoryStems } from './story-stems.ts'
import { whyOver } from './supersede-steps.ts'

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
  stampOf: () => number,
): (cluster: Cluster<Item>) => Followed & { readonly name: string } {
  return rememberByCluster((cluster: Cluster<Item>) => {
    const { record, article } = firstOf(cluster)
    const words = wordsOf(record)
    const told = { id: record.id, words, evidence: record.evidence, article: article.id }
    const { changes, conflicts } = follow(cluster)
    return { changes: [...newChange(told, recordKind), ...changes], conflicts, name: words }
  }, stampOf)
}

/** Follows the records of a dossier from article to article. */
interface RecordFollowing {
  readonly follow: (placed: readonly Placed[], stories: readonly Story[]) => FollowedRecords
  /** Works out in small steps what takes longest of it. */
  readonly warm: (placed: readonly Placed[], stories: readonly Story[]) => Generator<void>
}

/** How many clusters are worked on at a time: no key waits for more. */
const atATime = 20

/** Starts following the records of a dossier. */
export function startFollowing(gatherers: Gatherers): RecordFollowing {
  const stems = new StoryStems()
  const storyOf = stems.of
  const epoch = () => stems.epoch
  const byKind = {
    plan: startFollowingKind('plan', labelOf, (one) => followPlan(one, storyOf), epoch),
    demand: startFollowingKind('demand', textOf, (one) => followDemand(one, storyOf), epoch),
    step: startFollowingKind('step', whatOf, (one) => followStep(one, storyOf), epoch),
  }
  const partyChanges = startFollowingParties()
  const inOrder = startPuttingInOrder()
  const mark = startMarking()
  const held = new HeldFinder()
  const givenUp = new GivenUpFinder()
  const giveUp = rememberByCluster(
    (cluster: Cluster<Demand>) => givenUp.find(cluster),
    () => stems.epoch + givenUp.stamp,
  )
  const silence = startFindingSilent(storyOf, () => stems.epoch + epochOf(gatherers))
  const overPoints = startTensionsOverPoints(
    storyOf,
    () => stems.epoch + gatherers.planVersions.epoch(),
  )

  const update = (placed: readonly Placed[], stories: readonly Story[]) => {
    stems.update(stories, placed)
    held.update(gatherers.pastEvents.clusters(), gatherers.pastEvents.epoch())
    givenUp.update(gatherers.positions.clusters(), gatherers.positions.epoch())
    return {
      plans: gatherers.planVersions.clusters(),
      demands: gatherers.demands.clusters(),
      steps: gatherers.nextSteps.clusters(),
    }
  }

  return {
    *warm(placed, stories) {
      const { plans, demands, steps } = update(placed, stories)
      yield* inSteps(plans, byKind.plan)
      yield* inSteps(demands, byKind.demand)
      yield* inSteps(steps, byKind.step)
      yield* inSteps(steps, (step) => held.find(step))
      yield* inSteps(demands, giveUp)
      yield* silence.warm(demands, placed)
    },
    follow(placed, stories) {
      const { plans, demands, steps } = update(placed, stories)
      const followed = [
        ...plans.map(byKind.plan),
        ...demands.map(byKind.demand),
        ...steps.map(byKind.step),
      ]
      const sources = startLookingUp(placed)
      const withdrawn = [
        ...findWithdrawn(plans, 'plan', labelOf, stories, sources),
        ...findWithdrawn(demands, 'demand', textOf, stories, sources),
        ...findWithdrawn(steps, 'step', whatOf, stories, sources),
      ]
      const opening = placed[0]?.told.article.id
      const changes = [
        ...partyChanges(placed),
        ...followed.flatMap((one) => one.changes),
        ...demands.flatMap((demand) => giveUp(demand) ?? []),
        ...silence.find(demands, placed),
        ...withdrawn,
      ].filter(({ kind, article }) => kind !== 'new' || article !== opening)
      const tensions = followed.flatMap(({ conflicts, name }) =>
        tensionsOfConflicts(conflicts, name),
      )
      const latest = placed.findLast(({ told }) => dayOf(told.article) !== null)
      const lastDay = latest === undefined ? null : dayOf(latest.told.article)
      const over = new Map(
        steps.map((cluster) => [firstOf(cluster).record.id, whyOver(cluster, held, lastDay)]),
      )
      return {
        changes: inOrder(changes, placed),
        tensions: [...tensions, ...overPoints(plans)],
        markOver: (step) => mark(step, over.get(step.id)),
      }
    },
  }
}

function* inSteps<Item>(
  clusters: readonly Cluster<Item>[],
  work: (cluster: Cluster<Item>) => unknown,
): Generator<void> {
  for (const [at, cluster] of clusters.entries()) {
    work(cluster)
    if (at % atATime === 0) yield
  }
}

/** Gives the source of an article by its id. */
function startLookingUp(placed: readonly Placed[]): (article: string) => string {
  let sources: ReadonlyMap<string, string> | null = null
  return (article) => {
    sources ??= new Map(placed.map(({ told }) => [told.article.id, told.article.source]))
    return sources.get(article) ?? ''
  }
}

/** Starts putting changes in the order of the articles that brought them. */
function startPuttingInOrder(): (
  changes: readonly Change[],
  placed: readonly Placed[],
) => Change[] {
  let places = new Map<string, number>()
  let known: readonly Placed[] | null = null
  return (changes, placed) => {
    if (placed !== known) places = new Map()
    known = placed
    for (const { told } of placed.slice(places.size)) places.set(told.article.id, places.size)
    const found = changes.flatMap((change) => {
      const place = places.get(change.article)
      return place === undefined ? [] : [{ change, place }]
    })
    return found.sort((a, b) => a.place - b.place).map(({ change }) => change)
  }
}

/** Starts listing when each party was first told of. */
function startFollowingParties(): (placed: readonly Placed[]) => readonly Change[] {
  const made = new WeakMap<Party, readonly Change[]>()
  const parties = startAppending(({ told: { article, records } }) =>
    records.parties.map((party) => ({ party, article: article.id })),
  )
  let seen = new Set<string>()
  let changes: readonly Change[] = []
  let known: readonly Placed[] | null = null
  let taken = 0
  return (placed) => {
    if (placed !== known) {
      known = placed
      seen = new Set()
      changes = []
      taken = 0
    }
    const all = parties(placed)
    for (const { party, article } of all.slice(taken)) {
      if (seen.has(party.id)) continue
      seen.add(party.id)
      const { id, name, evidence } = party
      const first = made.get(party) ?? newChange({ id, words: name, evidence, article }, 'party')
      made.set(party, first)
      changes = [...changes, ...first]
    }
    taken = all.length
    return changes
  }
}
