import { type Draft, skipOpening } from './draft.ts'
import type { OutletNames } from './outlet-names.ts'
import { readDateline } from './read-dateline.ts'

/** Number of paragraphs among which a dateline without an agency is looked for. */
const nearParagraphs = 3

/**
 * Settles where paragraphs start that open with a dateline.
 *
 * @param drafts All drafts, with headline and by-lines settled.
 * @param names How outlets are told.
 */
export function settleDatelines(drafts: readonly Draft[], names: OutletNames): readonly Draft[] {
  let paragraphs = 0
  return drafts.map((draft) => {
    if (draft.kind !== null || draft.contentStart !== draft.start || draft.text.length < 40)
      return draft
    paragraphs += 1
    const place = paragraphs === 1 ? 'lead' : paragraphs <= nearParagraphs ? 'near' : 'body'
    const dateline = readDateline(draft.text, names, place)
    return dateline === null
      ? draft
      : { ...skipOpening(draft, dateline.contentStart), kind: 'paragraph' as const, dateline }
  })
}
