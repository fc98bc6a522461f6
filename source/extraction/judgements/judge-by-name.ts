import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { answerWords } from './answer-words.ts'
import type { Judgement } from './judgement.ts'
import { judgementOf } from './judgement-of.ts'
import { namedBefore } from './named-before.ts'

/** Verbs that call a thing something: “called it blackmail”, “pronounced it unconstructive”. */
const CALLING =
  /^(call|dub|pronounce|brand|label|term|describe|dismiss|denounce|decry|condemn|deride|mock|view|see|regard|consider|deem|find|judge|declare|reject|think|slam|blast)$/

/** “X called that partition by another name”: what one calls a thing that one refuses. */
export function judgeByName(frame: Frame, context: Context): Judgement | null {
  const { head, sentence, object } = frame
  const judge = namedBefore(frame, context)
  if (!CALLING.test(head.lemma) || frame.negated || frame.passive) return null
  if (judge.parties.length === 0) return null
  if (!frame.finite || frame.modality === 'possibility' || frame.modality === 'obligation')
    return null
  const isBefore = judge.parties.length > 0 && frame.parties.length === 0
  const target = (isBefore ? frame.subjectHead : object) ?? sentence.nodes[head.index + 1] ?? null
  if (
    !target ||
    (!isBefore && target.index <= head.index) ||
    !/^(NOUN|PROPN|PRON|DET|NUM)$/.test(target.upos)
  )
    return null
  const after = sentence.nodes.slice(
    Math.max(target.index, head.index) + 1,
    endOf(isBefore ? head : target, sentence.nodes),
  )
  if (!answerWords(context.world).isAmong('condemning', after)) return null
  // Whom one calls names is no demand.
  if (context.resolver.mentionAt(target)) return null
  return judgementOf(
    target,
    frame,
    judge,
    { stance: 'rejects', rule: `rejects by what it is called (“${head.lemma}”)` },
    context,
  )
}

function endOf({ index }: Node, nodes: readonly Node[]): number {
  const stop = nodes.findIndex((n) => n.index > index && /^[.;:—–]$/.test(n.text))
  return Math.min(stop < 0 ? nodes.length : stop, index + 14)
}
