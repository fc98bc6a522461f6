import { placeWords } from './fold-word.ts'

/**
 * Tells whether every word typed begins or is some word of a text: for choosing from a short list.
 *
 * @param query What is typed; empty matches everything.
 * @param text The text to choose by.
 */
export function isChosenBy(query: string, text: string): boolean {
  const words = placeWords(text).map(({ folded }) => folded)
  return placeWords(query).every(({ folded }) => words.some((one) => one.startsWith(folded)))
}
