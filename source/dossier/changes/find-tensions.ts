import type { PlanVersion } from '../../model/plan-version.ts'
import type { Tension } from '../../model/tension.ts'
import { type Cluster, dayOf, type Entry, firstOf } from '../merging/entry.ts'
import { likeness, meets, namesClash } from '../merging/likeness.ts'
import type { Conflict } from './cluster-changes.ts'
import type { StoryOf } from './told-values.ts'

/** Least likeness of the names of two texts of which outlets give other numbers. */
const leastAlike = 0.5
/** Tellings of one text on one day that are looked at. */
const mostOfDay = 6

/** Tensions between articles out of the values that do not fit on one day. */
export function tensionsOfConflicts(
  conflicts: readonly Conflict[],
  over: string,
): readonly Tension[] {
  return conflicts.map(({ record, kind, before, after }) => ({
    id: ['tension', record, kind, after.article.id.slice(0, 8), after.evidence.start].join('-'),
    kind,
    over,
    records: [record],
    a: before.evidence,
    b: after.evidence,
  }))
}

/** A telling of a text with its number of points, and the text. */
interface Numbered {
  readonly entry: Entry<PlanVersion>
  readonly text: Cluster<PlanVersion>
}

/**
 * Finds texts of which outlets give other numbers of points on one day: the same authors, the
 * same kind of text, told by articles of which none knows the other number.
 */
export function tensionsOverPoints(
  clusters: readonly Cluster<PlanVersion>[],
  storyOf: StoryOf,
): readonly Tension[] {
  const byDay = new Map<string, Numbered[]>()
  const knownIn = new Map<string, Set<number>>()
  for (const text of clusters) {
    for (const entry of text.members) {
      const day = dayOf(entry.article)
      if (entry.record.points === null) continue
      const known = knownIn.get(entry.article.id) ?? new Set<number>()
      knownIn.set(entry.article.id, known.add(entry.record.points))
      if (day === null) continue
      const told = byDay.get(day) ?? []
      told.push({ entry, text })
      byDay.set(day, told)
    }
  }
  const found = new Map<string, Tension>()
  for (const told of byDay.values()) {
    for (const tension of tensionsOfDay(told, storyOf, knownIn)) {
      if (!found.has(tension.id)) found.set(tension.id, tension)
    }
  }
  return [...found.values()]
}

function tensionsOfDay(
  told: readonly Numbered[],
  storyOf: StoryOf,
  knownIn: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Tension[] {
  const texts = new Map<Cluster<PlanVersion>, Entry<PlanVersion>[]>()
  for (const { entry, text } of told) {
    const entries = texts.get(text) ?? []
    // A day has few ways to tell a text: more of them tell nothing more.
    if (entries.length < mostOfDay) texts.set(text, [...entries, entry])
  }
  const groups = [...texts]
  const doFit = (a: Entry<PlanVersion>, b: Entry<PlanVersion>) =>
    areAtOdds(a, b, knownIn) && storyOf(a.article.id) !== storyOf(b.article.id)
  return groups.flatMap(([one, own], at) =>
    groups.slice(at + 1).flatMap(([other, others]): Tension[] => {
      const pairs = own.flatMap((a) => others.map((b) => [a, b] as const))
      const pair = pairs.find(([a, b]) => doFit(a, b))
      return pair === undefined ? [] : toTension(pair, [one, other])
    }),
  )
}

function toTension(
  pair: readonly [Entry<PlanVersion>, Entry<PlanVersion>],
  texts: readonly Cluster<PlanVersion>[],
): Tension[] {
  const records = texts.map((text) => firstOf(text).record.id)
  const [a, b] = pair.map(({ record }) => record.evidence[0])
  if (a === undefined || b === undefined) return []
  const id = ['tension', ...records, 'number'].join('-')
  return [{ id, kind: 'number', over: pair[0].record.label, records, a, b }]
}

/** Whether two tellings of one day are of one text, and each knows its own number only. */
function areAtOdds(
  a: Entry<PlanVersion>,
  b: Entry<PlanVersion>,
  knownIn: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const knows = ({ article }: Entry<PlanVersion>, points: number | null) =>
    points !== null && knownIn.get(article.id)?.has(points) === true
  if (a.record.points === b.record.points) return false
  if (knows(a, b.record.points) || knows(b, a.record.points)) return false
  if (!meets(a.record.authors, b.record.authors) || namesClash(a.marks, b.marks)) return false
  return likeness(a.marks, b.marks) >= leastAlike
}
