import { isoDate, monthNumber } from '../model/calendar.ts'
import { findCalendarDate } from './find-calendar-date.ts'

/** A time as metadata write it. */
export interface Instant {
  /** The day where it was written, ISO 8601. */
  readonly day: string
  /** To the second, with its offset; null when only the day is known. */
  readonly instant: string | null
}

/** @see RFC 3339; ISO 8601 in the forms W3C allows. */
const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i
/** @see RFC 5322, section 3.3, with the zones of section 4.3. */
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})[\s-]+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([+-]\d{4}|[a-z]{1,4}))?(?:\s*\([^)]*\))?$/i
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/**
 * Reads a time stamp of metadata: ISO 8601, that of mail and feeds, or a date in words.
 *
 * @param text The stamp; null gives null.
 * @returns Null when it is no time, or no day of the calendar.
 */
export function readInstant(text: string | null | undefined): Instant | null {
  const stamp = text?.trim() ?? ''
  if (stamp === '' || stamp.length > 100) return null
  const dashed = iso.exec(stamp)
  if (dashed !== null) {
    const [, year, month, day, ...clock] = dashed
    return instantOf(Number(year), Number(month), Number(day), clock)
  }
  const worded = mail.exec(stamp)
  if (worded !== null) {
    const [, day, month = '', year, ...clock] = worded
    return instantOf(Number(year), monthNumber(month) ?? 0, Number(day), clock)
  }
  const date = findCalendarDate(stamp)
  return date?.year == null ? null : instantOf(date.year, date.month, date.day, [])
}

function instantOf(
  year: number,
  month: number,
  day: number,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): Instant | null {
  const date = isoDate(year, month, day)
  if (date === null) return null
  const offset = zone === undefined ? null : offsetOf(zone)
  if (hour === undefined || minute === undefined || offset === null)
    return { day: date, instant: null }
  const instant = `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`
  return { day: date, instant: Number.isNaN(Date.parse(instant)) ? null : instant }
}

function offsetOf(zone: string): string | null {
  const known = zones[zone.toUpperCase()]
  if (known !== undefined) return known
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? []
  return hours === undefined || Math.abs(Number(hours)) > 14 ? null : `${hours}:${minutes}`
}
