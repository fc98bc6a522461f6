import { countWords } from './count-words.ts'
import { markSigns } from './marks.ts'
import type { PaneList } from './pane-list.ts'

/**
 * Counts the rows of a pane for its upper border, and those that have come in.
 *
 * @param list What the pane lists.
 * @returns “12”, “3 of 12” under a filter, “12, + 2 new, ~ 1 changed”.
 */
export function badgeOf({ rows, total, marks }: PaneList): string {
  const of = total === undefined ? '' : ` of ${total}`
  const found = [...(marks?.values() ?? [])]
  const marked = (['new', 'changed'] as const).flatMap((mark) => {
    const count = found.filter((one) => one === mark).length
    const { glyph, word } = markSigns[mark]
    return count === 0 ? [] : [`${glyph} ${countWords(count)} ${word}`]
  })
  return [`${rows.length}${of}`, ...marked].join(', ')
}
