import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const MET = 'Chad met Niger in Doha. '

const wants: readonly Row[] = [
  [
    '“would like another to”',
    'Kenya would like Uganda to pay the arrears by June.',
    ['Kenya demand [to Uganda]: pay the arrears'],
  ],
  [
    '“would like to see”',
    'Kenya would like to see the border reopened by June.',
    ['Kenya demand: the border reopened by June'],
  ],
  ['a preference', 'Kenya prefers six months.', ['Kenya demand: six months']],
  [
    'asking another for',
    'Kenya is asking Uganda for a share of the fees.',
    ['Kenya demand: a share of the fees'],
  ],
  [
    'asking that',
    'Kenya has asked that the talks be moved to Doha.',
    ['Kenya demand: the talks be moved to Doha'],
  ],
  [
    'an aside before the verb, in two parts',
    'Kenya, for its part, pressed for a share of the fees and for a seat on the board.',
    ['Kenya demand: a share of the fees', 'Kenya demand: a seat on the board'],
  ],
  [
    'a proposal that others act',
    'Kenya suggested that three owners run the plant.',
    ['Kenya demand: three owners run the plant'],
  ],
  [
    'words in quotation marks',
    'Kenya called on both sides to "avoid unilateral steps".',
    ['Kenya demand: avoid unilateral steps'],
  ],
  [
    'pushing for somebody to be freed',
    'Kenya is pushing for all civilians to be added to the lists.',
    ['Kenya demand: all civilians to be added to the lists'],
  ],
  [
    'what it is said to ask for',
    'Kenya is said to be asking for guarantees that the road will not be bombed.',
    ['Kenya demand: guarantees that the road will not be bombed'],
  ],
  [
    'pressing another for',
    'Kenya is pressing Uganda for a quick deal.',
    ['Kenya demand: a quick deal'],
  ],
  [
    'calling on another of whom more is told',
    'Kenya has called on Uganda, which holds the hills, to leave.',
    ['Kenya demand [to Uganda]: leave'],
  ],
  [
    'two acts of another',
    'Kenya demanded that Uganda free the fishermen and recognise its border.',
    [
      'Kenya demand [to Uganda]: free the fishermen',
      'Kenya demand [to Uganda]: recognise its border',
    ],
  ],
  [
    'a thing added after a comma',
    'Kenya wants the plan binned, and a promise of no sackings before 2030.',
    ['Kenya demand: the plan binned', 'Kenya demand: a promise of no sackings before 2030'],
  ],
  [
    'insisting that others move',
    'Kenya insisted that Ugandan soldiers leave the hills.',
    ['Kenya demand [to Uganda]: Ugandan soldiers leave the hills'],
  ],
  [
    'a proposal of an act',
    'Kenya proposes dividing the catch by past years.',
    ['Kenya demand: dividing the catch'],
  ],
  [
    'what one would like to be',
    'Kenya would like to sign as a mediator.',
    ['Kenya demand: sign as a mediator'],
  ],
  [
    'one thing that is named',
    'Kenya asked for one thing, proof that the eleven were alive.',
    ['Kenya demand: one thing, proof'],
  ],
  [
    'backing what is not there yet',
    'Kenya backs an immediate truce and a civilian-led government.',
    ['Kenya demand: an immediate truce', 'Kenya demand: a civilian-led government'],
  ],
  [
    'having no alternative',
    'There is no alternative to a full withdrawal, Kenya’s envoy said.',
    ['Kenya demand: alternative to a full withdrawal'],
  ],
]

const kinds: readonly Row[] = [
  [
    'what is to be done first',
    'Kenya wants the prisoners freed first.',
    ['Kenya condition: the prisoners freed'],
  ],
  [
    'what another step waits on',
    'Kenya wants a map before it signs anything.',
    ['Kenya condition: a map'],
  ],
  [
    'a date is none',
    'Kenya wants the prisoners freed before the end of June.',
    ['Kenya demand: the prisoners freed'],
  ],
  [
    'any truce that must be so',
    'Any truce must be monitored, Kenya’s minister told Uganda.',
    ['Kenya condition: Any truce must be monitored'],
  ],
]

const none: readonly Row[] = [
  ['what one foresees of oneself', 'Kenya expects its delegation to return on Monday.', []],
  ['changes without a word of what', 'Kenya asked for two changes.', []],
  ['what one would like to do oneself', 'Kenya would like to thank Uganda.', []],
  ['what one wants to know', 'Kenya wanted to know when the talks would resume.', []],
  ['the time one needs', 'Kenya needs an hour to dismiss the withdrawal.', []],
  [
    'what will have to be settled by others',
    'The matter will have to be settled by the two presidents, Kenya’s minister said.',
    [],
  ],
  [
    'what had to do with something',
    'The clauses that fell out had to do with maps, Kenya’s minister said.',
    [],
  ],
  [
    'what is yet to come',
    'The partners have yet to share out the beef, Kenya’s minister said.',
    [],
  ],
  ['what one wants to know', 'Kenya wants peace, but at what price?', []],
  ['backing what lies on the table', 'Kenya supports the truce.', []],
  ['backing what is past', 'Kenya backed a truce last year.', []],
  ['an alternative to nothing', 'There is no alternative, Kenya’s envoy said.', []],
]

describe('a demand by a verb', () => {
  it.each(wants)('is told by %s', (_, text, expected) =>
    expectExactly(demandsOf(MET + text), expected),
  )
  it.each(none)('is not %s', (_, text, expected) => expectExactly(demandsOf(MET + text), expected))
})

describe('a demand that something waits on', () => {
  it.each(kinds)('is a condition: %s', (_, text, expected) =>
    expectExactly(demandsOf(MET + text), expected),
  )
})
