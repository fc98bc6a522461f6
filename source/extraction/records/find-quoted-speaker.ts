import type { SourceKind } from '../../model/attribution.ts'
import type { Span } from '../../model/evidence.ts'
import { contains, lengthOf, overlaps } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import type { Quotation } from '../text/find-quotations.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import type { StatementDraft } from './find-statements.ts'

/**
 * Whose words a quotation is: those of the reporter around it, of the agent or subject of the
 * clause it completes, or, when it stands alone, of the one who speaks or acts right before.
 *
 * @param reported What the verbs of saying of the article report.
 * @param before The quotations before it, with their speakers.
 */
export function findQuotedSpeaker(
  quotation: Quotation,
  reported: readonly StatementDraft[],
  before: readonly StatementDraft[],
  context: Context,
): ReportedBy | null {
  const around = reported
    .filter(
      ({ sentence, span, by }) =>
        quotation.sentences.includes(sentence) &&
        overlaps(span, quotation) &&
        !(by.cue && contains(quotation, by.cue)),
    )
    .sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]
  if (around) return around.by
  for (const sentence of quotation.sentences) {
    const framing = framingSpeaker(quotation, sentence, context)
    if (framing) return framing
  }
  return quotation.isWhole ? speakerBefore(quotation, reported, before, context) : null
}

/** “described by both sides as “constructive””, “called it “difficult””. */
function framingSpeaker(span: Span, sentence: Sentence, context: Context): ReportedBy | null {
  const inside = sentence.nodes.find(
    (node) => node.start >= span.start && node.end <= span.end && node.upos !== 'PUNCT',
  )
  if (!inside) return null
  return (
    context
      .framesOf(sentence)
      .filter(
        (frame) =>
          (frame.classes.has('say') || frame.classes.has('complain')) &&
          !contains(span, frame.head) &&
          !isScare(inside, span) &&
          (isUnder(inside, frame.head) ||
            (frame.head.start < span.start && span.start - frame.predicate.end < 6)),
      )
      .flatMap((frame) => speakerOfFrame(frame) ?? [])
      .at(-1) ?? null
  )
}

/** “a “strategic review””: a name put in quotation marks, nobody's words. */
const isScare = (first: Node, span: Span): boolean =>
  first.before?.before !== null &&
  /^(DET|ADJ)$/.test(first.before?.before?.upos ?? '') &&
  span.end - span.start < 32

/** Who acts in a clause, as the one whose words a place of the text is; null for nobody known. */
export function speakerOfFrame(framing: Frame): ReportedBy | null {
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
    content: null,
    parties: framing.parties,
    people: framing.people,
    kind: kindOf(framing),
    via: [],
  }
}

/** A quotation that stands alone goes on with the speaker of its paragraph, or names one before. */
function speakerBefore(
  quotation: Quotation,
  reported: readonly StatementDraft[],
  quoted: readonly StatementDraft[],
  context: Context,
): ReportedBy | null {
  const [first] = quotation.sentences
  if (!first) return null
  const said = [...reported, ...quoted].filter(
    ({ sentence, by }) =>
      sentence.block === first.block &&
      sentence.index < first.index &&
      (by.people.length > 0 || by.parties.length > 0),
  )
  const last = said.sort((a, b) => a.span.start - b.span.start).at(-1)
  const sentence = context.sentences[first.index - 1]
  if (sentence && sentence.block === first.block && last?.sentence !== sentence) {
    const acting = context
      .framesOf(sentence)
      .find((frame) => frame.finite && frame.people.length > 0 && frame.reportedBy === null)
    const speaker = acting && speakerOfFrame(acting)
    if (speaker) return speaker
  }
  return last ? last.by : null
}

/** What kind of source the subject of a clause is. */
function kindOf({ people, subjectHow }: Frame): SourceKind {
  if (people.length > 0) return 'namedPerson'
  if (subjectHow === 'unnamed') return 'unnamed'
  return subjectHow === 'named' ? 'namedInstitution' : 'roleOnly'
}
