import type { Draft } from './draft.ts'
import { skipOpening } from './draft.ts'
import { isOutletName, type OutletNames } from './outlet-names.ts'
import { readBareByline, readByline, withoutEmphasis } from './read-byline.ts'
import { readDateline, readPlaceLine } from './read-dateline.ts'

const titleLine = /^(?:title|headline|subject)\s*:\s*(?=\S)/i
/** Longest headline in code units. */
const longestHeadline = 220
/** Number of lines under a headline among which by-lines are looked for. */
const topLines = 8
/** Number of paragraphs among which a dateline without an agency is looked for. */
const nearParagraphs = 3

/**
 * Settles the headline: the first line that is no furniture, or the line that says it is.
 *
 * @param drafts All drafts of a text.
 * @param names How outlets are told.
 */
export function settleHeadline(drafts: readonly Draft[], names: OutletNames): readonly Draft[] {
  const titled = drafts.findIndex((draft) => titleLine.test(draft.text))
  if (titled >= 0 && titled < topLines) {
    const settled = replace(drafts, titled, (draft) => {
      const length = titleLine.exec(draft.text)?.[0].length ?? 0
      return { ...skipOpening(draft, length), kind: 'headline' }
    })
    const title = settled[titled]?.words
    const again = settled.findIndex((draft, at) => at > titled && !isFurniture(draft))
    const repeats = settled[again]?.text.startsWith('# ') || settled[again]?.text === title
    return repeats ? replace(settled, again, asHeadline) : settled
  }
  const first = drafts.findIndex((draft) => !isFurniture(draft))
  const [top, next] = [drafts[first], drafts[first + 1]]
  if (top === undefined) return drafts
  const hasKicker =
    isKicker(top) && next !== undefined && isTitle(next) && isFollowed(drafts, first + 1)
  if (hasKicker) {
    const labelled = replace(drafts, first, (draft) => ({ ...draft, kind: 'meta' }))
    return replace(labelled, first + 1, asHeadline)
  }
  const isBody = readDateline(top.text, names, 'near') !== null
  return isBody || !canBeHeadline(top, next) ? drafts : replace(drafts, first, asHeadline)
}

function asHeadline(draft: Draft): Draft {
  const isMarkdown = draft.text.startsWith('#')
  return { ...(isMarkdown ? draft : skipOpening(draft, 0)), kind: 'headline', mark: null }
}

function isFurniture({ kind, text }: Draft): boolean {
  const isButton = kind === 'promo' && text.split(/\s+/).length <= 3
  return kind === 'meta' || kind === 'liveStamp' || kind === 'caption' || isButton
}

function isKicker({ kind, words }: Draft): boolean {
  const isShort = words.split(/\s+/).length <= 2 && /^\p{Lu}[^.!?]*$/u.test(words)
  const isLabel = words === words.toUpperCase() && /\s[|·•]\s/.test(words) && words.length <= 60
  return kind === null && (isShort || isLabel)
}

function isTitle({ kind, words }: Draft): boolean {
  const count = words.split(/\s+/).length
  return (
    kind === null &&
    count >= 3 &&
    words.length <= 150 &&
    !/^\p{Ll}/u.test(words) &&
    !/[.:;,]$/.test(words)
  )
}

function isFollowed(drafts: readonly Draft[], index: number): boolean {
  return drafts.slice(index + 1).some(({ kind }) => kind === null)
}

function canBeHeadline(draft: Draft, next: Draft | undefined): boolean {
  const { kind, text } = draft
  if (kind === 'listItem' || text.length > longestHeadline) return false
  if (!/[.!…]["”’)]?$/.test(text) || /\b(?:\p{Lu}\.){2,}$/u.test(text)) return true
  const isSingle = !/[.!?]["”’]?\s+\p{Lu}/u.test(text)
  const leadsOn = next !== undefined && (next.kind === 'meta' || next.text.length > text.length)
  return leadsOn && text.length <= 110 && (isSingle || next.kind === 'meta')
}

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
      /^\d{1,2}[\s-]min(?:ute)?s?\s+read$/i.test(text),
  )
  return settleTop(signed, (text, isBesideMeta) => {
    return isBesideMeta && (readBareByline(text) ?? readPlaceLine(text)) !== null
  })
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

function replace(
  drafts: readonly Draft[],
  index: number,
  change: (draft: Draft) => Draft,
): readonly Draft[] {
  return drafts.map((draft, at) => (at === index ? change(draft) : draft))
}
