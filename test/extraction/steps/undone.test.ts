import { describe, expect, it } from 'vitest'
import { expectExactly, recordsOf, stepsOf } from '../findings.ts'
import { harbourStory } from './harbour-story.ts'

type Row = readonly [text: string, steps: readonly string[]]

const calledOff: readonly Row[] = [
  [
    'A trip by Ms Haidar to Basra, planned for Friday, has been called off, an official said.',
    ['2025-03-14 [called off; denied]: A trip by Ms Haidar to Basra, planned for Friday'],
  ],
  [
    'The summit scheduled for Saturday has been cancelled.',
    ['2025-03-15 [called off; denied]: The summit scheduled for Saturday'],
  ],
  [
    'Iraq called off a meeting that was due to be held on Thursday.',
    ['2025-03-13 [called off; denied]: a meeting that was due to be held on Thursday'],
  ],
  [
    'Kuwait has scrapped Friday’s round of talks in Doha.',
    ['2025-03-14 [called off; denied; by Kuwait]: Friday’s round of talks in Doha'],
  ],
  [
    'Plans for a summit next week have been shelved.',
    ['2025-03-17/2025-03-23 [called off]: a summit next week'],
  ],
  [
    'The union called off the strike it had planned for Monday.',
    ['2025-03-17 [called off]: the strike it had planned for Monday'],
  ],
  [
    'The visit of the head of the delegation to Basra will not take place.',
    ['no date [called off; denied]: The visit of the head of the delegation to Basra'],
  ],
  [
    'The signing set for 20 March will not go ahead.',
    ['2025-03-20 [called off]: The signing set for 20 March'],
  ],
  [
    'There will be no meeting on Monday, the envoy said.',
    ['2025-03-17 [called off; denied]: There will be no meeting on Monday'],
  ],
  [
    'The talks in Basra on Friday are off.',
    ['2025-03-14 [called off]: The talks in Basra on Friday'],
  ],
  [
    'The minister will no longer travel to Basra on Friday.',
    ['2025-03-14 [called off]: travel to Basra on Friday'],
  ],
  [
    'The minister no longer travels to Basra.',
    ['no date [called off]: no longer travels to Basra'],
  ],
  [
    'The two ministers will not meet on Friday after all.',
    ['2025-03-14 [called off]: The two ministers will not meet on Friday after all'],
  ],
  [
    'The trip to Basra on Friday has reportedly been cancelled.',
    ['2025-03-14 [called off; hedged]: The trip to Basra on Friday'],
  ],
  [
    'The two sides were to meet on Monday, but the talks were called off.',
    ['2025-03-17 [called off; ambiguous]: the talks'],
  ],
]

const elsewhere: readonly Row[] = [
  [
    'The negotiators were to meet in Doha on Friday. The meeting has been called off.',
    ['2025-03-14 [called off; by The meeting has been called off]: meet in Doha on Friday'],
  ],
  [
    'Negotiators will meet in Doha on Friday, an official said. The ministry was not so sure. ' +
      'Late in the evening it said the meeting in Doha would not take place.',
    ['2025-03-14 [called off; denied]: meet in Doha on Friday'],
  ],
  [
    'The two envoys will meet face to face on Monday, a diplomat said.\n\n“There is no such meeting,” ' +
      'the ministry said.',
    ['2025-03-17 [called off; by There is no such meeting]: meet face to face'],
  ],
  [
    'Talks were to open in Doha on Thursday. They have been put off.',
    ['2025-03-13 [put off; not committed]: Talks were to open in Doha'],
  ],
  [
    'A round will open in Doha on Thursday. The talks in Basra on Sunday have been called off.',
    [
      '2025-03-13 [planned]: A round will open',
      '2025-03-16 [called off]: The talks in Basra on Sunday',
    ],
  ],
]

const putOff: readonly Row[] = [
  [
    'The round due to open on Friday has been postponed indefinitely.',
    ['no date [put off; not committed]: The round due to open on Friday'],
  ],
  [
    'Iraq has put off the visit of its minister.',
    ['no date [put off; by Iraq]: the visit of its minister'],
  ],
  [
    'The union suspended the strike due to begin on Friday.',
    ['no date [put off]: the strike due to begin on Friday'],
  ],
]

const moved: readonly Row[] = [
  [
    'The crossing planned for Sunday has been put off until Saturday, March 22.',
    ['2025-03-22 [planned]: The crossing planned for Sunday has been put off'],
  ],
  [
    'The ceremony in Doha has been moved from Tuesday to Thursday, 20 March.',
    ['2025-03-20: The ceremony in Doha has been moved'],
  ],
  [
    'The deadline, which was to run out on Thursday, has been extended to Saturday.',
    ['2025-03-15: The deadline'],
  ],
  ['The talks that were to start today will begin on Friday.', ['2025-03-14: The talks']],
  ['The signing has slipped from Friday to Monday.', ['2025-03-17: The signing has slipped']],
  ['The signing, first planned for Tuesday, is now due on Thursday.', ['2025-03-13: The signing']],
  ['The vote was pushed back a week.', ['a week: The vote was pushed back a week']],
  ['The talks have been brought forward to Friday.', ['2025-03-14: The talks have been brought']],
  [
    'The two delegations were to meet on Friday in Doha. The talks have been moved to Sunday.',
    ['2025-03-16: The talks have been moved to Sunday'],
  ],
]

const none: readonly Row[] = [
  ['There is no such meeting.', []],
  ['No meeting is planned.', []],
  ['The trip may be called off, an official said.', []],
  ['The talks were called off in 2019.', []],
  ['The talks were called off last year.', []],
  ['Iraq threatened to call off the meeting on Friday.', []],
  ['Iraq denied that the meeting had been called off.', []],
  ['Iraq did not say why the visit had been called off.', []],
  ['Without a pledge the visit is off.', []],
  ['Kuwait cancelled the contract.', []],
  ['The talks were suspended on Monday.', []],
  ['Kuwait will not go to court over the archive.', []],
]

describe('what was planned and is not to be', () => {
  it.each(calledOff)('is called off, as firmly as the words say: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(elsewhere)('is called off by another sentence: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(putOff)('is put off where no new day is given: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(moved)('is one step on its new day: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(none)('is not told by: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it('carries the words that say so', () => {
    const text = harbourStory('The negotiators were to meet in Doha on Friday. The meeting is off.')
    const [step] = recordsOf(text).nextSteps
    expect(step?.evidence.map(({ exact }) => exact)).toEqual([
      'meet in Doha on Friday',
      'The meeting is off',
    ])
    expect(step?.certainty.cue?.exact).toBe('is off')
  })
})
