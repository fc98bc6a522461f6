import { placeWords } from './fold-word.ts'

/**
 * Finds the words of a text that a search has found.
 *
 * @param text Any text.
 * @param words Folded words, as `Found` holds them.
 * @returns Their places in UTF-16 code units from 0, in order; empty when none is there.
 */
export function placeMatches(
  text: string,
  words: ReadonlySet<string>,
): readonly { readonly start: number; readonly end: number }[] {
  return words.size === 0 ? [] : placeWords(text).filter(({ folded }) => words.has(folded))
}
