import { countOf } from '../dates/count-words.ts'

/** What a number before “points” or “items” counts: the contents of a plan. */
const COUNTED = /\b(\d{1,3}|[a-z]+)[- ](?:points?|items?|articles?|clauses?|paragraphs?|steps?)\b/i

/** The number of points a phrase claims; null when it claims none. */
export function readPoints(phrase: string): number | null {
  const word = COUNTED.exec(phrase)?.[1] ?? ''
  const value = countOf(word)
  return Number.isFinite(value) && word !== '' && value > 1 ? value : null
}
