import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { type Dated, dateClause, datesAhead, isFixed } from '../steps/date-clause.ts'
import { isDenied } from '../steps/is-ruled-out.ts'
import { leadOf } from '../steps/lead-of.ts'
import type { Node } from '../text/sentence.ts'
import { eventAfter, eventNamedBy, isPlannable, isPointer, startOfVerb } from './planned-event.ts'
import type { Undone } from './undone.ts'

/** Reads off a clause that something planned is not to be; null when it says no such thing. */
export function readCalledOff(frame: Frame, context: Context): Undone | null {
  if (isOpen(frame, context)) return null
  return (
    byVerb(frame, context) ??
    byNegatedEvent(frame, context) ??
    byNoEvent(frame, context) ??
    byChangedMind(frame, context)
  )
}

/** What is asked, feared, denied, or hangs on something says nothing of a plan. */
const isOpen = (frame: Frame, context: Context): boolean =>
  /\?\s*["”]?$/.test(frame.sentence.text) ||
  UNLESS.test(frame.sentence.text) ||
  isDenied(frame, context) ||
  frame.modality === 'possibility' ||
  frame.modality === 'obligation' ||
  frame.conditions.some(({ cue }) => /^(if|unless|should|only|provided)/.test(cue)) ||
  frame.head.children.some((c) => c.relation === 'mark' && /^(if|whether|unless)$/.test(c.lower)) ||
  (frame.head.relation === 'conj' && frame.head.xpos === 'VB')

/** “Without a pledge the visit is off”: a threat. */
const UNLESS =
  /\b(?:without (?!giving|naming|a (?:word|reason))|unless|otherwise|or else|failing)\b/i

/** “A trip, planned for Friday, has been called off”, “Kenya has scrapped Friday’s talks”. */
function byVerb(frame: Frame, context: Context): Undone | null {
  const { head, sentence, negated, governor, modality } = frame
  const isVerb = context.stepWords.has(head, sentence, 'calling off')
  const isOff = head.lower === 'off' && head.children.some((c) => /^(is|are)$/.test(c.lower))
  if ((!isVerb && !isOff) || negated || modality !== 'asserted') return null
  if (governor !== null && !governor.classes.has('say')) return null
  if (isVerb && !isTold(frame)) return null
  const isActive = isVerb && !isPassiveForm(frame)
  const event = isActive
    ? eventAfter(frame, context)
    : eventNamedBy(frame.subjectHead, sentence, context)
  if (event === null) return isActive ? null : byPointer(frame)
  const found = undone(frame, event, isActive, '“called off”', context)
  return isBygone(frame, event, context) ? null : found
}

/** “They have been called off.” */
const byPointer = (frame: Frame): Undone | null =>
  isPointer(frame.subjectHead)
    ? {
        reason: 'called off',
        what: frame.clause,
        core: frame.head,
        because: frame.clause,
        cue: { start: startOfVerb(frame).start, end: frame.predicate.end },
        day: null,
        frame,
        standsAlone: false,
        isPronoun: true,
        rule: '“called off”',
      }
    : null

/** Finite, whatever the tagger says of it: it has a subject and a helper of the perfect, or none. */
const isTold = ({ finite, subjectHead, head }: Frame): boolean =>
  (finite || subjectHead !== null) &&
  head.xpos !== 'VBG' &&
  (!/^(acl|amod)/.test(head.relation) || head.head?.relation === 'root')

/** “has been called off”: not only a participle that may be a past (“the union called off”). */
const isPassiveForm = ({ head, passive }: Frame): boolean =>
  passive &&
  head.children.some(
    (c) => /^(aux|cop)/.test(c.relation) && /^(be|been|is|are|was|were)$/.test(c.lower),
  )

/** “The visit will not take place”, “the signing would not go ahead”. */
function byNegatedEvent(frame: Frame, context: Context): Undone | null {
  const { head, sentence, negated, tense } = frame
  if (!negated || tense !== 'future' || !isHappening(head, frame, context)) return null
  const event = eventNamedBy(frame.subjectHead, sentence, context)
  if (event === null || hasNo(event)) return null
  const rest = context.article.source.slice(head.end, frame.clause.end + 12)
  // “will not take place before Saturday” gives it a day.
  if (/\b(?:before|until|till|unless|without|earlier than)\b/i.test(rest)) return null
  return undone(frame, event, false, 'an event that will not be', context)
}

const isHappening = ({ lemma, lower }: Node, frame: Frame, context: Context): boolean => {
  const after = frame.sentence.nodes[frame.head.index + 1]?.lower ?? ''
  if (lemma === 'take') return after === 'place'
  if (lemma === 'go') return /^(ahead|forward)$/.test(after)
  if (lower === 'held' || /^(happen|proceed|occur|materialise|materialize)$/.test(lemma))
    return true
  return /^(start|begin|open|resume)$/.test(lemma) && isFixed(dateClause(frame, context))
}

/** “There will be no meeting on Monday”, “there is no such meeting”, “no such talks are planned”. */
function byNoEvent(frame: Frame, context: Context): Undone | null {
  const { head, subjectHead, sentence, tense } = frame
  const event = [head, subjectHead].find(
    (node): node is Node => node !== null && isPlannable(node, sentence, context) && hasNo(node),
  )
  if (event === undefined) return null
  const isThere = /\bthere (?:is|was|will be|would be|['’]s|are|were) no\b/i.test(sentence.text)
  const isSuch = event.children.some((c) => c.lower === 'such')
  if (!isThere && !isSuch) return null
  const clause = { start: Math.min(frame.clause.start, thereBefore(event)), end: endOf(frame) }
  const day = datesAhead({ start: event.start, end: clause.end }, context).find(isFixed) ?? null
  const standsAlone =
    tense === 'future' && day !== null && /^(day|week)$/.test(day.value.granularity)
  if (!standsAlone && !isSuch) return null
  return {
    reason: 'called off',
    what: clause,
    core: event,
    because: clause,
    cue: clause,
    day,
    frame,
    standsAlone,
    rule: 'a meeting that is denied',
  }
}

/** The end of a clause, with a day that the tree has put under who says it. */
function endOf({ clause, sentence, head }: Frame): number {
  const stop = sentence.nodes.find(
    (n) => n.start >= head.end && /^([,;:.”"—–]|and|but)$/.test(n.text),
  )
  return Math.max(clause.end, stop?.start ?? sentence.end)
}

function thereBefore(event: Node): number {
  let at = event
  while (at.before && event.index - at.index < 6 && at.lower !== 'there') at = at.before
  return at.start
}

const hasNo = (event: Node): boolean =>
  event.children.some((c) => /^(no|any|neither)$/.test(c.lower))

/** “Mr Odinga no longer travels to Kampala”, “the two will not meet on Friday after all”. */
function byChangedMind(frame: Frame, context: Context): Undone | null {
  const { head, sentence, negated, tense, subjectHead, clause } = frame
  const { stepWords, article } = context
  const isGoing =
    (stepWords.has(head, sentence, 'travelling') || frame.classes.has('meet')) &&
    !/^(be|have|take|bring|carry|send)$/.test(head.lemma) &&
    head.upos === 'VERB'
  if (!isGoing || subjectHead === null || tense === 'past') return null
  const text = article.source.slice(clause.start, Math.min(sentence.end, clause.end + 24))
  const isNoLonger = /\bno longer\b/i.test(text)
  if (!negated && !isNoLonger) return null
  const isKnown =
    isNoLonger ||
    /\bafter all\b|\bas (?:had been )?(?:planned|announced|scheduled|expected)\b/i.test(text)
  const day = dateClause(frame, context)
  if ((tense !== 'future' && !isNoLonger) || (!isKnown && !isFixed(day))) return null
  if (/\b(?:before|until|till|unless|without|with|as long as)\b/i.test(text)) return null
  return {
    reason: 'called off',
    what: clause,
    core: head,
    because: clause,
    cue: { start: startOfVerb(frame).start, end: head.end },
    day: isFixed(day) ? day : null,
    frame,
    standsAlone: isKnown,
    rule: 'a plan that is dropped',
  }
}

function undone(
  frame: Frame,
  event: Node,
  isActive: boolean,
  rule: string,
  context: Context,
): Undone {
  const { sentence, head, clause } = frame
  const verb = startOfVerb(frame)
  const lead = leadOf(event, sentence.nodes)
  const end = isActive ? clause.end : verb.start
  const what = { start: lead.start, end: trimmed(lead.start, Math.max(end, event.end), context) }
  const particle = sentence.nodes[head.index + 1]
  const cueEnd = particle && /^(off|place|ahead)$/.test(particle.lower) ? particle.end : head.end
  return {
    reason: 'called off',
    what,
    core: event,
    because: clause,
    cue: { start: verb.start, end: cueEnd },
    day: dayOf(frame, event, what, isActive, context),
    frame,
    standsAlone: true,
    rule,
  }
}

function trimmed(start: number, end: number, { article }: Context): number {
  return start + article.source.slice(start, end).replace(/(?<![\s,–—-])[\s,–—-]+$/, '').length
}

/**
 * The day it was planned for: within its name, or after the verb where that is of what is to come.
 * “Called off the talks on Friday” may date the calling off.
 */
function dayOf(
  frame: Frame,
  event: Node,
  what: { start: number; end: number },
  isActive: boolean,
  context: Context,
): Dated | null {
  const isPast = frame.tense === 'past' && !isPerfect(frame)
  const inside = datesAhead(what, context).filter(isFixed)
  const [day] = inside.filter(
    ({ start }) =>
      !isActive ||
      !isPast ||
      start < event.start ||
      PLANNED.test(context.article.source.slice(event.end, start)),
  )
  const after = frame.negated ? dateClause(frame, context) : null
  const found = day ?? (isFixed(after) ? after : null) ?? plannedBefore(frame, context)
  if (found === null || !isPast || found.value.basis !== 'weekday') return found
  // “Monday’s talks were called off” may be of the Monday past.
  return { ...found, value: { ...found.value, ambiguous: true } }
}

const PLANNED =
  /\b(?:planned|scheduled|due|set|expected|slated|pencilled|meant|to be|to have been)\b/i

/** “The two were to meet on Monday, but the talks were called off”. */
function plannedBefore({ clause, sentence }: Frame, context: Context): Dated | null {
  const before = { start: sentence.start, end: clause.start }
  if (!WAS_TO.test(context.article.source.slice(before.start, before.end))) return null
  return datesAhead(before, context).findLast(isFixed) ?? null
}

const WAS_TO =
  /\b(?:was|were|had been) (?:\w+ )?(?:to|due|set|scheduled|planned|supposed|expected|meant)\b/i

const isPerfect = ({ head }: Frame): boolean =>
  head.children.some((c) => /^aux/.test(c.relation) && /^(?:has|have|had|'ve|'s)$/.test(c.lower))

/** “were called off in 2019”: of days long gone. */
function isBygone(frame: Frame, event: Node, context: Context): boolean {
  const { sentence, clause } = frame
  const from = Math.min(sentence.start, clause.start)
  const text = context.article.source.slice(from, clause.end)
  const year = context.article.published?.slice(0, 4)
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? []
  if (years.some((one) => year !== undefined && one < year)) return true
  if (
    /\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter)|\w+ (?:years?|months?|weeks?) ago)\b/i.test(
      text,
    )
  )
    return true
  return context.stepWords.has(event.children[0] ?? event, sentence, 'past')
}
