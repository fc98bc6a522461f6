import type { SourceKind } from '../../model/attribution.ts'
import type { Span } from '../../model/evidence.ts'
import { contains, lengthOf } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'

/** Whose words a quotation within a sentence are: reporter around it, agent, or subject. */
export function findQuotedSpeaker(
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
    kind: kindOf(framing),
    via: [],
  }
}

/** What kind of source the subject of a clause is. */
function kindOf({ people, subjectHow }: Frame): SourceKind {
  if (people.length > 0) return 'namedPerson'
  if (subjectHow === 'unnamed') return 'unnamed'
  return subjectHow === 'named' ? 'namedInstitution' : 'roleOnly'
}
