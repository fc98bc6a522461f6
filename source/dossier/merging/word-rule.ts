import type { Guarantee } from '../../model/guarantee.ts'
import type { OpenIssue } from '../../model/open-issue.ts'
import type { Position } from '../../model/position.ts'
import type { Statement } from '../../model/statement.ts'
import type { Entry } from './entry.ts'
import { likeness, namesClash, numbersClash } from './likeness.ts'
import { possibly, type Rule, same } from './rule.ts'

/** Share of the least likeness from which on two records may be the same. */
const nearShare = 0.8

/** A rule for records that are the same when what they are about is, and the words are alike. */
function wordRule<Item>(least: number, bucketOf: (record: Item) => string, fewest = 1): Rule<Item> {
  const fitOne = (entry: Entry<Item>, { marks }: Entry<Item>): number => {
    if (Math.min(entry.marks.terms.length, marks.terms.length) < fewest) return 0
    if (numbersClash(entry.marks, marks) || namesClash(entry.marks, marks)) return 0
    const fit = likeness(entry.marks, marks) / least
    return fit >= same ? fit : fit >= nearShare ? possibly : 0
  }
  return {
    bucketOf: ({ record }) => bucketOf(record),
    traitsOf: () => '',
    fit: (entry, { profiles }) => Math.max(...profiles.map((profile) => fitOne(entry, profile))),
  }
}

export const positionRule = wordRule<Position>(0.6, ({ party, kind }) => `${party} ${kind}`, 2)

/** Fewest letters of a quotation that another may hold word for word. */
const fewestLetters = 12

const lettersOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const statementsAlike = wordRule<Statement>(0.72, ({ parties }) => parties.join(' '), 4)

/**
 * A quotation is the same when one holds the other word for word, or nearly all of the words are
 * the same: what was said is not a topic.
 */
export const statementRule: Rule<Statement> = {
  ...statementsAlike,
  traitsOf: ({ record: { words } }) => lettersOf(words),
  fit: (entry, cluster, clusters) => {
    const words = lettersOf(entry.record.words)
    const isHeld = cluster.profiles.some(({ record }) => {
      const [shorter = '', longer = ''] = [words, lettersOf(record.words)].toSorted(
        (a, b) => a.length - b.length,
      )
      return shorter.length >= fewestLetters && ` ${longer} `.includes(` ${shorter} `)
    })
    return isHeld ? same + 1 : statementsAlike.fit(entry, cluster, clusters)
  },
}

export const guaranteeRule = wordRule<Guarantee>(
  0.5,
  ({ guarantor, beneficiary, component }) => `${guarantor} ${beneficiary} ${component}`,
)

export const openIssueRule = wordRule<OpenIssue>(0.5, ({ issue }) => issue)
