import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isSentAnew } from '../judgements/is-sent-anew.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { PlanWords } from './plan-words.ts'
import { canWrite } from './told-offer.ts'
import { verbsOnText } from './verbs-on-text.ts'
import { withoutMembers } from './without-members.ts'

/** What is done with a text, or what a text does. */
export type TextActKind =
  | 'issued'
  | 'leaked'
  | 'agreed'
  | 'shelved'
  | 'refused'
  | 'accepted'
  | 'holding'
  | 'observed'
  | 'wanted'

/** A verb that tells what became of a text. */
export interface TextAct {
  readonly kind: TextActKind
  readonly verb: Node
  /** Parties that act so; those who only bring others together are none. */
  readonly parties: readonly string[]
  /** Whether it is told as done, not as planned, imagined or denied. */
  readonly asserted: boolean
  /** Whether it is told as about to be done: “is due to present a text”. */
  readonly ahead: boolean
}

/** Verbs a text hangs on, and the part it has there. */
export function findTextActs(
  head: Node,
  sentence: Sentence,
  context: Context,
  words: PlanWords,
): readonly TextAct[] {
  return [...actsByVerb(head, sentence, context, words), ...actsByNoun(head, words)]
}

/** “violations of the truce”, “the rejection of a pay offer”: what a noun says of a text. */
function actsByNoun(head: Node, words: PlanWords): readonly TextAct[] {
  const noun = head.head
  const isOf =
    noun !== null &&
    baseOf(head.relation) === 'nmod' &&
    head.children.some((c) => c.relation === 'case' && /^(of|to)$/.test(c.lower))
  if (!isOf) return []
  const act = { verb: noun, parties: [], asserted: true, ahead: false }
  if (words.has('breachNoun', noun.lemma)) return [{ ...act, kind: 'observed' }]
  if (words.has('refusalNoun', noun.lemma)) return [{ ...act, kind: 'refused' }]
  return words.has('issueNoun', noun.lemma) ? [{ ...act, kind: 'issued' }] : []
}

function actsByVerb(
  head: Node,
  sentence: Sentence,
  context: Context,
  words: PlanWords,
): readonly TextAct[] {
  return verbsOnText(head, sentence, words).flatMap(({ verb, role }): TextAct[] => {
    const frame = context.frameAt(verb)
    const asserted = isAsserted(verb, frame)
    const kinds: TextActKind[] = []
    const has = (group: Parameters<PlanWords['has']>[0]) => words.hasVerb(group, verb, sentence)
    const parties = has('brokering')
      ? []
      : withoutMembers(actorsOf(verb, frame, sentence, context), sentence, context)
    if (role === 'patient') {
      const families = context.predicates.ofVerb(verb, sentence)
      if (families.has('reject') && !isSentAnew(verb, head)) kinds.push('refused')
      if (families.has('accept')) kinds.push('accepted')
      if (has('leaking')) kinds.push('leaked')
      if (
        has('issuing') &&
        !isPutElsewhere(verb, sentence) &&
        !(isLoose(verb) && parties.length === 0 && !isWritten(verb, words))
      )
        kinds.push('issued')
      if (
        (has('agreeing') || (has('brokering') && !/draft/.test(head.lower))) &&
        isOver(verb, frame)
      )
        kinds.push('agreed')
      if (has('shelving')) kinds.push('shelved')
      if (has('observing')) kinds.push('observed')
      if (has('wanting')) kinds.push('wanted')
    } else {
      if (has('holding')) kinds.push('holding')
      if (has('shelving') && !isTaking(verb)) kinds.push('shelved')
    }
    const promised = role === 'patient' && asserted && /^(promise|pledge|owe)$/.test(verb.lemma)
    if (promised) return [{ kind: 'issued', verb, parties, asserted: false, ahead: true }]
    const ahead = !asserted && isAhead(verb, frame)
    return kinds.map((kind) => ({ kind, verb, parties, asserted, ahead }))
  })
}

/** “The new text replaces that of May”: what takes another's place is not put away itself. */
const isTaking = ({ lemma, children }: Node): boolean =>
  /^(replace|supersede|supplant|overtake|withdraw|drop|scrap|discard)$/.test(lemma) ||
  children.some((c) => c.relation === 'obj')

/** “put on hold”, “put to a vote”: such a text is not put forward. */
const isPutElsewhere = (verb: Node, { text, start }: Sentence): boolean =>
  verb.lemma === 'put' &&
  /^ (?:[^\s,;]+ ){0,6}?(?:in (?:abeyance|place|doubt|brackets|question|jeopardy|effect|force|practice)|on (?:hold|ice)|to (?:a|the) (?:vote|test|referendum)|aside|off)\b/.test(
    text.slice(verb.end - start),
  )

