import type { Span } from '../../model/evidence.ts'
import type { Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { BodyWords } from './body-words.ts'
import { headOfRun } from './mention.ts'

/** Whether a body, named in a place, does something there, or is dealt with. */
export function actsIn({ nodes }: Sentence, { start, end }: Span, bodies: BodyWords): boolean {
  const run = nodes.filter((node) => node.start >= start && node.end <= end)
  if (run.length === 0) return false
  const before = nodes[(run[0]?.index ?? 0) - 1]
  // “The union's Executive Council” is the union's, no party of its own.
  if (/^(['’]s?|its|their|his|her)$/.test(before?.lower ?? '')) return false
  const head = headOfRun(run)
  let top = head
  while (top.relation === 'conj' && top.head) top = top.head
  if (baseOf(top.relation) === 'nsubj' && top.head?.upos === 'VERB') return true
  const lead = before?.lower === 'the' ? before.before : before
  return (
    lead !== null &&
    lead !== undefined &&
    /^(between|with|from|against|of)$/.test(lead.lower) &&
    bodies.isDealing(lead.before?.lower ?? '')
  )
}
