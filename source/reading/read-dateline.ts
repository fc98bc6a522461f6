import { type CalendarDate, findCalendarDate } from './find-calendar-date.ts'
import { isOutletName, type OutletNames } from './outlet-names.ts'

/** What opens an agency report: where, when, who. Offsets: code units of the paragraph. */
export interface Dateline {
  /** Where the words of the report start. */
  readonly contentStart: number
  readonly place: string | null
  readonly date: CalendarDate | null
  readonly outlet: string | null
}

/** No dateline is longer. */
const longest = 140
const separator =
  /(?:(?<!\s)\s+)?(?:\||(?<!-)--(?!-)|[—–]|\s-|:)\s+(?=[\p{L}\p{N}"“'‘[(])|(?<!\s)\s+-(?=\p{Lu})/gu
const agencyAtEnd =
  /(?:(?<!\s)\s+)?(?:\(([^()]{2,40})\)|\/([\p{L}\s.-]{2,30})\/\.?|\[([^[\]]{2,40})\])\s*$/u
/** “– 13:02 GMT” after a date. */
const clockAtEnd = /(?<=\d)[\s,|–—-]+\d{1,2}[:.]\d\d(?:\s?[ap]m)?(?:\s+[A-Z]{2,5})?\.?$/i
const agencyThenText =
  /^([^()]{2,100}\((?:[^()]{2,40})\)|[^/]{2,80}\/[\p{Lu}\s.-]{2,30}\/\.?)\s+(?=[\p{Lu}"“‘])/u
const particle = /^(?:el|al|as|ad|of|the|de|da|do|du|la|le|les|los|las|del|di|upon|on|and|st|san)$/i
const capitalised = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u
const joined = /^(?:el|al|as|ash|an|ar)-\p{Lu}[\p{L}'’-]*$/u
/** First words of sentences, never of the name of a place. */
const opener =
  /^(?:on|in|at|by|since|until|as|after|before|when|while|for|from|with|but|and|so|it|he|she|they|we|i|you|this|that|these|those|there|here|if|what|who|how|why|no|not|yes|one|two|three|now|then|still|yet|his|her|their|our|a|an)$/i
/** Words in capitals before a dash or colon that name a kind of report, not a place. */
const label =
  /^(?:breaking(?: news)?|urgent|alert|news ?alert|flash|news ?flash|newsbreak|snap|bulletin|(?:\d(?:st|nd|rd|th) )?lead(?: \d+)?|exclusive|update|live|analysis|opinion|explainer|explained|factbox|interview|timeline|q&a|watch|just in|correction|editorial|comment|profile|wrapup(?: \d+)?|update \d+)$/i

/**
 * Reads the dateline at the start of a paragraph.
 *
 * @param text The paragraph.
 * @param names Names of outlets and the words they end in.
 * @param position `lead`: the first paragraph, where a bare place suffices; `near`: one of the
 *   next, where it takes a date, an agency or capitals; `body`: elsewhere, an agency.
 * @returns Null when the paragraph opens with its first sentence.
 */
export function readDateline(
  text: string,
  names: OutletNames,
  position: 'lead' | 'near' | 'body',
): Dateline | null {
  const head = text.slice(0, longest)
  const candidates = [...head.matchAll(separator)].map((match) => ({
    head: head.slice(0, match.index),
    contentStart: match.index + match[0].length,
    mark: match[0].trim(),
  }))
  const bare = agencyThenText.exec(head)
  if (bare?.[1] !== undefined) {
    candidates.unshift({ head: bare[1], contentStart: bare[0].length, mark: '' })
  }
  const read = candidates.map((candidate) => {
    const dateline = readHead(candidate.head, names)
    return dateline !== null && isTold(candidate, dateline, text, position)
      ? { ...dateline, contentStart: candidate.contentStart }
      : null
  })
  return read.findLast((dateline) => dateline !== null) ?? null
}

/**
 * Reads a dateline that is a line of its own: “Libreville, 30 May 2026”.
 *
 * @param text A line.
 * @param names Names of outlets and the words they end in.
 * @returns Null when the line is anything else, or gives no date.
 */
export function readDatelineLine(text: string, names: OutletNames): Dateline | null {
  if (text.length > longest) return null
  const head = readHead(text.replace(clockAtEnd, '').replace(/[:.]$/, ''), names)
  return head === null || head.date === null ? null : { ...head, contentStart: 0 }
}

/**
 * Reads a place in capitals that is a line of its own, as it stands over a date.
 *
 * @param text A line beside meta information.
 * @returns The place; null when the line is anything else.
 */
export function readPlaceLine(text: string): string | null {
  const isPlace = text === text.toUpperCase() && text.split(/,\s*/).every(isPlaceName)
  return isPlace && text.length <= 40 ? text : null
}

interface Head extends Omit<Dateline, 'contentStart'> {
  readonly hasAgency: boolean
}

/** Reads “KYIV, Ukraine, 6 December (AP)” and the like; null when a part is none of these. */
function readHead(head: string, names: OutletNames): Head | null {
  const agency = agencyAtEnd.exec(head)
  const by = (agency?.[1] ?? agency?.[2] ?? agency?.[3])?.trim() ?? null
  const rest = agency === null ? head : head.slice(0, agency.index)
  const date = findCalendarDate(rest)
  if (by !== null && !isAgency(by, date !== null || isInCapitals(rest), names)) return null
  const undated = date === null ? rest : `${rest.slice(0, date.start)}|${rest.slice(date.end)}`
  const parts = undated
    .split(/[|,·]|\s[–—-]+\s/)
    .map((part) => part.trim().replace(/^[([]|[)\].]$/g, ''))
    .filter((part) => part !== '')
  const outlet = parts.find((part) => isOutletName(part, names)) ?? null
  const places = parts.filter((part) => part !== outlet)
  if (places.length > 3 || !places.every(isPlaceName)) return null
  if (by === null && date === null && parts.length === 0) return null
  const place = places.length === 0 ? null : places.join(', ')
  return { place, date, outlet: by ?? outlet, hasAgency: by !== null || outlet !== null }
}

/** “PORT SUDAN (Meridian) —”: no sentence begins so. */
const isInCapitals = (place: string): boolean => /^[\p{Lu}\s/.,'’-]{3,}$/u.test(place)

/** A name in brackets: known, in capitals, or any beside a date or a place in capitals. */
function isAgency(name: string, isPlaced: boolean, names: OutletNames): boolean {
  const isNamed = isPlaced && name.split(/\s+/).length <= 4 && /^\p{Lu}\p{L}/u.test(name)
  return isOutletName(name, names) || /^[\p{Lu}\s.&-]{2,20}$/u.test(name) || isNamed
}

function isPlaceName(name: string): boolean {
  return name.split('/').every(isSinglePlace)
}

function isSinglePlace(name: string): boolean {
  const words = name.split(/\s+/)
  const isNamed = words.every(
    (word) => capitalised.test(word) || particle.test(word) || joined.test(word),
  )
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  const ends = !particle.test(last) && (capitalised.test(first) || joined.test(first))
  return words.length <= 4 && isNamed && ends && !label.test(name) && !opener.test(first)
}

/** Whether head and separator together are a dateline and not the start of a sentence. */
function isTold(
  candidate: { readonly head: string; readonly mark: string; readonly contentStart: number },
  dateline: Head,
  text: string,
  position: 'lead' | 'near' | 'body',
): boolean {
  const { head, mark, contentStart } = candidate
  if (mark === '') return dateline.hasAgency && (dateline.place !== null || dateline.date !== null)
  const isCapitals = dateline.place !== null && dateline.place === dateline.place.toUpperCase()
  if (dateline.hasAgency) {
    const isDated = dateline.date !== null || /[)\]/]\.?\s*$/.test(head)
    return isDated || isCapitals || (position === 'lead' && mark === '|')
  }
  if (position === 'body' || /^\p{Ll}/u.test(text.slice(contentStart))) return false
  if (dateline.date !== null) return true
  if (mark === '|' || (position === 'near' && !isCapitals)) return false
  return mark === ':'
    ? isCapitals && position === 'lead'
    : !isParenthetical(text.slice(contentStart))
}

/** The dash has a fellow later in the sentence: “Geneva – The Old Seat – was chosen.” */
function isParenthetical(text: string): boolean {
  const sentence = /^.*?[.!?]["”’]?(?=\s|$)/s.exec(text)?.[0] ?? text
  return [...sentence.matchAll(/\s(?:[–—-]|--)\s|\w[—]\w/g)].length % 2 === 1
}

/**
 * Length of a word such as “BREAKING:” that tells the kind of report.
 *
 * @param text A paragraph or heading.
 * @returns Code units with the separator and the blanks after it; 0 when there is none.
 */
export function labelLength(text: string): number {
  const match = /^([\p{L}&\d ]{2,20})\s*(?::|[–—|]|\s-)\s+(?=\S)/u.exec(text)
  const word = match?.[1]?.trim() ?? ''
  return match !== null && label.test(word) && word === word.toUpperCase() ? match[0].length : 0
}
