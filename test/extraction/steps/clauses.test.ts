import { describe, it } from 'vitest'
import { expectExactly, stepsOf } from '../findings.ts'
import { harbourStory as of } from './harbour-story.ts'

type Row = readonly [behaviour: string, text: string, steps: readonly string[]]

const steps: readonly Row[] = [
  [
    'by a list under an introduction',
    'Negotiators of both countries will spend the coming days drafting:\n\n• A list of the papers\n• Rules for the handover',
    ['2025-03-12: A list of the papers', '2025-03-12: Rules for the handover'],
  ],
  [
    'by a dated chance, whatever it hangs on and whoever says so',
    'Kuwaiti minister Sara Nasser said the signing could take place on Tuesday, 18 March, if Iraq agrees.',
    ['2025-03-18 [hedged]: the signing could take place'],
  ],
  [
    'by “would take effect”',
    'The truce would take effect on Wednesday, 19 March.',
    ['2025-03-19: The truce would take effect'],
  ],
  ['by “expires”', 'The truce expires on Sunday.', ['2025-03-16: The truce expires']],
  [
    'by “are to”, twice in a sentence',
    'Kuwait’s emir and Iraq’s president are to sign the accord on 1 April, and envoys will travel to Geneva in May.',
    ['2025-04-01 [by Iraq + Kuwait]: sign the accord', '2025-05-01/2025-05-31: travel to Geneva'],
  ],
  [
    'by “has yet to reply”',
    'Iraq has yet to reply to the proposal.',
    ['no date [by Iraq]: reply to the proposal'],
  ],
  [
    'by “will”',
    'Negotiators from Kuwait and Iraq will meet in Muscat on Friday.',
    ['2025-03-14 [by Iraq + Kuwait; weekday]: meet in Muscat'],
  ],
  [
    'by “is to”',
    'Iraqi minister Ali Hadi is to visit Kuwait next month.',
    ['2025-04-01/2025-04-30 [by Iraq]: visit Kuwait'],
  ],
  [
    'by “is expected to”',
    'Iraq is expected to reply by March 20.',
    ['2025-03-12/2025-03-20 [by Iraq]: reply'],
  ],
  [
    'by “shall”',
    'The joint committee of Kuwait and Iraq shall convene on 2 April.',
    ['2025-04-02: convene'],
  ],
  [
    'by “plans to”',
    'Kuwait plans to send envoys to Baghdad on Sunday.',
    ['2025-03-16 [by Kuwait]: send envoys to Baghdad'],
  ],
  [
    'by a dated present',
    'A delegation of Iraq flies to Kuwait on Monday.',
    ['2025-03-17 [by Iraq]: flies to Kuwait'],
  ],
  [
    'by “is due to”',
    'The third round of talks of Kuwait and Iraq is due to start on Tuesday.',
    ['2025-03-18: start'],
  ],
  [
    'by “is scheduled for”',
    'A second meeting of Kuwait and Iraq is scheduled for 25 March.',
    ['2025-03-25: second meeting'],
  ],
  [
    'by “are set to resume”',
    'Talks are set to resume in Muscat next week.',
    ['2025-03-17/2025-03-23: resume in Muscat'],
  ],
  [
    'by “will return”',
    'Negotiators will return to Muscat for a third round on Saturday.',
    ['2025-03-15: return to Muscat'],
  ],
  [
    'without a date',
    'The foreign ministers of Kuwait and Iraq will meet for a new round of talks.',
    ['no date: meet for a new round'],
  ],
]

const dates: readonly Row[] = [
  [
    'tomorrow is the day after the dateline',
    'Negotiators from Kuwait and Iraq will meet tomorrow.',
    ['2025-03-13 [relative; day]: meet'],
  ],
  [
    'a weekday is the next one',
    'Negotiators from Kuwait and Iraq will meet on Monday.',
    ['2025-03-17 [weekday; clear]: meet'],
  ],
  [
    'the weekday of the dateline itself is ambiguous',
    'Negotiators from Kuwait and Iraq will meet on Wednesday.',
    ['2025-03-12 [weekday; ambiguous]: meet'],
  ],
  [
    'a month without a year is the next one',
    'Negotiators from Kuwait and Iraq will meet in June.',
    ['2025-06-01/2025-06-30 [month]: meet'],
  ],
  [
    'a day with a year is what it says',
    'Negotiators from Kuwait and Iraq will meet on 3 January 2026.',
    ['2026-01-03 [absolute; day]: meet'],
  ],
  [
    'next week starts on Monday',
    'Negotiators from Kuwait and Iraq will meet next week.',
    ['2025-03-17/2025-03-23 [week]: meet'],
  ],
  [
    'a time tied to an event stays open',
    'Negotiators from Kuwait and Iraq will meet after the elections in Baghdad.',
    ['after the elections [event]: meet'],
  ],
]

const none: readonly Row[] = [
  ['past', 'Negotiators from Kuwait and Iraq met in Muscat on Monday.', []],
  ['negated', 'Negotiators from Kuwait and Iraq will not meet on Friday.', []],
  ['ruled out', 'No meeting of Kuwait and Iraq is planned.', []],
  ['conditional', 'If Iraq agreed, Kuwait would send envoys on Friday.', []],
  ['demanded', 'Kuwait demanded that Iraq send envoys on Friday.', []],
  ['a habit', 'Negotiators from Kuwait and Iraq usually meet in Muscat.', []],
]

const certainty: readonly Row[] = [
  [
    'what will be is planned',
    'Negotiators from Kuwait and Iraq will meet in Muscat on Friday.',
    ['2025-03-14 [planned]: meet in Muscat'],
  ],
  [
    'what is expected is hedged',
    'Iraq is expected to send envoys to Kuwait on Friday.',
    ['2025-03-14 [hedged]: send envoys'],
  ],
  [
    'what will reportedly be is hedged',
    'Negotiators from Kuwait and Iraq will reportedly meet in Muscat on Friday.',
    ['2025-03-14 [hedged]: meet in Muscat'],
  ],
]

describe('a next step', () => {
  it.each(steps)('is announced %s', (_, text, expected) => {
    expectExactly(stepsOf(of(text)), expected)
  })

  it.each(dates)('is dated from the dateline: %s', (_, text, expected) => {
    expectExactly(stepsOf(of(text)), expected)
  })

  it.each(certainty)('is as firm as the words: %s', (_, text, expected) => {
    expectExactly(stepsOf(of(text)), expected)
  })

  it.each(none)('is none when it is %s', (_, text, expected) => {
    expectExactly(stepsOf(of(text)), expected)
  })
})
