import type { Article } from './article.ts'
import type { Evidence } from './evidence.ts'

/** How much of the text is kept before and after the words, in UTF-16 code units. */
const AROUND = 32

/** Quotes an article by place: UTF-16 code units from 0, the end exclusive. */
export type EvidenceAt = (start: number, end: number) => Evidence

/**
 * A function that makes evidence out of places of an article, and out of nothing else: the
 * same place always gives the same evidence.
 *
 * It throws a `RangeError` when a place is empty or outside the text, which is a bug of whoever
 * asks for it.
 */
export function evidenceAt({
  id,
  source,
  blocks,
  sections,
}: Pick<Article, 'id' | 'source' | 'blocks' | 'sections'>): EvidenceAt {
  return (start, end) => {
    const exact = source.slice(start, end)
    if (exact.length === 0 || exact.length !== end - start)
      throw new RangeError(`no words at ${start}–${end} of an article of ${source.length}`)
    const block = blockAt(blocks, start)
    const section = block?.section ?? null
    return {
      article: id,
      start,
      end,
      exact,
      prefix: source.slice(Math.max(0, start - AROUND), start),
      suffix: source.slice(end, end + AROUND),
      section: section === null ? null : (sections[section]?.heading ?? null),
      paragraph: block?.paragraph ?? null,
    }
  }
}

/** The block a place starts in; undefined between blocks. They stand in the order of the text. */
function blockAt(blocks: Article['blocks'], place: number): Article['blocks'][number] | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  return block !== undefined && block.start <= place ? block : undefined
}
