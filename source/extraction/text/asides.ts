import type { Span } from '../../model/evidence.ts'
import type { Sentence } from './sentence.ts'

/**
 * The first aside between dashes in a sentence that ends before `before`.
 *
 * “The hardest issues — land, status and guarantees — were held back”: the middle part.
 * @returns Null when there is none.
 */
export function findAside(sentence: Sentence, before: number): Span | null {
  const dashes = sentence.nodes.filter((node) => /^(—|–|--)$/.test(node.text) && node.end <= before)
  const [open, close] = dashes
  if (!open || !close || close.start - open.end < 3) return null
  const start =
    open.end + (/^\s*/.exec(sentence.text.slice(open.end - sentence.start))?.[0].length ?? 0)
  const raw = sentence.text.slice(start - sentence.start, close.start - sentence.start)
  const end = start + raw.trimEnd().length
  return end > start ? { start, end } : null
}
