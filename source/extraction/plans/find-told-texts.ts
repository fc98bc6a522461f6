import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childBy } from '../text/tree.ts'
import { bareMention } from './bare-mention.ts'
import { readMarks } from './plan-marks.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import { isToldOffer } from './told-offer.ts'

/**
 * Texts that no noun names: what two sides “agreed”, what one side “has offered”.
 *
 * An agreement to meet again, and an offer of good offices, settle nothing and count for none.
 */
export function findToldTexts(
  sentence: Sentence,
  named: readonly PlanMention[],
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  return context.framesOf(sentence).flatMap((frame): PlanMention[] => {
    if (!(frame.finite || isReported(frame)) || frame.negated || frame.modality !== 'asserted')
      return []
    if (frame.conditions.some((c) => /^(if|unless|once|until)/.test(c.cue))) return []
    const governs = (mention: PlanMention) =>
      !mention.several &&
      (mention.frame === frame || mention.acts.some((act) => act.verb === frame.head))
    if (named.some(governs)) return []
    const told =
      toldAgreement(frame, context) ??
      (isToldOffer(frame, sentence, context)
        ? { kind: 'offer' as const, parties: frame.parties }
        : null)
    return told ? [mentionOf(told, frame, context, words)] : []
  })
}

/** “is understood to have offered talks”. */
const isReported = ({ head }: Frame): boolean =>
  head.xpos === 'VBN' &&
  head.children.some((c) => c.lower === 'have') &&
  /^(understand|say|report|believe|know|think)$/.test(head.head?.lemma ?? '')

interface Told {
  readonly kind: 'agreement' | 'offer'
  readonly parties: readonly string[]
}

/** Matters of procedure: to agree on them settles nothing. */
const PROCEDURE =
  /^(meet|talk|negotiate|return|work|keep|discuss|reconvene|disagree|speak|consult|convene|explore|study|consider|set|establish|need|must|should|have|give|make|try|intensify|accelerate|stay|remain|attend|join|form|send)$/

/** Verbs that are of procedure when talks or nothing are their object. */
const GOING_ON = /^(resume|continue|restart|reopen|begin|start|extend|hold)$/

const isMatter = (object: Node | undefined): boolean =>
  object !== undefined && !PROCEDURAL_NOUN.test(object.lower)

const PROCEDURAL_NOUN =
  /^(talk|negotiation|contact|meeting|round|date|venue|agenda|need|principle|step|something|nothing|everything|much|little|point|issue|matter|parameter|way|format|timetable|schedule|dialogue|contact|summit|visit|importance|this|that|it|terms?)s?$/

/** “The two sides agreed on Wednesday that …”, “agreed to swap 50 prisoners”, “agree as follows:”. */
function toldAgreement(frame: Frame, context: Context): Told | null {
  const { head, parties, subjectHead } = frame
  if (head.lemma !== 'agree' || subjectHead === null) return null
  // “It was agreed that …”.
  if (frame.passive)
    return subjectHead.lower === 'it' && childBy(head, 'ccomp', 'csubj') !== undefined
      ? { kind: 'agreement', parties: context.resolver.pair }
      : null
  const settled = frame.tense === 'past' || /\bas follows\b/.test(frame.sentence.text)
  if (!settled) return null
  const several = parties.length > 1 || isSides(subjectHead)
  if (!several) return null
  const all = parties.length > 1 ? parties : context.resolver.pair
  if (/\bas follows\b/.test(frame.sentence.text)) return { kind: 'agreement', parties: all }
  const clause = childBy(head, 'ccomp', 'xcomp')
  if (clause) {
    if (PROCEDURE.test(clause.lemma) || clause.upos !== 'VERB') return null
    if (GOING_ON.test(clause.lemma) && !isMatter(childBy(clause, 'obj'))) return null
    return { kind: 'agreement', parties: all }
  }
  const on = head.children.find(
    (c) =>
      baseOf(c.relation) === 'obl' &&
      c.children.some((k) => k.relation === 'case' && /^(on|to|upon)$/.test(k.lower)),
  )
  return on && on.upos === 'NOUN' && !PROCEDURAL_NOUN.test(on.lower) && hasMatter(on)
    ? { kind: 'agreement', parties: all }
    : null
}

const isSides = (node: Node): boolean =>
  /^(sides|parties|delegations|teams|negotiators|governments|countries|neighbours|neighbors|rivals|foes|leaders|ministers|capitals|camps|both|delegates)$/.test(
    node.lower,
  )

/** Whether what is agreed on has a matter: “the exchange of 50 prisoners”, not “a pause”. */
const hasMatter = (node: Node): boolean =>
  node.children.some((c) => /^(nmod|nummod|acl)/.test(c.relation))

function mentionOf(
  { kind, parties }: Told,
  frame: Frame,
  { article }: Context,
  words: PlanWords,
): PlanMention {
  const { start, end } = frame.clause
  return {
    ...bareMention(frame.head, kind, frame.sentence, frame.clause),
    marks: readMarks('', article.source.slice(start, end), words),
    authors: parties,
    indefinite: true,
    frame,
    acts: [
      {
        kind: kind === 'agreement' ? 'agreed' : 'issued',
        verb: frame.head,
        parties,
        asserted: true,
        ahead: false,
      },
    ],
    told: kind,
  }
}
