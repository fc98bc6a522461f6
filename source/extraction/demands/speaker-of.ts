import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { subtree } from '../text/tree.ts'
import { quotedVoice } from './quoted-voice.ts'
import { wantingTopic } from './wanting-topic.ts'

/**
 * Who stands behind a clause: its reporter, the speaker of an aside in it or of the verb it
 * completes, or the one the paragraph has been reporting, when the clause goes on in the same
 * voice (“Otherwise there would be …”).
 */
export function speakerOf(frame: Frame, context: Context): ReportedBy | null {
  if (frame.reportedBy) return frame.reportedBy
  const aside = speakerBeside(frame, context)
  if (aside) return aside
  const quoted = quotedVoice(frame, context)
  if (quoted) return quoted
  const goesOn =
    /^(conditional|obligation|future)$/.test(frame.modality) ||
    (frame.modality === 'possibility' && frame.negated)
  return goesOn ? spokeBefore(frame, context) : null
}

/** How many sentences back the voice of a paragraph is looked for. */
const FAR = 3

/** The last one reported in the sentences right before, in the same paragraph. */
function spokeBefore({ sentence }: Frame, context: Context): ReportedBy | null {
  for (let at = sentence.index - 1; at >= sentence.index - FAR; at--) {
    const before = context.sentences[at]
    if (!before || before.block !== sentence.block) return null
    const reporters = context
      .framesOf(before)
      .map((one) => one.reportedBy)
      .concat(context.reportsOf(before))
      .filter((one): one is ReportedBy => one !== null)
    if (reporters.length > 0) return reporters.findLast((one) => one.parties.length > 0) ?? null
    // Another who acts on the way takes the word from whoever spoke.
    if (context.resolver.subjectOf(before).parties.length > 0) return null
  }
  return null
}

/**
 * Whose duty a clause lays down that nobody reports: the one who is blunt before a colon (“Delhi was
 * clear: they must go”), who wanted something in the sentence before (“Oslo asked for two changes.
 * The fee must go.”), or whose wants the paragraph tells.
 */
export function wisherOf(frame: Frame, context: Context): ReportedBy | null {
  const { sentence } = frame
  const colon = sentence.nodes.findLast((n) => n.text === ':' && n.index < frame.head.index)
  const blunt =
    colon &&
    context
      .framesOf(sentence)
      .filter((one) => one.finite && one.subjectHead && one.head.index < colon.index)
      .map((one) => context.resolver.resolve(one.subjectHead ?? one.head, sentence).parties)
      .findLast((parties) => parties.length > 0)
  if (blunt) return asWisher(blunt, frame)
  // “For Chad, the border must stay shut.”
  const lead =
    sentence.nodes[0]?.lower === 'for' ? context.resolver.mentionsIn(sentence)[0] : undefined
  if (lead?.actor && lead.start - sentence.start < 9 && lead.end < frame.clause.start)
    return asWisher([lead.actor], frame)
  // “…, she wrote, but any pause must be monitored”: the duty goes on in her voice.
  const speaking = context
    .framesOf(sentence)
    .findLast(
      (one) =>
        one.parties.length > 0 &&
        one.finite &&
        one.head.index < frame.head.index &&
        context.reportsOf(sentence).some((r) => r.cue !== null && contains(r.cue, one.head)),
    )
  if (speaking) return asWisher(speaking.parties, frame)
  const wished = wishedBefore(frame, context)
  if (wished) return wished
  const topic = wantingTopic(sentence, context)
  return topic.length > 0 ? asWisher(topic, frame) : null
}

/** Who wanted something in the sentence before: “Oslo asked for two changes. The fee must go.” */
export function wishedBefore(frame: Frame, context: Context): ReportedBy | null {
  const before = context.sentences[frame.sentence.index - 1]
  if (before?.block !== frame.sentence.block) return null
  const wanting = context
    .framesOf(before)
    .findLast(
      (one) =>
        one.parties.length > 0 &&
        one.finite &&
        !one.passive &&
        !one.negated &&
        one.head.lemma !== 'tell' &&
        (one.classes.has('demand') || one.classes.has('urge') || isOfWishes(one)) &&
        (one.reportedBy === null || (one.reportedBy.cue === null && one.subjectHow !== 'pronoun')),
    )
  return wanting ? asWisher(wanting.parties, frame) : null
}

/** “makes no secret of its wishes”, “has two conditions” */
const isOfWishes = ({ complement, sentence }: Frame): boolean =>
  complement !== null &&
  sentence.nodes.some(
    (n) =>
      n.start >= complement.start &&
      n.end <= complement.end &&
      /^(wish|demand|condition|request|requirement|claim|concern|want|objection|expectation)$/.test(
        n.lemma,
      ),
  )

const asWisher = (parties: readonly string[], { clause }: Frame): ReportedBy => ({
  source: null,
  cue: null,
  content: clause,
  parties,
  people: [],
  kind: 'outletVoice',
  via: [],
})

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
