import { isAbbreviation } from './is-abbreviation.ts'

/** A range of a text. Offsets: UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Longer sentences are cut, so that the time stays linear whatever comes. */
const MOST_CODE_UNITS = 2000
/** How much of what follows is looked at. */
const LOOKAHEAD = 80
/** How much of what precedes is looked at. */
const LOOKBACK = 40

const STOPS_OR_EMPTY_LINE = /[.!?…‼⁇⁈⁉。！？｡]+|\n\s*\n/g
/** Stops of scripts that put no space after them. */
const WIDE_STOP = /[。！？｡]/
/** Closing marks, and footnotes such as `[2]`. */
const CLOSING_MARKS = /["'”’»)\]}]{0,8}(?:\s?\[\d{1,3}\]){0,8}/y
const CLOSED_QUOTATION = /["”’»']/
const OPENING_MARKS = /^["'“‘«([{¿¡—–\-•*\s]+/
const SPACE = /\s/

/** `1.`, `(b)` or `iv.` before an item of a list. */
const ENUMERATOR = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,4})$/u
const SPEECH_VERB = `(?:said|says|told|asked|asks|added|adds|wrote|writes|replied|warned|insisted|
  stressed|declared|argued|announced|stated|noted|explained|recalled|continued|demanded|tweeted|
  posted|joked|quipped|shouted|wondered)`.replace(/\s+/g, '')
/** `Smith said.` and, after a question, `Smith asked in Geneva`. */
const ATTRIBUTION = new RegExp(`^(?:[\\p{L}'’.-]+\\s+){1,4}${SPEECH_VERB}\\s*(?:[.,;]|$)`, 'u')
const ATTRIBUTION_WITH_PLACE = new RegExp(
  `^(?:[\\p{L}'’.-]+\\s+){1,4}${SPEECH_VERB}\\s+(?:in|on|at|to|during|after|as|while|when|from|by)\\s`,
  'u',
)

/**
 * Splits a block of text into sentences.
 *
 * @param text A paragraph, list item or heading. A line break counts as a space, an empty
 *   line ends a sentence.
 * @returns Ranges without white space at their ends, in order; none for a blank text.
 */
export function splitSentences(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const end of [...findSentenceEnds(text), text.length]) {
    ranges.push(...cutRange(text, trimRange(text, start, end)))
    start = end
  }
  return ranges
}

/** A run of stops with the closing marks and the white space behind it. */
interface Stop {
  /** Where its sentence begins. */
  readonly sentenceStart: number
  readonly start: number
  readonly closingMarks: string
  /** After the closing marks. */
  readonly end: number
  /** After the white space. */
  readonly next: number
}

function findSentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  let sentenceStart = 0
  for (const { 0: run, index: start } of text.matchAll(STOPS_OR_EMPTY_LINE)) {
    const marks = start + run.length
    CLOSING_MARKS.lastIndex = marks
    const closingMarks = CLOSING_MARKS.exec(text)?.[0] ?? ''
    const end = marks + closingMarks.length
    const next = skipSpace(text, end)
    const stop = { sentenceStart, start, closingMarks, end, next }
    if (!SPACE.test(run) && !isSentenceEnd(text, stop)) continue
    ends.push(end)
    sentenceStart = next
  }
  return ends
}

function isSentenceEnd(text: string, stop: Stop): boolean {
  const { sentenceStart, start, closingMarks, end, next } = stop
  if (next === text.length) return false
  if (WIDE_STOP.test(text.charAt(start))) return true
  if (next === end) return isGlued(text, stop)
  const following = text.slice(next, next + LOOKAHEAD).replace(OPENING_MARKS, '')
  if (/^[\p{Ll},;:%)\]}/]|^$/u.test(following)) return false
  const sentence = text.slice(Math.max(sentenceStart, start - LOOKBACK), start)
  if (ENUMERATOR.test(sentence)) return false
  if (text.charAt(start) === '.' && isAbbreviation(sentence, following)) return false
  return !(CLOSED_QUOTATION.test(closingMarks) && isAttribution(text.charAt(start), following))
}

/** A sentence may begin right behind the last, `the plan.The minister`, if it is no address. */
function isGlued(text: string, { start, end }: Stop): boolean {
  const before = text.slice(Math.max(0, start - LOOKBACK), start)
  return (
    /(?:^|\s)["“‘(]?[\p{L}’-]*\p{Ll}{3}$/u.test(before) &&
    /^["“‘]?\p{Lu}[\p{Ll}\s]/u.test(text.slice(end, end + 3))
  )
}

function isAttribution(stop: string, following: string): boolean {
  return ATTRIBUTION.test(following) || (stop !== '.' && ATTRIBUTION_WITH_PLACE.test(following))
}

function skipSpace(text: string, start: number): number {
  let end = start
  while (end < text.length && SPACE.test(text.charAt(end))) end++
  return end
}

function trimRange(text: string, start: number, end: number): TextRange {
  const from = Math.min(end, skipSpace(text, start))
  let to = end
  while (to > from && SPACE.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Cuts an over-long range at white space, or anywhere if there is none. */
function cutRange(text: string, { start, end }: TextRange): readonly TextRange[] {
  const pieces: TextRange[] = []
  let from = start
  while (end - from > MOST_CODE_UNITS) {
    const space = text.slice(from, from + MOST_CODE_UNITS).search(/\s\S*$/)
    let to = space > 0 ? from + space : from + MOST_CODE_UNITS
    if (/[\udc00-\udfff]/.test(text.charAt(to))) to--
    pieces.push(trimRange(text, from, to))
    from = trimRange(text, to, end).start
  }
  if (end > from) pieces.push({ start: from, end })
  return pieces
}
