import type { Span } from '../../model/evidence.ts'
import type { PartyResolver } from '../mentions/resolve-parties.ts'
import type { Resolved } from '../mentions/resolved.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isUnder, nounPhrase, spanOf } from '../text/tree.ts'

/** A subject without the “that” of “said that progress …”, which trees take for its determiner. */
export function withoutThat(span: Span | null, { nodes }: Sentence): Span | null {
  if (span === null) return null
  const first = nodes.find((node) => node.start === span.start)
  const next = first && nodes[first.index + 1]
  const led = first?.lower === 'that' && first.before?.upos === 'VERB'
  return led && next && next.start < span.end ? { start: next.start, end: span.end } : span
}

/**
 * Words coordinated with a subject that the tree left outside it: “A, B, and C remain”.
 *
 * @returns From the first such word to the subject, when a clause begins right before; else none.
 */
export function joinedBefore(own: Span, subjectHead: Node, sentence: Sentence): readonly Node[] {
  const { nodes } = sentence
  const first = nodes.findIndex((node) => node.start >= own.start)
  let at = first - 1
  if (nodes[at]?.lower !== 'and' && nodes[at]?.lower !== 'or') return []
  if (nodes[at]?.head === subjectHead && subjectHead.head === null) return []
  while (at >= 0 && isNominalPart(nodes[at] as Node)) at--
  const boundary = nodes[at]
  if (boundary && boundary.lower !== 'that' && boundary.text !== '“') return []
  const run = nodes.slice(at + 1, first)
  return run.some((node) => /^(NOUN|PROPN)$/.test(node.upos)) ? run : []
}

/** A person's span with the title that introduces them, which a broken tree may leave outside. */
export function withTitle(
  span: Span | null,
  subjectHead: Node,
  resolver: PartyResolver,
): Span | null {
  const mention = resolver.mentionAt(subjectHead)
  const place = mention?.person?.introductions.find(
    (one) => one.start <= mention.start && mention.end <= one.end,
  )
  if (!span || !place || !mention) return span
  return {
    start: Math.min(span.start, place.start, mention.start),
    end: Math.max(span.end, mention.end),
  }
}

const isNominalPart = (node: Node): boolean =>
  node.lower !== 'that' &&
  (/^(NOUN|PROPN|ADJ|NUM|PRON)$/.test(node.upos) ||
    (node.upos === 'DET' && node.lower !== 'that') ||
    /^(of|and|or|,|-|'s|’s|’|'|von|van|de)$/.test(node.lower))

/** A subject with the people and parties coordinated with it. */
export function withJoined(
  alone: Resolved,
  joined: readonly Node[],
  resolver: PartyResolver,
  sentence: Sentence,
): Resolved {
  const heads = joined.filter((node) => resolver.mentionAt(node)?.head === node)
  if (heads.length === 0) return alone
  const all = [...heads.map((node) => resolver.resolve(node, sentence)), alone]
  return {
    parties: [...new Set(all.flatMap((one) => one.parties))],
    people: [...new Set(all.flatMap((one) => one.people))],
    how: alone.how,
  }
}

/** The words of a subject, without those of its predicate. */
export function subjectSpan(subjectHead: Node, predicate: Node): Span | null {
  const nodes = nounPhrase(subjectHead).filter(
    (node) => !isUnder(node, predicate) || isUnder(subjectHead, predicate),
  )
  return spanOf(nodes)
}
