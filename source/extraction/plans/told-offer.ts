import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { childBy, subtree } from '../text/tree.ts'
import { type PlanWords, planWords } from './plan-words.ts'

/** Offers of good offices, of talk and of thanks. */
const GOOD_OFFICES =
  /^(mediate|host|help|facilitate|talk|meet|negotiate|assist|step|train|resign|pay|build|speak|serve|act|broker|arbitrate|observe|monitor|provide|send|share|continue|resume|discuss|hold|travel|come|go|lead|chair|teach|fund|donate|show|buy|sell|contribute|deploy|deliver|supply|do|cooperate|visit|cover|consult|advise)$/

const NO_OFFER =
  /^(condolences?|congratulations|thanks|support|help|assistance|prayers|sympathy|hope|hopes|apology|apologies|comment|comments|details?|explanation|reasons?|evidence|mediation|services?|assurances?|praise|talks|negotiations|dialogue|glimpse|way|chance|opportunity|rewards?|lesson|view|lot|anything|nothing|something|little|more|it|them|that|this|seat|hand|role|version|account|support|backing|protection|solution|place|choice|alternative|resistance|warning|criticism|candidate|name|date|venue|meeting|visit|amnesty|asylum|refuge)$/

/** “has offered them a joint quota”, “had offered to scale them down”, “N15,000 was put on the table”. */
export function isToldOffer(frame: Frame, sentence: Sentence, context: Context): boolean {
  const { head, object, parties, subjectHead: subject } = frame
  const words = planWords(context.world.documents)
  if (isFreeRelative(frame, sentence, words)) return true
  if (frame.passive) {
    if (head.lemma === 'put' && isOnTheTable(head, sentence))
      return subject !== null && isAmount(subject)
    // “Nurses were offered a rise of 3 per cent.”
    const given = head.lemma === 'offer' ? (object ?? sentence.nodes[head.index + 1]) : undefined
    return given !== undefined && given !== null && isAmount(given) && subject !== given
  }
  if (!/^(offer|propose|moot|table|float|put)$/.test(head.lemma) || subject === null) return false
  const isSomebody = parties.length > 0 || canWrite(subject, words)
  if (head.lemma === 'put')
    return object !== null && isAmount(object) && isOnTheTable(head, sentence) && isSomebody
  if (!isSomebody && frame.people.length === 0 && subject.lower !== 'we') return false
  const clause = childBy(head, 'xcomp', 'ccomp') ?? gerundAfter(head, sentence)
  if (object === null)
    return clause?.upos === 'VERB' && !GOOD_OFFICES.test(clause.lemma) && parties.length > 0
  // “X floated it in May: a freeze, then …”.
  if (object.lower === 'what' || (object.lower === 'it' && /:\s/.test(sentence.text))) return true
  if (isAmount(object) && head.lemma === 'offer') return true
  if (parties.length === 0 && frame.people.length === 0 && subject.lower !== 'we') return false
  // “offered Niger a joint patrol”: who is offered it stands first.
  const isTaker =
    context.resolver.mentionAt(object) !== undefined && /^(PROPN|NOUN)$/.test(object.upos)
  if (isTaker) return (frame.complement?.end ?? 0) > object.end + 8
  if (/^PRON$/.test(object.upos) || NO_OFFER.test(object.lower)) return false
  // “offers hope”: an offer has a measure or a description.
  const isDescribed =
    object.children.some((c) => /^(amod|nummod|nmod|acl|compound|det)/.test(c.relation)) ||
    head.children.some(
      (c) =>
        c.relation === 'obl' &&
        c.index > object.index &&
        c.children.some((k) => k.relation === 'case' && /^(on|about|over)$/.test(k.lower)),
    )
  return isDescribed || context.world.documents.noun.includes(object.lemma) || clause !== undefined
}

/** A proper name, or a noun for a side that can write a text: “the employers”, “management”. */
export const canWrite = (node: Node, words: PlanWords): boolean =>
  node.upos === 'PROPN' || words.has('writer', node.lower.replace(/s$/, ''))

/** “What X is offering is …”, “what the command sent back was longer”, “what is on offer is …”. */
function isFreeRelative(
  { head, subjectHead, negated, passive }: Frame,
  sentence: Sentence,
  words: PlanWords,
): boolean {
  if (negated) return false
  if (subjectHead === null || passive) return false
  const first = subtree(subjectHead).find((n) => n.index <= subjectHead.index)
  const what = first && sentence.nodes[first.index - 1]
  if (what?.lower !== 'what' || first === undefined || subjectHead.index > head.index) return false
  // “What is on offer is 15.”
  const isPut = words.hasVerb('putting', head, sentence) && !/^(want|say|mean)$/.test(head.lemma)
  return isPut && isSaidToBe(head, sentence)
}

/** The verb “be” after what is put forward: “… was longer”, “… is half of that”. */
const isSaidToBe = (verb: Node, { nodes }: Sentence): boolean => {
  const next = nodes.find((n) => n.index > verb.index && /^(VERB|AUX)$/.test(n.upos))
  return next !== undefined && next.lemma === 'be' && next.index - verb.index <= 8
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

/** A sum or rate: “N15,000”, “4.2 per cent”, “a rise of 3 per cent”. */
const isAmount = (node: Node): boolean =>
  /\d/.test(node.text) ||
  node.upos === 'NUM' ||
  /^(rise|raise|increase|bonus|hike|increment|uplift)$/.test(node.lemma) ||
  node.children.some((c) => c.relation === 'nummod' || /\d/.test(c.text))
