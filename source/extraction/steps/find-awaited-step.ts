import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy, subtree } from '../text/tree.ts'
import { dateClause } from './date-clause.ts'
import { findActing } from './find-acting.ts'
import type { StepDraft } from './step-draft.ts'
import { isTalks } from './talks.ts'

const AWAIT =
  /^(await|expect|count|hope|plan|schedule|set|look|wait|anticipate|announce|pencil|slate|invite|book|call|summon|convene)$/

const EVENT_NOUN =
  /^(reply|answer|response|decision|ruling|verdict|meeting|talk|talks|round|summit|session|visit|vote|signing|announcement|release|exchange|election|referendum|deadline|conference|trip|call|discussion|discussions|negotiation|negotiations|consultations)$/

/** “is counting on a reply by Wednesday”, “a decision is expected on Friday”. */
export function findAwaitedStep(frame: Frame, context: Context): StepDraft | null {
  const { head } = frame
  if (!AWAIT.test(head.lemma) || frame.negated || (frame.tense === 'past' && !frame.passive))
    return null
  if (frame.passive && frame.subjectHead && childBy(head, 'xcomp')) return null
  const noun = frame.passive
    ? frame.subjectHead
    : (subtree(head).find((n) => EVENT_NOUN.test(n.lemma) && n.index > head.index) ?? null)
  if (!noun || !(EVENT_NOUN.test(noun.lemma) || (frame.passive && isTalks(noun)))) return null
  const when = dateClause(frame, context)
  if (when === null) return null
  return {
    what: frame.clause,
    because: frame.clause,
    who: findActing(frame, context),
    actor: frame.subject,
    when: when.value,
    sentence: frame.sentence,
    reportedBy: frame.reportedBy,
    tentative: true,
    form: 'clause',
    rule: `awaited by “${head.lemma}”`,
  }
}
