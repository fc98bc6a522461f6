import type { Article, Block } from '../../model/article.ts'
import type { Span } from '../../model/evidence.ts'
import type { Sentence } from './sentence.ts'

/** A list and the sentence that introduces it. */
export interface IntroducedList {
  /** Last sentence of the introducing block. */
  readonly intro: Sentence
  readonly introBlock: Block
  readonly items: readonly { readonly span: Span; readonly sentences: readonly Sentence[] }[]
}

/** The lists of an article that a paragraph (or heading) introduces, in order. */
export function findLists(
  article: Article,
  sentences: readonly Sentence[],
): readonly IntroducedList[] {
  const byIntro = new Map<number, number[]>()
  article.blocks.forEach((block, index) => {
    if (block.kind !== 'listItem' || block.introducedBy === null) return
    byIntro.set(block.introducedBy, [...(byIntro.get(block.introducedBy) ?? []), index])
  })
  const lists: IntroducedList[] = []
  for (const [introIndex, itemIndices] of byIntro) {
    const introBlock = article.blocks[introIndex]
    const intro = sentences.filter((sentence) => sentence.block === introIndex).at(-1)
    if (!introBlock || !intro) continue
    lists.push({
      intro,
      introBlock,
      items: itemIndices.flatMap((index) => {
        const block = article.blocks[index]
        if (!block || block.end <= block.contentStart) return []
        return [
          {
            span: { start: block.contentStart, end: block.end },
            sentences: sentences.filter((sentence) => sentence.block === index),
          },
        ]
      }),
    })
  }
  return lists
}

/**
 * Splits an enumeration written in a line into its items.
 *
 * @param span Where it stands (“territory, the status of X, and Y”).
 * @returns Its items in order; the span itself when it names one thing only.
 */
export function splitEnumeration(source: string, span: Span): readonly Span[] {
  const text = source.slice(span.start, span.end)
  const pieces = text.split(
    /(,\s+(?:and|or|as well as)\s+|,\s+|;\s+(?:and\s+)?|(?<!\s)\s+and\s+|(?<!\s)\s+as well as\s+)/,
  )
  if (!/[,;]/.test(text) && !/ (and|as well as) /.test(text)) return [span]
  const items: Span[] = []
  let at = span.start
  pieces.forEach((piece, index) => {
    if (index % 2 === 0 && piece.trim().length > 0)
      items.push({ start: at, end: at + piece.length })
    at += piece.length
  })
  return items
}

/**
 * Whether a piece belongs to the one before: “in every port”, “disarmed and sent home”, and the next
 * of a row of names (“under joint UN, African Union and Arab League command”).
 */
const goesOn = (piece: string, before: string): boolean =>
  /^(?:in|on|for|to|by|which|who|including|if|under|\p{Ll}+ed)\b/u.test(piece) ||
  (/^\p{Lu}/u.test(piece) &&
    /\s\p{Lu}\S*$/u.test(before) &&
    !/ (?:is|are|has|must|to) /.test(piece))

/**
 * Splits an enumeration of clauses or long phrases at its commas and semicolons; a fragment too
 * short to stand alone belongs to the item before it.
 *
 * @returns Its items in order, without their conjunctions.
 */
export function splitClauses(source: string, span: Span): readonly Span[] {
  const items: { start: number; end: number }[] = []
  const text = source.slice(span.start, span.end).replace(/(?<![.\s])[.\s]+$/, '')
  let at = 0
  for (const match of [...text.matchAll(/;\s+(?:and\s+)?|,\s+(?:and\s+|but\s+|then\s+)*/g), null]) {
    const end = match?.index ?? text.length
    const piece = text.slice(at, end)
    const words = piece.trim().split(/\s+/).length
    const last = items.at(-1)
    if (last && (words < 3 || goesOn(piece, source.slice(last.start, last.end))))
      last.end = span.start + end
    else if (piece.trim()) items.push({ start: span.start + at, end: span.start + end })
    at = match ? end + match[0].length : end
  }
  return items
}
