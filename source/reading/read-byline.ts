import { monthNumber, weekdayNumber } from '../model/calendar.ts'

const name =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|van|von|der|den|al|el|bin|ibn|ben|al-\p{Lu}\S*|el-\p{Lu}\S*)$/u
const trade =
  /\b(?:editor|correspondent|reporter|writer|columnist|analyst|bureau chief|staff|contributor|journalist|producer|fellow)\b/i
const opening =
  /^(?:by|from|words by|story by|written by|analysis by|interview by|interview:|author:|byline:|by:)\s+/i
const staff =
  /^(?:[Bb]y\s+)?(?:(?:[Oo]ur|an?|[Tt]he|own|[a-z]+(?:al|ic|ign|tic|rt)|[A-Z\u00c0-\u00de][\w'’.-]*)\s+(?:and\s+)?){0,4}(?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Bb]ureau|[Dd]esk|[Ss]taff|[Aa]gencies|News Service)$/

/**
 * A line without the asterisks and underscores by which Markdown emphasises.
 *
 * @param text A line.
 */
export function withoutEmphasis(text: string): string {
  return text.replace(/\*+|^_+|_+$/g, '')
}

/**
 * Reads the line that names the authors.
 *
 * @param text A line that stands between headline and body.
 * @returns Names, trade and place, without “By” and without a date; null when it is another line.
 */
export function readByline(text: string): string | null {
  const lead = opening.exec(text)?.[0].length ?? 0
  const [named = ''] = text.slice(lead).split(/(?:(?<!\s)\s+)?(?:[|·•/]\s*|[,—–](?=[^,—–]*\d)\s*)/)
  const line = named.trim()
  if (line.length > 160 || /[.!?:;]["”’]?$/.test(line.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')))
    return null
  if (staff.test(line)) return line
  const [first = '', ...rest] = line.split(
    /(?:(?<!\s)\s+)?[,—–]\s*|(?<!\s)\s+(?:in\s+(?=\p{Lu})|-\s+)/u,
  )
  if (!first.split(/(?<!\s)\s+(?:and|&|with)\s+/).every(isPersonName)) return null
  if (lead > 0) return line
  const isTrade = rest.length > 0 && rest.length <= 4 && rest.some((part) => trade.test(part))
  return isTrade && rest.every((part) => part.split(/\s+/).length <= 6) ? line : null
}

/**
 * Reads a name that stands alone or with a place, which is an author beside a date or another
 * stamp only.
 *
 * @param text A line beside meta information.
 * @returns The line; null when it is no such name.
 */
export function readBareByline(text: string): string | null {
  const [name = '', place] = text.split(/(?<!\s)\s+in\s+(?=\p{Lu})|(?:(?<!\s)\s+)?,\s*/u)
  const isPlace = place === undefined || /^\p{Lu}[^.!?]{1,30}$/u.test(place)
  return isPersonName(name) && isPlace && text !== text.toUpperCase() ? text : null
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
