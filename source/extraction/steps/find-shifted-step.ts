import type { DateValue } from '../../model/date-value.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { datesAhead } from './date-clause.ts'
import { findActing, kindOfSubject } from './find-acting.ts'
import { isRuledOut } from './is-ruled-out.ts'
import type { StepDraft } from './step-draft.ts'
import { stepOfClause } from './step-of-clause.ts'

/** “has been put off until April”, “is likely to slip to midweek”: an event with another day. */
export function findShiftedStep(frame: Frame, context: Context): StepDraft | null {
  const { head, sentence, object } = frame
  const { stepWords, article } = context
  if (!stepWords.has(head, sentence, 'shifting') || isRuledOut(frame, context)) return null
  const shifted = frame.passive || !object ? frame.subjectHead : object
  const isShiftable =
    shifted !== null && stepWords.has(shifted, sentence, 'event', 'term', 'pending', 'text')
  if (!isShiftable || (!frame.passive && !object && kindOfSubject(frame, context) !== 'topic'))
    return null
  const end = Math.max(frame.clause.end, frame.predicate.end)
  const rest = article.source.slice(head.end, end)
  const dates = datesAhead({ start: head.end, end }, context)
  const date =
    dates.find((one) => /^(until|till|to|by|for)\b/i.test(one.value.text)) ??
    dates.find((one) =>
      /\b(to|until|till|for|by|on)\s+$/i.test(rest.slice(0, one.start - head.end)),
    )
  const when = date && date.value.basis !== 'event' ? date.value : byHowMuch(rest)
  if (when === null) return null
  return stepOfClause(frame, {
    who: findActing(frame, context),
    when,
    tentative: false,
    rule: `“${head.lemma}” to another day`,
  })
}

/** “put off his departure by a day”: how much later, but not from when. */
function byHowMuch(rest: string): DateValue | null {
  const words =
    /\b(?:by|for) (?:an?|one|two|three|four|five|six|ten|\d+|another)(?: more| further)? (?:hour|day|week|month)s?\b/.exec(
      rest,
    )
  if (!words) return null
  return {
    text: words[0],
    earliest: null,
    latest: null,
    granularity: 'open',
    basis: 'duration',
    ambiguous: false,
  }
}
