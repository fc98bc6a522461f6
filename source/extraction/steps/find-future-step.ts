import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { dateClause } from './date-clause.ts'
import { findActing } from './find-acting.ts'
import { readFuture } from './read-future.ts'
import type { StepDraft } from './step-draft.ts'
import { isTalks } from './talks.ts'

/** Verbs of states and of vague doings, which are no steps even in the future. */
const STATIVE =
  /^(remain|be|stay|need|have|depend|mean|make|prove|seem|appear|include|require|focus|center|centre|help|want|like|know|continue|keep|allow|risk|cost|lead|cause|leave|apply|matter|last|benefit|satisfy|consider|accept|tolerate|protect|guarantee|ensure|do|face|get|become|look|give|serve|act|work|offer|contain|cover|provide)$/

/** Families of predicates that are steps by themselves. */
const ACTS = ['act', 'meet', 'agree', 'issuePlan'] as const

/** “will meet in Doha on Monday”, “is expected to sign”: a clause that is yet to come true. */
export function findFutureStep(frame: Frame, context: Context): StepDraft | null {
  const future = readFuture(frame)
  if (!future || frame.negated || isDenied(frame)) return null
  const { head } = frame
  if (head.upos !== 'VERB') return null
  const when = dateClause(frame, context)
  const isMeet = frame.classes.has('meet')
  const isAct = ACTS.some((family) => frame.classes.has(family))
  const talks = frame.subjectHead !== null && isTalks(frame.subjectHead)
  const actors =
    frame.parties.length > 0 || frame.subjectHow === 'unnamed' || frame.people.length > 0
  if (!actors && !talks && !(frame.subjectHead?.upos === 'PRON' && when)) return null
  if (future.how === 'present' && (when === null || when.value.basis === 'event')) return null
  if (
    (future.how === 'reported' || future.how === 'progressive') &&
    when === null &&
    !isMeet &&
    !isAct
  )
    return null
  if (future.how === 'reported' && when === null && !talks) return null
  if (future.how === 'should' && when === null && !(talks && isMeet)) return null
  if (STATIVE.test(head.lemma) && !(when && (talks || isMeet))) return null
  if (!isAct && when === null) return null
  if (frame.conditions.some((one) => /^(unless|without)/.test(one.cue))) return null
  if (CONDITIONAL.test(frame.sentence.text)) return null
  if (isUnderQuestion(frame) || frame.head.relation.startsWith('advcl')) return null
  return {
    what:
      talks || frame.passive
        ? frame.clause
        : { start: head.start, end: Math.max(head.end, frame.predicate.end) },
    because: frame.clause,
    who: findActing(frame, context),
    actor: frame.subject,
    when: when?.value ?? null,
    sentence: frame.sentence,
    reportedBy: frame.reportedBy,
    tentative: future.tentative,
    form: 'clause',
    rule: future.rule,
  }
}

/** Whether the clause stands under a denial: “denied that it will”, “no plans to”. */
function isDenied(frame: Frame): boolean {
  for (let at = frame.governor; at; at = at.governor)
    if (
      at.negated ||
      /^(deny|refuse|fail|reject|dismiss|rule|fear|threaten|demand|want|insist|urge|warn|claim|doubt|question|ask|call|press)$/.test(
        at.head.lemma,
      )
    )
      return true
  return false
}

/** What a party would do only on a condition is an offer, not a step. */
const CONDITIONAL = /\b(only if|only when|only once|unless|provided that|on condition that)\b/i

const isUnderQuestion = (frame: Frame): boolean => /\?\s*$/.test(frame.sentence.text)
