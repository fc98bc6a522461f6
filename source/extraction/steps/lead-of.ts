import type { Node } from '../text/sentence.ts'

/** The first word of the phrase of a noun. */
export function leadOf(event: Node, nodes: readonly Node[]): Node {
  let first = event
  for (let at = event.before; at; at = at.before) {
    if (!/^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(at.upos) && !/^(-|'s|’s|’|')$/.test(at.text)) break
    first = at
  }
  return nodes[first.index] ?? first
}
