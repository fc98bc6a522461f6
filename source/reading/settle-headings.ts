import type { Draft } from './draft.ts'
import { isOneOf, type Layout } from './layout.ts'

const abbreviation = /\b(?:\p{Lu}\.){2,}$/u
const closing = /[.!,;:…]$/
const ending = /["”’')\]»*_]+$/

/** What some pages say to screen readers around a list of links to other articles. */
const spokenEntry = /^list \d+ of \d+$/i
const spokenList = /^(?:list \d+ of \d+|end of list)$/i

/**
 * Whether a line could be a heading by its form: short, and not closed like a sentence.
 *
 * @param words A line without list mark or number.
 */
export function looksLikeHeading(words: string): boolean {
  const text = words.trim()
  const count = text.split(/\s+/).length
  if (!/\p{L}/u.test(text) || /^[\p{Ll},;.)|>!]/u.test(text)) return false
  const bare = text.replace(ending, '')
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && count <= 12
  if (isCapitals) return !/[,;]$/.test(bare)
  if (bare.endsWith('?')) return text.length <= 140
  const isClosed = closing.test(bare) && !abbreviation.test(bare)
  return !isClosed && text.length <= 100 && count <= 16
}

/**
 * Settles promotion blocks: a heading such as “Related stories” and the titles under it.
 *
 * @param drafts All drafts.
 * @param layout Words of layout.
 */
export function settlePromoBlocks(drafts: readonly Draft[], layout: Layout): readonly Draft[] {
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

function isBody({ kind }: Draft): boolean {
  return kind === null || kind === 'paragraph' || kind === 'listItem'
}

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

/**
 * Settles headings and tells numbered ones from the items of a numbered list.
 *
 * @param drafts All drafts, with lists that lost their marks already settled.
 */
export function settleHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const lastBody = drafts.findLastIndex(
    (draft) => isBody(draft) && (draft.kind !== null || !looksLikeHeading(draft.words)),
  )
  return drafts.map((draft, index) => {
    if (index >= lastBody || !looksLikeHeading(draft.words)) return draft
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
