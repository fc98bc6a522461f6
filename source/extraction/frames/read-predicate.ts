import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf, subtree } from '../text/tree.ts'

/** A predicate and what follows it. */
export interface ReadPredicate {
  /** What completes the predicate; null when nothing does. */
  readonly complement: Span | null
  /** Predicate with auxiliaries and complement. */
  readonly predicate: Span
}

/** The words of a predicate and of what completes it. */
export function readPredicate(head: Node, passive: boolean, sentence: Sentence): ReadPredicate {
  const isVerb = head.upos === 'VERB'
  const after = completing(head, sentence)
  const nodes = isVerb
    ? after.length > 0 || passive || !isTensed(head)
      ? after
      : runAfter(head, sentence)
    : subtree(head, (c) =>
        /^(nsubj|csubj|punct|conj|cc|mark|parataxis|aux|cop|advcl)/.test(c.relation),
      )
  const helpers = head.children.filter(
    (c) => /^(aux|cop|advmod)/.test(c.relation) && c.index < head.index,
  )
  const first = [...helpers, head].sort((a, b) => a.index - b.index)[0] ?? head
  const ends = [head.end, spanOf(nodes)?.end ?? 0, isVerb ? 0 : (spanOf(after)?.end ?? 0)]
  return {
    complement: trimThat(spanOf(nodes), nodes),
    predicate: { start: first.start, end: Math.max(...ends) },
  }
}

/** Everything after a predicate that hangs on it as object, clause or phrase. */
function completing(head: Node, sentence: Sentence): readonly Node[] {
  const children = head.children.filter(
    (c) =>
      c.index > head.index &&
      /^(obj|ccomp|xcomp|iobj|obl|advcl|nmod|compound:prt|acl|advmod)/.test(c.relation) &&
      !isComment(c, sentence),
  )
  return [...new Set(children.flatMap((child) => subtree(child)))].sort((a, b) => a.index - b.index)
}

/** “…, marking a step forward”: a participle after a comma comments, it completes nothing. */
const isComment = (clause: Node, { nodes }: Sentence): boolean =>
  clause.relation === 'advcl' &&
  (clause.children.some((c) => c.relation === 'mark' && APART.test(c.lower)) ||
    (clause.xpos === 'VBG' && nodes[(subtree(clause)[0]?.index ?? 1) - 1]?.text === ','))

/** Conjunctions of clauses that stand apart from what they follow. */
const APART = /^(before|after|while|when|because|since|though|although|whereas|as)$/

/** The words right after a verb that the tree hung elsewhere, up to a stop or the next tense. */
function runAfter(head: Node, { nodes }: Sentence): readonly Node[] {
  let end = head.index + 1
  const next = nodes[end]
  if (!next || !/^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(next.upos)) return []
  while (
    nodes[end] &&
    !/^[,.;:—–”"]$/.test(nodes[end]?.text ?? '') &&
    !/^(VBD|VBZ|VBP|MD)$/.test(nodes[end]?.xpos ?? '')
  )
    end++
  return nodes.slice(head.index + 1, end)
}

/** A span without the “that” that leads its clause in. */
function trimThat(span: Span | null, nodes: readonly Node[]): Span | null {
  const first = nodes[0]
  const second = nodes[1]
  if (span && first && second && first.lower === 'that' && first.relation === 'mark')
    return { start: second.start, end: span.end }
  return span
}
