import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { subtree } from '../text/tree.ts'

/**
 * Who stands behind a clause: its reporter, the speaker of an aside in it or of the verb it
 * completes, or the one the paragraph has been reporting, when the clause goes on in the same
 * voice (“Otherwise there would be …”).
 */
export function speakerOf(frame: Frame, context: Context): ReportedBy | null {
  if (frame.reportedBy) return frame.reportedBy
  const aside = speakerBeside(frame, context)
  if (aside) return aside
  if (!['conditional', 'obligation', 'future'].includes(frame.modality)) return null
  const before = context.sentences[frame.sentence.index - 1]
  if (!before || before.block !== frame.sentence.block) return null
  const reporters = context
    .framesOf(before)
    .map((one) => one.reportedBy)
    .filter((one): one is ReportedBy => one !== null && one.parties.length > 0)
  return reporters.at(-1) ?? null
}

/** “The port is not for sale, he said; trade always was”: a verb of saying the tree placed elsewhere. */
function speakerBeside(frame: Frame, context: Context): ReportedBy | null {
  const { governor } = frame
  const saying =
    governor?.classes.has('say') && governor.finite
      ? governor
      : context.framesOf(frame.sentence).find((one) => one !== frame && isAside(one, frame))
  if (!saying || saying.parties.length === 0 || saying.passive) return null
  return {
    source: saying.subject,
    cue: { start: saying.head.start, end: saying.head.end },
    content: frame.clause,
    parties: saying.parties,
    people: saying.people,
    kind: saying.people.length > 0 ? 'namedPerson' : 'namedInstitution',
    via: [],
  }
}

/** “…, she has warned, …”: a subject and a verb of saying between stops, and little more. */
function isAside(saying: Frame, { head }: Frame): boolean {
  const { head: verb, subjectHead, sentence, finite } = saying
  if (!saying.classes.has('say') || !finite || subjectHead === null) return false
  const first = Math.min(verb.index, ...subtree(subjectHead).map((n) => n.index))
  const last = Math.max(verb.index, subjectHead.index)
  const before = sentence.nodes[first - 1]?.text ?? ''
  const after = sentence.nodes.slice(last + 1, last + 5)
  const stop = after.findIndex((n) => /^[,.;:—–]$/.test(n.text))
  if (!/^[,”"—–]$/.test(before) || stop < 0 || last - first > 9) return false
  // What goes on in another clause after the stop is not said by the one who speaks before it.
  const joins = sentence.nodes[last + 2 + stop]?.lower ?? ''
  return head.index < first || !/^(and|but|while|which|who|as|though|although)$/.test(joins)
}
