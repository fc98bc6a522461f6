import type { Span } from '../../model/evidence.ts'
import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import { quoteTypeOf } from '../making/read-attribution.ts'
import { isTitle } from '../text/is-title.ts'
import type { Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'

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
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }
      if (
        found.some(
          (one) =>
            one.sentence === sentence &&
            one.mode === 'direct' &&
            contains(one.span, span) &&
            one.span.end - one.span.start - (span.end - span.start) < 4,
        )
      )
        continue
      const by: ReportedBy | null =
        quotedBy(span, sentence, reports, context) ??
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
  return withoutRepeats(found)
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

/** Whose words a quotation within a sentence are: reporter around it, agent, or subject. */
function quotedBy(
  span: Span,
  sentence: Sentence,
  reports: readonly ReportedBy[],
  context: Context,
): ReportedBy | null {
  const around = reports
    .filter((one) => one.content !== null && contains(one.content, span))
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0]
  if (around) return around
  const inside = sentence.nodes.find(
    (node) => node.start >= span.start && node.end <= span.end && node.upos !== 'PUNCT',
  )
  if (!inside) return null
  // “described by both sides as “constructive””, “called it “difficult””.
  const framing = context
    .framesOf(sentence)
    .filter(
      (frame) =>
        (frame.classes.has('say') || frame.classes.has('complain')) &&
        (isUnder(inside, frame.head) ||
          (frame.head.start < span.start && span.start - frame.predicate.end < 6)),
    )
    .at(-1)
  if (!framing) return null
  const agent = framing.head.children.find(
    (c) =>
      baseOf(c.relation) === 'obl' &&
      c.children.some((k) => k.relation === 'case' && k.lower === 'by'),
  )
  const speaker = agent ?? (framing.passive ? null : framing.subjectHead)
  if (
    !speaker ||
    (framing.parties.length === 0 &&
      framing.people.length === 0 &&
      framing.subjectHow !== 'unnamed')
  )
    return null
  const source = agent
    ? {
        start: agent.children.find((c) => c.relation === 'det')?.start ?? agent.start,
        end: agent.end,
      }
    : framing.subject
  return {
    source,
    cue: { start: framing.head.start, end: framing.head.end },
    content: span,
    parties: framing.parties,
    people: framing.people,
    kind:
      framing.people.length > 0
        ? 'namedPerson'
        : framing.subjectHow === 'unnamed'
          ? 'unnamed'
          : framing.subjectHow === 'named'
            ? 'namedInstitution'
            : 'roleOnly',
    via: [],
  }
}

const lengthOf = (span: Span | null): number => (span ? span.end - span.start : 0)
