import type { Draft } from './draft.ts'

/** A list that is still open: its style of mark and the block that introduces it. */
interface OpenList {
  readonly style: string
  readonly indent: number
  readonly introducedBy: number | null
  readonly last: number | null
}

const announcing = /\b(?:following|as follows|these|below|including|such as)\b[^.!?]*[.:]?$/i
const countable =
  'aims|areas|articles|clauses|commitments|concessions|conditions|demands|elements|goals|issues|items|' +
  'measures|objectives|obstacles|options|parts|phases|points|principles|proposals|provisions|questions|' +
  'reasons|requests|requirements|rules|scenarios|stages|steps|strings|terms|things|topics'
const counted = new RegExp(
  `\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\\d{1,2})\\s` +
    `(?:[^\\s.!?]+\\s){0,3}(?:${countable})\\b[^.!?]*\\.$`,
  'i',
)

/**
 * Finds the block that introduces each list item.
 *
 * A run is introduced by the paragraph before it when that ends in a colon or announces a
 * list, else by the heading before it; a run with other marks under an item that ends in a
 * colon, or deeper than an item, is introduced by that item.
 *
 * @param drafts Settled drafts.
 * @returns For each draft the index of its introducing draft; null for all that are no items.
 */
export function introduceItems(drafts: readonly Draft[]): readonly (number | null)[] {
  let open: readonly OpenList[] = []
  return drafts.map((draft, index) => {
    if (draft.kind !== 'listItem') {
      if (draft.kind === 'heading') open = []
      else if (draft.kind === 'paragraph') open = open.filter(({ last }) => last !== null)
      return null
    }
    open = openLists(drafts, index, open)
    return open.at(-1)?.introducedBy ?? null
  })
}

/** The lists open at an item, the innermost last, with the one it belongs to at the end. */
function openLists(
  drafts: readonly Draft[],
  index: number,
  open: readonly OpenList[],
): readonly OpenList[] {
  const { mark, indent } = drafts[index] as Draft
  const [style, last] = [mark?.style ?? '', mark?.number ?? null]
  const before = drafts[index - 1]
  const at = open.findLastIndex((list) => isSame(list, style, indent, last))
  const found = open[at]
  if (found !== undefined && (before?.kind === 'listItem' || last !== null)) {
    return [...open.slice(0, at), { ...found, last }]
  }
  const outer = open.at(-1)
  const isUnderItem = before?.kind === 'listItem' && outer !== undefined
  const isNested = isUnderItem && (before.words.endsWith(':') || indent > outer.indent + 1)
  if (isNested) return [...open, { style, indent, last, introducedBy: index - 1 }]
  if (isUnderItem) return [{ style, indent, last, introducedBy: outer.introducedBy }]
  return [{ style, indent, last, introducedBy: introduction(drafts, index) }]
}

function isSame(list: OpenList, style: string, indent: number, number: number | null): boolean {
  if (list.style !== style) return false
  if (number !== null) return list.last !== null && number > list.last
  return Math.abs(list.indent - indent) <= 1
}

function introduction(drafts: readonly Draft[], index: number): number | null {
  const isInvisible = ({ kind }: Draft) => kind === 'promo' || kind === 'caption'
  let before = index - 1
  while (drafts[before] !== undefined && isInvisible(drafts[before] as Draft)) before -= 1
  const draft = drafts[before]
  if (draft === undefined) return null
  if (draft.kind === 'heading') return before
  const isText = draft.kind === 'paragraph' || draft.kind === 'standfirst'
  const tells =
    draft.words.endsWith(':') || announcing.test(draft.words) || counted.test(draft.words)
  return isText && tells ? before : null
}
