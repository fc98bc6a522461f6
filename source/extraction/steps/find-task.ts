import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import { dateClause } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'

/** “it is for the council to decide”, “the court has yet to rule”. */
export function findTask(frame: Frame, context: Context): StepDraft | null {
  const { head, sentence } = frame
  const decides =
    /^(decide|rule|reply|respond|vote|ratify|settle|determine|resolve|answer|take|approve|choose|say)$/.test(
      head.lemma,
    )
  if (!decides) return null
  const text = sentence.text
  const yet =
    /\b(has|have) (?:yet|still) to\b/.test(text.slice(0, head.end - sentence.start)) &&
    /yet|still/.test(
      text.slice(Math.max(0, head.start - sentence.start - 12), head.start - sentence.start),
    )
  const forWhom = /\bis (?:now )?(?:for|up to) .{2,60}\bto $/.test(
    text.slice(0, head.start - sentence.start),
  )
  if (!yet && !forWhom) return null
  const parties = partiesOf(
    context.resolver.mentionsIn(sentence).filter((m) => m.end <= head.start),
  )
  const who = frame.parties.length > 0 ? frame.parties : parties.slice(-1)
  if (who.length === 0) return null
  return {
    what: { start: sentence.start, end: sentence.end },
    because: { start: sentence.start, end: sentence.end },
    who,
    actor: null,
    when: dateClause(frame, context)?.value ?? null,
    sentence,
    reportedBy: frame.reportedBy,
    tentative: false,
    form: 'clause',
    rule: yet ? '“has yet to” decide' : 'a task left to someone',
  }
}
