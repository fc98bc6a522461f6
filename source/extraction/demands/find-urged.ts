import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { nominalHead, nounPhrase, spanOf } from '../text/tree.ts'

/** Whom a clause urges, and to do what. */
export interface Urged {
  readonly whom: Node
  /** What is to be done, each by itself, without “to”. */
  readonly spans: readonly Span[]
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
      // “to “avoid unilateral steps””
      /^VB$/.test(
        nodes[QUOTE.test(nodes[index + 1]?.text ?? '') ? index + 2 : index + 1]?.xpos ?? '',
      ),
  )
  if (to < 0) return null
  const between = nodes.slice(from, to)
  if (between.some((node) => /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) || /^[.;:—–“”]$/.test(node.text)))
    return null
  const whom = nominalHead(between) ?? between.find((node) => /^(both|all|each)$/.test(node.lower))
  if (!whom || !spanOf(nounPhrase(whom))) return null
  let end = to + 1
  while (nodes[end] && !/^[.;:—–”]$/.test(nodes[end]?.text ?? '') && !isNextClause(nodes, end))
    end++
  // “push for all prisoners to be freed”: who is to be freed is part of it.
  const isFor = between[0]?.lower === 'for'
  const first = isFor ? from + 1 : to + 1
  const at = isFor ? nextFor(nodes, to + 1, end) : nextAct(nodes, to + 1, end)
  const gap = isFor ? 2 : 1
  const spans = (
    at < 0
      ? [[first, end]]
      : [
          [first, at],
          [at + gap, end],
        ]
  ).map(([a, b]) => spanOf(nodes.slice(a, b)))
  return { whom, spans: spans.filter((span) => span !== null) }
}

/** “for A to be freed and for B to be paid” */
const nextFor = (nodes: readonly Node[], from: number, end: number): number =>
  nodes.findIndex(
    (node, index) =>
      index > from && index < end - 3 && node.lower === 'and' && nodes[index + 1]?.lower === 'for',
  )

const QUOTE = /^["“]$/

/** Where “and” joins a second act of the same kind: “free them and pay the arrears”. */
function nextAct(nodes: readonly Node[], from: number, end: number): number {
  const verb = nodes[from]
  return nodes.findIndex(
    (node, index) =>
      index > from + 1 &&
      index < end - 2 &&
      node.lower === 'and' &&
      nodes[index + 1]?.xpos === 'VB' &&
      nodes[index + 1]?.head === verb,
  )
}

/** A comma after which a new tense begins. */
function isNextClause(nodes: readonly Node[], index: number): boolean {
  if (nodes[index]?.text !== ',') return false
  return nodes.slice(index + 1, index + 6).some((node) => /^(VBD|VBZ|MD)$/.test(node.xpos))
}
