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

const parts: readonly Row[] = [
  [
    'that the text is said to have',
    'Kenya’s 7-point text has an annex on fishing. The annex was written by hand.',
    ['7 points [by Kenya]: 7-point text', 'no points [by nobody; partOf 7]: annex'],
  ],
  [
    'told right after it',
    'Kenya tabled a revised text of 9 points. A two-page annex deals with the islands alone.',
    ['9 points [by Kenya]: 9-point text', 'no points [by nobody; partOf 9]: two-page annex'],
  ],
]

const over: readonly Row[] = [
  [
    'said to be dead, no more firmly than by who says so',
    'Oman’s six-point draft is dead, according to a diplomat.',
    ['6 points [superseded; by Oman; hedged]: six-point draft'],
  ],
  [
    'put aside',
    'Oman has put aside the six-point paper it sent last Friday.',
    ['6 points [superseded; by Oman; asserted]: six-point paper'],
  ],
]

const stances: readonly Row[] = [
  [
    'the one of now, not that of before',
    'Niger now accepts Oman’s 8-point text. Two days earlier it had turned the same text down as a whole.',
    ['8 points [proposed; by Oman; Niger accepts the whole]: 8-point text'],
  ],
  [
    'an answer in the sentence after',
    'Niger will decide about Oman’s text on Friday. Until then “our answer is still no”, Niger said.',
    ['no points [rejected; Niger rejects the whole]: Oman’s text'],
  ],
  [
    'an answer that nobody is said to give',
    'The leadership of Niger will decide about Oman’s text on Friday. Until then “our answer is still no”.',
    ['no points [rejected; Niger rejects the whole]: Oman’s text'],
  ],
  [
    'a no and a yes in one sentence',
    'Niger said no to Oman’s text, Chad said yes to it.',
    ['no points [proposed; by Oman; Niger rejects the whole; Chad accepts the whole]: Oman’s text'],
  ],
  [
    'objections, which leave the rest',
    'Niger has two objections to Oman’s text.',
    ['no points [proposed; by Oman; Niger rejects the part]: Oman’s text'],
  ],
  [
    'one on parts, after a text that is left behind',
    'Oman’s 15-point text is long. The 12-point draft that went before had one line on fish. Niger objects to two points only.',
    [
      '15 points [current; by Oman; revisionOf 12; Niger rejects the part]: 15-point text',
      '12 points [superseded]: 12-point draft',
    ],
  ],
  [
    'none, where neither is said',
    'Niger has “neither accepted nor refused” the 8-point draft of Oman.',
    ['8 points [proposed; by Oman]: 8-point draft'],
  ],
]

const titled = [
  [
    'Eleven points instead of nine: Oman rewrites lake text',
    'Oman has dropped its first draft and presented a new one with 11 points. Chad wants Niger to close the camps.',
    [
      '9 points [superseded; by Oman]: 9-point draft',
      '11 points [current; by Oman; revisionOf 9]: 11-point draft',
    ],
  ],
  [
    'Chad and Niger still far from any peace plan',
    'Chad wants Niger to close the camps. Niger said it would not.',
    [],
  ],
] as const

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

  it.each(parts)('has a part of its own: one %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(over)('is over when it is %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(stances)('carries as its reaction %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(titled)(
    'is not brought in by a headline, which may count it: %s',
    (title, text, expected) => {
      expectExactly(plansOf(`${title}\n\nDOHA, March 20, 2025 (Reuters) — ${text}`), expected)
    },
  )

  it.each(authors)('is by %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(apart)('is not %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })
})
