import { describe, expect, it } from 'vitest'
import { dayWords } from '../../source/dossier/day-words.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import { dateWords } from '../../views/date-words.ts'

const date = (rest: Partial<DateValue>): DateValue => ({
  text: 'the words',
  earliest: null,
  latest: null,
  granularity: 'open',
  basis: 'absolute',
  ambiguous: false,
  ...rest,
})

const span = (earliest: string | null, latest: string | null): Partial<DateValue> => ({
  earliest,
  latest,
})

describe('dateWords', () => {
  it.each<[string, DateValue | null, string]>([
    ['no date', null, 'no date'],
    ['a day', date({ ...span('2025-12-06', '2025-12-06'), granularity: 'day' }), 'Sat 6 Dec'],
    [
      'a day of another year',
      date({ ...span('2026-01-02', '2026-01-02'), granularity: 'day' }),
      'Fri 2 Jan 2026',
    ],
    [
      'a day that may be another',
      date({ ...span('2025-12-06', '2025-12-06'), granularity: 'day', ambiguous: true }),
      'Sat 6 Dec ?',
    ],
    ['an open beginning', date(span('2025-12-06', null)), 'from 6 Dec'],
    ['an open end', date(span(null, '2025-12-31')), 'by 31 Dec'],
    ['a month', date({ ...span('2025-11-01', '2025-11-30'), granularity: 'month' }), 'Nov 2025'],
    ['a year', date({ ...span('2026-01-01', '2026-12-31'), granularity: 'year' }), '2026'],
    ['a week', date({ ...span('2025-12-01', '2025-12-07'), granularity: 'week' }), '1–7 Dec'],
    ['a span over two months', date(span('2025-11-28', '2025-12-03')), '28 Nov – 3 Dec'],
    ['a span over two years', date(span('2025-12-28', '2026-01-03')), '28 Dec 2025 – 3 Jan 2026'],
    [
      'an event in place of a day',
      date({ text: 'after the vote', basis: 'event' }),
      'after the vote',
    ],
  ])('writes %s', (_, value, expected) => {
    expect(dateWords(value, 2025)).toBe(expected)
  })

  it('writes the year where none is known', () => {
    expect(dateWords(date({ ...span('2025-12-06', '2025-12-06'), granularity: 'day' }), null)).toBe(
      'Sat 6 Dec 2025',
    )
  })
})

describe('dayWords', () => {
  it('writes day, month and year', () => {
    expect(dayWords('2025-12-06')).toBe('6 Dec 2025')
  })
})
