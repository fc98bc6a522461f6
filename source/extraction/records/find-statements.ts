import type { Span } from '../../model/evidence.ts'
import { contains, lengthOf, overlaps } from '../cite.ts'
import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import { quoteTypeOf } from '../making/read-attribution.ts'
import { findQuotations, type Quotation } from '../text/find-quotations.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { findAnswers } from './find-answers.ts'
import { findLabelled } from './find-labelled.ts'
import { findQuotedSpeaker } from './find-quoted-speaker.ts'
import { findSpeechActs } from './find-speech-acts.ts'
import { withoutParts } from './without-parts.ts'

/** Something said, before it becomes a record. */
export interface StatementDraft {
  readonly span: Span
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly by: ReportedBy
  readonly sentence: Sentence
  readonly rule: string
}

/** Fewer words than these say nothing by themselves. */
const FEWEST_WORDS = 3

/** Finds indirect speech and quotations with who speaks, in the order of the text. */
export function findStatements(context: Context): readonly StatementDraft[] {
  const quotations = findQuotations(context)
  const reported = context.sentences
    .filter((sentence) => !isTitle(context.article, sentence))
    .flatMap((sentence) => reportedIn(sentence, quotations, context))
  const quoted: StatementDraft[] = []
  for (const quotation of quotations) {
    const [sentence] = quotation.sentences
    if (!sentence) continue
    const by = isTitle(context.article, sentence)
      ? titleSpeaker(quotation, context)
      : findQuotedSpeaker(quotation, reported, quoted, context)
    if (by)
      quoted.push({
        span: { start: quotation.start, end: quotation.end },
        mode: isAllSaid(quotation, by, quotations, context.article.source) ? 'direct' : 'mixed',
        by,
        sentence,
        rule: 'quoted words',
      })
  }
  const indirect = reported.filter(
    (one) =>
      context.article.source.slice(one.span.start, one.span.end).split(/\s+/).length >=
        FEWEST_WORDS && !isMadeOf(one, quoted),
  )
  const said = withoutParts([...indirect, ...quoted, ...findSpeechActs(context)])
  return [...said, ...findLabelled(context), ...findAnswers(context)].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

/** The words that head an interview are those of the one who answers. */
const titleSpeaker = ({ isWhole }: Quotation, { interview }: Context): ReportedBy | null =>
  isWhole && interview ? interview.by : null

/** What the verbs of a sentence report, unless the words quoted report it. */
function reportedIn(
  sentence: Sentence,
  quotations: readonly Quotation[],
  context: Context,
): readonly StatementDraft[] {
  return context.reportsOf(sentence).flatMap((by): readonly StatementDraft[] => {
    const { content, cue } = by
    if (content === null || by.source === null || !isWorded(by, sentence)) return []
    if (cue && quotations.some((quotation) => contains(quotation, cue))) return []
    const words = context.article.source.slice(content.start, content.end)
    const type = quoteTypeOf(words)
    const mode = type === 'none' ? 'indirect' : type
    return [{ span: content, mode, by, sentence, rule: 'reported speech' }]
  })
}

/** Verbs that tell what somebody wants or feels, in no words of theirs. */
const WORDLESS = /^(want|wish|hope|fear|expect)$/

/** Verbs with which a base form is a wish: “demanded that he be freed”. */
const BIDS = /^(demand|insist|recommend|suggest|propose|urge|ask|request|require)$/

/** Whether a verb reports words: no mere wish, no “whether”, nobody that says “I”. */
function isWorded({ cue, source, content, aside }: ReportedBy, { nodes }: Sentence): boolean {
  const within = (span: Span | null) =>
    nodes.filter((node) => span !== null && contains(span, node))
  if (within(cue).some((node) => WORDLESS.test(node.lemma))) return false
  if (within(source).some((node) => /^(i|we)$/.test(node.lower))) return false
  if (aside) return true
  // “was told that …”: the subject hears it. “demanded that he be freed”: a wish.
  const verbs = within(cue)
  if (isHeard(verbs)) return false
  if (verbs.some((node) => BIDS.test(node.lemma)) && isWished(within(content))) return false
  return !/^(whether|how|why|who|whom|where|when)$/.test(within(content)[0]?.lower ?? '')
}

const isHeard = (cue: readonly Node[]): boolean =>
  cue.some(
    (node) =>
      /^(tell|inform|assure|brief|advise|remind|ask)$/.test(node.lemma) &&
      node.children.some((c) => c.relation === 'aux:pass'),
  )

/** A clause whose verb has the base form: “that the fees be lifted”. */
function isWished(content: readonly Node[]): boolean {
  const verb = content.find((node) => /^(VB|VBD|VBZ|VBP|MD)$/.test(node.xpos))
  return (
    verb?.xpos === 'VB' &&
    verb.before !== null &&
    verb.before.lower !== 'to' &&
    content.includes(verb.before)
  )
}

/** Whether quoted words are all that is said there: “…,” she said, “…”. */
function isAllSaid(
  quotation: Quotation,
  { content, aside }: ReportedBy,
  quotations: readonly Quotation[],
  source: string,
): boolean {
  if (quotation.isWhole || content === null || !overlaps(quotation, content))
    return quotation.isWhole
  const others = [...quotations, ...(aside ? [aside] : [])]
    .filter((one) => overlaps(one, content))
    .sort((a, b) => a.start - b.start)
  let left = ''
  let at = content.start
  for (const { start, end } of others) {
    left += source.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  left += source.slice(at, Math.max(at, content.end))
  return (left.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST_WORDS
}

/** Whether what is reported is made of quotations by the same speaker and hardly more. */
function isMadeOf({ span, by }: StatementDraft, quoted: readonly StatementDraft[]): boolean {
  const parts = quoted.filter((one) => one.by === by && overlaps(one.span, span))
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || first.span.start > span.start + 1 || last.span.end < span.end - 2)
    return false
  return parts.reduce((sum, one) => sum + lengthOf(one.span), 0) > 0.5 * lengthOf(span)
}
