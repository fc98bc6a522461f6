import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const MET = 'Chad met Niger in Doha. '

const named: readonly Row[] = [
  [
    'by “its main demand is”',
    `${MET}Chad's main demand is the closure of the camps.`,
    ['Chad demand: the closure of the camps'],
  ],
  [
    'by “its demand is that”',
    `${MET}Chad's demand is that Niger close the camps.`,
    ['Chad demand: Niger close the camps'],
  ],
  [
    'by “what X wants is”',
    `${MET}What Chad wants is the closure of the camps.`,
    ['Chad demand: the closure of the camps'],
  ],
  [
    'by “the priority for X is”',
    `${MET}The priority for Chad is the closure of the camps.`,
    ['Chad demand: the closure of the camps'],
  ],
  [
    'by “top of the list is”',
    `${MET}Top of Chad's list is the closure of the camps.`,
    ['Chad demand: the closure of the camps'],
  ],
  [
    'counted up after a colon',
    `${MET}Chad has two demands: the closure of the camps and a share of the oil.`,
    ['Chad demand: the closure of the camps', 'Chad demand: a share of the oil'],
  ],
  [
    'counted up after “wants two things”',
    `${MET}Chad wants two things: the closure of the camps and a share of the oil.`,
    ['Chad demand: the closure of the camps', 'Chad demand: a share of the oil'],
  ],
  [
    'put on a list',
    `${MET}Also on Chad’s list: an end to the raids.`,
    ['Chad demand: an end to the raids'],
  ],
]

const unnamed: readonly Row[] = [
  [
    'judged',
    `${MET}Chad's demand is unacceptable to Niger. Chad's main demand is a non-starter.`,
    [],
  ],
  ['turned down', `${MET}Chad's demand was rejected.`, []],
  ['what the talks are about', `${MET}The talks cover three points: pay, hours and holidays.`, []],
  [
    'what is given',
    `${MET}Chad made three offers: money for the herders, food for the camps and water.`,
    [],
  ],
]

const fragments: readonly Row[] = [
  [
    'as the answer to a question',
    `Talks on the lake\n\n${MET}\n\nWhat does Chad want?\n\nAn end to the raids, above all.\n\nAnd Niger?\n\nNo soldiers and no inspectors.\n`,
    ['Chad demand: An end to the raids, above all', 'Niger demand: No soldiers and no inspectors'],
  ],
  [
    'after the name of each party',
    `Talks on the lake\n\n${MET}Where they stand:\n\n- Chad: a ten-year lease.\n- Niger: no lease at all.\n`,
    ['Chad demand: a ten-year lease', 'Niger demand: no lease at all'],
  ],
]

const noFragments: readonly Row[] = [
  ['a count', `Talks on the lake\n\n${MET}\n\n- Chad: 14 dead.\n- Niger: 12 dead.\n`, []],
]

describe('a demand named by a noun', () => {
  it.each(named)('is told %s', (_, text, expected) => expectExactly(demandsOf(text), expected))
  it.each(unnamed)('is not what is only %s', (_, text, expected) =>
    expectExactly(demandsOf(text), expected),
  )
})

describe('a demand without a verb', () => {
  it.each(fragments)('is told %s', (_, text, expected) => expectExactly(demandsOf(text), expected))
  it.each(noFragments)('is not %s', (_, text, expected) => expectExactly(demandsOf(text), expected))
})
