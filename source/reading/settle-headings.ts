import { type Draft, isBody } from './draft.ts'
import { looksLikeHeading } from './looks-like-heading.ts'

/**
 * Settles headings and tells numbered ones from the items of a numbered list. What markup
 * calls a paragraph or an item stays one, however short.
 *
 * @param drafts All drafts, with lists that lost their marks already settled.
 */
export function settleHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const lastBody = drafts.findLastIndex(
    (draft) => isBody(draft) && (draft.kind !== null || !looksLikeHeading(draft.words)),
  )
  return drafts.map((draft, index) => {
    if (draft.tag !== null || index >= lastBody || !looksLikeHeading(draft.words)) return draft
    if (draft.kind === null) return { ...draft, kind: 'heading' as const }
    const isNumberedHeading =
      draft.kind === 'listItem' && draft.mark?.number != null && !isInRun(drafts, index)
    return isNumberedHeading ? { ...draft, kind: 'heading' as const, mark: null } : draft
  })
}

/** Whether the line before or after carries the number before or after its own. */
function isInRun(drafts: readonly Draft[], index: number): boolean {
  const mark = drafts[index]?.mark
  const isNeighbour = (offset: number) => {
    const other = drafts[index + offset]
    const isListed = other?.kind === 'listItem' && other.mark?.style === mark?.style
    return isListed && other.mark?.number === (mark?.number ?? 0) + offset
  }
  return isNeighbour(-1) || isNeighbour(1) || isNested(drafts, index)
}

/** Bullets that stand deeper under a number belong to it as to a list item. */
function isNested(drafts: readonly Draft[], index: number): boolean {
  const [draft, next] = [drafts[index], drafts[index + 1]]
  return next?.kind === 'listItem' && next.indent > (draft?.indent ?? 0) + 1
}
