import { stemmer } from 'stemmer'
import type { StemmedWord } from './term-reader.ts'

const small: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10]),
)
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
/** Words that may stand between a number and what it counts. */
const between = new Set(['or', 'more', 'of', 'the', 'ukrainian', 'full', 'further', 'new', 'extra'])

/** What “one” counts rather than singles out: “one year” is a number, “one side” is none. */
const periods = new Set(['year', 'month', 'week', 'dai', 'hour', 'percent'])

/** A number a text gives, and where its last word stands among the words. */
interface FoundNumber {
  readonly value: number
  readonly last: number
}

function numberAt(words: readonly StemmedWord[], at: number): FoundNumber | null {
  const word = words[at]?.word ?? ''
  const start = amountOf(word)
  if (start === null) return null
  let value = start
  let last = at
  for (let next = at + 1; next < words.length; next++) {
    const more = words[next]?.word ?? ''
    const scale = scales[more]
    const unit = small[more]
    if (scale !== undefined) value *= scale
    else if (tens[word] !== undefined && last === at && unit !== undefined && unit < 10)
      value += unit
    else break
    last = next
  }
  return { value, last }
}

function amountOf(word: string): number | null {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  return small[word] ?? tens[word] ?? null
}

/**
 * Reads the numbers of a text with what they count.
 *
 * @param words Words of the text in order; “60-day” is two.
 * @returns “60 day”, “600000 member”, “8 percent”, each once; a number that counts nothing one
 *   can tell stands alone. “One” is a number of years or days only, and “not three” is none.
 */
export function readNumbers(words: readonly StemmedWord[]): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at)
    if (number === null) continue
    const start = at
    at = number.last
    const isDenied = words[start - 1]?.word === 'not'
    if (isDenied || (words[at]?.word === 'one' && !periods.has(unitAfter(words, at)))) continue
    found.add(`${number.value} ${unitAfter(words, at)}`.trim())
  }
  return [...found]
}

function unitAfter(words: readonly StemmedWord[], at: number): string {
  const next = words.slice(at + 1, at + 4).find(({ word }) => !between.has(word))
  if (next === undefined || amountOf(next.word) !== null) return ''
  if (next.word === '%' || next.word === 'per' || next.stem === 'percent') return 'percent'
  return stemmer(next.word)
}
