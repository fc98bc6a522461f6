import type { PlanVersion } from '../../model/plan-version.ts'
import { type Cluster, type Entry, firstOf, latestOf } from './entry.ts'
import { possibly, type Rule } from './gather.ts'
import { likeness, meets, namesClash } from './likeness.ts'

/** Least likeness of the names of two texts, with an author in common and without. */
const leastOfAuthors = 0.5
const leastUnsigned = 0.7

/** Number of points that some members claim; null when none does. */
const pointsOf = ({ members }: Cluster<PlanVersion>): number | null =>
  members.findLast(({ record }) => record.points !== null)?.record.points ?? null

const authorsOf = ({ members }: Cluster<PlanVersion>): readonly string[] => [
  ...new Set(members.flatMap(({ record }) => record.authors)),
]

/** Whether a name says no more than that there is a text: “the proposal”, “its paper”. */
const isBare = ({ marks }: Entry<PlanVersion>): boolean =>
  marks.names.length === 0 && marks.terms.every((term) => term === '=text')

/** The text that was last told of among those of an author in common. */
function latestBy(
  authors: readonly string[],
  clusters: readonly Cluster<PlanVersion>[],
): Cluster<PlanVersion> | null {
  const theirs = clusters.filter((one) => authorsOf(one).some((author) => authors.includes(author)))
  return theirs.reduce<Cluster<PlanVersion> | null>(
    (last, one) => (last === null || firstOf(one).at >= firstOf(last).at ? one : last),
    null,
  )
}

/**
 * Two texts are one when points and authors agree; without points by name and author, or as the
 * latest text of that author. Never by points alone.
 */
export const planRule: Rule<PlanVersion> = {
  mayRepeat: false,
  bucketOf: () => 'plan',
  fit: (entry, cluster, clusters) => {
    const { record, marks } = entry
    const authors = authorsOf(cluster)
    const points = pointsOf(cluster)
    const isSigned = record.authors.length > 0 && authors.length > 0
    const isShared = isSigned && meets(record.authors, authors)
    const alike = Math.max(
      ...cluster.members.map((member) =>
        namesClash(marks, member.marks) ? 0 : likeness(marks, member.marks),
      ),
    )
    if (record.points !== null && points !== null) {
      if (record.points !== points) return 0
      return isSigned && !isShared ? possibly : 2 + alike
    }
    if (isSigned && !isShared) return 0
    if (isShared && alike >= leastOfAuthors) return 1 + alike
    if (isShared && isBare(entry) && latestBy(record.authors, clusters) === cluster) return 1
    if (alike >= leastUnsigned && !isBare(entry) && !isBare(latestOf(cluster))) return 1 + alike
    return alike >= leastOfAuthors ? possibly : 0
  },
}
