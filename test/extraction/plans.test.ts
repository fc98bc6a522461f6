import { describe, it } from 'vitest'
import { expectExactly, plansOf, provisionsOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

/** Says what the talks are about, so that what follows is read as news of them. */
const of = (text: string) =>
  `Lake talks\n\nDOHA, March 20, 2025 (Reuters) — Chad wants Niger to close the camps.\n\n${text}`

const versions: readonly Row[] = [
  [
    'by who drafted it and who took it',
    'Kenya has drafted a 12-point plan for the lake. Chad has accepted the plan.',
    ['12 points [proposed; by Kenya; Chad accepts the whole]: 12-point plan'],
  ],
  [
    'by its number of points in words',
    'Norway put forward a seven-point proposal to Sri Lanka.',
    ['7 points [by Norway]: seven-point proposal'],
  ],
  [
    'by “a plan of … points”',
    'Egypt presented a plan of 16 points to Israel and Hamas.',
    ['16 points [by Egypt]: 16-point plan'],
  ],
  [
    'as agreed, when both sides agreed on it',
    'Armenia and Azerbaijan agreed on a 17-article treaty text in Bishkek.',
    ['17 points [agreed]: 17-article treaty'],
  ],
  [
    'as a draft, when it was leaked',
    'A 30-point draft peace plan by the United States for Sudan and the RSF was leaked in March.',
    ['30 points [draft]: 30-point draft'],
  ],
  [
    'with the day it was leaked',
    'A 30-point draft peace plan of the United States for Sudan was leaked in February.',
    ['30 points [leaked 2025-02-01]: 30-point draft'],
  ],
  [
    'as proposed, when one side circulated it',
    'Brazil circulated an 8-point proposal on the dam on Monday. Paraguay has not replied.',
    ['8 points [proposed; by Brazil]: 8-point proposal'],
  ],
]

const chains: readonly Row[] = [
  [
    '“was trimmed to” with points',
    'Qatar’s 33-point peace plan was trimmed to 21 points.',
    [
      '33 points [superseded; by Qatar]: 33-point peace plan',
      '21 points [current; revisionOf 33]: 21-point text',
    ],
  ],
  [
    '“has shrunk to”',
    'The 33-point draft of Qatar has shrunk to 21 points.',
    ['33 points [superseded]: 33-point draft', '21 points [current; revisionOf 33]: 21-point text'],
  ],
  [
    'mediators “reduced” it',
    'Mediators reduced the original 33-point plan to 21 points.',
    ['33 points [superseded]: 33-point plan', '21 points [current; revisionOf 33]: 21-point text'],
  ],
  [
    '“revised … replaces an earlier”',
    'The revised 21-point peace plan replaces an earlier 33-point draft.',
    [
      '21 points [current; revisionOf 33]: 21-point peace plan',
      '33 points [superseded]: 33-point draft',
    ],
  ],
  [
    '“reduced from a …-point draft”',
    'Talks between Kosovo and Serbia rest on a revised 14-point peace plan, reduced from a 22-point draft.',
    ['14 points [revisionOf 22]: 14-point', '22 points: 22-point draft'],
  ],
  [
    '“has been cut to”',
    'The original 40-point peace plan for Yemen and the Houthis has been cut to 26 points.',
    ['40 points: 40-point peace plan', '26 points [revisionOf 40]: 26'],
  ],
  [
    '“trimmed to” in words',
    'Mali’s fifteen-point peace plan was trimmed to nine points after Algeria objected.',
    ['15 points: fifteen-point', '9 points [revisionOf 15]: 9-point text'],
  ],
  [
    '“replaces”',
    'A new 10-point peace plan by Egypt replaces the 25-point plan that Ethiopia had rejected.',
    ['10 points [revisionOf 25]: 10-point', '25 points [Ethiopia rejects the whole]: 25-point'],
  ],
]

const counters: readonly Row[] = [
  [
    'its name',
    'Qatar presented a 15-point proposal. Niger presented a 10-point counter-proposal.',
    [
      '15 points [by Qatar]: 15-point proposal',
      '10 points [counter-proposal; by Niger; counterTo 15]: 10-point counter-proposal',
    ],
  ],
  [
    '“its own … in response”',
    'Qatar presented a 15-point proposal. Niger circulated its own 10-point plan in response.',
    [
      '15 points [by Qatar]: 15-point proposal',
      '10 points [counter-proposal; by Niger; counterTo 15]: 10-point plan',
    ],
  ],
]

const reactions: readonly Row[] = [
  [
    'a refusal of the whole',
    'Qatar put forward a 6-point ceasefire plan. Israel rejected the plan.',
    ['6 points [by Qatar; Israel rejects the whole]: 6-point ceasefire plan'],
  ],
  [
    'a refusal of parts',
    'Qatar put forward a 6-point ceasefire plan. Israel rejected some elements of the plan.',
    ['6 points [by Qatar; Israel rejects the part]: 6-point ceasefire plan'],
  ],
  [
    'acceptance by two',
    'Qatar put forward a 6-point ceasefire plan. Israel and Hamas accepted the plan.',
    ['6 points [Israel accepts the whole; Hamas accepts the whole]: 6-point ceasefire plan'],
  ],
  [
    'a refusal by pronoun',
    'Qatar put forward a 6-point ceasefire plan. Israel has rejected it.',
    ['6 points [Israel rejects the whole]: 6-point ceasefire plan'],
  ],
  [
    'a verdict on it',
    'Qatar put forward a 6-point ceasefire plan. Hamas called the plan unacceptable.',
    ['6 points [Hamas rejects the whole]: 6-point ceasefire plan'],
  ],
]

const provisions: readonly Row[] = [
  [
    'by a relative clause',
    'Qatar presented a 15-point proposal, which provides for an exchange of prisoners.',
    ['provides [15 points; prisoners]: an exchange of prisoners'],
  ],
  [
    'as dropped',
    'Qatar presented a 15-point proposal. Sanctions relief was dropped from the proposal.',
    ['removes [15 points; sanctions]: Sanctions'],
  ],
  [
    'as left for later',
    'Qatar presented a 15-point proposal. The future of the islands was left for later talks.',
    ['holds back [15 points; for later talks]: The future of the islands'],
  ],
  [
    'by “focuses on”',
    'The trimmed 21-point peace plan of Qatar focuses on prisoners.',
    ['provides [21 points; prisoners]: prisoners'],
  ],
  [
    'by a text that is the subject',
    'Kenya circulated a 12-point peace plan. The plan calls for a ceasefire in Chad and provides for the release of prisoners by Niger.',
    [
      'provides [12 points; ceasefire]: a ceasefire',
      'provides [12 points; prisoners]: the release of prisoners',
    ],
  ],
  [
    'by a list under it',
    'Kenya circulated a 12-point peace plan for Chad and Niger.\n\nThe plan provides for:\n\n• A ceasefire along the lake\n• An exchange of prisoners\n',
    [
      'provides [12 points; ceasefire]: A ceasefire along the lake',
      'provides [12 points; prisoners]: An exchange of prisoners',
    ],
  ],
  [
    'as removed',
    'Kenya circulated a 12-point peace plan for Chad and Niger. The mediators removed the clause on an amnesty from the plan.',
    ['removes [12 points; amnesty]: the clause on an amnesty'],
  ],
  [
    'as held back',
    'Chad and Niger discussed a 12-point peace plan. The status of the islands has been held back for a summit of the two presidents.',
    ['holds back [12 points]: The status of the islands'],
  ],
]

const none: readonly Row[] = [
  ['any deal', 'Peru would sign any deal that ends the strike. Peru wants Chile to pay.', []],
  ['a deal that may never come', 'Without a deal, Peru will close the port, it told Chile.', []],
  [
    'a plan of something else',
    'Peru wants Chile to pay. The business plan of the port has twelve chapters.',
    [],
  ],
  ['a score in points', 'Peru wants Chile to pay. The index fell 28 points on Monday.', []],
]

describe('a version of a plan', () => {
  it.each(versions)('is known %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(chains)('is linked to the one it revises: %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(counters)('is linked to the one it answers: %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(reactions)('carries %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })

  it.each(none)('is not made of %s', (_, text, expected) => {
    expectExactly(plansOf(of(text)), expected)
  })
})

describe('what a text provides is read', () => {
  it.each(provisions)('%s', (_, text, expected) => {
    expectExactly(provisionsOf(of(text)), expected)
  })
})
