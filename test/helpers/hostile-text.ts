/** What a text may do to a terminal, by what it is called. */
export const attacks: Readonly<Record<string, string>> = {
  'OSC ended by BEL': '\u001b]52;c;T1dORUQ=;OWNED\u0007',
  'OSC ended by ST': '\u001b]0;OWNED\u001b\\',
  'OSC 8': '\u001b]8;;http://OWNED.example/\u001b\\',
  'OSC of C1': '\u009d0;OWNED\u009c',
  DCS: '\u001bP0;1|17/OWNED\u001b\\',
  'DCS of C1': '\u0090q#OWNED\u009c',
  SOS: '\u001bXOWNED\u001b\\',
  'SOS of C1': '\u0098OWNED\u009c',
  PM: '\u001b^OWNED\u001b\\',
  'PM of C1': '\u009eOWNED\u009c',
  APC: '\u001b_GOWNED\u001b\\',
  'APC of C1': '\u009fOWNED\u009c',
  'CSI that asks': '\u001b[6n',
  'CSI that clears': '\u001b[2J\u001b[3J',
  'CSI that turns the mouse on': '\u001b[?1003h',
  'CSI that moves the window': '\u001b[3;0;0t',
  'CSI of looks': '\u001b[5;8;4173m',
  'CSI of C1': '\u009b5;8;4173m',
  reset: '\u001bc',
  'character set': '\u001b(0',
  'end of the line': '\r',
  'C0 controls': '\u0005\u0007\u0008\u000e\u000f\u007f',
  'C1 controls': '\u0085\u008d\u009a',
  'override of direction': '\u202e\u202d',
  'embedding of direction': '\u202a\u202b\u202c',
  'isolate of direction': '\u2066\u2067\u2068\u2069',
  'a sequence in a sequence': '\u001b\u001b[5m[5;4173m',
}

/** All of them, one after the other; no NUL, with which a text would be none. */
export const attack = Object.values(attacks).join('')

/** What is allowed to reach where a text goes. */
export interface Allowed {
  /** Sequences of our own, each whole, from its introducer to its end. */
  readonly sequences?: RegExp
  /** Single controls besides the line feed. */
  readonly controls?: string
}

/** The looks of what is printed: what `styleText` of Node and chalk write, and nothing else. */
export const looks =
  /^\u001b\[(?:[0-9]|[2-4][0-9]|5[0-5]|9[0-7]|10[0-7]|[34]8;[25](?:;\d{1,3}){1,3})?(?:;(?:[0-9]|[2-4][0-9]))*m$/u

const sequence =
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?|\u001b[\u0020-\u002f]*[\u0030-\u007e]?|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe]/gu

/**
 * Lists what a terminal would act on, as a reader of a failing test can see it.
 *
 * @param bytes What was written, byte for byte.
 * @returns Each with what stands around it; empty for plain text.
 */
export function foulIn(bytes: Uint8Array, { sequences, controls = '' }: Allowed = {}): string[] {
  // Bytes that are no UTF-8 are controls to a terminal that reads eight bits: none may be there.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const foul = [...text.matchAll(sequence)].filter(
    ([found]) => !controls.includes(found) && sequences?.test(found) !== true,
  )
  return foul.map(({ 0: found, index }) =>
    JSON.stringify(text.slice(Math.max(0, index - 30), index + found.length + 20)).replace(
      /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
}
