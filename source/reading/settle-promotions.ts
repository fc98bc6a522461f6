import { type Draft, isBody } from './draft.ts'
import { isOneOf, type Layout } from './layout.ts'

/** What some pages say to screen readers around a list of links to other articles. */
const spokenEntry = /^list \d+ of \d+$/i
const spokenList = /^(?:list \d+ of \d+|end of list)$/i

/**
 * Settles promotion blocks: a heading such as “Related stories” and the titles under it.
 *
 * @param drafts All drafts.
 * @param layout Words of layout.
 */
export function settlePromotions(drafts: readonly Draft[], layout: Layout): readonly Draft[] {
  const settled = drafts.map((draft, index) => {
    const isSpoken = spokenList.test(draft.text) || spokenEntry.test(drafts[index - 1]?.text ?? '')
    return isSpoken ? { ...draft, kind: 'promo' as const } : draft
  })
  for (let index = 0; index < settled.length; index += 1) {
    const draft = settled[index]
    if (draft === undefined || draft.kind === 'headline') continue
    if (!isOneOf(draft.text, layout.promoBlock)) continue
    const end = promoBlockEnd(settled, index + 1)
    for (let at = index; at < end; at += 1) {
      const part = settled[at]
      if (part !== undefined) settled[at] = { ...part, kind: 'promo', mark: null }
    }
    index = end - 1
  }
  return settled
}

function promoBlockEnd(drafts: readonly Draft[], first: number): number {
  const isMarked = drafts[first]?.kind === 'listItem'
  const isTitle = ({ kind, text }: Draft) =>
    isMarked
      ? kind === 'listItem'
      : kind === 'promo' || (kind === null && text.length <= 160 && !/[.:;][”"]?$/.test(text))
  let end = first
  while (end < drafts.length && isTitle(drafts[end] as Draft)) end += 1
  const [last, next] = [drafts[end - 1], drafts[end]]
  const isFollowed = !isMarked && next !== undefined && end > first
  const isHeading = isFollowed && last?.kind === null && last.gap > 0 && isBody(next)
  return isHeading ? end - 1 : end
}
