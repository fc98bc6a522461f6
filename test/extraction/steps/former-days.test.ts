import { describe, expect, it } from 'vitest'
import { recordsOf } from '../findings.ts'
import { harbourStory as of } from './harbour-story.ts'

type Row = readonly [behaviour: string, text: string, days: readonly string[]]

/** The story is of Wednesday, 12 March 2025. */
const moved: readonly Row[] = [
  [
    '“from … to”',
    'The signing has been moved from Friday to Monday, 17 March.',
    ['2025-03-14 > 2025-03-17'],
  ],
  [
    '“planned for … put off until”',
    'The third round planned for Thursday has been put off until Saturday.',
    ['2025-03-13 > 2025-03-15'],
  ],
  [
    'a day that has gone by',
    'The crossing planned for Tuesday has been put off until Friday, 14 March.',
    ['2025-03-11 > 2025-03-14'],
  ],
  ['“due today”', 'The talks due today have been shifted to Friday.', ['2025-03-12 > 2025-03-14']],
  [
    '“that were to open”',
    'The talks that were to open on Thursday will begin on Sunday.',
    ['2025-03-13 > 2025-03-16'],
  ],
  [
    '“instead of”',
    'Iraq and Kuwait will meet on Saturday, 15 March, instead of Thursday.',
    ['2025-03-13 > 2025-03-15'],
  ],
  [
    '“was to run out … extended”',
    'The deadline, which was to run out on Thursday, has been extended to Sunday.',
    ['2025-03-13 > 2025-03-16'],
  ],
]

const unmoved: readonly Row[] = [
  ['a day of something else', 'The talks agreed on Monday will begin on Friday.', []],
  ['a plain day', 'Negotiators from Kuwait and Iraq will meet in Muscat on Friday.', []],
  ['a stretch of days', 'Negotiators from Kuwait and Iraq will meet from Friday to Sunday.', []],
  ['only a new day', 'The signing has been put off until Friday.', []],
]

const daysOf = (text: string): readonly string[] =>
  recordsOf(of(text)).nextSteps.flatMap(({ movedFrom, when }) =>
    movedFrom === undefined ? [] : [`${movedFrom.earliest} > ${when?.earliest}`],
  )

describe('The day a step was to be on before', () => {
  it.each(moved)('is read off %s', (_, text, days) => {
    expect(daysOf(text)).toEqual(days)
  })

  it.each(unmoved)('is not seen in %s', (_, text, days) => {
    expect(daysOf(text)).toEqual(days)
  })
})
