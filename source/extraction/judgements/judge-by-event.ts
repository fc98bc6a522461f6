import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Judgement } from './judgement.ts'
import { judgementOf } from './judgement-of.ts'

/** “That is not going to happen, said X”, “It won't fly, says Y”: what will not come about. */
export function judgeByEvent(frame: Frame, context: Context): Judgement | null {
  const { head, subjectHead, reportedBy, sentence } = frame
  if (!reportedBy || reportedBy.parties.length === 0 || subjectHead === null) return null
  if (!/^(that|this|it)$/.test(subjectHead.lower) || !/^(happen|fly|work|do)$/.test(head.lemma))
    return null
  const before = sentence.nodes.slice(subjectHead.index + 1, head.index)
  const isDenied = before.some((n) => /^(not|n't|never|no)$/.test(n.lower))
  const isAhead = before.some((n) => /^(will|wo|going|would|never)$/.test(n.lower))
  const isElse =
    sentence.nodes[head.index + 1] !== undefined &&
    /^(ADP|NOUN|PRON|DET)$/.test(sentence.nodes[head.index + 1]?.upos ?? '') &&
    head.lemma !== 'happen'
  if (!isDenied || !isAhead || isElse) return null
  return judgementOf(
    subjectHead,
    frame,
    reportedBy,
    { stance: 'rejects', rule: `rejects by “not ${head.lemma}”` },
    context,
  )
}
