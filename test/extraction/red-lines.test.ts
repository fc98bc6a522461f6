import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const MET = 'Chad met Niger in Doha. '

const redLines: readonly Row[] = [
  [
    '“not up for discussion”',
    'The border is not up for discussion, Chad’s minister said.',
    ['Chad red-line: The border'],
  ],
  [
    '“not for sale”',
    '"Our border is not for sale," Chad’s president Idriss Oumar said.',
    ['Chad red-line: Our border'],
  ],
  [
    'a gerund that is out of the question',
    'Handing over the camps is out of the question, Chad’s minister said.',
    ['Chad red-line: Handing over the camps'],
  ],
  [
    '“there can be no question of”',
    'There could be no question of leaving the hills, Chad’s minister said.',
    ['Chad red-line: no question of leaving the hills'],
  ],
  [
    '“nothing less than”',
    'Chad will settle for nothing less than a full withdrawal.',
    ['Chad red-line: nothing less than a full withdrawal'],
  ],
  [
    'what it cannot do',
    'Chad cannot vote for a base on the lake, its minister said.',
    ['Chad red-line: vote for a base on the lake'],
  ],
  [
    'what it does not do',
    'Chad does not negotiate with kidnappers, its minister said.',
    ['Chad red-line: negotiate with kidnappers'],
  ],
  [
    '“not an inch”',
    'Not an inch of land would be given up, Chad’s minister said.',
    ['Chad red-line: Not an inch of land would be given up'],
  ],
  [
    '“no soldier will leave”',
    'No soldier will leave the hills, Chad’s minister said.',
    ['Chad red-line: No soldier will leave the hills'],
  ],
  [
    'what is not negotiated',
    'Sovereignty over the lake is not negotiated, Chad’s minister said.',
    ['Chad red-line: Sovereignty over the lake'],
  ],
  [
    'whose the matter is, where the speaker is of no side',
    'Chad’s troops are not up for discussion, the foreign minister said.',
    ['Chad red-line: Chad’s troops'],
  ],
  [
    'what has no place',
    'Foreign drones have no place over the lake, Chad’s minister said.',
    ['Chad red-line: Foreign drones'],
  ],
  [
    '“shall never”',
    'Chad shall never recognise the border.',
    ['Chad red-line: Chad shall never recognise the border'],
  ],
  [
    'what was never granted',
    'Chad has never recognised the tribunal.',
    ['Chad red-line: Chad has never recognised the tribunal'],
  ],
  [
    '“objects to” an act',
    'Chad objects to being named as a party.',
    ['Chad red-line: Chad objects to being named as a party'],
  ],
  [
    '“nothing less”',
    'Niger offers half. Chad will settle for nothing less.',
    ['Chad red-line: Chad will settle for nothing less'],
  ],
  [
    'seeing nothing to discuss',
    'Chad saw nothing to discuss with Niger, its minister said.',
    ['Chad red-line: Chad saw nothing to discuss'],
  ],
  [
    'seeing no point in talks',
    'Chad sees no point in talking to the rebels.',
    ['Chad red-line: Chad sees no point'],
  ],
  [
    'what is refused beside what is granted',
    'Chad will discuss the fund but will not reopen the border.',
    ['Chad red-line: will not reopen the border'],
  ],
  [
    'staying away while something lasts',
    'Chad will not attend while the town is occupied.',
    ['Chad red-line: Chad will not attend'],
  ],
]

const none: readonly Row[] = [
  ['a matter of the calendar', 'There will be no announcement today, Chad’s minister said.', []],
  ['a forecast', 'The truce will not last, Chad’s minister said.', []],
  [
    'the denial of a wish to fight',
    'Chad has no intention of attacking Niger, its minister said.',
    [],
  ],
  ['an answer to “it”', 'Chad won’t have it.', []],
  ['what could not be done', 'Chad could not confirm the report, its minister said.', []],
  ['two sides that differ', 'Chad and Niger cannot agree on paper.', []],
  ['something never met', 'Chad has never played the cup in Niger.', []],
  ['seeing no reason for hope', 'Chad sees no reason for optimism.', []],
  ['staying away from a meeting', 'Chad will not attend the summit in Niger.', []],
]

describe('a red line', () => {
  it.each(redLines)('is told by %s', (_, text, expected) =>
    expectExactly(demandsOf(MET + text), expected),
  )
  it.each(none)('is not %s', (_, text, expected) => expectExactly(demandsOf(MET + text), expected))
})
