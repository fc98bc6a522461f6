/** A line of text without the blanks around it. Offsets: UTF-16 code units of the source. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Blanks before the first character, a tab counting as four. */
  readonly indent: number
  /** Number of blank lines before it. */
  readonly gap: number
}

/**
 * Ends of lines. LINE SEPARATOR and NEXT LINE come out of content systems and old mainframes.
 *
 * @see Unicode 16, section 5.8: newline function.
 */
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** What counts as blank around a line: also marks that show nothing. */
const blank = '[\\s\\u0085\\u00ad\\u200b\\u200e\\u200f\\u2060]'
const leading = new RegExp(`^${blank}+`)
const invisible = new RegExp(blank)

/**
 * Splits a text into its lines.
 *
 * @param text Any text.
 * @returns The lines that are not blank, in order; none for a blank text. All that lies
 *   between them is blank.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const [from, to] of lineRanges(text)) {
    const line = trimLine(text, from, to)
    if (line === null) {
      gap += 1
      continue
    }
    lines.push({ ...line, gap })
    gap = 0
  }
  return lines
}

function* lineRanges(text: string): Generator<readonly [number, number]> {
  let from = 0
  for (const ending of text.matchAll(lineEnd)) {
    yield [from, ending.index]
    from = ending.index + ending[0].length
  }
  yield [from, text.length]
}

function trimLine(text: string, from: number, to: number): Omit<Line, 'gap'> | null {
  const lead = leading.exec(text.slice(from, to))?.[0] ?? ''
  const start = from + lead.length
  let end = to
  while (end > start && invisible.test(text.charAt(end - 1))) end -= 1
  if (end === start) return null
  const indent = [...lead].reduce((sum, mark) => sum + (mark === '\t' ? 4 : 1), 0)
  return { start, end, text: text.slice(start, end), indent }
}

/**
 * Whether a stretch of text shows nothing.
 *
 * @param text Any text.
 * @returns True also for an empty text.
 */
export function isBlank(text: string): boolean {
  return text.replace(leading, '') === ''
}
