import { stripControls } from '../model/strip-controls.ts'

/** Most octets of a line, without its end. @see RFC 5545, 2009, 3.1. */
const longest = 75

/**
 * Text as a value of a calendar.
 *
 * @param text Any text; a line feed begins a line of its own.
 * @returns It without other control characters, and with what means something escaped.
 * @see RFC 5545, 2009, 3.3.11.
 */
export const icalText = (text: string): string =>
  stripControls(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/**
 * Folds a line, never within a character.
 *
 * @param line A property with its value, without controls.
 * @returns Lines of at most 75 octets of UTF-8, each ended by CR LF, all but the first begun by a
 *   blank.
 * @see RFC 5545, 2009, 3.1.
 */
export function foldLine(line: string): string {
  const lines: string[] = []
  let row = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > longest) {
      lines.push(row)
      row = ' '
      octets = 1
    }
    row += letter
    octets += size
  }
  return [...lines, row].map((one) => `${one}\r\n`).join('')
}
