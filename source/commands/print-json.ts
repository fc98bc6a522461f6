/**
 * What `JSON.stringify` leaves as it is although a terminal acts on it: DEL, the
 * C1 controls, and the marks that turn the direction of writing.
 */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * Prints a value as JSON that may be looked at in a terminal: every control
 * character is escaped, and parsing gives the very same strings again.
 *
 * @param value Plain data.
 * @returns JSON with two blanks of indent, ended by a line feed.
 */
export function printJson(value: unknown): string {
  return `${escaped(JSON.stringify(value, null, 2))}\n`
}

/** Prints a value likewise on one line. */
export const printJsonLine = (value: unknown): string => `${escaped(JSON.stringify(value))}\n`

const escaped = (json: string): string =>
  json.replace(unsafe, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
