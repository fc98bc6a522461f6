import { countOf } from '../dates/count-words.ts'
import { monthName } from '../dates/month-names.ts'
import type { PlanWords } from './plan-words.ts'

/** What tells one text from another: its place in a line, size, names and times. */
export interface PlanMarks {
  /** “third draft”, “Rev.3”, “version four”; null when it has none. */
  readonly ordinal: number | null
  /** Number of pages, days, phases and the like, by unit. */
  readonly sizes: ReadonlyMap<string, number>
  /** Years, months and weekdays it is known by, by kind. */
  readonly times: ReadonlyMap<string, string>
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

const ORDINAL = new RegExp(`\\b(?:(${ORDINALS.join('|')})|(\\d{1,2})(?:st|nd|rd|th))\\b`, 'i')
const NUMBERED =
  /\b(?:version|draft|paper|text|revision|option|rev\.?|v)[ .-]?(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i
const SIZE = /\b(\d{1,3}|[a-z]+)[- ](?=([a-z]+)\b)/gi
const SHARE = /\b(\d+(?:\.\d+)?) ?(?:per ?cent\b|%)/i
const YEAR = /\b(?:19|20)\d\d\b/
const MONTH = new RegExp(`\\b${monthName}\\b`)
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/**
 * Reads the marks off the words of a mention.
 *
 * @param phrase The noun phrase, where its number, size and place in a line stand.
 * @param whole The phrase with the clauses on it, where its times stand.
 */
export function readMarks(phrase: string, whole: string, words: PlanWords): PlanMarks {
  const sizes = new Map<string, number>()
  for (const [, count = '', unit = ''] of phrase.matchAll(SIZE)) {
    const name = unit.toLowerCase().replace(/s$/, '')
    const value = /^\d+$/.test(count) ? Number(count) : countOf(count)
    if (words.has('size', name) && Number.isFinite(value) && value > 0) sizes.set(name, value)
  }
  const share = SHARE.exec(phrase)?.[1]
  if (share) sizes.set('percent', Number(share))
  const times = new Map<string, string>()
  const kinds = [
    ['year', YEAR, whole],
    ['month', MONTH, whole],
    // “presented on Monday” dates an act; only “Monday's version” dates the text.
    ['weekday', WEEKDAY, phrase],
  ] as const
  for (const [kind, pattern, text] of kinds) {
    const found = pattern.exec(text)?.[0]
    if (found) times.set(kind, found.toLowerCase())
  }
  return { ordinal: ordinalIn(phrase), sizes, times }
}

/** The year and month that a phrase names a text by. */
export const knownBy = (phrase: string): readonly string[] =>
  [YEAR, MONTH].flatMap((pattern) => pattern.exec(phrase)?.[0] ?? [])

/** The place in a line that a phrase gives its text; null when it gives none. */
export function ordinalIn(phrase: string): number | null {
  const ordinal = ORDINAL.exec(phrase)
  if (ordinal)
    return ordinal[1] ? ORDINALS.indexOf(ordinal[1].toLowerCase()) + 1 : Number(ordinal[2])
  const numbered = NUMBERED.exec(phrase)?.[1]
  return numbered ? countOf(numbered) : null
}

/** Whether the marks of two mentions cannot be those of one text. */
export function areApart(a: PlanMarks, b: PlanMarks): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return true
  for (const [unit, size] of a.sizes) {
    const other = b.sizes.get(unit)
    if (other !== undefined && other !== size) return true
  }
  for (const [kind, time] of a.times) {
    const other = b.times.get(kind)
    if (other !== undefined && other !== time) return true
  }
  return false
}
