import type { Change } from '../../model/change.ts'
import type { DateValue } from '../../model/date-value.ts'
import type { Demand } from '../../model/demand.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { PlanVersion } from '../../model/plan-version.ts'
import { type Cluster, type Entry, firstOf } from '../merging/entry.ts'
import { datesMeet, isDated } from '../merging/step-rule.ts'
import { stillMeant } from '../merging/still-meant.ts'
import { followAnswers } from './follow-answers.ts'
import {
  type Course,
  followValue,
  type Step,
  type StoryOf,
  sideOf,
  valuesOf,
} from './told-values.ts'

/** What has changed of one record, and what its articles do not agree on. */
export interface Followed {
  readonly changes: readonly Change[]
  readonly conflicts: readonly Conflict[]
}

/** Two articles of one day that do not agree on a record. */
export interface Conflict extends Step {
  readonly record: string
  readonly kind: 'stance' | 'date' | 'authorship' | 'scope'
}

type Identity = Pick<Change, 'record' | 'recordKind'>

/** What becomes of a course: changes of an aspect, conflicts of a kind. */
function toFollowed(
  { changes, conflicts }: Course,
  identity: Identity,
  aspect: NonNullable<Change['aspect']>,
  kind: Conflict['kind'],
  party: string | null = null,
): Followed {
  return {
    changes: changes.map(({ before, after }) => ({
      id: ['change', identity.record, aspect, party ?? '', after.article.id.slice(0, 8)].join('-'),
      kind: after.words === denied ? 'contradicted' : 'changed',
      ...identity,
      article: after.article.id,
      aspect,
      party,
      before: sideOf(before),
      after: sideOf(after),
    })),
    conflicts: conflicts.map((step) => ({ ...step, kind, record: identity.record })),
  }
}

const together = (all: readonly Followed[]): Followed => ({
  changes: all.flatMap(({ changes }) => changes),
  conflicts: all.flatMap(({ conflicts }) => conflicts),
})

const denied = 'denied'

/** What an article says of whether it is so: told, denied, and of a step called off or put off. */
function standingOf({ record }: Entry<Demand | NextStep>): string {
  const undone = 'superseded' in record ? record.superseded?.reason : undefined
  return undone ?? (record.certainty.word === denied ? denied : 'told')
}

/** Whether an article denies the record: the one change of firmness that is news by itself. */
function followDenial<Item extends Demand | NextStep>(
  cluster: Cluster<Item>,
  identity: Identity,
  storyOf: StoryOf,
): Followed {
  const values = valuesOf(cluster, (entry: Entry<Item>) => ({
    words: standingOf(entry),
    evidence: entry.record.evidence[0],
  }))
  return toFollowed(followValue(values, storyOf), identity, 'certainty', 'stance')
}

/** Whether one article has a text agreed and the other has it refused. */
const isAtOdds = ({ before, after }: Step): boolean =>
  [before, after].some(({ words }) => words === 'agreed') &&
  [before, after].some(({ words }) => words === 'rejected')

/** Words by which a text is refused as a whole, and not only said to be refused. */
const asWhole =
  /\b(?:as a whole|wholly|entirely|entire|in full|outright|in its entirety|altogether|all of it|every (?:point|word))\b/i

/**
 * Where one outlet has a party refuse a text as a whole, and another on the same day only parts of
 * it. That it refuses more or less on a later day is no news by itself.
 */
function conflictsOfScope(cluster: Cluster<PlanVersion>, storyOf: StoryOf): readonly Conflict[] {
  const record = firstOf(cluster).record.id
  const refusals = followAnswers(
    cluster,
    ({ reactions }) =>
      reactions
        .filter(
          ({ stance, scope, evidence }) =>
            stance === 'rejects' &&
            (scope === 'part' || evidence.some(({ exact }) => asWhole.test(exact))),
        )
        .map(({ party, scope, evidence }) => ({ party, stance: scope, evidence })),
    storyOf,
  )
  return refusals.flatMap(({ course }) =>
    course.conflicts.map((step) => ({ ...step, kind: 'scope' as const, record })),
  )
}

/** Follows a text: its status, its authors, and who takes or refuses it. */
export function followPlan(cluster: Cluster<PlanVersion>, storyOf: StoryOf): Followed {
  const identity: Identity = { record: firstOf(cluster).record.id, recordKind: 'plan' }
  // That a text is “proposed” is what is said of any text: it takes no other status back.
  const statuses = valuesOf(cluster, ({ record }) => ({
    words: record.status,
    evidence: record.evidence[0],
  })).filter(({ words }, at) => at === 0 || words !== 'proposed')
  const { changes, conflicts } = followValue(statuses, storyOf)
  return together([
    toFollowed({ changes, conflicts: conflicts.filter(isAtOdds) }, identity, 'status', 'stance'),
    ...followAnswers(cluster, ({ reactions }) => reactions, storyOf).map(({ party, course }) =>
      toFollowed(course, identity, 'stance', 'stance', party),
    ),
    { changes: [], conflicts: conflictsOfScope(cluster, storyOf) },
  ])
}

/** Follows a demand: who takes or refuses it, and whether it is denied. */
export function followDemand(cluster: Cluster<Demand>, storyOf: StoryOf): Followed {
  const identity: Identity = { record: firstOf(cluster).record.id, recordKind: 'demand' }
  return together([
    ...followAnswers(cluster, ({ responses }) => responses, storyOf).map(({ party, course }) =>
      toFollowed(course, identity, 'stance', 'stance', party),
    ),
    followDenial(cluster, identity, storyOf),
  ])
}

/** Follows a step: its date, and whether it is denied. */
export function followStep(cluster: Cluster<NextStep>, storyOf: StoryOf): Followed {
  const identity: Identity = { record: firstOf(cluster).record.id, recordKind: 'step' }
  const dates = new Map<object, DateValue>()
  const members = stillMeant(cluster.members)
  const values = valuesOf({ ...cluster, members }, ({ record: { when, evidence } }) =>
    isDated(when) ? { words: when.text, evidence: evidence[0] } : null,
  )
  for (const { record } of cluster.members) {
    const [evidence] = record.evidence
    if (evidence !== undefined && record.when !== null) dates.set(evidence, record.when)
  }
  const isOther = (a: (typeof values)[number], b: (typeof values)[number]): boolean => {
    const left = dates.get(a.evidence)
    const right = dates.get(b.evidence)
    return left !== undefined && right !== undefined && !datesMeet(left, right)
  }
  return together([
    toFollowed(followValue(values, storyOf, isOther), identity, 'date', 'date'),
    followDenial(cluster, identity, storyOf),
  ])
}
