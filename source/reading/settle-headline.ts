import { type Draft, skipOpening } from './draft.ts'
import type { OutletNames } from './outlet-names.ts'
import { readDateline } from './read-dateline.ts'

const titleLine = /^(?:title|headline|subject)\s*:\s*(?=\S)/i
/** Number of lines among which a title line is looked for. */
const topLines = 8
/** Longest headline in code units. */
const longestHeadline = 220

/**
 * Settles the headline: the first line that is no furniture, or the line that says it is.
 * Where markup says what the lines are, it has said what the headline is.
 *
 * @param drafts All drafts of a text.
 * @param names How outlets are told.
 */
export function settleHeadline(drafts: readonly Draft[], names: OutletNames): readonly Draft[] {
  if (drafts.some(({ kind, tag }) => kind === 'headline' || tag !== null)) return drafts
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
  if (!/[.!…]["”’)]?$/.test(text) || /\b(?:\p{Lu}\.){2,4}$/u.test(text)) return true
  const isSingle = !/[.!?]["”’]?\s+\p{Lu}/u.test(text)
  const leadsOn = next !== undefined && (next.kind === 'meta' || next.text.length > text.length)
  return leadsOn && text.length <= 110 && (isSingle || next.kind === 'meta')
}

function replace(
  drafts: readonly Draft[],
  index: number,
  change: (draft: Draft) => Draft,
): readonly Draft[] {
  return drafts.map((draft, at) => (at === index ? change(draft) : draft))
}
