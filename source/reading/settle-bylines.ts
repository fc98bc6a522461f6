import { type Draft, skipOpening } from './draft.ts'
import { isDateLine } from './line-form.ts'
import { isOutletName, type OutletNames } from './outlet-names.ts'
import { readBareByline, readByline, withoutEmphasis } from './read-byline.ts'
import { readPlaceLine } from './read-dateline.ts'

/** Number of lines under a headline among which by-lines are looked for. */
const topLines = 8

/**
 * Settles by-lines and names of outlets that stand between headline and body, or above both.
 *
 * @param drafts All drafts, with the headline settled.
 * @param names How outlets are told.
 */
export function settleBylines(drafts: readonly Draft[], names: OutletNames): readonly Draft[] {
  const signed = settleTop(
    drafts,
    (text) =>
      readByline(text) !== null ||
      isOutletName(text, names) ||
      isNamedDate(text) ||
      /^\d{1,2}[\s-]min(?:ute)?s?\s+read$/i.test(text),
  )
  return settleTop(signed, (text, isBesideMeta) => {
    return isBesideMeta && (readBareByline(text) ?? readPlaceLine(text)) !== null
  })
}

/** Longest name that stands before or behind the date of a line, in words. */
const longestName = 5

/** “Newsdesk24 · Friday, 8 May 2026”: a name and a date, and nothing else. */
function isNamedDate(text: string): boolean {
  const parts = text.split(/(?:(?<!\s)\s+)?[|·•]\s*|(?<!\s)\s+[–—-]\s+/)
  const others = parts.filter((part) => !isDateLine(part))
  return (
    parts.length > 1 &&
    others.length < parts.length &&
    others.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length <= longestName)
  )
}

/** Makes the lines around the headline meta information that a test accepts. */
function settleTop(
  drafts: readonly Draft[],
  isCredit: (text: string, isBesideMeta: boolean) => boolean,
): readonly Draft[] {
  const limit = drafts.findIndex(({ kind }) => kind === 'headline') + 1 + topLines
  return drafts.map((draft, index) => {
    const isOpen = draft.kind === null || (draft.kind === 'heading' && /^[*_]/.test(draft.text))
    if (index >= limit || !isOpen) return draft
    const beside = [drafts[index - 1], drafts[index + 1]]
    const isBesideMeta = beside.some((other) => other?.kind === 'meta')
    const isTop = isCredit(withoutEmphasis(draft.text), isBesideMeta)
    return isTop ? { ...skipOpening(draft, 0), kind: 'meta' as const } : draft
  })
}
