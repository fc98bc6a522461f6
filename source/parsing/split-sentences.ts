/** A range of a text. Offsets: UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The end of a sentence, perhaps: full stops and the like, closing marks, white space. */
const POSSIBLE_END = /([.!?…]+)(["'”’»)\]]*)(\s+)/g

/**
 * Splits a block of text into sentences.
 *
 * @param text A paragraph, list item or heading.
 * @returns Ranges without white space at their ends, in order; none for a blank text.
 */
export function splitSentences(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const match of text.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 2)
    if (!/^["'“‘(]?\p{Lu}|^["'“‘(]?\d/u.test(rest)) continue
    if (
      /\b(?:Mr|Mrs|Ms|Dr|Gen|Adm|Sen|Gov|Lt|Col|Rep|St|U\.S|No)\.\s*$/.test(
        text.slice(Math.max(0, end - 12), end),
      )
    )
      continue
    ranges.push(trim(text, start, end))
    start = end
  }
  ranges.push(trim(text, start, text.length))
  return ranges.filter((range) => range.end > range.start)
}

function trim(text: string, start: number, end: number): TextRange {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) }
}
