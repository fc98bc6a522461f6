import type { Article } from '../../model/article.ts'
import type { Change } from '../../model/change.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Party } from '../../model/party.ts'
import type { Story } from '../../model/story.ts'
import type { Tension } from '../../model/tension.ts'
import { type Cluster, firstOf } from '../merging/entry.ts'
import type { Gatherers } from '../merging/gatherers.ts'
import { rememberByCluster } from '../merging/remember-by-cluster.ts'
import { followDemand, followPlan, followStep } from './cluster-changes.ts'
import { findSilent } from './find-silent.ts'
import { tensionsOfConflicts, tensionsOverPoints } from './find-tensions.ts'
import { findWithdrawn } from './find-withdrawn.ts'
import { type FirstTold, listNew } from './list-new.ts'
import { whyOver } from './supersede-steps.ts'

/** What follows from the order of the articles. */
export interface FollowedRecords {
  /** In the order of the articles. */
  readonly changes: Change[]
  readonly tensions: readonly Tension[]
  /** Says of a step why it is no longer ahead; the same object while nothing changes of that. */
  readonly markOver: (step: NextStep) => NextStep
}

const wordsOf = {
  planVersions: ({ label }: { label: string }) => label,
  demands: ({ text }: { text: string }) => text,
  nextSteps: ({ what }: { what: string }) => what,
}

const firstTold = <Item extends Pick<FirstTold, 'id' | 'evidence'>>(
  clusters: readonly Cluster<Item>[],
  words: (record: Item) => string,
): readonly FirstTold[] =>
  clusters.map((cluster) => {
    const { record, article } = firstOf(cluster)
    return { id: record.id, words: words(record), evidence: record.evidence, article: article.id }
  })

/** Starts following the records of a dossier from article to article. */
export function startFollowing(
  gatherers: Gatherers,
): (
  articles: readonly Article[],
  stories: readonly Story[],
  parties: readonly { readonly party: Party; readonly article: string }[],
  lastDay: string | null,
) => FollowedRecords {
  let storyOf: (article: string) => string = (article) => article
  const followPlanOnce = rememberByCluster((cluster: Parameters<typeof followPlan>[0]) =>
    followPlan(cluster, storyOf),
  )
  const followDemandOnce = rememberByCluster((cluster: Parameters<typeof followDemand>[0]) =>
    followDemand(cluster, storyOf),
  )
  const followStepOnce = rememberByCluster((cluster: Parameters<typeof followStep>[0]) =>
    followStep(cluster, storyOf),
  )
  const marked = new WeakMap<NextStep, NextStep>()

  return (articles, stories, parties, lastDay) => {
    const stems = new Map(stories.flatMap((one) => one.articles.map((id) => [id, one.articles[0]])))
    storyOf = (article) => stems.get(article) ?? article
    const sources = new Map(articles.map(({ id, source }) => [id, source]))
    const textOf = (article: string) => sources.get(article) ?? ''
    const plans = gatherers.planVersions.clusters()
    const demands = gatherers.demands.clusters()
    const steps = gatherers.nextSteps.clusters()
    const followed = [
      ...plans.map(followPlanOnce),
      ...demands.map(followDemandOnce),
      ...steps.map(followStepOnce),
    ]
    const opening = articles[0]?.id
    const names = new Map(
      [...plans, ...demands, ...steps].map((cluster) => {
        const { record } = firstOf<{ id: string; label?: string; text?: string; what?: string }>(
          cluster as Cluster<{ id: string }>,
        )
        return [record.id, record.label ?? record.text ?? record.what ?? '']
      }),
    )
    const changes = [
      ...listNew(firstParties(parties), 'party', opening),
      ...listNew(firstTold(plans, wordsOf.planVersions), 'plan', opening),
      ...listNew(firstTold(demands, wordsOf.demands), 'demand', opening),
      ...listNew(firstTold(steps, wordsOf.nextSteps), 'step', opening),
      ...followed.flatMap((one) => one.changes),
      ...findSilent(demands, storyOf),
      ...findWithdrawn(plans, 'plan', wordsOf.planVersions, stories, textOf),
      ...findWithdrawn(demands, 'demand', wordsOf.demands, stories, textOf),
      ...findWithdrawn(steps, 'step', wordsOf.nextSteps, stories, textOf),
    ]
    const place = new Map(articles.map(({ id }, at) => [id, at]))
    const placeOf = ({ article }: Change) => place.get(article) ?? 0
    const events = gatherers.pastEvents.clusters().flatMap(({ members }) => members)
    const over = new Map(
      steps.map((cluster) => [firstOf(cluster).record.id, whyOver(cluster, events, lastDay)]),
    )
    return {
      changes: changes.sort((a, b) => placeOf(a) - placeOf(b)),
      tensions: [
        ...tensionsOfConflicts(
          followed.flatMap(({ conflicts }) => conflicts),
          (record) => names.get(record) ?? '',
        ),
        ...tensionsOverPoints(plans, storyOf),
      ],
      markOver: (step) => markOver(step, over.get(step.id), marked),
    }
  }
}

function firstParties(
  parties: readonly { readonly party: Party; readonly article: string }[],
): readonly FirstTold[] {
  const first = new Map<string, FirstTold>()
  for (const { party, article } of parties) {
    if (first.has(party.id)) continue
    first.set(party.id, { id: party.id, words: party.name, evidence: party.evidence, article })
  }
  return [...first.values()]
}

function markOver(
  step: NextStep,
  superseded: NextStep['superseded'],
  marked: WeakMap<NextStep, NextStep>,
): NextStep {
  if (superseded === undefined) return step
  const known = marked.get(step)
  const isSame =
    known?.superseded?.reason === superseded.reason &&
    known.superseded.evidence === superseded.evidence
  if (known !== undefined && isSame) return known
  const made = { ...step, superseded }
  marked.set(step, made)
  return made
}