/** Verbs that things as well as people can be the subject of: “the memorandum offers a plan”. */
const isLoose = (verb: Node): boolean =>
  /^(offer|provide|give|bring|produce|make|outline|push|promote|drop|suggest|recommend|carry|begin|start|open|add|present|set)$/.test(
    verb.lemma,
  )

/** “The minister presented the union with an offer”: somebody does it, whoever it is. */
const isWritten = (verb: Node, words: PlanWords): boolean =>
  verb.children.some((c) => c.relation === 'nsubj' && c.upos === 'NOUN' && canWrite(c, words))

/** Whether an act is told as past: who “signs at noon” has not signed. */
const isOver = (verb: Node, frame: Frame | undefined): boolean =>
  frame === undefined || !frame.finite || frame.tense === 'past' || verb.xpos === 'VBD'

function isAsserted(verb: Node, frame: Frame | undefined): boolean {
  if (!frame) return true
  if (frame.negated || frame.modality !== 'asserted') return false
  if (frame.conditions.some((c) => /^(if|unless|without|once|until)/.test(c.cue))) return false
  const { governor } = frame
  if (governor && UNREAL.test(governor.head.lemma) && !frame.finite) return false
  // “voted to reject the offer”: decided is done.
  if (governor?.modality === 'asserted' && DECIDED.test(governor.head.lemma))
    return !governor.negated
  // “voted by 78 per cent to reject it”: trees hang what is decided as an adverbial.
  if (DECIDED.test(verb.head?.lemma ?? '') && verb.relation === 'advcl') return true
  // “after throwing out a deal”, “…, sending over a text”: told as done by the way.
  if (verb.xpos === 'VBG' && verb.relation === 'advcl' && !verb.children.some(isBeforeMark))
    return true
  // “to sign a deal”: an infinitive tells what is not done yet; so does “signing a deal would …”.
  return (
    frame.finite || (/^VB[ND]$/.test(verb.xpos) && !verb.children.some((c) => c.lower === 'to'))
  )
}

const isBeforeMark = ({ relation, lower }: Node): boolean =>
  relation === 'mark' && !/^(after|since|by|on|upon|despite)$/.test(lower)

/** “will table a draft”, “is due to present a text”, “has promised to bring a paper”. */
function isAhead(verb: Node, frame: Frame | undefined): boolean {
  if (!frame || frame.negated || frame.governor?.negated) return false
  if (frame.conditions.some((c) => /^(if|unless|without)/.test(c.cue))) return false
  if (frame.modality === 'future') return true
  const { governor } = frame
  return (
    governor !== null &&
    governor.modality === 'asserted' &&
    verb.xpos === 'VB' &&
    /^(due|set|expect|schedule|plan|prepare|promise|pledge|intend|vow|ready|about|slate|agree|undertake)$/.test(
      governor.head.lemma,
    )
  )
}

const DECIDED = /^(vote|decide|choose|manage|elect|opt)$/

const UNREAL =
  /^(want|seek|hope|need|fail|refuse|aim|try|decline|expect|plan|urge|ask|tell|threaten)$/

function actorsOf(
  verb: Node,
  frame: Frame | undefined,
  sentence: Sentence,
  { resolver }: Context,
): readonly string[] {
  // “both sides said they would keep the truce they signed”: whoever the sentence is about.
  const pronoun = verb.children.find((c) => c.relation === 'nsubj' && /^they$/.test(c.lower))
  if (pronoun && /^acl/.test(verb.relation)) return resolver.subjectOf(sentence).parties
  const isOwn = /^(acl|advcl)/.test(verb.relation) && verb.xpos === 'VBN'
  if (frame && frame.parties.length > 0 && !(isOwn && agentAfter(verb))) return frame.parties
  const by = agentAfter(verb)
  if (by) return resolver.resolve(by, sentence).parties
  const subject = verb.children.find((c) => c.relation === 'nsubj')
  return subject ? resolver.resolve(subject, sentence).parties : []
}

/** “put forward by Egypt”: who does what a participle tells. */
const agentAfter = (verb: Node): Node | undefined =>
  verb.children.find(
    (c) =>
      baseOf(c.relation) === 'obl' &&
      c.children.some((k) => k.relation === 'case' && k.lower === 'by'),
  )
