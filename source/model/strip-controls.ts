/** Introducers of strings that a terminal swallows up to a terminator: OSC, DCS, SOS, PM, APC. */
const stringIntroducer = /^(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])/
const csi = /^(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?/
const plainEscape = /^\u001b[\u0020-\u002f]*[\u0030-\u007e]?/
const special = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
/** Terminator of such a string; one that is not there by the end of the line never comes. */
const terminator = /\u0007|\u001b\\|\u009c|\n/g
/** Longest sequence looked at, so that a hostile text costs no more than a plain one. */
const longestSequence = 64

/** A control or an escape sequence in a text, with what it carries. */
interface Control {
  /** Where it starts and ends (exclusive), in UTF-16 code units from 0. */
  readonly start: number
  readonly end: number
  /** What stands for it on a screen: a blank, a line feed, or nothing. */
  readonly instead: string
}

/**
 * Finds what {@link stripControls} takes out of a text.
 *
 * @param text Any text.
 * @returns The controls in the order of the text, none overlapping; empty for a clean text.
 */
export function findControls(text: string): readonly Control[] {
  special.lastIndex = 0
  const controls: Control[] = []
  let unclosedUpTo = 0
  for (let hit = special.exec(text); hit !== null; hit = special.exec(text)) {
    const start = hit.index
    const sequence = text.slice(start, start + longestSequence)
    const opened = stringIntroducer.exec(sequence)
    let end = start + (opened ?? csi.exec(sequence) ?? plainEscape.exec(sequence) ?? hit)[0].length
    if (opened !== null && start >= unclosedUpTo) {
      terminator.lastIndex = end
      const closed = terminator.exec(text)
      if (closed === null || closed[0] === '\n') unclosedUpTo = closed?.index ?? text.length
      else end = terminator.lastIndex
    }
    controls.push({ start, end, instead: replacement(hit[0], text[end]) })
    special.lastIndex = end
  }
  return controls
}

/**
 * Makes text from outside safe to show: no escape sequences, no controls but
 * the line feed, no characters that turn the direction of writing.
 *
 * A tab and other blanks of the C0 set become one blank, CR LF one line feed.
 * Strings such as OSC 52 go with what they carry; where their end is missing
 * from the line, only the introducer goes, so that no text is lost.
 *
 * @param text Any text.
 * @returns The text without them; `''` for an empty text. Stripping twice changes nothing.
 * @see ECMA-48, 1991: control functions; Unicode 16, bidirectional formatting characters.
 */
export function stripControls(text: string): string {
  let out = ''
  let kept = 0
  for (const { start, end, instead } of findControls(text)) {
    out += text.slice(kept, start) + instead
    kept = end
  }
  return out + text.slice(kept)
}

function replacement(control: string, next: string | undefined): string {
  if (control === '\r') return next === '\n' ? '' : '\n'
  return control === '\t' || control === '\v' || control === '\f' ? ' ' : ''
}
