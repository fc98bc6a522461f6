const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
}

/** What a number before “points” or “items” counts: the contents of a plan. */
const COUNTED = /\b(\d{1,3}|[a-z]+)[- ](?:points?|items?|articles?|clauses?|paragraphs?|steps?)\b/i

/** The number of points a phrase claims; null when it claims none. */
export function readPoints(phrase: string): number | null {
  const match = COUNTED.exec(phrase)
  const word = match?.[1]?.toLowerCase() ?? ''
  const value = /^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? null)
  return value !== null && value > 1 ? value : null
}
