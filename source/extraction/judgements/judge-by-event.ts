import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { answerWords } from './answer-words.ts'
import { isPointer } from './is-pointer.ts'
import type { Judge, Judgement } from './judgement.ts'
import { judgementOf } from './judgement-of.ts'

/**
 * “That is not going to happen, said X”, “X said there was no question of that”, “the demand goes
 * too far, says Y”, “that would cross a red line for Z”: what will not come about, or goes too far.
 */
export function judgeByEvent(frame: Frame, context: Context): Judgement | null {
  const target = whatFails(frame) ?? whatIsTooMuch(frame, context)
  if (target === null) return null
  const judge = judgeOf(frame, context)
  if (judge.parties.length === 0) return null
  const rule = `rejects by “${frame.head.lemma}”`
  return judgementOf(target, frame, judge, { stance: 'rejects', rule }, context)
}

/** “That won't fly”, “it is not going to happen”, “there is no question of that”. */
function whatFails({ head, subjectHead, sentence: { nodes } }: Frame): Node | null {
  if (
    subjectHead &&
    /^(question|chance|prospect|way)$/.test(subjectHead.lower) &&
    subjectHead.children.some((c) => c.lower === 'no')
  ) {
    const after = nodes.slice(subjectHead.index + 1, subjectHead.index + 4)
    return after[0]?.lower === 'of' ? (after.find(isPointer) ?? null) : null
  }
  if (!subjectHead || !isPointer(subjectHead) || !/^(happen|fly|work|do)$/.test(head.lemma))
    return null
  const before = nodes.slice(subjectHead.index + 1, head.index)
  const isDenied = before.some((n) => /^(not|n't|never|no)$/.test(n.lower))
  const isAhead = before.some((n) => /^(will|wo|going|would|never)$/.test(n.lower))
  const goesOn =
    head.lemma !== 'happen' && /^(ADP|NOUN|PRON|DET)$/.test(nodes[head.index + 1]?.upos ?? 'PUNCT')
  return isDenied && isAhead && !goesOn ? subjectHead : null
}

/** “goes too far”, “asks too much”, “crosses a red line”, “was not realistic”, “is absurd”. */
function whatIsTooMuch(
  { head, subjectHead, sentence, negated, object }: Frame,
  { world }: Context,
): Node | null {
  if (!subjectHead || !isPointer(subjectHead)) return null
  const after = sentence.nodes.slice(head.index, head.index + 5)
  const isFar =
    (head.lemma === 'go' && hasInRow(after, 'too', 'far')) ||
    (head.lemma === 'ask' && hasInRow(after, 'too', 'much')) ||
    (head.lemma === 'cross' && object?.lower === 'line')
  if (isFar && !negated) return subjectHead
  if (!head.children.some((c) => c.relation === 'cop')) return null
  const words = answerWords(world)
  const said = sentence.nodes.slice(Math.max(subjectHead.index + 1, head.index - 2), head.index + 1)
  if (negated) return words.isAmong('approving', said) ? subjectHead : null
  return words.isAmong('condemning', said) ? subjectHead : null
}

const hasInRow = (nodes: Sentence['nodes'], first: string, second: string): boolean =>
  nodes.some((n, i) => n.lower === first && nodes[i + 1]?.lower === second)

/** Whoever says so, or “for Britain”. */
function judgeOf({ reportedBy, head, sentence }: Frame, { resolver }: Context): Judge {
  const side = sentence.nodes.find(
    (n) =>
      n.index > head.index &&
      n.index < head.index + 7 &&
      n.children.some((k) => k.relation === 'case' && k.lower === 'for') &&
      resolver.mentionAt(n) !== undefined,
  )
  if (side) return resolver.resolve(side, sentence)
  return { parties: reportedBy?.parties ?? [], people: reportedBy?.people ?? [] }
}
