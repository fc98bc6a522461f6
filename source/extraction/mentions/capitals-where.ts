import type { Node } from '../text/sentence.ts'
import { type Mention, partiesOf } from './mention.ts'

/** “in Paris and Berlin, where leaders argue”: the leaders are those of the cities. */
export function capitalsWhere(head: Node, mentions: readonly Mention[]): readonly string[] {
  const where = head.head?.children.find((child) => child.lower === 'where')
  if (!where) return []
  const cities = mentions.filter(
    (m) => m.kind === 'city' && m.end < where.start && where.start - m.end < 60,
  )
  return [...new Set(partiesOf(cities))]
}
