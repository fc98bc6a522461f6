import { addDays, isoDate, weekdayOf } from '../../model/calendar.ts'
import { monthsFrom } from './calendar-periods.ts'
import type { Days } from './found-date.ts'

/** A feast or season that news name dates by. */
export interface Feast {
  /** Lower-case names, as part of a pattern. */
  readonly names: string
  /** Its days in a year of the common calendar; null where they cannot be worked out. */
  readonly inYear: (year: number) => Days | null
  /** True where churches, schools or the sight of the moon set it differently. */
  readonly ambiguous: boolean
}

/**
 * Feasts whose days can be worked out.
 *
 * @see Meeus 1991, Astronomical Algorithms: the anonymous Gregorian algorithm for Easter;
 *   Unicode CLDR calendars `hebrew` and `islamic-umalqura` for the movable ones.
 */
export const feasts: readonly Feast[] = [
  fixed('christmas eve', 12, 24),
  fixed('boxing day', 12, 26),
  fixed('(?:orthodox christmas)', 1, 7),
  fixed('(?:christmas(?: day)?)', 12, 25),
  fixed("(?:new year['’]s eve)", 12, 31),
  fixed("(?:(?:the )?new year(?:['’]s(?: day)?)?(?! ?\\d))", 1, 1),
  fixed("(?:valentine['’]s day)", 2, 14),
  fixed('(?:may day)', 5, 1),
  fixed('(?:halloween)', 10, 31),
  {
    names: '(?:good friday)',
    inYear: (year) => oneDay(addDays(easter(year), -2)),
    ambiguous: true,
  },
  {
    names: '(?:ash wednesday)',
    inYear: (year) => oneDay(addDays(easter(year), -46)),
    ambiguous: false,
  },
  {
    names: '(?:palm sunday)',
    inYear: (year) => oneDay(addDays(easter(year), -7)),
    ambiguous: true,
  },
  {
    names: '(?:easter monday)',
    inYear: (year) => oneDay(addDays(easter(year), 1)),
    ambiguous: true,
  },
  {
    names: '(?:pentecost|whitsun)',
    inYear: (year) => oneDay(addDays(easter(year), 49)),
    ambiguous: true,
  },
  { names: '(?:easter(?: sunday)?)', inYear: (year) => oneDay(easter(year)), ambiguous: true },
  { names: '(?:thanksgiving)', inYear: thanksgiving, ambiguous: true },
  { names: '(?:nowruz|norouz|norooz)', inYear: (year) => between(year, 3, 20, 2), ambiguous: true },
  movable('(?:rosh hashanah?)', 'hebrew', 'Tishri', 1, 2),
  movable('(?:yom kippur)', 'hebrew', 'Tishri', 10, 1),
  movable('(?:sukkot)', 'hebrew', 'Tishri', 15, 7),
  movable('(?:hanukkah|chanukah)', 'hebrew', 'Kislev', 25, 8),
  movable('(?:purim)', 'hebrew', 'Adar( II)?', 14, 1),
  movable('(?:passover|pesach)', 'hebrew', 'Nisan', 15, 8),
  movable('(?:shavuot)', 'hebrew', 'Sivan', 6, 2),
  movable('(?:ramadan)', 'islamic-umalqura', 'Ramadan', 1, 29),
  movable('(?:eid al-fitr)', 'islamic-umalqura', 'Shawwal', 1, 3),
  movable('(?:eid al-adha)', 'islamic-umalqura', 'Dhuʻl-Hijjah', 10, 4),
  movable('(?:ashura)', 'islamic-umalqura', 'Muharram', 10, 1),
  movable('(?:(?:chinese|lunar) new year|spring festival)', 'chinese', 'First Month', 1, 1),
]

function fixed(names: string, month: number, day: number): Feast {
  return { names, inYear: (year) => between(year, month, day, 1), ambiguous: false }
}

/** A feast of another calendar: its first day is looked up day by day. */
function movable(
  names: string,
  calendar: string,
  month: string,
  day: number,
  length: number,
): Feast {
  const name = new RegExp(`^${month}$`)
  const isLunar = calendar === 'islamic-umalqura'
  const inYear = (year: number): Days | null => {
    const format = new Intl.DateTimeFormat('en-u-hc-h23', {
      calendar,
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    const { from, to } = monthsFrom(year, 1, 12)
    for (let date = from; date !== null && to !== null && date <= to; date = addDays(date, 1)) {
      const named = new Map(
        format.formatToParts(new Date(date)).map((part) => [part.type, part.value]),
      )
      if (Number(named.get('day')) === day && name.test(named.get('month') ?? '')) {
        return { from: date, to: addDays(date, length - 1) }
      }
    }
    return null
  }
  return { names, inYear, ambiguous: isLunar }
}

function between(year: number, month: number, day: number, length: number): Days | null {
  const from = isoDate(year, month, day)
  return from === null ? null : { from, to: addDays(from, length - 1) }
}

function oneDay(date: string): Days {
  return { from: date, to: date }
}

function thanksgiving(year: number): Days | null {
  const first = isoDate(year, 11, 1)
  return first === null ? null : oneDay(addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21))
}

/** Western Easter Sunday. */
function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const index = epact + weekday - 7 * late + 114
  return isoDate(year, Math.floor(index / 31), (index % 31) + 1) ?? `${year}-04-01`
}
