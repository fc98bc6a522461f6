import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { newDayOf } from '../steps/find-shifted-step.ts'
import { leadOf } from '../steps/lead-of.ts'
import { isTitle } from '../text/is-title.ts'
import { bodyAddressed } from './body-addressed.ts'
import { datePastClause } from './date-past-clause.ts'
import type { EventDraft } from './event-draft.ts'
import { isBarePast, isReducedPast } from './is-bare-past.ts'
import { whyTold } from './why-told.ts'

/** Families of predicates that tell of words, not of deeds: their date is that of the saying. */
const ofWords = ['say', 'demand', 'urge', 'warn', 'threaten', 'complain', 'condition'] as const

/** Verbs that tell what was so, or was felt, not what happened. */
const noDeed =
  /^(?:be|have|seem|appear|look|remain|believe|think|know|want|hope|expect|need|become|include|say|tell)$/

const isPerfect = ({ head }: Frame): boolean =>
  head.children.some((c) => /^aux/.test(c.relation) && /^(?:has|have|'ve|'s)$/.test(c.lower))

/** A base form is none, though the tagger may take it for a past (“that Peru withdraw its men”). */
const isPast = ({ head }: Frame): boolean =>
  !/^VB[PZG]?$/.test(head.xpos) &&
  (head.lower !== head.lemma ||
    /^(?:be|put|set|cut|hit|let|shut|quit|beat|spread|read|cost|split|cast)$/.test(head.lemma))

/** A clause that says outright that something happened. */
const tellsDeed = (frame: Frame, context: Context): boolean =>
  (frame.finite ||
    isBarePast(frame) ||
    (isReducedPast(frame) && context.stepWords.has(frame.head, frame.sentence, 'happening'))) &&
  !frame.negated &&
  frame.modality === 'asserted' &&
  frame.tense === 'past' &&
  (!isPerfect(frame) || context.stepWords.has(frame.head, frame.sentence, 'happening', 'moving')) &&
  isPast(frame) &&
  // “moved to Thursday”: the day is the new one, which is still to come.
  !(context.stepWords.has(frame.head, frame.sentence, 'shifting') && newDayOf(frame, context)) &&
  (frame.governor === null || frame.governor.classes.has('say')) &&
  (bodyAddressed(frame, context) !== null ||
    (!ofWords.some((family) => frame.classes.has(family)) &&
      (frame.passive || !noDeed.test(frame.head.lemma))))

/** “the list the mediators handed out on Monday”: the clause alone does not say what. */
function withAntecedent({ head, clause, sentence }: Frame): Span {
  const noun = /^acl/.test(head.relation) ? head.head : null
  if (noun === null || noun.end > clause.start) return clause
  const first = leadOf(noun, sentence.nodes)
  return { start: first.start, end: clause.end }
}

/** “told the council on Monday”, without what was told. */
function withoutWords(what: Span, frame: Frame, context: Context): Span {
  const body = bodyAddressed(frame, context)
  if (body === null) return what
  const text = context.article.source.slice(body.end, what.end)
  const cut = text.search(/(?:,|(?<!\s))\s+that\b/)
  return cut < 0 ? what : { start: what.start, end: body.end + cut }
}

/**
 * Finds what has happened: “the two sides met in Muscat on 3 December”, “the round broke up last
 * Friday”, “the ballot closed”. What was only said then is no event.
 *
 * @param context The article.
 * @returns In the order of the text; without a day where the article gives none, and then only
 *   what could have been announced.
 */
export function findPastEvents(context: Context): readonly EventDraft[] {
  return context.frames.flatMap((frame): readonly EventDraft[] => {
    if (isTitle(context.article, frame.sentence) || !tellsDeed(frame, context)) return []
    const date = datePastClause(frame, context)
    const rule = whyTold(frame, date, context)
    if (rule === null) return []
    const { parties, sentence, reportedBy } = frame
    const what = withoutWords(withAntecedent(frame), frame, context)
    return [
      { what, date, when: date?.value ?? null, who: [...parties], sentence, reportedBy, rule },
    ]
  })
}
