import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [words: string, text: string, expected: readonly string[]]

const found: readonly Row[] = [
  [
    'with the text as subject',
    'Chad and Libya met in Tunis. A Libyan draft would bar Chad from the border zone and disarm the scouts.',
    ['Libya demand: bar Chad from the border zone', 'Libya demand: disarm the scouts'],
  ],
  [
    'that a text would have somebody do',
    'Libya presented a paper that would have Chad pull its scouts back by 20 kilometres.',
    ['Libya demand: have Chad pull its scouts back by 20 kilometres'],
  ],
  [
    'under a text',
    'Libya tabled a draft on Monday. Under the draft, Chad would close four posts.',
    ['Libya demand [to Chad]: Chad would close four posts'],
  ],
  [
    'in a relative clause',
    'Libya has sent in a text of its own under which Chad would close four posts.',
    ['Libya demand: Chad would close four posts'],
  ],
  [
    'in the present tense of a relative clause',
    'Libya countered with a text in which Chad closes four posts and the scouts give up their arms.',
    ['Libya demand: Chad closes four posts', 'Libya demand: the scouts give up their arms'],
  ],
  [
    'in the sentences that go on',
    'Libya tabled a draft on Monday. Under the draft, Chad would close four posts. The scouts would be disarmed.',
    ['Libya demand: Chad would close four posts', 'Libya demand: The scouts would be disarmed'],
  ],
  [
    'that a text obliges to',
    'Libya and Chad met in Tunis. The Libyan proposal obliges Chad to close four posts.',
    ['Libya demand: Chad to close four posts'],
  ],
  [
    'behind a colon',
    'Libya floated a formula with Chad in May: no patrols for a year, then a cap of forty scouts.',
    ['Libya demand: no patrols for a year', 'Libya demand: a cap of forty scouts'],
  ],
  [
    'in bullets',
    'Border talks\n\nLibya put forward a draft to Chad. It would have the following happen:\n\n- Chad closes four posts by the end of March.\n\n- The scouts hand in their arms.',
    ['Libya demand: Chad closes four posts', 'Libya demand: The scouts hand in their arms'],
  ],
  [
    'told in nouns after the text',
    'The Libyan envoy landed in Chad with a single sheet of paper. A truce of six months; an end to patrols; scouts counted by the African Union.',
    [
      'Libya demand: A truce of six months',
      'Libya demand: an end to patrols',
      'Libya demand: scouts counted by the African Union',
    ],
  ],
]

const none: readonly Row[] = [
  [
    'what a text gives',
    'Libya tabled a draft on Monday. Under the draft, Chad would receive 40 million dollars.',
    [],
  ],
  [
    'what is said of a text',
    'Libya and Chad met in Tunis. The Libyan draft would cost lives, one diplomat said.',
    [],
  ],
  ['what a text brings', 'The Libyan plan for Chad would end the war.', []],
  [
    'a text nobody is known to have written',
    'Chad and Libya met. A draft would close four posts.',
    [],
  ],
  [
    'what all have agreed to',
    'Chad and Libya signed an agreement in Tunis. Under the agreement, Chad will close four posts.',
    [],
  ],
  [
    'steps to build trust',
    'A Libyan paper to Chad lists some ideas: two more wells, a market and a clinic.',
    [],
  ],
]

describe('a clause of a text is a demand of its authors', () => {
  it.each(found)('when it stands %s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})

describe('no demand is read from', () => {
  it.each(none)('%s', (_, text, expected) => {
    expectExactly(demandsOf(text), expected)
  })
})
