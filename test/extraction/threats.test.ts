import { describe, it } from 'vitest'
import { demandsOf, expectExactly } from './findings.ts'

type Row = readonly [behaviour: string, text: string, expected: readonly string[]]

const MET = 'Chad met Niger in Doha. '

const threats: readonly Row[] = [
  [
    'what it will do if talks fail',
    'If the talks fail, Chad will close the border, its minister said.',
    ['Chad threat: Chad will close the border'],
  ],
  [
    'what befalls the other unless it acts, with what would avert it',
    'Unless Niger closes the camps, tariffs on its cattle go to 50%, Chad’s minister said.',
    [
      'Chad threat [to Niger]: tariffs on its cattle go to 50%',
      'Chad demand [to Niger]: Niger closes the camps',
    ],
  ],
  [
    'what a wrong is answered with',
    'An attack on the hills would be answered with force, Chad’s minister said.',
    ['Chad threat: An attack on the hills would be answered'],
  ],
  [
    'what is withdrawn if there is no deal',
    'If there is no deal by Friday, the loan would be withdrawn, Chad’s minister said.',
    ['Chad threat: the loan would be withdrawn'],
  ],
  [
    '“failing that”',
    'Failing that, Chad will close the border, its minister said.',
    ['Chad threat: Chad will close the border'],
  ],
  [
    'the right it reserves',
    'Chad reserves the right to strike the camps.',
    ['Chad threat: reserves the right to strike the camps'],
  ],
  [
    'time that runs out',
    'Time is running out for Niger, Chad’s president said.',
    ['Chad threat: Time is running out'],
  ],
  [
    'what it would take for an act of war',
    'Chad will treat any attempt to divert the river as an act of war, its minister told parliament.',
    ['Chad threat: Chad will treat any attempt to divert the river'],
  ],
  [
    'a warning not to do something',
    'Chad warned Niger not to test its patience.',
    ['Chad threat: warned Niger not to test its patience'],
  ],
  [
    'what those who do a wrong will face',
    'Those who obstruct the truce will face sanctions, Chad’s minister said.',
    ['Chad threat: will face sanctions'],
  ],
  [
    'readiness to do harm to whoever obstructs',
    'Chad stands ready to impose further sanctions on anyone obstructing the truce.',
    ['Chad threat: impose further sanctions'],
  ],
  [
    'a hint at harm',
    'Chad hinted at fresh tariffs on rice from Niger.',
    ['Chad threat: hinted at fresh tariffs'],
  ],
  [
    'an answer to be feared',
    'Chad has told the mediators that it will respond accordingly.',
    ['Chad threat: it will respond accordingly'],
  ],
  [
    'a vow to bring another down',
    'Chad vowed to bring down the junta should it stop the talks midway.',
    ['Chad threat: bring down the junta'],
  ],
  [
    'what is at risk',
    'The truce will be in jeopardy if Niger presses on, Chad’s minister said.',
    ['Chad threat: The truce will be in jeopardy'],
  ],
  [
    'what hangs on “should” after it',
    'Chad would mobilise other armies should the junta go ahead with the dam, its president said.',
    ['Chad threat: Chad would mobilise other armies'],
  ],
]

const none: readonly Row[] = [
  [
    'an end of harm',
    'If Niger leaves the lake, Chad would lift the blockade, its minister said.',
    ['Chad condition: Niger leaves the lake'],
  ],
  ['a meeting to come', 'Chad’s minister will be met by the mediators on Friday.', []],
  [
    'a forecast by an outsider',
    'Analysts warn that the truce will collapse if the rains come early.',
    [],
  ],
  ['a hint at something good', 'Chad hinted at an early deal with Niger.', []],
  ['readiness to help', 'Chad stands ready to help anyone fleeing the war in Niger.', []],
  [
    'an answer that is only quick',
    'Chad will respond quickly to the offer, its minister said.',
    [],
  ],
  ['a welcome that hangs on “should”', 'Chad will welcome them should the talks succeed.', []],
]

describe('a threat', () => {
  it.each(threats)('is told by %s', (_, text, expected) =>
    expectExactly(demandsOf(MET + text), expected),
  )
  it.each(none)('is not %s', (_, text, expected) => expectExactly(demandsOf(MET + text), expected))
})
