/** Cells of a line of the help: it must fit any terminal it is asked for in. */
export const helpWidth = 80

/**
 * Puts words on lines of the help.
 *
 * @param words Words with a blank between two of them; a word is never broken.
 * @param indent Cells every line but the first is set in.
 * @param first What stands before the words on the first line, padded to `indent`.
 * @returns Lines of at most {@link helpWidth} cells, as long as no word is longer.
 */
export function wrapWords(words: string, indent = 0, first = ''): readonly string[] {
  const head = first.padEnd(indent)
  const lines: string[] = []
  let line = head
  let isEmpty = true
  for (const word of words.split(' ')) {
    if (isEmpty) line += word
    else if (line.length + 1 + word.length <= helpWidth) line += ` ${word}`
    else {
      lines.push(line.trimEnd())
      line = `${' '.repeat(indent)}${word}`
    }
    isEmpty = false
  }
  return [...lines, line.trimEnd()]
}

/** Words as one says them: “json, csv or html”. */
export const orWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
