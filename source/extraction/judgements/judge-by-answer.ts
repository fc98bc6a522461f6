import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import type { Judgement } from './judgement.ts'
import { readScope } from './read-scope.ts'
import { spanOfTarget } from './span-of-target.ts'

/** “has said no to both”, “says yes to the formula”. */
export function judgeByAnswer(frame: Frame, context: Context): Judgement | null {
  if (!/^(say|answer|reply|vote)$/.test(frame.head.lemma)) return null
  if (frame.negated) return null
  const word = frame.sentence.nodes
    .slice(frame.head.index + 1, frame.head.index + 4)
    .find((node) => /^[“"]?(no|yes)[”"]?$/.test(node.lower))
  const next = word ? frame.sentence.nodes[word.index + 1] : undefined
  if (!word || (next && !/^(to|,|\.|at|”|;|—|–|and|but|again|outright|flatly)$/.test(next.lower)))
    return null
  const target = next?.lower === 'to' ? (nounAfter(frame, next.index) ?? null) : null
  const stance = word.lower === 'no' ? 'rejects' : 'accepts'
  return {
    stance,
    parties: frame.parties,
    people: frame.people,
    target,
    targetSpan: spanOfTarget(target),
    span: { start: frame.clause.start, end: Math.max(frame.clause.end, target?.end ?? 0) },
    sentence: frame.sentence,
    frame,
    scope: readScope(frame, target, context),
    rule: `${stance} by “say ${word.lower}”`,
  }
}

function nounAfter(frame: Frame, index: number): Node | undefined {
  return frame.sentence.nodes
    .slice(index + 1, index + 8)
    .find(
      (node) =>
        /^(NOUN|PROPN|PRON|DET|NUM)$/.test(node.upos) &&
        !/^(the|a|an|its|their)$/.test(node.lower) &&
        !/^(compound|amod|det|nmod:poss|nummod)$/.test(node.relation) &&
        node.upos !== 'PART',
    )
}
