import type { Evidence } from '../../model/evidence.ts'
import type { PlanVersion } from '../../model/plan-version.ts'
import type { Tension } from '../../model/tension.ts'
import { type Cluster, dayOf, type Entry, firstOf } from '../merging/entry.ts'
import { likeness, meets, namesClash } from '../merging/likeness.ts'
import type { Conflict } from './cluster-changes.ts'
import type { StoryOf } from './told-values.ts'

/** Least likeness of the names of two texts of which outlets give other numbers. */
const leastAlike = 0.5

/** Tensions between articles out of the values that do not fit on one day. */
export function tensionsOfConflicts(
  conflicts: readonly Conflict[],
  nameOf: (record: string) => string,
): readonly Tension[] {
  return conflicts.map(({ record, kind, before, after }) => ({
    id: ['tension', record, kind, after.article.id.slice(0, 8), after.evidence.start].join('-'),
    kind,
    over: nameOf(record),
    records: [record],
    a: before.evidence,
    b: after.evidence,
  }))
}

/**
 * Finds texts of which outlets give other numbers of points on one day: the same authors, the
 * same kind of text, told by articles of which none knows the other number.
 */
export function tensionsOverPoints(
  clusters: readonly Cluster<PlanVersion>[],
  storyOf: StoryOf,
): readonly Tension[] {
  const numbered = clusters.filter(({ members }) =>
    members.some(({ record }) => record.points !== null),
  )
  const pointsOf = ({ members }: Cluster<PlanVersion>) =>
    members.find(({ record }) => record.points !== null)?.record.points ?? null
  const knownIn = new Map<string, Set<number>>()
  for (const { members } of numbered) {
    for (const { record, article } of members) {
      if (record.points === null) continue
      const known = knownIn.get(article.id) ?? new Set<number>()
      known.add(record.points)
      knownIn.set(article.id, known)
    }
  }
  return numbered.flatMap((one, at) =>
    numbered.slice(at + 1).flatMap((other): Tension[] => {
      if (pointsOf(one) === pointsOf(other)) return []
      const pair = pairOfDay(one, other, storyOf, knownIn)
      if (pair === null) return []
      const [a, b] = pair.map(({ record }) => record.evidence[0]) as [Evidence, Evidence]
      const ids = [firstOf(one).record.id, firstOf(other).record.id]
      return [
        {
          id: ['tension', ...ids, 'number'].join('-'),
          kind: 'number',
          over: pair[0].record.label,
          records: ids,
          a,
          b,
        },
      ]
    }),
  )
}

/** Two tellings of one day by other sources, each of which gives its own number only. */
function pairOfDay(
  one: Cluster<PlanVersion>,
  other: Cluster<PlanVersion>,
  storyOf: StoryOf,
  knownIn: ReadonlyMap<string, ReadonlySet<number>>,
): readonly [Entry<PlanVersion>, Entry<PlanVersion>] | null {
  const knows = ({ article }: Entry<PlanVersion>, points: number | null) =>
    points !== null && knownIn.get(article.id)?.has(points) === true
  for (const a of one.members) {
    for (const b of other.members) {
      const day = dayOf(a.article)
      if (day === null || day !== dayOf(b.article)) continue
      if (storyOf(a.article.id) === storyOf(b.article.id)) continue
      if (a.record.points === null || b.record.points === null) continue
      if (knows(a, b.record.points) || knows(b, a.record.points)) continue
      if (!meets(a.record.authors, b.record.authors) || namesClash(a.marks, b.marks)) continue
      if (likeness(a.marks, b.marks) >= leastAlike) return [a, b]
    }
  }
  return null
}
