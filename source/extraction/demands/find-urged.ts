import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { nominalHead, nounPhrase, spanOf } from '../text/tree.ts'

/** Whom a clause urges, and to do what. */
export interface Urged {
  readonly whom: Node
  /** The words of what is to be done, without “to”. */
  readonly span: Span
}

/**
 * Reads “urged Y to leave”, “called on Y to leave”, “told Y to leave” by position: a noun phrase
 * right after the verb, then “to” and a verb.
 *
 * @returns Null when the clause has another shape.
 */
export function findUrged({ head, sentence }: Frame): Urged | null {
  const { nodes } = sentence
  const from = /^(on|upon)$/.test(nodes[head.index + 1]?.lower ?? '')
    ? head.index + 2
    : head.index + 1
  const to = nodes.findIndex(
    (node, index) =>
      index > from &&
      index < from + 14 &&
      node.lower === 'to' &&
      /^VB$/.test(nodes[index + 1]?.xpos ?? ''),
  )
  if (to < 0) return null
  const between = nodes.slice(from, to)
  if (between.some((node) => /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) || /^[.;:—–“”]$/.test(node.text)))
    return null
  const whom = nominalHead(between)
  if (!whom || !spanOf(nounPhrase(whom))) return null
  let end = to + 1
  while (nodes[end] && !/^[.;:—–”]$/.test(nodes[end]?.text ?? '') && !isNextClause(nodes, end))
    end++
  const span = spanOf(nodes.slice(to + 1, end))
  return span ? { whom, span } : null
}

/** A comma after which a new tense begins. */
function isNextClause(nodes: readonly Node[], index: number): boolean {
  if (nodes[index]?.text !== ',') return false
  return nodes.slice(index + 1, index + 6).some((node) => /^(VBD|VBZ|MD)$/.test(node.xpos))
}
