import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { nounPhrase, spanOf } from '../text/tree.ts'

const PARTIAL =
  /\b(some|several|certain|parts?|components?|elements?|aspects?|core|key|many|most|much|clauses?|provisions?|articles?|(?<!-)points?|partly|partially|in part|a few|two|three|nearly all)\b/i

const WHOLLY =
  /\b(wholly|entirely|outright|flatly|completely|categorically|out of hand|in full|whole|altogether|as a whole)\b/i

/** Whether a thing is judged wholly or in part, by the words of the clause and of the thing. */
export function readScope(
  frame: Frame,
  target: Node | null,
  { article }: Context,
): 'whole' | 'part' {
  const text = article.source.slice(frame.clause.start, frame.clause.end)
  const judged = target ? (spanOf(nounPhrase(target)) ?? target) : null
  const targetText = judged ? article.source.slice(judged.start, judged.end) : ''
  if (WHOLLY.test(text)) return 'whole'
  return PARTIAL.test(targetText) || /\b(only in part|partly|partially)\b/i.test(text)
    ? 'part'
    : 'whole'
}
