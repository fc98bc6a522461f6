import { isoDate } from '../model/calendar.ts'
import { type CalendarDate, findCalendarDate } from './find-calendar-date.ts'
import { lineAddress } from './line-form.ts'
import { isOutletName, type OutletNames } from './outlet-names.ts'
import { readBareByline, readByline } from './read-byline.ts'
import { type Dateline, readDatelineLine, readPlaceLine } from './read-dateline.ts'

const outletLine = /^(?:source|outlet|publisher|publication)\s*[:–—-]\s*(\S.*)$/i
/** “Section: News”: what it holds is no name of an outlet, whatever it ends in. */
const labelled = /^\p{L}[\p{L} ]{1,24}:\s/u
const updated = /\b(?:updated|modified|edited)\b/i
const published = /\b(?:published|posted|issued|date|created)\b/i
const copyright = /(?:©|\(c\)|copyright)[^\d]{0,40}((?:19|20)\d\d)/i

/**
 * Reads the author line out of the lines of meta information.
 *
 * @param above Lines of kind `meta` above the headline: sections and labels, mostly.
 * @param below Those below it, in order, where a bare name may be the author's.
 * @param names How outlets are told.
 * @returns Null when none names an author.
 */
export function findByline(
  above: readonly string[],
  below: readonly string[],
  names: OutletNames,
): string | null {
  const isNoDateline = (line: string) => readDatelineLine(line, names) === null
  const signed = below
    .filter((line) => isNoDateline(line) || /^by\s/i.test(line))
    .map((line) => readByline(line) ?? readBareByline(line))
  return [...signed, ...above.map(readByline)].find((byline) => byline !== null) ?? null
}

/**
 * Finds who published the article: in the dateline, else in a line of its own, else at the end
 * of the headline.
 *
 * @param lines Lines of kind `meta`, in order.
 * @param headline Words of the headline; null when there is none.
 * @param dateline The dateline; null when there is none.
 * @param names How outlets are told.
 */
export function findOutlet(
  lines: readonly string[],
  headline: string | null,
  dateline: Dateline | null,
  names: OutletNames,
): string | null {
  if (dateline?.outlet != null) return dateline.outlet
  for (const line of lines.filter((each) => readByline(each) === null)) {
    const named = outletLine.exec(line)?.[1]?.trim()
    if (named !== undefined && lineAddress(named) === null) return named.replace(/[.)]$/, '')
    if (labelled.test(line)) continue
    const bare = line.replace(/^[—–-]\s*|^[([]|[)\]]$/g, '')
    if (isOutletName(bare, names)) return bare
    const part = line
      .split(/(?:(?<!\s)\s+)?[|·•,]\s*|(?<!\s)\s+[–—-]\s+/)
      .find((word) => isOutletName(word, names))
    if (part !== undefined) return part
  }
  const tail = headline === null ? undefined : headlineTail.exec(headline)?.[1]
  return tail !== undefined && isOutletName(tail, names) ? tail : null
}

const headlineTail = /\s(?:\||[–—-])\s([^|–—]{2,40})$/

/**
 * The headline without the name of the outlet that titles of web pages end in.
 *
 * @param headline Words of the headline.
 * @param names How outlets are told.
 */
export function withoutOutlet(headline: string, names: OutletNames): string {
  const tail = headlineTail.exec(headline)
  return tail?.[1] !== undefined && isOutletName(tail[1], names)
    ? headline.slice(0, tail.index)
    : headline
}

/**
 * Finds the day of publication: a line that says “published”, else the dateline, else a line
 * that is a date, else one that says “updated”.
 *
 * A date without a year takes the year of another of these, or of the copyright line; never
 * of the clock.
 *
 * @param lines Lines of kind `meta`, in order.
 * @param dateline The dateline; null when there is none.
 * @param notices Lines of kind `promo`, which may hold a copyright notice.
 * @returns ISO date; null when the text does not tell.
 */
export function findPublished(
  lines: readonly string[],
  dateline: Dateline | null,
  notices: readonly string[],
): string | null {
  const stamps = lines.flatMap(readStamps)
  const first = stamps.find(({ rank }) => rank === 0)?.date
  const plain = stamps.find(({ rank }) => rank === 1)?.date
  const later = stamps.find(({ rank }) => rank === 2)?.date
  const dates = [first, dateline?.date, plain, later].filter((date) => date != null)
  const noticed = notices
    .map((notice) => copyright.exec(notice)?.[1])
    .find((year) => year !== undefined)
  const year =
    dates.find((date) => date.year !== null)?.year ??
    (noticed === undefined ? null : Number(noticed))
  for (const date of dates) {
    const known = date.year ?? year
    const iso = known === null ? null : isoDate(known, date.month, date.day)
    if (iso !== null) return iso
  }
  return null
}

interface Stamp {
  readonly date: CalendarDate
  /** 0: published; 1: not said; 2: updated. */
  readonly rank: 0 | 1 | 2
}

/** One line may carry two stamps: “Published 3 May 2024 · Updated 4 May 2024”. */
function readStamps(line: string): readonly Stamp[] {
  const parts = line.split(/(?=\b(?:last\s+)?(?:updated|modified|published|posted)\b)/i)
  return parts.flatMap((part): readonly Stamp[] => {
    const date = findCalendarDate(part)
    if (date === null) return []
    return [{ date, rank: updated.test(part) ? 2 : published.test(part) ? 0 : 1 }]
  })
}

/**
 * Finds the place of the report in lines of their own: “Libreville, 30 May 2026”, “NEW DELHI”.
 *
 * @param lines Lines of kind `meta` below the headline, in order.
 * @param names How outlets are told.
 * @returns Null when none names a place.
 */
export function findPlace(lines: readonly string[], names: OutletNames): string | null {
  for (const line of lines) {
    const place = readDatelineLine(line, names)?.place ?? readPlaceLine(line)
    if (place !== null && !isOutletName(place, names)) return place
  }
  return null
}
