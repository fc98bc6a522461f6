import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy } from '../text/tree.ts'
import { type AnswerWords, answerWords } from './answer-words.ts'
import type { Judgement } from './judgement.ts'
import { judgementOfWhole } from './judgement-of.ts'

/** “Uganda refuses.”, “has balked”, “refused to do so”, “has no intention of doing so”, “complied”. */
export function judgeByRefusal(frame: Frame, context: Context): Judgement | null {
  const { head, sentence, parties } = frame
  if (parties.length === 0 || frame.passive || !frame.finite) return null
  if (!/^(asserted|future|conditional)$/.test(frame.modality)) return null
  const words = answerWords(context.world)
  const length = words.lengthAt('refusing', sentence.nodes, head.index)
  const refuses = length > 0
  const complies = words.lengthAt('complying', sentence.nodes, head.index) > 0
  const noWill =
    head.lemma === 'have' && /^(intention|plan|desire|wish)s?$/.test(frame.object?.lower ?? '')
  // “has dug in its heels”: the idiom is all there is.
  const isIdiom = length > 2 && isEnd(sentence.nodes[head.index + length])
  const will = frame.modality !== 'asserted' && frame.negated
  const stance =
    showsNoWill(frame) || saysNothingOfTheKind(frame)
      ? 'rejects'
      : stanceOf({ refuses, complies, noWill, will }, frame)
  // “will do nothing of the kind”
  const nothing = saysNothingOfTheKind(frame)
  const isPlain = refuses && !frame.negated && refusesToComply(frame, words)
  if (
    !stance ||
    !(isPlain || isIdiom || nothing || showsNoWill(frame) || endsThere(frame, refuses || complies))
  )
    return null
  return judgementOfWhole(frame, frame, { stance, rule: `${stance} by “${head.lemma}” alone` })
}

/** “has shown no interest.”, “shows no willingness to do so”. */
const showsNoWill = ({ head, object, sentence: { nodes } }: Frame): boolean => {
  if (!/^(show|express|have|signal|see|evince)$/.test(head.lemma) || object === null) return false
  if (
    !/^(interest|willingness|inclination|appetite|readiness|desire|intention)$/.test(object.lower)
  )
    return false
  if (!object.children.some((c) => c.lower === 'no')) return false
  const after = nodes.slice(object.index + 1, object.index + 5).map((n) => n.lower)
  return (
    isEnd(nodes[object.index + 1]) ||
    (/^(in|of|to)$/.test(after[0] ?? '') &&
      /^(it|that|this|doing so|do so|doing that)$/.test(
        after[1] === 'do' || after[1] === 'doing' ? `${after[1]} ${after[2]}` : (after[1] ?? ''),
      ))
  )
}

/** “will do nothing of the kind”, “accepts nothing of the sort”. */
const saysNothingOfTheKind = ({ head, sentence: { nodes } }: Frame): boolean =>
  /^(do|accept|agree|promise|sign)$/.test(head.lemma) &&
  /^nothing of the (kind|sort)$/.test(
    nodes
      .slice(head.index + 1, head.index + 5)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** “refuses to go along”, “declined to play along as long as …”. */
const refusesToComply = ({ head, sentence }: Frame, words: AnswerWords): boolean => {
  const clause = childBy(head, 'xcomp')
  return (
    clause !== undefined &&
    /^(refuse|decline)$/.test(head.lemma) &&
    words.lengthAt('complying', sentence.nodes, clause.index) > 0 &&
    !clause.children.some((c) => /^(obj|ccomp|xcomp)$/.test(c.relation))
  )
}

interface Signs {
  readonly refuses: boolean
  readonly complies: boolean
  readonly noWill: boolean
  readonly will: boolean
}

function stanceOf(
  { refuses, complies, noWill, will }: Signs,
  { negated }: Frame,
): Judgement['stance'] | null {
  if (refuses) return negated ? null : 'rejects'
  if (complies) return negated ? 'rejects' : 'accepts'
  return (noWill && negated) || will ? 'rejects' : null
}

/** Whether nothing, or only “to do so”, follows: what is answered stands in the sentence before. */
function endsThere({ head, sentence, object, complement }: Frame, isAnswer: boolean): boolean {
  const after = sentence.nodes.slice(head.index + 1, head.index + 9)
  const so = after.findIndex((n) => /^(so|that|this|it)$/.test(n.lower))
  const doing = after.findIndex((n) => /^(do|doing)$/.test(n.lower))
  if (doing >= 0 && so === doing + 1) return isEnd(after[so + 1])
  if (head.lemma === 'do' && so === 0) return isEnd(after[1])
  if (!isAnswer) return false
  const isBare =
    object === null &&
    !childBy(head, 'ccomp', 'xcomp', 'obl') &&
    (complement === null || complement.end - complement.start < 30)
  const next = after.find((n) => n.relation !== 'compound:prt' && n.upos !== 'ADV')
  return isBare && isEnd(next)
}

const isEnd = (next: Node | undefined): boolean =>
  next === undefined || /^([.,;:—–!”"]|and|but|outright|flatly|again)$/.test(next.lower)
