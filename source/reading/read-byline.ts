import { monthNumber, weekdayNumber } from '../model/calendar.ts'

const name =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|van|von|der|den|al|el|bin|ibn|ben|al-\p{Lu}\S*|el-\p{Lu}\S*)$/u
const trade =
  /\b(?:editor|correspondent|reporter|writer|columnist|analyst|bureau chief|staff|contributor|journalist|producer|fellow)\b/i
const opening = /^(?:by|from|words by|story by|written by|analysis by|author:|byline:|by:)\s+/i

/**
 * Reads the line that names the authors.
 *
 * @param text A line that stands between headline and body.
 * @returns The line without “By”; null when it is another line.
 */
export function readByline(text: string): string | null {
  if (text.length > 160 || /[.!?:;]["”’]?$/.test(text.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')))
    return null
  const lead = opening.exec(text)
  const line = text.slice(lead?.[0].length ?? 0).trim()
  const [first = '', ...rest] = line.split(/\s*[,|·•—–]\s*|\s+in\s+(?=\p{Lu})|\s+-\s+/u)
  const isNamed = first.split(/\s+(?:and|&|with)\s+/).every(isPersonName)
  if (lead !== null) return isNamed || isStaff(first) ? line : null
  const isTrade = rest.length > 0 && rest.length <= 4 && rest.some((part) => trade.test(part))
  const isShort = rest.every((part) => part.split(/\s+/).length <= 6)
  return isNamed && isTrade && isShort ? line : null
}

/**
 * Whether words look like the name of a person: two to five of them, capitalised.
 *
 * @param words Words without a comma.
 */
export function isPersonName(words: string): boolean {
  const parts = words.split(/\s+/)
  const isNamed = parts.length >= 2 && parts.length <= 5 && parts.every((part) => name.test(part))
  return isNamed && !parts.some((part) => isCalendarWord(part))
}

/** Whole words only: “Mark” and “Sunday” begin alike with “Mar” and “Sun”. */
function isCalendarWord(word: string): boolean {
  const isLong = /^(?:\w+day|january|february|april|june|july|august|\w+ber)$/i.test(word)
  return isLong && (monthNumber(word) !== null || weekdayNumber(word) !== null)
}

function isStaff(words: string): boolean {
  return /\b(?:staff|agencies|reporters|correspondents?|desk|news service|editors)\b/i.test(words)
}
