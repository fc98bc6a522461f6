import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { nominalHead } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'
import { speakerOf } from './speaker-of.ts'

/** How a sentence begins that puts its helping verb before its subject to deny all of it. */
const NEVER =
  /^(?:(?:under|in|at|on|by|for|from) no \w+|never(?: again| ever)?|not (?:now|ever))\b/i

/** “Under no circumstances will Chad hand over the hills”, “Never again will we pay”. */
export function redLineByInversion(frame: Frame, context: Context): readonly DemandDraft[] {
  const { sentence, head, predicate } = frame
  const { source } = context.article
  const opening = sentence.nodes.find((n) => n.upos !== 'PUNCT')
  if (!opening || !NEVER.test(source.slice(opening.start, sentence.end))) return []
  const helper = sentence.nodes.slice(opening.index, opening.index + 6).find((n) => n.xpos === 'MD')
  if (!helper || head.index <= helper.index || frame.negated) return []
  // A tree that lacks the shape may take the verb for a noun with the subject before it.
  const isVerb = head.upos === 'VERB' || head.children.includes(helper)
  const first = context
    .framesOf(sentence)
    .find((one) => one.head.index > helper.index && one.clause.start < helper.end + 40)
  const subject = nominalHead(sentence.nodes.slice(helper.index + 1, head.index))
  if (!isVerb || first !== frame || !subject) return []
  const speaker = speakerOf(frame, context)
  const own = /^(we|i)$/i.test(subject.text)
  const parties = own
    ? (speaker?.parties ?? [])
    : context.resolver.resolve(subject, sentence).parties
  const ofOther = speaker !== null && !parties.some((id) => speaker.parties.includes(id))
  if (parties.length === 0 || ofOther) return []
  const span = { start: opening.start, end: predicate.end }
  return [draftRedLine(frame, parties, span, speaker, 'what a party will never do')]
}
