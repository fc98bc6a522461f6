import type { Draft } from './draft.ts'
import { looksLikeHeading } from './looks-like-heading.ts'

/**
 * Settles the words under a picture that stand on the line after its credit.
 *
 * @param drafts All drafts, with the top of the text settled.
 */
export function settleCaptions(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1]
    const isCredit = before?.kind === 'caption' && before.text.split(/\s+/).length <= 4
    const isUnder = isCredit && draft.kind === null && draft.gap === 0
    return isUnder && looksLikeHeading(draft.words) ? { ...draft, kind: 'caption' as const } : draft
  })
}
