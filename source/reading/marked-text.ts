import type { BlockKind } from '../model/article.ts'
import { type Draft, draftOf, skipOpening } from './draft.ts'
import type { Layout } from './layout.ts'
import { listMark } from './list-mark.ts'
import type { OutletNames } from './outlet-names.ts'
import { settleOwnForm } from './settle-own-form.ts'
import { isBlank, splitLines } from './split-lines.ts'

/** A line of a text with markup. */
export interface MarkedLine {
  /** Its words, without a list mark. */
  readonly text: string
  /** What the markup says it is; null where it does not say. */
  readonly kind: BlockKind | null
  /** Number of an item of a numbered list; null for a bullet and for all other lines. */
  readonly number?: number | null
  /** How deep in lists it stands, from 0. */
  readonly depth?: number
}

/** A text put together from marked lines, with a draft of each of them. */
export interface MarkedText {
  readonly source: string
  readonly drafts: readonly Draft[]
}

/** Marks that show nothing, and breaks that would tear a line apart. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
const breaks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * The words of a line of markup as a reader of the page sees them: blanks run together,
 * marks that show nothing gone.
 *
 * @param text Any text.
 * @returns `''` for what shows nothing.
 */
export function visibleWords(text: string): string {
  const words = text.replace(invisible, '').replace(breaks, ' ')
  return isBlank(words) ? '' : (splitLines(words)[0]?.text ?? '')
}

/**
 * Puts marked lines together to a text laid out as plain text is: a blank line between
 * paragraphs, a mark before each item of a list.
 *
 * @param lines Lines in order; those that show nothing are left out.
 * @param layout Words of layout.
 * @param names How outlets are told.
 * @returns The text and its drafts; offsets are UTF-16 code units of the text.
 */
export function composeText(
  lines: readonly MarkedLine[],
  layout: Layout,
  names: OutletNames,
): MarkedText {
  const drafts: Draft[] = []
  let source = ''
  for (const line of lines) {
    const words = visibleWords(line.text)
    if (words === '') continue
    const before = drafts.at(-1)
    const isNext = line.kind === 'listItem' && before?.tag === 'listItem'
    if (before !== undefined) source += isNext ? '\n' : '\n\n'
    const indent = (line.depth ?? 0) * 2
    source += ' '.repeat(indent)
    const prefix = markOf(line, words)
    const [start, text] = [source.length, prefix + words]
    source += text
    const gap = before === undefined || isNext ? 0 : 1
    const draft = draftOf({ start, end: source.length, text, indent, gap }, line.kind)
    drafts.push(settleTagged(draft, prefix.length, line.number ?? null, layout, names))
  }
  return { source, drafts }
}

function markOf({ kind, number }: MarkedLine, words: string): string {
  if (kind !== 'listItem' || listMark(words) !== null) return ''
  return number == null ? '• ' : `${number}. `
}

/** What needs no second look when markup says it. */
const settled: readonly BlockKind[] = ['headline', 'standfirst', 'meta', 'caption', 'promo']

/** What the markup says goes before what the line looks like, but for furniture. */
function settleTagged(
  draft: Draft,
  prefix: number,
  number: number | null,
  layout: Layout,
  names: OutletNames,
): Draft {
  const { tag, text } = draft
  if (tag !== null && settled.includes(tag)) return { ...draft, kind: tag }
  if (tag === 'heading') {
    return { ...skipOpening(draft, listMark(text)?.length ?? 0), kind: 'heading' }
  }
  const formed = { ...settleOwnForm(draft, layout, names), tag }
  if (tag !== 'listItem' || formed.kind === 'promo') return formed
  const mark = listMark(text) ?? { style: number === null ? '•' : '1.', number, length: prefix }
  return { ...skipOpening(draft, mark.length), kind: 'listItem', mark }
}
