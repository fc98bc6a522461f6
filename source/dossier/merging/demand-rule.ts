import type { Demand } from '../../model/demand.ts'
import type { RecordMarks } from '../../model/marks.ts'
import type { Entry } from './entry.ts'
import {
  actorsClash,
  conceptsOf,
  isThin,
  likeness,
  namesClash,
  numbersClash,
  sharedCount,
} from './likeness.ts'
import { possibly, type Rule, same } from './rule.ts'

/** Least likeness of two demands on one issue, and of two whose issues were read apart. */
const leastOnIssue = 0.38
const leastAcross = 0.52
/** Added to the least when one of the two is put as a denial. */
const forPolarity = 0.12
/** Share of the least from which on two demands may be the same. */
const nearShare = 0.75

/** What many demands name beside what they are about. */
const common = conceptsOf(
  'talks visit begin stop agree text side first complete immediate truce troops territory ' +
    'government leader civilian city envoy allow prevent',
)

/**
 * Whether what two demands share says what they are: more than one term, or one that few demands
 * have, where both say more than that: “they must leave it” may be about anything.
 */
const saysMuch = (a: RecordMarks, b: RecordMarks): boolean =>
  sharedCount(a, b) > 1 ||
  (Math.min(a.terms.length, b.terms.length) > 1 && !isThin(a, b, common)) ||
  (a.terms.length === 1 && b.terms.length === 1 && !isThin(a, b, common))

/** A threat is none of what one wants. */
const familyOf = ({ kind }: Demand): string => (kind === 'threat' ? 'threat' : 'want')

/** A wish as far as it is compared with others. */
type Wish = Entry<Pick<Demand, 'issue'>>

/** Whether two passages, whatever they say of it, are about one wish of one party. */
export const isSameWish = (a: Wish, b: Wish): boolean => fitOne(a, b) >= same

function fitOne(entry: Wish, other: Wish): number {
  const { marks, record } = entry
  if (numbersClash(marks, other.marks) || actorsClash(marks, other.marks)) return 0
  const isOnIssue = record.issue === other.record.issue && record.issue !== 'other'
  const least =
    (isOnIssue ? leastOnIssue : leastAcross) +
    (marks.isNegative === other.marks.isNegative ? 0 : forPolarity)
  const fit = likeness(marks, other.marks) / least
  if (fit >= same && saysMuch(marks, other.marks) && !namesClash(marks, other.marks)) return fit
  return fit >= nearShare ? possibly : 0
}

/**
 * Two demands are one when party and family are, the words are alike, and neither numbers nor
 * who is to act speak against it.
 */
export const demandRule: Rule<Demand> = {
  isApart: () => false,
  bucketOf: ({ record }) => `${record.party} ${familyOf(record)}`,
  traitsOf: ({ record: { issue } }) => issue,
  fit: (entry, { profiles }) => {
    const isVetoed = profiles.some(
      ({ marks }) => numbersClash(entry.marks, marks) || actorsClash(entry.marks, marks),
    )
    return isVetoed ? 0 : Math.max(...profiles.map((profile) => fitOne(entry, profile)))
  },
}
