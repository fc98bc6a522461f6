import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { leadOf } from '../steps/lead-of.ts'
import { isTitle } from '../text/is-title.ts'
import { datePastClause } from './date-past-clause.ts'
import type { EventDraft } from './event-draft.ts'

/** Families of predicates that tell of words, not of deeds: their date is that of the saying. */
const ofWords = ['say', 'demand', 'urge', 'warn', 'threaten', 'complain', 'condition'] as const

/** Verbs that tell what was so, or was felt, not what happened. */
const noDeed =
  /^(?:be|have|seem|appear|look|remain|believe|think|know|want|hope|expect|need|become|include|say|tell)$/

const isPerfect = ({ head }: Frame): boolean =>
  head.children.some((c) => /^aux/.test(c.relation) && /^(?:has|have|'ve|'s)$/.test(c.lower))

/** A verb with a subject tells where its sentence has no other, though it look like a participle (“met”). */
const isTold = ({ finite, subjectHead, sentence }: Frame): boolean =>
  finite ||
  (subjectHead !== null && !sentence.nodes.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)))

/** A clause that says outright that something happened. */
const tellsDeed = (frame: Frame): boolean =>
  isTold(frame) &&
  !frame.negated &&
  frame.modality === 'asserted' &&
  frame.tense === 'past' &&
  !isPerfect(frame) &&
  (frame.governor === null || frame.governor.classes.has('say')) &&
  !ofWords.some((family) => frame.classes.has(family)) &&
  (frame.passive || !noDeed.test(frame.head.lemma))

/** “the list the mediators handed out on Monday”: the clause alone does not say what. */
function withAntecedent({ head, clause, sentence }: Frame): Span {
  const noun = /^acl/.test(head.relation) ? head.head : null
  if (noun === null || noun.end > clause.start) return clause
  const first = leadOf(noun, sentence.nodes)
  return { start: first.start, end: clause.end }
}

/** Whether a clause is about the negotiation: a party acts, or talks or a text are what it is of. */
function whyTold(frame: Frame, { stepWords }: Context): string | null {
  if (frame.parties.length > 0) return 'a dated act of a party'
  if (frame.classes.has('meet')) return 'a dated meeting'
  const { subjectHead, sentence } = frame
  const isTalk = subjectHead !== null && stepWords.has(subjectHead, sentence, 'event', 'text')
  return isTalk ? 'a dated event' : null
}

/**
 * Finds what has happened at a time the article gives: “the two sides met in Muscat on
 * 3 December”, “the round broke up last Friday”. What was only said then is no event.
 *
 * @param context The article.
 * @returns In the order of the text; none for what an article tells without a date.
 */
export function findPastEvents(context: Context): readonly EventDraft[] {
  return context.frames.flatMap((frame): readonly EventDraft[] => {
    if (isTitle(context.article, frame.sentence) || !tellsDeed(frame)) return []
    const rule = whyTold(frame, context)
    const date = rule === null ? null : datePastClause(frame, context)
    if (rule === null || date === null) return []
    const { parties, sentence, reportedBy } = frame
    const what = withAntecedent(frame)
    return [{ what, date, when: date.value, who: [...parties], sentence, reportedBy, rule }]
  })
}
