import { stripControls } from '../model/strip-controls.ts'

/** Text on one line, without control characters. */
export const onOneLine = (text: string): string => stripControls(text).replace(/\s+/gu, ' ').trim()

/**
 * Readies words to stand between quotation marks: those around them go, those within become single
 * ones.
 *
 * @param words The words of a text.
 * @returns The words on one line, without control characters.
 */
export function toBeQuoted(words: string): string {
  const text = onOneLine(words)
  const isQuoted = /^[“"].*[”"]$/u.test(text) && !/[“”"]/u.test(text.slice(1, -1))
  const inner = isQuoted ? text.slice(1, -1) : text
  return inner
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replaceAll('"', '’')
}
