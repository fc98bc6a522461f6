import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const MET = 'Chad met Niger in Doha. '

const orders: readonly Row[] = [
  [
    'an imperative in quotation marks',
    '"Lift the siege," said Chad’s president Idriss Oumar, "and do it today."',
    ['Chad demand: Lift the siege'],
  ],
  [
    'a prohibition in quotation marks',
    '"Do not touch the border," Chad’s president Idriss Oumar said.',
    ['Chad demand: Do not touch the border'],
  ],
  [
    '“it is time for”',
    'It is time for Niger to close the camps, Chad’s president said.',
    ['Chad demand [to Niger]: Niger to close the camps'],
  ],
  [
    'a deadline',
    'Kenya set Uganda a deadline of 4 July.',
    ['Kenya demand [to Uganda]: a deadline of 4 July'],
  ],
  [
    'days that are given',
    'Kenya gave Uganda ten days to leave the hills.',
    ['Kenya demand [to Uganda]: ten days to leave the hills'],
  ],
  [
    'an ultimatum',
    'Kenya issued an ultimatum to Uganda to leave the hills.',
    ['Kenya demand [to Uganda]: an ultimatum to Uganda to leave the hills'],
  ],
  [
    '“is adamant that”',
    'Kenya is adamant that the hills be returned.',
    ['Kenya demand: the hills be returned'],
  ],
  [
    'a passive with its doer',
    'Uganda has been asked by Kenya to draft a text.',
    ['Kenya demand [to Uganda]: draft a text'],
  ],
  [
    'an expectation that is expressed',
    'Kenya expressed the expectation that Uganda will lift its tax.',
    ['Kenya demand: Uganda will lift its tax'],
  ],
]

const duties: readonly Row[] = [
  [
    'after a sentence that says who wants something',
    'Chad asked for two changes at the lake. The tax must be halved.',
    ['Chad demand: The tax must be halved'],
  ],
  [
    'after a colon',
    'Chad’s minister was blunt: the tax must be halved.',
    ['Chad demand: the tax must be halved'],
  ],
  [
    'in a clause that goes on after an aside',
    'Chad is ready to talk, its president Idriss Oumar wrote, but any truce must be monitored by the African Union.',
    ['Chad condition: any truce must be monitored'],
  ],
]

const texts: readonly Row[] = [
  [
    'a statement that says “we”',
    'Press statement\n\nThe Polisario Front and Morocco met in Geneva. Algeria was there.\n\nWe thank our hosts.\n\nWe demand the release of all prisoners by Morocco.\n\nMoroccan troops shall leave the buffer strip.\n\nWe shall not sign until our land is free.\n',
    [
      'Polisario Front demand: the release of all prisoners',
      'Polisario Front demand: Moroccan troops shall leave the buffer strip',
      'Polisario Front condition: our land is free',
    ],
  ],
  [
    'a list of whoever spoke before',
    `Talks on the lake\n\n${MET}\n\nKenya spoke last. The group further demands:\n\n• a new bridge over the river\n• a share of the fees\n`,
    ['Kenya demand: a new bridge over the river', 'Kenya demand: a share of the fees'],
  ],
]

const aims: readonly Row[] = [
  [
    'what is called the goal',
    'The closure of the camps remains the goal, Chad’s minister said.',
    ['Chad demand: The closure of the camps'],
  ],
  [
    'what another is required to do',
    'Niger is required to pull back from the line, Chad’s minister said.',
    ['Chad demand [to Niger]: Niger is required to pull back'],
  ],
]

const none: readonly Row[] = [
  ['an idle imperative', '"Look at the map," said Chad’s president Idriss Oumar.', []],
  ['a call to oneself', '"Let us sit down and talk," said Chad’s president Idriss Oumar.', []],
  ['a duty nobody lays down', 'Drivers must bring chains in winter.', []],
]

describe('an order', () => {
  it.each(orders)('is told by %s', (_, text, expected) =>
    expectExactly(demandsOf(MET + text), expected),
  )
  it.each(none)('is not %s', (_, text, expected) => expectExactly(demandsOf(MET + text), expected))
})

describe('a duty without a verb of saying', () => {
  it.each(duties)('is laid down %s', (_, text, expected) =>
    expectExactly(demandsOf(MET + text), expected),
  )
})

describe('demands of a whole text', () => {
  it.each(texts)('are those of %s', (_, text, expected) => expectExactly(demandsOf(text), expected))
})

describe('an aim or duty that a party names', () => {
  it.each(aims)('is %s', (_, text, expected) => expectExactly(demandsOf(MET + text), expected))
})
