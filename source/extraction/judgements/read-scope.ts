import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { nounPhrase, spanOf } from '../text/tree.ts'

const PARTIAL =
  /\b(some|several|certain|parts?|components?|elements?|aspects?|core|key|many|most|much|points?|partly|partially|in part|a few|two|three|nearly all)\b/i

const WHOLLY =
  /\b(wholly|entirely|outright|flatly|completely|categorically|out of hand|in full|whole|altogether|as a whole)\b/i

export function readScope(frame: Frame, target: Node | null, context: Context): 'whole' | 'part' {
  const text = context.article.source.slice(frame.clause.start, frame.clause.end)
  const targetText = target
    ? context.article.source.slice(...rangeOf(nounPhrase(target), target))
    : ''
  if (WHOLLY.test(text)) return 'whole'
  return PARTIAL.test(targetText) || /\b(only in part|partly|partially)\b/i.test(text)
    ? 'part'
    : 'whole'
}

function rangeOf(nodes: readonly Node[], head: Node): [number, number] {
  const span = spanOf(nodes) ?? { start: head.start, end: head.end }
  return [span.start, span.end]
}
