import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { splitEnumeration } from '../text/lists.ts'
import { spanOf } from '../text/tree.ts'

const STANCE_NOUN = /^(position|stance|line|view|demand|term|condition)s?$/

const HOLDING =
  /^(maintain|hold|take|keep|adopt|defend|reaffirm|repeat|reiterate|present|set|stick|restate|renew|list)$/

/**
 * The items of “maintaining maximalist positions — including A and B”.
 *
 * @returns Empty when the clause holds no such list.
 */
export function heldItems(frame: Frame, { article }: Context): readonly Span[] {
  const { object, sentence, head } = frame
  if (!object || !STANCE_NOUN.test(object.lower) || frame.parties.length === 0 || frame.negated)
    return []
  if (!HOLDING.test(head.lemma)) return []
  const including = sentence.nodes.find(
    (node) => node.lower === 'including' && node.index > object.index,
  )
  if (!including) return []
  const span = spanOf(sentence.nodes.filter((node) => node.index > including.index))
  return span ? splitEnumeration(article.source, span) : []
}
