const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Numbers as figures and words, for use inside a case-insensitive pattern. */
export const countPattern = `(?:\\d{1,3}|an?|${small.join('|')}|${Object.keys(tens).join('|')})`

/**
 * Number that a figure or word stands for.
 *
 * @param word What {@link countPattern} matches, in any case.
 * @returns NaN for any other word.
 */
export function countOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  const index = small.indexOf(lower)
  return index >= 0 ? index + 1 : (tens[lower] ?? Number(lower))
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** Ordinals up to the fifth, for use inside a case-insensitive pattern. */
export const ordinalPattern = `(?:${ordinals.join('|')}|[1-5](?:st|nd|rd|th))`

/**
 * Number that an ordinal stands for.
 *
 * @param word What {@link ordinalPattern} matches, in any case.
 */
export function ordinalOf(word: string): number {
  const index = ordinals.indexOf(word.toLowerCase())
  return index >= 0 ? index + 1 : Number.parseInt(word, 10)
}
