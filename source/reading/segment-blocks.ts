import type { Block, Section } from '../model/article.ts'
import type { Draft } from './draft.ts'
import { introduceItems } from './introduce-items.ts'
import type { Layout } from './layout.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import type { OutletNames } from './outlet-names.ts'
import { isOutletName } from './outlet-names.ts'
import { isPersonName, readByline } from './read-byline.ts'
import type { Dateline } from './read-dateline.ts'
import { settleBylines } from './settle-bylines.ts'
import { settleCaptions } from './settle-captions.ts'
import { settleDatelines } from './settle-datelines.ts'
import { settleHeadings } from './settle-headings.ts'
import { settleHeadline } from './settle-headline.ts'
import { settleOwnForm } from './settle-own-form.ts'
import { settlePromotions } from './settle-promotions.ts'
import { settleStandfirst } from './settle-standfirst.ts'
import { settleUnmarkedLists } from './settle-unmarked-lists.ts'
import { splitLines } from './split-lines.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** A text as blocks of layout. */
export interface Segmentation {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** First dateline of the text; null when it has none. */
  readonly dateline: Dateline | null
}

/**
 * Segments a text into its blocks of layout.
 *
 * @param text Any text, not normalised.
 * @param layout Words of layout.
 * @param names How outlets are told.
 * @returns Blocks in order; with the blanks between them they tile the text. Offsets are
 *   UTF-16 code units of the text. No blocks for a blank text.
 */
export function segmentBlocks(text: string, layout: Layout, names: OutletNames): Segmentation {
  const lines = unwrapLines(text, splitLines(text))
  const drafts = lines.map((line) => settleOwnForm(line, layout, names))
  return segmentDrafts(drafts, layout, names)
}

/**
 * Settles what every line is and numbers what comes of it.
 *
 * @param given All lines of a text, settled as far as the line itself, or its markup, tells.
 * @param layout Words of layout.
 * @param names How outlets are told.
 * @returns One block for each draft.
 */
export function segmentDrafts(
  given: readonly Draft[],
  layout: Layout,
  names: OutletNames,
): Segmentation {
  const drafts = settle(given, layout, names)
  const introducedBy = introduceItems(drafts)
  const sections: Section[] = []
  let paragraph = 0
  let current: number | null = null
  const blocks = drafts.map((draft, index): Block => {
    const { start, end, contentStart } = draft
    const kind = draft.kind ?? 'paragraph'
    if (kind === 'heading') current = sections.push(section(draft)) - 1
    if (kind === 'liveStamp' && drafts[index - 1]?.kind !== 'heading') current = null
    const isNumbered = kind === 'paragraph' || kind === 'listItem'
    if (isNumbered) paragraph += 1
    return {
      start,
      end,
      kind,
      contentStart,
      section: current,
      introducedBy: introducedBy[index] ?? null,
      paragraph: isNumbered ? paragraph : null,
    }
  })
  const dateline = drafts.find((draft) => draft.dateline !== null)?.dateline ?? null
  return { blocks, sections, dateline }
}

/**
 * Settles every line by its neighbours. The order matters: the top of the text first, since
 * a headline looks like a heading; promotions before headings, since their titles do too.
 */
function settle(drafts: readonly Draft[], layout: Layout, names: OutletNames): readonly Draft[] {
  const passes: readonly ((drafts: readonly Draft[]) => readonly Draft[])[] = [
    (all) => settleHeadline(all, names),
    (all) => settleBylines(all, names),
    (all) => settleDatelines(all, names),
    settleStandfirst,
    settleCaptions,
    (all) => settlePromotions(all, layout),
    (all) => settleUnmarkedLists(all, layout),
    (all) => settleSignature(all, names),
    settleHeadings,
    (all) =>
      all.map((draft) => (draft.kind === null ? { ...draft, kind: 'paragraph' as const } : draft)),
  ]
  return passes.reduce((settled, pass) => pass(settled), drafts)
}

/** The author or outlet on the last line, as letters and wire copy have it. */
function settleSignature(drafts: readonly Draft[], names: OutletNames): readonly Draft[] {
  const last = drafts.findLastIndex(({ kind }) => kind !== 'promo' && kind !== 'meta')
  const draft = drafts[last]
  if (draft?.kind !== null || !looksLikeHeading(draft.words)) return drafts
  const isSignature =
    isOutletName(draft.text, names) || isPersonName(draft.text) || readByline(draft.text) !== null
  return isSignature ? drafts.with(last, { ...draft, kind: 'meta' }) : drafts
}

/** The words of a heading, without the marks of Markdown that close it. */
function section({ contentStart, words }: Draft): Section {
  const heading = words.replace(/(?:(?<!\s)\s+#+|\*\*:?|__:?)$/, '')
  return { start: contentStart, end: contentStart + heading.length, heading }
}
