import type { RecordMarks } from '../../model/marks.ts'
import type { PlanVersion } from '../../model/plan-version.ts'
import { dayOf, type Entry } from './entry.ts'
import { likeness, meets, namesClash, sharesAny } from './likeness.ts'
import { type Compared, possibly, type Rule, same } from './rule.ts'

/** Least likeness of the names of two texts, with an author in common and without. */
const leastOfAuthors = 0.5
const leastUnsigned = 0.7

/** Numbers of points that members claim: several where outlets of one day count otherwise. */
const pointsOf = ({ profiles }: Compared<PlanVersion>): readonly number[] =>
  profiles.flatMap(({ record }) => record.points ?? [])

const authorsOf = ({ profiles }: Compared<PlanVersion>): readonly string[] => [
  ...new Set(profiles.flatMap(({ record }) => record.authors)),
]

/** Whether a name says no more than that there is a text: “the proposal”, “its paper”. */
const isBare = ({ marks }: Entry<PlanVersion>): boolean =>
  marks.names.length === 0 && marks.terms.every((term) => term === '=text')

/** Whether a word that is no concept, or a name, stands in both: “the Jeddah declaration”. */
const sharesName = (a: RecordMarks, b: RecordMarks): boolean =>
  a.terms.some((term) => !term.startsWith('=') && b.terms.includes(term))

const isCounter = ({ status }: PlanVersion): boolean => status === 'counter-proposal'

/** Parties two articles must share to be about one negotiation. */
const partiesOfProcess = 2

/** Whether the articles are about the talks of the same parties. */
const isOneProcess = (
  { parties }: Entry<PlanVersion>,
  { profiles }: Compared<PlanVersion>,
): boolean =>
  profiles.some(
    (profile) => [...parties].filter((id) => profile.parties.has(id)).length >= partiesOfProcess,
  )

/**
 * Whether two outlets count the points of one text otherwise on the day on which it is first told,
 * off by one and neither knowing the other’s number: the same authors, or talks in which a text is
 * revised, put out no two texts so much alike in a day without anybody noticing.
 */
function isMiscount(entry: Entry<PlanVersion>, cluster: Compared<PlanVersion>): boolean {
  const { record, marks, counts, article } = entry
  const day = dayOf(article)
  const isOfTalks = isRevised(entry) && isOneProcess(entry, cluster)
  return cluster.profiles.every((other) => {
    const apart = Math.abs((record.points ?? 0) - (other.record.points ?? record.points ?? 0))
    const doesKnow = counts.has(other.record.points ?? -1) || other.counts.has(record.points ?? -1)
    return (
      day !== null &&
      dayOf(other.article) === day &&
      apart <= 1 &&
      (apart === 0 || !doesKnow) &&
      meets(record.authors, other.record.authors) &&
      (isOfTalks || sharesAny(record.authors, other.record.authors)) &&
      isRevised(entry) === isRevised(other) &&
      isCounter(record) === isCounter(other.record) &&
      !namesClash(marks, other.marks) &&
      likeness(marks, other.marks) >= leastOfAuthors
    )
  })
}

/** Whether a text is told to come after another. */
const isRevised = ({ record, marks }: Entry<PlanVersion>): boolean =>
  record.relations.some(({ type }) => type === 'revisionOf') || marks.terms.includes('revis')

const startOf = ({ profiles }: Compared<PlanVersion>): string => profiles[0]?.at ?? ''

/** The text that was last told of among those of an author in common. */
function latestBy(
  authors: readonly string[],
  clusters: readonly Compared<PlanVersion>[],
): Compared<PlanVersion> | null {
  const theirs = clusters.filter((one) => authorsOf(one).some((author) => authors.includes(author)))
  return theirs.reduce<Compared<PlanVersion> | null>(
    (last, one) => (last === null || startOf(one) >= startOf(last) ? one : last),
    null,
  )
}

/**
 * Two texts are one when points agree and authors do, or, since articles name now one and now
 * another of those behind a text, the parties of the talks; without points by name and author, or
 * as the latest text of that author. Never by points alone: a counter-proposal of as many points
 * is another text.
 */
export const planRule: Rule<PlanVersion> = {
  bucketOf: () => 'plan',
  keysOf: ({ record }) => [
    ...(record.points === null ? [] : [`${record.points} points`]),
    ...record.authors.map((author) => `by ${author}`),
  ],
  traitsOf: ({ record: { points, authors, status } }) =>
    points === null ? null : `${points} ${authors.join()} ${status}`,
  // An article that relates two texts, or numbers both, tells them apart.
  isApart: ({ record }, own) =>
    own.some(
      (one) =>
        record.relations.some(({ target }) => target === one.record.id) ||
        one.record.relations.some(({ target }) => target === record.id) ||
        (record.points !== null && one.record.points !== null),
    ),
  fit: (entry, cluster, clusters) => {
    const { record, marks } = entry
    const authors = authorsOf(cluster)
    const points = pointsOf(cluster)
    const isSigned = record.authors.length > 0 && authors.length > 0
    const isShared = isSigned && meets(record.authors, authors)
    const alike = Math.max(
      ...cluster.profiles.map((member) =>
        namesClash(marks, member.marks) ? 0 : likeness(marks, member.marks),
      ),
    )
    if (record.points !== null && points.length > 0) {
      if (!points.includes(record.points)) return isMiscount(entry, cluster) ? same : 0
      const isOther = isCounter(record) !== cluster.profiles.some((one) => isCounter(one.record))
      if (isOther && !isShared) return possibly
      return !isSigned || isShared || isOneProcess(entry, cluster) ? 2 + alike : possibly
    }
    if (isSigned && !isShared) return 0
    if (isShared && alike >= leastOfAuthors) return 1 + alike
    if (isShared && isBare(entry) && latestBy(record.authors, clusters) === cluster) return 1
    const isNamed = cluster.profiles.some((member) => sharesName(marks, member.marks))
    if (alike >= leastUnsigned && isNamed) return 1 + alike
    return alike >= leastOfAuthors ? possibly : 0
  },
}
