import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [text: string, expected: readonly string[]]

const MET =
  'Kenyan Foreign Minister Peter Odhiambo met Ugandan Defence Minister Grace Akello in Doha on Monday. Kenya and Uganda are at odds.\n\n'

const rows: readonly Row[] = [
  [
    'Kenya wants the road reopened, as well as the return of the cattle.',
    ['Kenya demand: the road reopened', 'Kenya demand: the return of the cattle'],
  ],
  [
    'Kenya asks that the camps be closed, that the cattle be returned and that the raids stop.',
    [
      'Kenya demand: the camps be closed',
      'Kenya demand: the cattle be returned',
      'Kenya demand: the raids stop',
    ],
  ],
  [
    'Kenya demanded an end to raids; the return of the cattle; and a written apology.',
    [
      'Kenya demand: an end to raids',
      'Kenya demand: the return of the cattle',
      'Kenya demand: a written apology',
    ],
  ],
  [
    'Kenya called for an end to raids, for the cattle to be returned and for a written apology.',
    [
      'Kenya demand: an end to raids',
      'Kenya demand: the cattle to be returned',
      'Kenya demand: a written apology',
    ],
  ],
  [
    'Kenya asked for a carve-out for poor farmers and a ban on raids by herders.',
    ['Kenya demand: a carve-out for poor farmers', 'Kenya demand: a ban on raids by herders'],
  ],
  [
    'Kenya called for the blockade to be lifted and the port to be opened for goods.',
    ['Kenya demand: the blockade to be lifted', 'Kenya demand: the port to be opened for goods'],
  ],
  [
    'Kenya wants the release of prisoners and bodies, the reopening of the road and a seat at the table.',
    [
      'Kenya demand: the release of prisoners and bodies',
      'Kenya demand: the reopening of the road',
      'Kenya demand: a seat at the table',
    ],
  ],
  [
    'Kenya urged Uganda to leave the hills, to pay for the damage and to hand over the chiefs.',
    [
      'Kenya demand: leave the hills',
      'Kenya demand: pay for the damage',
      'Kenya demand: hand over the chiefs',
    ],
  ],
  [
    'Kenya wants the camps closed. A second demand is a ban on raids.',
    ['Kenya demand: the camps closed', 'Kenya demand: a ban on raids'],
  ],
  [
    'Kenya wants the camps closed. The second obstacle is the river.',
    ['Kenya demand: the camps closed'],
  ],
  [
    'Kenya wants peace, and Uganda has asked for a date for the vote.',
    ['Uganda demand: a date for the vote'],
  ],
  [
    'What Kenya wants\n\n• Mandatory cuts in all camps\n\n• Releases from the dam guaranteed at the border\n\nAkello left early.',
    [
      'Kenya demand: Mandatory cuts in all camps',
      'Kenya demand: Releases from the dam guaranteed at the border',
    ],
  ],
  // What is one thing stays one.
  [
    'Kenya wants a ceasefire between the army and the rebels.',
    ['Kenya demand: a ceasefire between the army and the rebels'],
  ],
  [
    'Kenya wants an end to the war and the blockade.',
    ['Kenya demand: an end to the war and the blockade'],
  ],
  [
    'Kenya demands the withdrawal of all troops and heavy weapons from the hills.',
    ['Kenya demand: the withdrawal of all troops and heavy weapons from the hills'],
  ],
  ['Kenya wants both the hills and the river.', ['Kenya demand: both the hills and the river']],
  // What the party does besides is not wanted.
  ['Kenya wants the road reopened and will meet again.', ['Kenya demand: the road reopened']],
  ['Kenya wants the border open, and the traders agree.', ['Kenya demand: the border open']],
]

describe('several things wanted at once', () => {
  it.each(rows)('%s', (text, expected) => {
    expectExactly(demandsOf(MET + text), expected)
  })
})
