import type { Span } from '../../model/evidence.ts'
import type { Frame } from './frame.ts'

/** Little words that lead content in, as whole words: “one more” does not begin with “on”. */
const LEAD =
  /^(?:(?:(?:that|to|for|on|upon|of|with|about|as|and|but)(?![\p{L}\p{N}'’-])|,|:|—|–|“)\s*)+(?=\S)/iu

/** Where what is wanted ends and an aside begins. */
const TAIL =
  /(?:(?<!\s)\s+)?(?:[—–]|\s-\s|;|, (?:something|a (?:demand|condition|request|step|move|idea|call|point|position|claim|term)) (?=\S)|, (?:even though|although|though|while|whereas|but|even as|which) |, (?!including|concerning|regarding|following|excluding|during|according)\w+ing (?!and |or )).*$/s

/** The words of what a predicate is about: its complement without the little words that lead it in. */
export function clauseContent(frame: Frame, source: string): Span | null {
  const { complement } = frame
  if (complement === null) return null
  return trimContent(complement, source)
}

/** A span without leading prepositions and trailing asides; null when nothing is left. */
export function trimContent(span: Span, source: string): Span | null {
  const text = source.slice(span.start, span.end)
  const lead = LEAD.exec(text)?.[0] ?? ''
  // A quotation mark that opens the content stays if its partner does.
  const kept = lead.endsWith('“') ? lead.slice(0, -1) : lead
  const body = text.slice(kept.length)
  const tail = TAIL.exec(body)
  const words = tail && tail.index > 12 ? body.slice(0, tail.index) : body
  const end = span.start + kept.length + words.trimEnd().replace(/[,.;:]$/, '').length
  const start = span.start + kept.length
  return end - start > 2 ? { start, end } : null
}
