import { placeMatches } from '../source/dossier/place-matches.ts'
import type { Segment, StyledLine } from './styled-text.ts'

/**
 * Marks what was found in a line.
 *
 * @param line Any line.
 * @param words Folded words that were found.
 * @returns The line with those words in the style of a match.
 */
export function markMatches(line: StyledLine, words: ReadonlySet<string>): StyledLine {
  if (words.size === 0) return line
  return line.flatMap((piece): readonly Segment[] => {
    const cuts = placeMatches(piece.text, words)
    if (cuts.length === 0) return [piece]
    let from = 0
    const pieces = cuts.flatMap(({ start, end }): readonly Segment[] => {
      const before = { ...piece, text: piece.text.slice(from, start) }
      from = end
      return [before, { ...piece, text: piece.text.slice(start, end), style: 'match' }]
    })
    return [...pieces, { ...piece, text: piece.text.slice(from) }].filter(({ text }) => text !== '')
  })
}
