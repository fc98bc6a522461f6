import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'

/**
 * Whether something else waits on what is demanded: “wants X freed first”, “before any further
 * step”, “before it writes a cheque”. “By June” or “before the rains” only gives a time.
 */
export function comesFirst({ sentence, head }: Frame): boolean {
  const after = sentence.nodes.filter((n) => n.index > head.index)
  const end = after.find((n) => n.text === ';' || n.text === ':')?.index ?? Number.POSITIVE_INFINITY
  return after.some((n) => n.index < end && (isFirst(n) || waits(n, sentence.nodes)))
}

/** “first” by itself, not “the first thousand” or “first to go”. */
function isFirst(node: Node): boolean {
  if (node.lower !== 'first') return false
  const next = node.children.length === 0 ? node.before : null
  return (
    node.relation === 'advmod' &&
    !/^(DET|PRON|ADP|NUM)$/.test(node.before?.upos ?? '') &&
    !/^(the|a|its|his|her|their|for|at|from)$/.test(next?.lower ?? '')
  )
}

function waits(node: Node, nodes: readonly Node[]): boolean {
  if (node.lower !== 'before') return false
  if (node.relation === 'mark') return true
  return /^(any|anything|anyone|talks|negotiations)$/.test(nodes[node.index + 1]?.lower ?? '')
}
