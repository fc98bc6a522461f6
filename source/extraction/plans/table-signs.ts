import { monthName } from '../dates/month-names.ts'
import type { PlanMention } from './plan-mention.ts'

/** “It has 13 points”: what a text holds, told of the text itself. */
export const isContentOf = ({ noun, frame, part }: PlanMention): boolean =>
  noun === 'points' &&
  part === 'object' &&
  frame !== null &&
  /^(have|contain|comprise|include|hold|list|number|count)$/.test(frame.head.lemma) &&
  /^(it|which|text|paper|draft|document|plan|version|proposal)$/.test(
    frame.subjectHead?.lower ?? '',
  )

/** “rejects the fifteen points”, “its nine points”: a text called by its number alone. */
export const isCalledByCount = ({ noun, points, definite, authors, acts }: PlanMention): boolean =>
  noun === 'points' &&
  definite &&
  (points ?? 0) >= LEAST_OF_TEXT &&
  (authors.length > 0 || acts.some(({ kind }) => /^(refused|accepted|agreed|issued)$/.test(kind)))

/** “the three points” are some of a text, where “the fifteen points” are the whole. */
const LEAST_OF_TEXT = 5

/** “the agreement on the table”. */
export const isCalledOnTheTable = ({ head, sentence }: PlanMention): boolean =>
  /^ (?:now |currently |still )?(?:on the table|on offer|under discussion|before them)\b/.test(
    sentence.text.slice(head.end - sentence.start),
  )

/** “remains on the table”, “has been under discussion since …”. */
export const isOnTheTable = ({ frame, part, sentence }: PlanMention): boolean =>
  part === 'subject' &&
  frame !== null &&
  frame.modality === 'asserted' &&
  !frame.negated &&
  /\b(on the table|on paper|in writing|under (?:discussion|consideration|negotiation|review)|in circulation|in the works|in the making|with the (?:two )?(?:capitals|delegations|parties)|making the rounds|doing the rounds|(?:is|was|are) (?:almost |nearly |all but )?(?:ready|complete|finalised|finalized))\b/.test(
    sentence.text.slice(frame.predicate.start - sentence.start),
  )

/** “announced a ceasefire”: one side may lay down its arms without any text. */
export const isOneSided = ({ noun, acts, between }: PlanMention): boolean =>
  between.length < 2 &&
  /^(truce|ceasefire|cease-fire|deal|agreement|exchange|swap|pause|halt|freeze|lull)$/.test(noun) &&
  acts.every(
    (act) =>
      act.parties.length < 2 &&
      /^(announce|declare)$/.test(act.verb.lemma) &&
      !/^acl/.test(act.verb.relation),
  )

/** “wrote the contract”: a weak noun beside such a verb is often something else. */
export const isOtherwise = ({ noun, definite, acts }: PlanMention): boolean =>
  /^(joint statement|communique|communiqué)$/.test(noun) ||
  (/^(bill|contract|arrangement)$/.test(noun) &&
    !definite &&
    acts.every((act) => act.kind !== 'agreed'))

/** “Chad has a roadmap in three stages.” */
export const isHad = ({ part, frame, several }: PlanMention): boolean =>
  part === 'object' &&
  frame !== null &&
  frame.head.lemma === 'have' &&
  frame.modality === 'asserted' &&
  !frame.negated &&
  frame.parties.length > 0 &&
  !several

/** “a declaration of 12 September”. */
export const isOfDay = ({ head, sentence }: PlanMention): boolean =>
  OF_DAY.test(sentence.text.slice(head.end - sentence.start)) ||
  head.children.some(
    (c) =>
      /^nmod/.test(c.relation) &&
      c.children.some((k) => k.lower === 'of') &&
      [c, ...c.children].some((n) => MONTH.test(n.text)) &&
      [c, ...c.children].some((n) => /^\d{1,4}$/.test(n.text)),
  )

const OF_DAY = new RegExp(`^ of \\d{1,2} ${monthName}\\b|^ of ${monthName} \\d`)
const MONTH = new RegExp(`^${monthName}$`)

/** “The deal envisages the release of 50”, “the plan would open two crossings”. */
export const tellsContent = ({ part, frame }: PlanMention): boolean =>
  part === 'subject' &&
  frame !== null &&
  !frame.negated &&
  !frame.passive &&
  (frame.classes.has('provide')
    ? frame.modality === 'asserted' || frame.modality === 'conditional'
    : frame.modality === 'conditional' && frame.object !== null)

/** “are discussing a 60-day truce”, “talks on a plan under which …”. */
export const isTalkedAbout = ({ head, frame }: PlanMention): boolean => {
  const above = head.head
  if (above === null) return false
  const isNamed = /^(negotiation|talk|discussion|haggling|wrangling|work)$/.test(above.lemma)
  const isDone = TALKING.test(above.lemma) && frame?.modality !== 'possibility'
  return (isNamed || isDone) && frame?.negated !== true
}

const TALKING =
  /^(discuss|negotiate|consider|study|weigh|mull|examine|debate|review|work|talk|haggle|wrangle|ponder|hammer|finalise|finalize|explore)$/

/** “a truce under which …”, “a plan that would …”: the text has matter. */
export const hasOwnClause = ({ head, sentence }: PlanMention): boolean =>
  /^ (?:under which|that would|which would|whereby|in which|by which)\b/.test(
    sentence.text.slice(head.end - sentence.start),
  )

/** “What is on offer is a rise of 3 per cent.” */
export const isWhatIsOffered = ({ noun, head, sentence }: PlanMention): boolean =>
  noun === 'offer' &&
  /\bwhat(?: is|['’]s| was)(?: now| currently| still)? on offer$/i.test(
    sentence.text.slice(0, head.end - sentence.start),
  )
