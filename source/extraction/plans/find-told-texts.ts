import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childBy } from '../text/tree.ts'
import { bareMention } from './bare-mention.ts'
import { readMarks } from './plan-marks.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'

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
    const told = toldAgreement(frame, context) ?? toldOffer(frame, sentence, context)
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

/** Offers of good offices, of talk and of thanks. */
const GOOD_OFFICES =
  /^(mediate|host|help|facilitate|talk|meet|negotiate|assist|step|train|resign|pay|build|speak|serve|act|broker|arbitrate|observe|monitor|provide|send|share|continue|resume|discuss|hold|travel|come|go|lead|chair|teach|fund|donate|show|buy|sell|contribute|deploy|deliver|supply|do|cooperate|visit|cover|consult|advise)$/

const NO_OFFER =
  /^(condolences?|congratulations|thanks|support|help|assistance|prayers|sympathy|hope|hopes|apology|apologies|comment|comments|details?|explanation|reasons?|evidence|mediation|services?|assurances?|praise|talks|negotiations|dialogue|glimpse|way|chance|opportunity|rewards?|lesson|view|lot|anything|nothing|something|little|more|it|them|that|this|seat|hand|role|version|account|support|backing|protection|solution|place|choice|alternative|resistance|warning|criticism|candidate|name|date|venue|meeting|visit|amnesty|asylum|refuge)$/

/** “has offered them a joint quota”, “had offered to scale them down”, “N15,000 was put on the table”. */
function toldOffer(frame: Frame, sentence: Sentence, context: Context): Told | null {
  const { head, object, parties } = frame
  if (frame.passive && head.lemma === 'put' && isOnTheTable(head, sentence)) {
    const amount = frame.subjectHead
    return amount && isAmount(amount) ? { kind: 'offer', parties } : null
  }
  if (frame.passive || !/^(offer|propose|moot|table|float|put)$/.test(head.lemma)) return null
  if (head.lemma === 'put') {
    return object && isAmount(object) && isOnTheTable(head, sentence) && parties.length > 0
      ? { kind: 'offer', parties }
      : null
  }
  const subject = frame.subjectHead
  if (
    subject === null ||
    (parties.length === 0 && frame.people.length === 0 && subject.lower !== 'we')
  )
    return null
  const clause = childBy(head, 'xcomp', 'ccomp') ?? gerundAfter(head, sentence)
  if (object === null) {
    if (clause?.upos !== 'VERB' || GOOD_OFFICES.test(clause.lemma)) return null
    return { kind: 'offer', parties }
  }
  // “What X is offering is …”, “X floated it in May: a freeze, then …”.
  const isTold = object.lower === 'what' || (object.lower === 'it' && /:\s/.test(sentence.text))
  if (isTold) return { kind: 'offer', parties }
  // “offered Niger a joint patrol”: who is offered it stands first.
  const isTaker =
    context.resolver.mentionAt(object) !== undefined && /^(PROPN|NOUN)$/.test(object.upos)
  if (isTaker)
    return (frame.complement?.end ?? 0) > object.end + 8 ? { kind: 'offer', parties } : null
  if (/^PRON$/.test(object.upos) || NO_OFFER.test(object.lower)) return null
  // “offers hope”: an offer has a measure or a description.
  const isDescribed = object.children.some((c) =>
    /^(amod|nummod|nmod|acl|compound|det)/.test(c.relation),
  )
  return isDescribed || context.world.documents.noun.includes(object.lemma) || clause
    ? { kind: 'offer', parties }
    : null
}

/** “proposes dividing the quota”: trees hang what is proposed as an adverbial. */
const gerundAfter = (verb: Node, { nodes }: Sentence): Node | undefined => {
  const next = nodes[verb.index + 1]
  return next?.xpos === 'VBG' && next.relation === 'advcl' && verb.lemma !== 'put'
    ? next
    : undefined
}

const isOnTheTable = (verb: Node, { text, start }: Sentence): boolean =>
  /^\S*(?: \S+){0,9} (?:on the table|on paper|in writing)\b/.test(text.slice(verb.end - start))

/** A sum or rate: “N15,000”, “4.2 per cent”, “$2 billion”. */
const isAmount = (node: Node): boolean =>
  /\d/.test(node.text) ||
  node.upos === 'NUM' ||
  node.children.some((c) => c.relation === 'nummod' || /\d/.test(c.text))

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
