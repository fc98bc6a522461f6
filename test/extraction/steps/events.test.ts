import { describe, it } from 'vitest'
import { expectExactly, stepsOf } from '../findings.ts'
import { harbourStory } from './harbour-story.ts'

type Row = readonly [text: string, steps: readonly string[]]

const events: readonly Row[] = [
  ['The employers have called a meeting for Monday.', ['2025-03-17: a meeting for Monday']],
  [
    'The two agreed on a further meeting in Ankara on 2 April.',
    ['2025-04-02: a further meeting in Ankara'],
  ],
  ['The next meeting is on 27 March.', ['2025-03-27: The next meeting is on 27 March']],
  ['Everything now hinges on Friday’s cabinet vote.', ['2025-03-14: Friday’s cabinet vote']],
  ['A summit is expected next month.', ['2025-04-01/2025-04-30: A summit']],
  ['The company promised a new offer by Friday.', ['2025-03-12/2025-03-14: a new offer by Friday']],
  ['The EU has kept 26 March free for the two ministers.', ['2025-03-26: kept 26 March free']],
  ['The next step is a vote of the members.', ['no date: a vote of the members']],
]

const terms: readonly Row[] = [
  ['Both sides face a deadline of 9 July.', ['2025-07-09: a deadline of 9 July']],
  [
    'They work towards July 9, the deadline of the mediators.',
    ['2025-07-09: July 9, the deadline'],
  ],
  [
    'Rebels have until Friday to hand in their list.',
    ['2025-03-12/2025-03-14: Rebels have until Friday'],
  ],
  [
    'Iraq has ten days to answer.',
    ['2025-03-12/2025-03-22 [by Iraq]: Iraq has ten days to answer'],
  ],
  [
    'The union gave Kuwait until 20 March to improve its offer.',
    ['2025-03-12/2025-03-20 [by Kuwait]: until 20 March'],
  ],
]

const tasks: readonly Row[] = [
  ['The text now goes to parliament.', ['no date: The text now goes to parliament']],
  ['It is now up to Kuwait to decide.', ['no date [by Kuwait]: up to Kuwait to decide']],
  ['The accord still awaits ratification by Iraq.', ['no date: awaits ratification']],
  ['The agreement still has to be ratified by Iraq.', ['no date: still has to be ratified']],
]

const lines: readonly Row[] = [
  ['Thursday: the cabinet of Iraq votes on the deal.', ['2025-03-13 [by Iraq]: votes on the deal']],
  ['20 March: deadline for the reply to the draft', ['2025-03-20: deadline for the reply']],
  [
    'What happens next?\n\n- Friday: Iraq hands over its list.\n- 8 April: the court hears both sides.',
    ['2025-03-14: hands over its list', '2025-04-08: the court hears both sides'],
  ],
  [
    'When do Iraq and Kuwait meet next? In the second week of April, in Wellington.',
    ['2025-04-08/2025-04-14 [by Iraq + Kuwait]: In the second week of April'],
  ],
]

const once: readonly Row[] = [
  [
    'Iraq will exchange 300 prisoners on Thursday. The exchange will take place on Thursday at the border.',
    ['2025-03-13 [by Iraq]: exchange 300 prisoners'],
  ],
  [
    'Envoys of Iraq will travel to Geneva on Thursday and brief the UN on 20 March.',
    ['2025-03-13: travel to Geneva', '2025-03-20: brief the UN'],
  ],
]

const none: readonly Row[] = [
  ['After talks in Doha on Tuesday the envoy spoke of progress.', []],
  ['No new round is scheduled for Friday.', []],
  ['The plan foresees a withdrawal by March.', []],
  ['The deadline passed on Monday without a deal.', []],
  ['The conference had set a date for last year’s vote.', []],
  ['7 March: Iraq rejected the draft', []],
]

describe('a next step', () => {
  it.each(events)('is an event with its day: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(terms)('is a time that ends: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(tasks)('is a task that is left to someone: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(lines)('is a line of a schedule: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(once)('is told once: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(none)('is no event that is over or not arranged: %s', (text) => {
    expectExactly(stepsOf(harbourStory(text)), [])
  })
})
