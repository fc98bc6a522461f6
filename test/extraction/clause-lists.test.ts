import { describe, it } from 'vitest'
import { demandsOf, expectExactly, responsesOf } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const MET = 'Lake talks\n\nKenya and Uganda met in Doha on Monday.\n\n'

const found: readonly Row[] = [
  [
    'the strings attached to an offer',
    'Kenya’s offer, made in May, is to reopen the port. It comes with three strings:\n\n- Uganda hands back the boats;\n- Ugandan police leave the shore;\n- the fish tax ends.',
    [
      'Kenya condition: Uganda hands back the boats;',
      'Kenya condition: Ugandan police leave the shore;',
      'Kenya condition: the fish tax ends.',
    ],
  ],
  [
    'the parts of a draft, in nouns',
    'Kenya’s draft, circulated in May, has three parts:\n\n- an end to the fish tax;\n- a joint patrol on the lake;\n- no Ugandan police on the islands.',
    [
      'Kenya demand: an end to the fish tax;',
      'Kenya demand: a joint patrol on the lake;',
      'Kenya demand: no Ugandan police on the islands.',
    ],
  ],
  [
    'the gist of an answer, not of what it answers',
    'Officials call it a Kenyan answer to Uganda’s draft of May. Its gist, as they tell it:\n\n- no truce before a pullback;\n- an apology within ten days.',
    ['Kenya condition: no truce before a pullback;', 'Kenya demand: an apology within ten days.'],
  ],
  [
    'a text told by a pronoun, in a line',
    'Kenya floated it in May: no fishing for two years, then a cap of 40 boats.',
    ['Kenya demand: no fishing for two years', 'Kenya demand: a cap of 40 boats'],
  ],
  [
    'names and participles that run on',
    'Kenya put one before the council in May: a truce under joint UN, African Union and Arab League command, the militia disarmed and sent home.',
    [
      'Kenya demand: a truce under joint UN, African Union and Arab League command',
      'Kenya demand: the militia disarmed and sent home',
    ],
  ],
  [
    'those whose grievance the sentence before is about',
    'The rebels of the Lake Front of Uganda (LFU) are back. The rebels’ grievance is an old one. They want the lake reopened to small boats.',
    ['LFU demand: the lake reopened to small boats'],
  ],
]

const none: readonly Row[] = [
  [
    'a list of something else beside a draft',
    'Kenya’s draft has been read by diplomats. Here is how the morning went:\n\n- a walk in the garden;\n- a long lunch;\n- a short press conference.',
    [],
  ],
  [
    'the parts of what both have signed',
    'Kenya and Uganda signed an accord. It has three parts:\n\n- an end to the fish tax;\n- a joint patrol on the lake;\n- no police on the islands.',
    [],
  ],
  [
    'a question after a colon',
    'Kenya put it to the ministers: was there anything left to say?',
    [],
  ],
]

describe('a list is read as what its owner asks for:', () => {
  it.each(found)('%s', (_, text, expected) => {
    expectExactly(demandsOf(MET + text), expected)
  })
})

it('takes no point of a list for an answer to itself', () => {
  expectExactly(responsesOf(MET + (found[0]?.[1] ?? '')), [])
})

describe('no demand is read from', () => {
  it.each(none)('%s', (_, text, expected) => {
    expectExactly(demandsOf(MET + text), expected)
  })
})
