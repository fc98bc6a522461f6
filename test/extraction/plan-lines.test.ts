import { describe, it } from 'vitest'
import { expectExactly, plansOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

/** Says what the talks are about, so that what follows is read as news of them. */
const of = (text: string) =>
  `Lake talks\n\nDOHA, March 20, 2025 (Reuters) — Chad wants Niger to close the camps.\n\n${text}`

const replaced: readonly Row[] = [
  [
    'dropped for “one” with a number',
    'Egypt and Qatar have dropped their first draft and presented a new one with 11 points.',
    [
      'no points [superseded; by Egypt + Qatar]: first draft',
      '11 points [current; by Egypt + Qatar; revisionOf first draft]: 11-point draft',
    ],
  ],
  [
    '“replaces that of” a day',
    'Norway has rewritten its first paper on fishing. The new paper replaces that of 3 May.',
    [
      'no points [superseded; by Norway]: first paper',
      'no points [current; revisionOf first paper]: paper',
    ],
  ],
  [
    '“takes the place of”, in the sentence after',
    'Kenya has tabled a revised plan of nine points. It takes the place of the 14-point version.',
    [
      '9 points [by Kenya; current; revisionOf 14]: 9-point plan',
      '14 points [superseded]: 14-point version',
    ],
  ],
  [
    '“gave way to”',
    'The 20-point draft of Oman gave way to a paper of six points.',
    [
      '20 points [superseded; by Oman]: 20-point draft',
      '6 points [current; revisionOf 20]: 6-point paper',
    ],
  ],
  [
    '“went before”',
    'The 30-point text of Ghana is long. The 8-point draft that went before had no list.',
    ['30 points [by Ghana]: 30-point text', '8 points [superseded]: 8-point draft'],
  ],
]

const one: readonly Row[] = [
  [
    'brought in without its number',
    'Niger threw out a truce draft put forward by Egypt. The 12-point draft foresees a pause of 40 days.',
    ['12 points [rejected; by Egypt; Niger rejects the whole]: 12-point draft'],
  ],
  [
    'named as somebody’s own, then by its number',
    'Chad calls its own paper fair. Chad’s seven-point paper was sent to Cairo.',
    ['7 points [by Chad]: seven-point paper'],
  ],
  [
    'called by its number alone',
    'Niger turns down the revised text. “We reject the fifteen points,” said Niger’s envoy.',
    ['15 points [Niger rejects the whole]: 15-point text'],
  ],
  [
    'counted by the points in it',
    'Egypt used three of the eight points in the counter-proposal that Chad sent on Friday.',
    ['8 points [by Chad]: 8-point counter-proposal'],
  ],
]

const apart: readonly Row[] = [
  [
    'a paper that its reader cannot have written',
    'Chad has sent the envoys its own proposal of five points. Chad has examined the paper presented in Cairo on 4 March and cannot accept it.',
    [
      '5 points [counter-proposal; by Chad; counterTo paper]: 5-point proposal',
      'no points [Chad rejects the whole]: paper',
    ],
  ],
  [
    'a topic of a draft',
    'Egypt has withdrawn its first draft on a truce on the lake.',
    ['no points [superseded; by Egypt]: first draft'],
  ],
  [
    'what a revision took over from',
    'Kenya dropped its first draft and presented a new one with 15 points. It takes up three of the nine points in the counter-proposal that Chad sent on Friday.',
    [
      'no points [superseded; by Kenya]: first draft',
      '15 points [current; by Kenya; revisionOf first draft]: 15-point draft',
      '9 points [counter-proposal; by Chad; counterTo first draft]: 9-point counter-proposal',
    ],
  ],
]

const authors: readonly Row[] = [
  [
    'several, one after the other, after “of”',
    'Chad accepted the border text of Egypt, Qatar and the African Union on Monday.',
    ['no points [by African Union + Egypt + Qatar; Chad accepts the whole]: border text'],
  ],
  [
    'the one before the comma, not who says so',
    'Chad has a draft by Egypt, Niger said.',
    ['no points [by Egypt]: Egyptian draft'],
  ],
]

describe('a text of a line', () => {
  it.each(replaced)('gives way to another: %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(one)('is one, though %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(authors)('is by %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(apart)('is not %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })
})
