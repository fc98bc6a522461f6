import type { Span } from '../../model/evidence.ts'
import { contains, lengthOf } from '../cite.ts'
import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import { quoteTypeOf } from '../making/read-attribution.ts'
import { isTitle } from '../text/is-title.ts'
import type { Sentence } from '../text/sentence.ts'
import { findQuotedSpeaker } from './find-quoted-speaker.ts'

/** Something said, before it becomes a record. */
export interface StatementDraft {
  readonly span: Span
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly by: ReportedBy
  readonly sentence: Sentence
  readonly rule: string
}

const QUOTED = /“[^“”]{2,600}”|"[^"]{2,600}"/g

/** Finds indirect speech and quotations with who speaks, in the order of the text. */
export function findStatements(context: Context): readonly StatementDraft[] {
  const found: StatementDraft[] = []
  let lastSpeaker: { by: ReportedBy; sentence: Sentence } | null = null
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence)) continue
    const reports = context
      .reportsOf(sentence)
      .filter((one) => one.content !== null && one.source !== null)
    for (const by of reports) {
      const span = by.content as Span
      const quotes = quotesMaking(span, sentence)
      if (quotes.length > 0) {
        for (const quote of quotes)
          found.push({ span: quote, mode: 'direct', by, sentence, rule: 'quoted words' })
        if (by.people.length > 0 || by.parties.length > 0) lastSpeaker = { by, sentence }
        continue
      }
      const words = context.article.source.slice(span.start, span.end)
      if (
        words.split(/\s+/).length < 3 ||
        found.some((one) => one.span.start === span.start && one.span.end === span.end)
      )
        continue
      const type = quoteTypeOf(words)
      found.push({
        span,
        mode: type === 'none' ? 'indirect' : type,
        by,
        sentence,
        rule: 'reported speech',
      })
      if (by.people.length > 0 || by.parties.length > 0) lastSpeaker = { by, sentence }
    }
    for (const match of sentence.text.matchAll(QUOTED)) {
      const span = placeOf(match, sentence)
      if (
        found.some(
          (one) =>
            one.sentence === sentence &&
            one.mode === 'direct' &&
            contains(one.span, span) &&
            lengthOf(one.span) - lengthOf(span) < 4,
        )
      )
        continue
      const by: ReportedBy | null =
        findQuotedSpeaker(span, sentence, reports, context) ??
        (lastSpeaker && lastSpeaker.sentence.block === sentence.block && isWhole(match[0], sentence)
          ? lastSpeaker.by
          : null)
      if (by)
        found.push({
          span,
          mode: isWhole(match[0], sentence) ? 'direct' : 'mixed',
          by,
          sentence,
          rule: 'quoted words',
        })
    }
  }
  return withoutRepeats(found).filter((one) => !isFragment(one, found))
}

/** A few quoted words of a longer statement by the same speaker: they stand in that. */
function isFragment({ span, by, mode }: StatementDraft, all: readonly StatementDraft[]): boolean {
  return (
    mode !== 'direct' &&
    all.some(
      (other) =>
        other.span !== span &&
        lengthOf(other.span) > lengthOf(span) &&
        contains(other.span, span) &&
        isSameSource(other.by, by),
    )
  )
}

const isSameSource = (a: ReportedBy, b: ReportedBy): boolean =>
  a.source?.start === b.source?.start && a.source?.end === b.source?.end

const placeOf = (match: RegExpExecArray, { start }: Sentence): Span => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
})

/** The quotations that make up all that is said: “…,” she said, “…”; none when other words do. */
function quotesMaking(content: Span, sentence: Sentence): readonly Span[] {
  const quotes = [...sentence.text.matchAll(QUOTED)]
    .map((match) => placeOf(match, sentence))
    .filter((quote) => quote.start <= content.end + 2 && quote.end >= content.start - 2)
  const first = quotes[0]
  const last = quotes.at(-1)
  if (!first || !last || first.start > content.start + 1 || last.end < content.end - 2) return []
  const quoted = quotes.reduce((sum, quote) => sum + quote.end - quote.start, 0)
  return quoted > 0.5 * lengthOf(content) ? quotes : []
}

/** One statement for each place: of two that start together the longer one. */
function withoutRepeats(found: readonly StatementDraft[]): readonly StatementDraft[] {
  const byStart = new Map<number, StatementDraft>()
  for (const one of found) {
    const other = byStart.get(one.span.start)
    if (!other || other.span.end < one.span.end) byStart.set(one.span.start, one)
  }
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start)
}

const isWhole = (quote: string, sentence: Sentence): boolean =>
  quote.length > sentence.text.length * 0.7
