import type { PlanVersion } from '../../model/plan-version.ts'
import type { Tension } from '../../model/tension.ts'
import { byPlace, type Cluster, dayOf, type Entry, firstOf } from '../merging/entry.ts'
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

/** Texts by the days on which they are told, and what they are at odds over. */
class TextsByDay {
  private readonly byDay = new Map<string, Numbered[]>()
  private readonly knownIn = new Map<string, Set<number>>()
  private readonly taken = new Map<Cluster<PlanVersion>, number>()
  private readonly found = new Map<string, readonly Tension[]>()
  private readonly touched = new Set<string>()

  /** Takes in what has come to the clusters. */
  update(clusters: readonly Cluster<PlanVersion>[]): void {
    for (const text of clusters) {
      const taken = this.taken.get(text) ?? 0
      if (taken === text.members.length) continue
      for (const entry of text.members.slice(taken)) this.take({ entry, text })
      this.taken.set(text, text.members.length)
    }
  }

  /** The tensions of all days, each once. */
  tensions(storyOf: StoryOf): readonly Tension[] {
    for (const day of this.touched) {
      this.found.set(day, tensionsOfDay(this.byDay.get(day) ?? [], storyOf, this.knownIn))
    }
    this.touched.clear()
    const byId = new Map<string, Tension>()
    for (const day of [...this.found.keys()].sort()) {
      for (const tension of this.found.get(day) ?? []) {
        if (!byId.has(tension.id)) byId.set(tension.id, tension)
      }
    }
    return [...byId.values()]
  }

  private take(numbered: Numbered): void {
    const { article, record } = numbered.entry
    const day = dayOf(article)
    if (record.points === null) return
    const known = this.knownIn.get(article.id) ?? new Set<number>()
    this.knownIn.set(article.id, known.add(record.points))
    if (day === null) return
    const told = this.byDay.get(day) ?? []
    told.push(numbered)
    this.byDay.set(day, told)
    this.touched.add(day)
  }
}

/**
 * Starts finding texts of which outlets give other numbers of points on one day: the same authors,
 * the same kind of text, told by articles of which none knows the other number.
 *
 * @param epochOf Changes when texts that were there may be other texts, or their articles count as
 *   one source with others than before.
 */
export function startTensionsOverPoints(
  storyOf: StoryOf,
  epochOf: () => number,
): (clusters: readonly Cluster<PlanVersion>[]) => readonly Tension[] {
  let texts = new TextsByDay()
  let epoch = epochOf()
  return (clusters) => {
    const now = epochOf()
    if (now !== epoch) texts = new TextsByDay()
    epoch = now
    texts.update(clusters)
    return texts.tensions(storyOf)
  }
}

const byFirst = (a: Cluster<PlanVersion>, b: Cluster<PlanVersion>): number =>
  byPlace(firstOf(a), firstOf(b))

function tensionsOfDay(
  told: readonly Numbered[],
  storyOf: StoryOf,
  knownIn: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Tension[] {
  const texts = new Map<string, [Cluster<PlanVersion>, Entry<PlanVersion>[]]>()
  const inOrder = told.toSorted((a, b) => byFirst(a.text, b.text) || byPlace(a.entry, b.entry))
  for (const { entry, text } of inOrder) {
    // A text of which two numbers are told is looked at as each of them.
    const key = `${firstOf(text).record.id} ${entry.record.points}`
    const [, entries] = texts.get(key) ?? [text, []]
    // A day has few ways to tell a text: more of them tell nothing more.
    if (entries.length < mostOfDay) texts.set(key, [text, [...entries, entry]])
  }
  const groups = [...texts.values()]
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
  const records = [...new Set(texts.map((text) => firstOf(text).record.id))]
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
