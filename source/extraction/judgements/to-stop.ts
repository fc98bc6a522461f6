import type { Span } from '../../model/evidence.ts'
import type { Frame } from '../frames/frame.ts'

/** The clause up to its stop, which trees often miss. */
export function toStop({ clause, head, sentence }: Frame): Span {
  const last = sentence.nodes[stopAfter(head.index, sentence)]
  return { start: clause.start, end: Math.max(clause.end, last?.end ?? 0) }
}

/** The last word before the clause ends: at a comma, a stop or the next tense. */
export function stopAfter(from: number, { nodes }: Frame['sentence']): number {
  let at = from
  while (
    nodes[at + 1] &&
    !/^[,.;:—–]$/.test(nodes[at + 1]?.text ?? '') &&
    !/^(VBD|VBZ|VBP|MD)$/.test(nodes[at + 1]?.xpos ?? '')
  )
    at++
  while (at > from && nodes[at]?.upos === 'CCONJ') at--
  return at
}
