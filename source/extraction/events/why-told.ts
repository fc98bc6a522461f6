import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { Frame } from '../frames/frame.ts'
import { kindOfSubject } from '../steps/find-acting.ts'
import { bodyAddressed } from './body-addressed.ts'
import type { PastDate } from './date-past-clause.ts'
import { isBarePast } from './is-bare-past.ts'

/**
 * Says why a clause of the past is an event of the negotiation: a party acts, people meet, or
 * something happens to talks or a text.
 *
 * @param date When it was; an event without a day must be one that could have been announced.
 * @returns Null when it is none.
 */
export function whyTold(frame: Frame, date: PastDate | null, context: Context): string | null {
  const { head, subjectHead, sentence } = frame
  const { stepWords } = context
  if (bodyAddressed(frame, context) !== null) return 'a body addressed'
  if (frame.classes.has('say') && /^(?:tell|say)$/.test(head.lemma)) return null
  const isTopic =
    subjectHead !== null && stepWords.has(subjectHead, sentence, 'event', 'term', 'text', 'movable')
  if (date !== null) {
    if (frame.parties.length > 0) return 'a dated act of a party'
    if (frame.classes.has('meet')) return 'a dated meeting'
    if (isTopic) return 'a dated event'
    if (stepWords.has(head, sentence, 'attacking') && frame.object !== null) return 'a dated blow'
  }
  if (isToll(frame)) return 'a blow with its toll'
  if (subjectHead !== null && stepWords.has(subjectHead, sentence, 'aside')) return null
  const isMoving = stepWords.has(head, sentence, 'moving')
  if (!isMoving && !stepWords.has(head, sentence, 'happening')) return null
  const isActive = !frame.passive || isBarePast(frame)
  const isActor = isActive && (isMoving || kindOfSubject(frame, context) === 'actor')
  const isPending = subjectHead !== null && stepWords.has(subjectHead, sentence, 'pending')
  if (!isActor && !isTopic && !isPending) return null
  if (date !== null) return isActor ? 'a dated act' : 'a dated event'
  return couldBeAnnounced(frame, context) ? 'what has happened' : null
}

/** “killed 11 people”: a blow is told by its toll, whether or not its day is. */
const isToll = ({ head, object, finite }: Frame): boolean =>
  finite &&
  /^(?:kill|wound|injure)$/.test(head.lemma) &&
  (object?.children.some((c) => c.relation === 'nummod') ?? false)

/**
 * Without a day a clause must tell outright of what could have been announced: “handed its reply”,
 * “the ballot closed”; it must be no background (“when it reopened”), and what is done a thing
 * of the negotiation.
 */
function couldBeAnnounced(frame: Frame, context: Context): boolean {
  const { head, sentence, clause, subjectHead } = frame
  if (subjectHead === null || subjectHead.index > head.index) return false
  if (!isBarePast(frame) && !isOutright(frame)) return false
  const before = sentence.nodes.findLast((node) => node.end <= clause.start)
  if (/^(?:since|after|before|when|until|once|if)$/.test(before?.lower ?? '')) return false
  if (head.children.some((c) => /^ccomp/.test(c.relation)) || PAST.test(sentence.text)) return false
  // A day that is not when it was tells that it is old, or goes on: “for two weeks”, “since May”.
  const { source, published } = context.article
  const dates = findDates(source.slice(clause.start, clause.end), {
    reference: published,
    tense: 'past',
  })
  if (dates.some(({ value }) => !/^(?:at|in the|around|by) /i.test(value.text))) return false
  return isOnMatter(frame, context)
}

/** In the past or the perfect, and no clause under another but “as talks opened”. */
function isOutright({ head }: Frame): boolean {
  const helpers = head.children.filter((c) => /^aux/.test(c.relation))
  if (helpers.some((c) => /^(?:had|being|to)$/.test(c.lower))) return false
  const isPast = head.xpos === 'VBD'
  if (!isPast && !helpers.some((c) => /^(?:has|have|was|were|'s|'ve)$/.test(c.lower))) return false
  if (/^acl/.test(head.relation)) return false
  const mark = head.children.find(
    (c) => /^(?:mark|advmod)$/.test(c.relation) && c.index < head.index,
  )
  if (/^advcl/.test(head.relation) && mark?.lower !== 'as') return false
  return !head.children.some((c) => /^xcomp/.test(c.relation)) || head.lemma === 'vote'
}

/** What is done is a thing of the negotiation, a place one comes to, or nothing but the verb. */
function isOnMatter({ head, object, sentence, passive }: Frame, { stepWords }: Context): boolean {
  if (passive || object === null || object.lower === 'effect') return true
  if (stepWords.has(head, sentence, 'moving')) return object.upos === 'PROPN'
  const isOfPeople = /^(?:exchange|free|release|swap|withdraw|deploy)$/.test(head.lemma)
  return (
    stepWords.has(object, sentence, 'event', 'text', 'term', 'movable') ||
    (isOfPeople && stepWords.has(object, sentence, 'body'))
  )
}

/** Words of what was before, or goes on: “a previous pause”, “once”, “closed for two weeks”. */
const PAST =
  /\bfor\b[^,.]{0,24}\b(?:days|weeks|months|years)\b|\b(?:previous|previously|earlier|former|formerly|once|in the past|years? ago|again)\b/i
