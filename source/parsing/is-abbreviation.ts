import {
  BEFORE_ANYTHING,
  BEFORE_NUMBER,
  IN_DATES,
  IN_NAMES,
  SENTENCE_STARTERS,
  TITLES,
} from './abbreviations.ts'

const LAST_WORD = /\p{L}(?<!\p{L}\.*\p{L})[\p{L}.]*$/u
const NEXT_WORD = /^\p{L}[\p{L}.'’]*/u
const NUMBER = /^(?:[\d#]|[IVXLC]+\b)/
const DATE =
  /^(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)/
/** What may follow `5 p.m.`: `EST`, `Monday`, `Kyiv time`. */
const TIME = /^(?:[A-Z]{2,4}\b|\p{Lu}\p{L}+ (?:\p{L}+ )?time\b)/u
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u
const CLOCK = /^[ap]\.m$/i
/** A platform whose name is a letter: `he wrote on X. Spokesmen …`. */
const PLATFORM = /\b(?:on|to|via) X$/
/** A possessive: `a problem of the neighbour's.` */
const POSSESSIVE = /['’]\p{Ll}$/u

/**
 * Whether a full stop belongs to an abbreviation rather than ending a sentence.
 *
 * @param before The sentence so far, or the end of it, up to the full stop.
 * @param after The text behind it, from its first letter or digit.
 */
export function isAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.[0]
  if (word === undefined) return false
  const isStarted = SENTENCE_STARTERS.has(NEXT_WORD.exec(after)?.[0] ?? '')
  if (TITLES.has(word) || BEFORE_ANYTHING.has(word)) return true
  if (IN_DATES.has(word)) return DATE.test(after)
  if (CLOCK.test(word)) return !isStarted && (TIME.test(after) || DATE.test(after))
  if (IN_NAMES.has(word) || ACRONYM.test(word)) return !isStarted
  if (BEFORE_NUMBER.has(word)) return NUMBER.test(after)
  return word.length === 1 && !isStarted && !PLATFORM.test(before) && !POSSESSIVE.test(before)
}
