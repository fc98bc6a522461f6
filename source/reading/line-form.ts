import { findCalendarDate } from './find-calendar-date.ts'

/** No stamp and no divider is longer, in code units. */
const longest = 120
const zone =
  '(?:GMT|UTC|BST|CET|CEST|EET|EEST|MSK|IST|GST|AST|ET|EST|EDT|PT|PST|PDT|JST|SAST|WAT|EAT|Z)'
const clock = `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?${zone}(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?`
const hour = '\\d{1,2}\\s?[ap]\\.?m\\.?'
const ago =
  '(?:\\d{1,2}\\s?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?)|an hour|a minute)\\s+ago'
const time = `(?:${clock}|${hour}|${ago})`
const stamp = new RegExp(`^[[(]?${time}[\\])]?(?:\\s+\\(?${clock}\\)?|\\s+local(?: time)?)?$`, 'i')
const dashedStamp = new RegExp(
  `^[[(]?(?:${clock}|${hour})[\\])]?\\s*(?:[–—|:-]|--)\\s+(?=\\S)`,
  'i',
)
/** Without a dash, a capital must follow: “4.50 percent” is no time. */
const bareStamp = new RegExp(`^(?:${clock})\\s+(?=["“‘'¿]?\\p{Lu})`, 'u')
const published = /\b(?:updated|published|posted|modified)\b/i
const stampWords = new RegExp(
  `${time}|\\b(?:${zone}|on|at|first|last|updated|published|posted|modified|issued|created|date|` +
    'today|yesterday|\\d{1,2}[\\s-]?min(?:ute)?s?\\s+read)\\b',
  'gi',
)

/**
 * Whether a line is nothing but a time, as a live blog puts over its posts.
 *
 * @param text A line.
 */
export function isLiveStamp(text: string): boolean {
  return (
    text.length <= longest && /\d|ago/i.test(text) && stamp.test(text.replace(/^[*_]+|[*_]+$/g, ''))
  )
}

/**
 * Length of a time that opens a line of a live blog, with the dash or blank after it.
 *
 * @param text A line.
 * @returns Code units; 0 when it opens with none.
 */
export function leadingStampLength(text: string): number {
  if (!/^[[(]?\d/.test(text)) return 0
  return (dashedStamp.exec(text) ?? bareStamp.exec(text))?.[0].length ?? 0
}

/**
 * Whether a line is a date, a time of publication or both, and nothing more.
 *
 * @param text A line.
 */
export function isDateLine(text: string): boolean {
  if (text.length > longest) return false
  const date = findCalendarDate(text)
  if (date === null) return published.test(text) && isStamp(text)
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  const second = findCalendarDate(rest)
  return isStamp(
    second === null ? rest : `${rest.slice(0, second.start)} ${rest.slice(second.end)}`,
  )
}

function isStamp(text: string): boolean {
  return /^[^\p{L}\p{N}]*$/u.test(text.replace(stampWords, ' '))
}

const address = /^(?:(?:source|url|link|via)\s*:\s*)?<?(https?:\/\/[^\s<>]+)>?$/i

/**
 * Address on a line that holds nothing else.
 *
 * @param text A line.
 * @returns The address; null when it is another line.
 */
export function lineAddress(text: string): string | null {
  return address.exec(text)?.[1] ?? null
}

/**
 * Whether a line holds no word, as one that divides (`* * *`, `———`) or rates (`★★★☆☆`).
 *
 * @param text A line.
 */
export function isDivider(text: string): boolean {
  return text.length <= longest && !/[\p{L}\p{N}]/u.test(text)
}
