import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'
import { isDenied } from './is-denied.ts'
import { isOwnVoice } from './quoted-voice.ts'
import { speakerOf } from './speaker-of.ts'

/** What a party says it will not do: “will not cede land”, “refuses to budge”, “cannot consent to”. */
export function redLineByWill(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head } = frame
  const reporter = speakerOf(frame, context)
  const own = isOwnVoice(frame) ? (reporter?.parties ?? []) : []
  const parties = frame.parties.length > 0 ? frame.parties : own
  if (parties.length === 0 || frame.passive || saysLittle(frame, context)) return []
  const draft = (rule: string): readonly DemandDraft[] => [
    draftRedLine(frame, parties, ownWords(frame), reporter, rule),
  ]
  const words = context.demandWords
  if (frame.classes.has('refuse') && /^(refuse|decline)$/.test(head.lemma) && !frame.negated) {
    const inner = childBy(head, 'xcomp')
    const isPlain =
      inner !== undefined &&
      (words.has(inner, frame.sentence, 'quiet') ||
        inner.lemma === 'take' ||
        (LIGHT.test(inner.lemma) && childBy(inner, 'obj', 'ccomp', 'xcomp') === undefined))
    return inner && !isPlain ? draft(`“${head.lemma} to”`) : []
  }
  // “have no mandate to give up land”; who has no intention of fighting gives something.
  if (head.lemma === 'have' && frame.negated && frame.object)
    return words.has(frame.object, frame.sentence, 'lacking') && !meansHarm(frame, context)
      ? draft(`no ${frame.object.lower} to`)
      : []
  // “objects to being named as a party”
  if (/^(object|balk|baulk)$/.test(head.lemma) && objectsToAct(frame)) return draft('objects to')
  if (seesNoUse(frame, context)) return draft('sees no use in it')
  if (!isDenied(frame, context) || !frame.finite || head.upos !== 'VERB') return []
  // What is said of another is a forecast.
  const ofOther =
    reporter !== null &&
    reporter.parties.length > 0 &&
    !parties.some((id) => reporter.parties.includes(id))
  if (ofOther || (words.has(head, frame.sentence, 'quiet') && !holdsWhile(frame))) return []
  if (hasNeverYielded(frame)) return draft('what a party has never granted')
  if (
    frame.modality === 'future' ||
    // “shall never recognise it”, not the “shall not” of a text
    (words.has(head, frame.sentence, 'conceding') &&
      head.children.some((c) => /^aux/.test(c.relation) && c.lower === 'shall')) ||
    (frame.modality === 'conditional' && reporter !== null)
  )
    return draft('what a party will not do')
  return holdsBack(frame, context) ? draft('what a party cannot or does not do') : []
}

/** “will discuss A but will not do B”: only what is refused, not what is granted before it. */
function ownWords({ head, clause }: Frame): Span {
  if (head.relation !== 'conj' || head.children.some((c) => /^nsubj/.test(c.relation)))
    return clause
  const first = head.children.find((c) => c.index < head.index && /^(aux|advmod)/.test(c.relation))
  return first && first.start > clause.start ? { start: first.start, end: clause.end } : clause
}

/** “won't attend while the town is occupied”: what it waits for makes any act one held back. */
const holdsWhile = ({ head }: Frame): boolean =>
  head.children.some(
    (c) => c.relation === 'advcl' && c.children.some((k) => /^(while|whilst)$/.test(k.lower)),
  )

/** “sees nothing to discuss”, “sees no point in talking”; not “sees no reason for optimism”. */
function seesNoUse({ head, object, sentence, negated, finite }: Frame, context: Context): boolean {
  if (!/^(see|find|have)$/.test(head.lemma) || !negated || !finite || object === null) return false
  if (!/^(nothing|point|reason|need|basis|ground|grounds|sense|cause|use)$/.test(object.lower))
    return false
  const act = sentence.nodes
    .slice(object.index + 1, object.index + 5)
    .find((n) => /^VB[G]?$/.test(n.xpos))
  return (
    act !== undefined &&
    (context.demandWords.has(act, sentence, 'conceding') ||
      /^(discuss|debate|talk|meet|change|amend|revisit|reopen|renegotiate|review|alter|resume|return)$/.test(
        act.lemma,
      ))
  )
}

/** “objects to being named”, “balks at paying”. */
const objectsToAct = ({ head, sentence, negated, finite }: Frame): boolean =>
  finite &&
  !negated &&
  /^(to|at)$/.test(sentence.nodes[head.index + 1]?.lower ?? '') &&
  sentence.nodes[head.index + 2]?.xpos === 'VBG'

/** “has never accepted the court”, “never recognised the line”: a stance of old. */
const hasNeverYielded = ({ head, object, tense }: Frame): boolean =>
  tense === 'past' &&
  object !== null &&
  /^(accept|recognise|recognize|acknowledge|concede|endorse|ratify|countenance)$/.test(
    head.lemma,
  ) &&
  head.children.some((c) => c.lower === 'never')

/** “cannot vote for tariffs”, “does not bargain with terrorists”: a way of not giving way. */
function holdsBack(
  { head, sentence, modality, tense, object, parties }: Frame,
  context: Context,
): boolean {
  if (!context.demandWords.has(head, sentence, 'conceding')) return false
  // “the two sides cannot agree on paper”: that they differ draws no line.
  if (head.lemma === 'agree' && (parties.length > 1 || !head.children.some(isTo))) return false
  const isUnable = head.children.some((c) => /^(can|ca|could)$/.test(c.lower))
  if (isUnable) return object !== null || childBy(head, 'obl', 'ccomp', 'xcomp') !== undefined
  return (
    modality === 'asserted' &&
    tense === 'present' &&
    /^(bargain|negotiate|deal|yield|compromise|bow|pay|trade)$/.test(head.lemma) &&
    head.children.some((c) => /^(do|does)$/.test(c.lower)) &&
    childBy(head, 'obl', 'obj') !== undefined
  )
}

const isTo = (node: Node): boolean =>
  node.lower === 'to' || node.children.some((c) => c.lower === 'to')

/** “won't have it”, “would rather not use them”: the matter itself is not named. */
function saysLittle(
  { head, object, sentence, conditions, clause }: Frame,
  context: Context,
): boolean {
  if (head.children.some((c) => c.lower === 'rather')) return true
  // “is something Chad will not do”, “what Chad will not do is …”: the matter stands outside.
  if (/^acl/.test(head.relation) && /^(something|anything|thing)$/.test(head.head?.lemma ?? ''))
    return true
  const lead = sentence.nodes.find((n) => n.start >= clause.start)?.before
  if (object === null && lead?.lower === 'what') return true
  if (/^(it|what|that|this|one|so|any|either|no)$/.test(object?.lower ?? '')) return true
  if (/^(them|these|those)$/.test(object?.lower ?? ''))
    return conditions.length === 0 && childBy(head, 'obl', 'advcl') === undefined
  // “will not take questions”, “would not give details”
  return (
    LIGHT.test(head.lemma) &&
    (object === null
      ? childBy(head, 'ccomp', 'xcomp') === undefined
      : context.demandWords.has(object, sentence, 'event'))
  )
}

const LIGHT = /^(take|make|hold|have|give|get|let|see|discuss)$/

function meansHarm({ object, sentence }: Frame, context: Context): boolean {
  const act = object && childBy(object, 'acl')
  return act ? context.demandWords.has(act, sentence, 'harming') : false
}
