import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [text: string, expected: readonly string[]]

const MET =
  'Kenyan Foreign Minister Peter Odhiambo met Ugandan Defence Minister Grace Akello in Doha on Monday. Kenya and Uganda are at odds.\n\n'

const rows: readonly Row[] = [
  ['“What we need is a clear timetable,” Odhiambo said.', ['Kenya demand: a clear timetable']],
  [
    '“All we ask is that Uganda honour the treaty,” Odhiambo said.',
    ['Kenya demand: Uganda honour the treaty'],
  ],
  ['The only thing we want is a date, Odhiambo said.', ['Kenya demand: a date']],
  [
    '“Our demand is simple: the soldiers go home,” Odhiambo said.',
    ['Kenya demand: the soldiers go home'],
  ],
  [
    'What Kenya will never accept is a foreign judge on its soil.',
    ['Kenya red-line: a foreign judge on its soil'],
  ],
  [
    'Under no circumstances will Kenya hand over the islands, Odhiambo said.',
    ['Kenya red-line: Under no circumstances will Kenya hand over the islands'],
  ],
  ['Foreign troops are not something Kenya can accept.', ['Kenya red-line: Foreign troops']],
  [
    'It is up to Uganda to make the first move, Odhiambo said.',
    ['Kenya demand [to Uganda]: It is up to Uganda to make the first move'],
  ],
  [
    'The onus is now on Uganda to sign, Odhiambo said.',
    ['Kenya demand [to Uganda]: The onus is now on Uganda to sign'],
  ],
  [
    'Neither side may send troops into the hills, Odhiambo said.',
    ['Kenya demand: Neither side may send troops into the hills'],
  ],
  ['Odhiambo said a new treaty was needed.', ['Kenya demand: a new treaty']],
  [
    '“We must be treated as equals,” Odhiambo said.',
    ['Kenya demand: We must be treated as equals'],
  ],
  [
    '“We are looking for two guaranteed days off,” Odhiambo said.',
    ['Kenya demand: two guaranteed days off'],
  ],
  [
    '“No foreign officer on our soil,” Odhiambo said.',
    ['Kenya red-line: No foreign officer on our soil'],
  ],
  [
    'Odhiambo said what Kenya would not do was trade land for water.',
    ['Kenya red-line: trade land for water'],
  ],
  [
    'The base is staying in Kenyan hands, whatever is signed, Odhiambo said.',
    ['Kenya red-line: The base is staying in Kenyan hands'],
  ],
  [
    '“Uganda must leave the hills. We want the road open by June. We will not pay a fee,” Odhiambo told reporters.',
    [
      'Kenya demand [to Uganda]: Uganda must leave the hills',
      'Kenya demand: the road open by June',
      'Kenya red-line: We will not pay a fee',
    ],
  ],
  [
    'Odhiambo said Uganda must stop the raids and pay for the cattle.',
    [
      'Kenya demand [to Uganda]: Uganda must stop the raids',
      'Kenya demand [to Uganda]: pay for the cattle',
    ],
  ],
  // What asks nothing of the other side.
  ['More work is needed, Odhiambo said.', []],
  ['“No comment for now,” Odhiambo said.', []],
  ['“We are looking for a way out,” Odhiambo said.', []],
  ['“There should be calm,” Odhiambo said.', []],
  ['“We want to be clear. Our door is open,” Odhiambo said.', []],
  ['It is up to Kenya to ratify the treaty, Odhiambo said.', []],
]

describe('demands as speakers put them', () => {
  it.each(rows)('%s', (text, expected) => {
    expectExactly(demandsOf(MET + text), expected)
  })
})
