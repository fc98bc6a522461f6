import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysInMonth,
  isoDate,
  monthNumber,
  weekdayNumber,
  weekdayOf,
} from '../../source/model/calendar.ts'

describe('the calendar', () => {
  it('knows which days there are', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
    for (const [year, month, day] of [
      [2025, 2, 29],
      [2025, 13, 1],
      [2025, 4, 31],
      [2025, 1, 0],
      [99, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(isoDate(year, month, day)).toBeNull()
    }
    expect(daysInMonth(2000, 2)).toBe(29)
    expect(daysInMonth(2025, 12)).toBe(31)
  })

  it('knows months and days of the week by name and abbreviation', () => {
    expect(['January', 'sept.', 'DEC', 'foo'].map(monthNumber)).toEqual([1, 9, 12, null])
    expect(['Monday', 'thurs.', 'SUN', 'foo'].map(weekdayNumber)).toEqual([1, 4, 7, null])
  })

  it('counts days across months, years and changes of the clock', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addDays('2025-03-30', 1)).toBe('2025-03-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(weekdayOf('2025-12-06')).toBe(6)
    expect(weekdayOf('2025-12-07')).toBe(7)
  })

  it('moves the day of the week along', () => {
    const day = fc.integer({ min: 0, max: 300_000 }).map((days) => addDays('1800-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(Math.abs((weekdayOf(date) + days - weekdayOf(addDays(date, days))) % 7)).toBe(0)
      }),
    )
  })
})
