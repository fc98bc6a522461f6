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
  const between = withoutRelative(nodes.slice(from, to))
  if (between.some((node) => /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) || /^[.;:—–“”]$/.test(node.text)))
    return null
  const whom = nominalHead(between) ?? between.find((node) => /^(both|all|each)$/.test(node.lower))
  if (!whom || !spanOf(nounPhrase(whom))) return null
  let end = to + 1
  while (nodes[end] && !/^[.;:—–”]$/.test(nodes[end]?.text ?? '') && !isNextClause(nodes, end))
    end++
  // “push for all prisoners to be freed”: who is to be freed is part of it.
  const isFor = between[0]?.lower === 'for'
  const runs = isFor ? splitFor(nodes, from + 1, end) : splitAct(nodes, to + 1, end)
  const spans = runs.map(([first, last]) => spanOf(nodes.slice(first, last)))
  return { whom, spans: spans.filter((span) => span !== null) }
}

/** “for A, for B to be freed and for C”: each by itself. */
function splitFor(nodes: readonly Node[], from: number, end: number): readonly Run[] {
  const cuts = nodes.flatMap((node, at) =>
    at > from &&
    at < end - 2 &&
    node.lower === 'for' &&
    /^(,|and)$/.test(nodes[at - 1]?.lower ?? '')
      ? [at]
      : [],
  )
  const starts = [from, ...cuts.map((at) => at + 1)]
  return starts.map((start, i) => {
    const next = cuts[i]
    const isAnd = next !== undefined && nodes[next - 1]?.lower === 'and'
    return [start, next === undefined ? end : isAnd ? next - 1 : next]
  })
}

type Run = readonly [from: number, to: number]

/** “free them and pay the arrears” */
function splitAct(nodes: readonly Node[], from: number, end: number): readonly Run[] {
  const at = nextAct(nodes, from, end)
  return at < 0
    ? [[from, end]]
    : [
        [from, at],
        [at + 1, end],
      ]
}

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

/** “Niger, which holds the hills, to leave”: whom, without the clause about them. */
function withoutRelative(run: readonly Node[]): readonly Node[] {
  const opens = run.findIndex(
    (node, at) => node.text === ',' && /^(which|who|whose|where)$/.test(run[at + 1]?.lower ?? ''),
  )
  return opens > 0 && run.at(-1)?.text === ',' ? run.slice(0, opens) : run
}

/** A comma after which a new tense begins. */
function isNextClause(nodes: readonly Node[], index: number): boolean {
  if (nodes[index]?.text !== ',') return false
  return nodes.slice(index + 1, index + 6).some((node) => /^(VBD|VBZ|MD)$/.test(node.xpos))
}
