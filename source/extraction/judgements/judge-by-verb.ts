import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { isOwnVoice, quotedVoice } from '../demands/quoted-voice.ts'
import type { Frame } from '../frames/frame.ts'
import { isPointer } from './is-pointer.ts'
import { isSentAnew } from './is-sent-anew.ts'
import type { Judge, Judgement } from './judgement.ts'
import { judgementOfWhole } from './judgement-of.ts'
import { namedBefore } from './named-before.ts'
import { readScope } from './read-scope.ts'
import { readWill } from './read-will.ts'
import { spanOfTarget } from './span-of-target.ts'
import { antecedentOf, targetOf } from './target-of-verb.ts'

/** “rejects core terms”, “has yet to accept it”, “refused to sign the deal”, “was rejected by Y”. */
export function judgeByVerb(frame: Frame, context: Context): Judgement | null {
  const { classes, head } = frame
  const isUnheard = isLeftUndiscussed(frame)
  const rejects =
    isUnheard ||
    isShrugged(frame) ||
    classes.has('reject') ||
    (/^(refuse|decline)$/.test(head.lemma) && frame.object !== null)
  const accepts = classes.has('accept')
  if (!rejects && !accepts) return null
  if (head.upos !== 'VERB') return null
  // “could live with that” takes it, “might reject it” does not refuse it yet.
  const couldTake = frame.modality === 'possibility' && LIVING.test(head.lemma) && !frame.negated
  if (frame.modality === 'obligation' || (frame.modality === 'possibility' && !couldTake))
    return null
  // “wants to hear none of it” refuses as much as “hears none of it”.
  const isIdiom = frame.object?.lower === 'none' && rejects
  const will = isIdiom ? null : readWill(frame, context)
  if (will === 'irrelevant') return null
  if (
    !isIdiom &&
    !frame.finite &&
    frame.governor === null &&
    will === null &&
    !isParticipleOfSubject(frame)
  )
    return byPlace(frame, context)
  const target = targetOf(frame, context) ?? antecedentOf(frame)
  const isSaidNo = rejects && frame.object !== null && target === null
  if (target === null && !frame.passive && !isSaidNo) {
    context.passedOver.note(frame, 'answer', 'what is taken or refused is not said')
    return null
  }
  if (target !== null && rejects && isSentAnew(head, target)) return null
  // “do not share the risk” judges nothing.
  if (head.lemma === 'share' && !SHARED.test(target?.lower ?? '')) return null
  // “will have none of it”: the word that denies belongs to the refusal.
  const negated =
    (frame.negated && !isIdiom && !isUnheard && !isShrugged(frame)) ||
    (will === 'refuses' && !isShrugged(frame))
  // “does not oppose” accepts nothing yet.
  if (rejects && negated) return null
  if (AMBIGUOUS.test(head.lemma) && !negated && !rejects && !couldTake) return null
  const stance = rejects || negated ? 'rejects' : 'accepts'
  if (stance === 'accepts' && frame.modality !== 'asserted' && !couldTake) return null
  const judged = frame.passive ? frame.subjectHead : target
  return {
    stance,
    ...actorOf(frame, context),
    target: judged,
    targetSpan:
      target !== null && target === frame.object
        ? (withoutParticle(frame) ?? spanOfTarget(target))
        : spanOfTarget(judged),
    span: (will === null ? frame : (frame.governor ?? clauseAround(frame, context) ?? frame))
      .clause,
    sentence: frame.sentence,
    frame,
    scope: readScope(frame, judged, context),
    rule: `${stance} by verb “${head.lemma}”`,
  }
}

const LIVING = /^(live|put|accept|agree|go|support|sign|stomach|tolerate|swallow)$/

/** Verbs of acceptance that most often mean something else when they stand alone. */
const AMBIGUOUS =
  /^(hear|entertain|countenance|contemplate|stand|put|stomach|brook|have|budge|give|buy|share|back|support|respect|tolerate|settle|live|favour|favor|recognise|recognize|acknowledge|concede|honour|honor|champion|sign|yield|hail|praise|applaud|adopt|take|observe)$/

/** “would not even discuss it”, “will not consider the demand”. */
const isLeftUndiscussed = ({ head, negated, modality, object }: Frame): boolean =>
  negated &&
  /^(future|conditional)$/.test(modality) &&
  /^(discuss|consider|debate|contemplate|negotiate|study)$/.test(head.lemma) &&
  object !== null &&
  isPointer(object)

/** “ruled out a pullback”: the particle belongs to the verb. */
function withoutParticle({ complement, sentence, head }: Frame): Span | null {
  const first = sentence.nodes[head.index + 1]
  const next = sentence.nodes[head.index + 2]
  const isParticle = first?.relation === 'compound:prt' && next && complement?.start === first.start
  return isParticle && next.start < complement.end
    ? { start: next.start, end: complement.end }
    : complement
}

/** “isn't buying it”, “cannot afford that”: idioms that refuse what was put before. */
const isShrugged = ({ head, negated, object }: Frame): boolean =>
  negated &&
  object !== null &&
  isPointer(object) &&
  (head.lower === 'buying' ||
    (head.lemma === 'afford' && head.children.some((c) => /^(can|ca|could)$/.test(c.lower))))

/** “– dismissed in Belgrade as an insult”: a participle, and where its judge sits. */
function byPlace(frame: Frame, context: Context): Judgement | null {
  const { head, sentence, classes } = frame
  if (!classes.has('reject') || head.xpos !== 'VBN' || head.relation === 'amod') return null
  if (head.children.some((c) => /^(aux|nsubj)/.test(c.relation))) return null
  const seat = head.children.find(
    (c) =>
      c.index > head.index &&
      c.children.some((k) => k.relation === 'case' && /^(in|by)$/.test(k.lower)),
  )
  if (!seat || !context.resolver.mentionAt(seat)) return null
  const before = sentence.nodes[head.index - 1]
  if (!/^[,–—(]$/.test(before?.text ?? '')) return null
  const judge = context.resolver.resolve(seat, sentence)
  return judgementOfWhole(frame, judge, { stance: 'rejects', rule: 'rejects by participle' })
}

const SHARED =
  /^(it|that|this|them|views?|opinions?|positions?|readings?|ideas?|assessments?|interpretations?|goals?|aims?|vision|enthusiasm)$/

/** “…, rejecting the terms”, “rejected by X”: no clause of its own, yet somebody's act. */
const isParticipleOfSubject = (frame: Frame): boolean =>
  (frame.head.xpos === 'VBG' && /^(advcl|conj|xcomp)/.test(frame.head.relation)) ||
  (frame.passive && frame.parties.length > 0)

/** The clause with a subject of its own that a phrase stands in. */
function clauseAround(frame: Frame, context: Context): Frame | null {
  for (let at = frame.head.head; at; at = at.head) {
    const around = context.frameAt(at)
    if (around?.subject) return around
  }
  return null
}

/** Who takes or refuses: the subject, that of a clause around it, else who reports. */
function actorOf(frame: Frame, context: Context): Judge {
  const own = namedBefore(frame, context)
  if (own.parties.length > 0 || own.people.length > 0) return own
  // “no sign of accepting”: the actor is the subject of the clause around.
  for (let at = frame.head.head; at; at = at.head) {
    const around = context.frameAt(at)
    if (around && around.parties.length > 0)
      return { parties: around.parties, people: around.people }
  }
  const reporter = frame.reportedBy ?? (isOwnVoice(frame) ? quotedVoice(frame, context) : null)
  return { parties: reporter?.parties ?? [], people: reporter?.people ?? [] }
}
