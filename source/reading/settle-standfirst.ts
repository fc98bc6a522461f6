import type { Draft } from './draft.ts'

/** A standfirst is at most this many paragraphs. */
const mostParagraphs = 2
/** Share of the words of a summary that the lead must repeat. */
const repeatedShare = 0.6

/**
 * Settles the standfirst: a summary between the headline and the start of the report.
 *
 * A paragraph under the headline is one only if a dateline or by-line follows it, if the next
 * paragraph says the same again, or if it is a sentence without its full stop.
 *
 * @param drafts All drafts, with headline, by-lines and datelines settled.
 */
export function settleStandfirst(drafts: readonly Draft[]): readonly Draft[] {
  const headline = drafts.findIndex(({ kind }) => kind === 'headline')
  if (drafts.some(({ kind }) => kind === 'standfirst')) return drafts
  if (headline < 0) return drafts
  const isAside = (draft: Draft) => draft.kind === 'meta' || draft.kind === 'caption'
  const skipped = drafts.slice(headline + 1).findIndex((draft) => !isAside(draft))
  if (skipped < 0) return drafts
  const first = headline + 1 + skipped
  const rest = drafts.slice(first)
  const stop = rest.findIndex(({ kind }) => kind !== null && kind !== 'caption')
  const top = (stop < 0 ? rest : rest.slice(0, stop)).filter(({ kind }) => kind === null)
  const summary = top.slice(0, summaryLength(top, rest[stop], skipped === 0))
  return drafts.map((draft) =>
    summary.includes(draft) ? { ...draft, kind: 'standfirst' as const } : draft,
  )
}

/** Number of paragraphs that are the standfirst; 0: the body starts at once. */
function summaryLength(
  paragraphs: readonly Draft[],
  stop: Draft | undefined,
  isUnderHeadline: boolean,
): number {
  const [first, second] = paragraphs
  if (first === undefined) return 0
  const isCredited =
    isUnderHeadline && stop?.kind === 'meta' && !/^[^\p{L}\p{N}]*$/u.test(stop.text)
  const isClosed = isCredited || (stop !== undefined && stop.dateline !== null)
  if (isClosed && paragraphs.length <= mostParagraphs) return paragraphs.length
  const lead = second ?? (stop?.kind === 'paragraph' ? stop : undefined)
  if (lead === undefined || lead.text.length < 60) return 0
  const isOpen = !/[.!?:;,…]["”’)]?$/.test(first.words) && first.words.split(/\s+/).length >= 8
  return isOpen || isRepeated(first.words, lead.words) ? 1 : 0
}

function isRepeated(summary: string, lead: string): boolean {
  const words = contentWords(summary)
  const again = new Set(contentWords(lead))
  const repeated = words.filter((word) => again.has(word))
  return words.length >= 5 && repeated.length >= words.length * repeatedShare
}

function contentWords(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])]
}
