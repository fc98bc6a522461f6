import { describe, it } from 'vitest'
import { expectExactly, stepsOf } from '../findings.ts'
import { harbourStory } from './harbour-story.ts'

type Row = readonly [text: string, steps: readonly string[]]

const arranged: readonly Row[] = [
  [
    'Union leaders are slated to meet the employers on Tuesday.',
    ['2025-03-18: meet the employers'],
  ],
  [
    'The two presidents are set to sign the accord in Doha on 4 April.',
    ['2025-04-04: sign the accord'],
  ],
  [
    'Both delegations are expected back in Geneva next week.',
    ['2025-03-17/2025-03-23: Both delegations'],
  ],
  ['The EU envoy is about to write to both members.', ['no date [by European Union]: write to']],
  ['The parties agreed to exchange lists by 1 April.', ['2025-03-12/2025-04-01: exchange lists']],
  ['The government has pledged to lift the blockade on Monday.', ['2025-03-17: lift the blockade']],
  [
    'He expects the signing to take place before the summer.',
    ['2025-03-12/2025-05-31: the signing to take place'],
  ],
  [
    'The details will have to be settled by the two leaders.',
    ['no date: settled by the two leaders'],
  ],
  [
    'The mission is likely to be extended on Friday.',
    ['2025-03-14: The mission is likely to be extended'],
  ],
  [
    'The Houthis have said they will free 150 detainees on Saturday.',
    ['2025-03-15 [by Houthis]: free 150 detainees'],
  ],
  ['The EU said it would table a motion.', ['no date [by European Union]: table a motion']],
  ['The text could be initialled as early as Sunday, a diplomat said.', ['2025-03-16: initialled']],
  ['The ministers will be back in Geneva on Monday.', ['2025-03-17: The ministers will be back']],
  ['By Friday, he said, both sides would reply.', ['2025-03-12/2025-03-14: reply']],
]

const presents: readonly Row[] = [
  [
    'The Saudi envoy heads to Khartoum on Sunday.',
    ['2025-03-16 [by Saudi Arabia]: heads to Khartoum'],
  ],
  ['Parliament votes on the treaty on 2 April.', ['2025-04-02: votes on the treaty']],
  ['The mandate of the mission ends on 31 March.', ['2025-03-31: The mandate of the mission ends']],
  ['The truce lapses on Friday unless both sides renew it.', ['2025-03-14: The truce lapses']],
  ['A ceasefire takes effect at midnight.', ['2025-03-12/2025-03-13: A ceasefire takes effect']],
  ['Experts are flying to Vienna on Thursday.', ['2025-03-13: flying to Vienna']],
  ['Both delegations are taking the draft home.', ['no date: taking the draft home']],
]

const shifted: readonly Row[] = [
  [
    'The signing has been put off until April.',
    ['2025-03-12/2025-04-30: The signing has been put off'],
  ],
  [
    'The vote has been pushed back to next week.',
    ['2025-03-17/2025-03-23: The vote has been pushed back'],
  ],
  [
    'The talks are likely to slip to midweek.',
    ['2025-03-11/2025-03-13: The talks are likely to slip'],
  ],
  ['The minister put off his return by a day.', ['by a day: put off his return']],
]

const summoned: readonly Row[] = [
  [
    'Qatar has invited both sides to Doha for a fresh round on 20 March.',
    ['2025-03-20: Qatar has invited both sides'],
  ],
  [
    'The EU has summoned the two envoys to Brussels next week.',
    ['2025-03-17/2025-03-23: summoned'],
  ],
]

const none: readonly Row[] = [
  ['Iraq denied that talks would resume on Monday.', []],
  ['Kuwait has no plans to meet Iraq next week.', []],
  ['It is not clear when the two sides will meet again.', []],
  ['The union will strike on Monday unless the company raises its offer.', []],
  ['If there is no deal by Friday, tariffs will rise to 30 percent.', []],
  ['Under the plan, prisoners are to be freed within 72 hours.', []],
  ['The EU urged both sides to resume talks next week.', []],
  ['Iraq is expected to meet its obligations.', []],
  ['Rain is expected on Friday.', []],
  ['The company’s shares are expected to open higher on Friday.', []],
  ['He signed a paper on Monday and spoke of it on Tuesday.', []],
  ['The proposal would have Iraq withdraw within 60 days.', []],
  ['We will answer in kind, the general said.', []],
]

describe('a next step', () => {
  it.each(arranged)('is what is put off to come: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(presents)('is what a present with a day tells: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(shifted)('is what gets another day: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(summoned)('is where someone is called: %s', (text, expected) => {
    expectExactly(stepsOf(harbourStory(text)), expected)
  })

  it.each(none)(
    'is none that was, was denied, threatened, wanted or merely foreseen: %s',
    (text) => {
      expectExactly(stepsOf(harbourStory(text)), [])
    },
  )
})
