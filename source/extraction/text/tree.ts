import type { Span } from '../../model/evidence.ts'
import type { Node } from './sentence.ts'

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseOf(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** All words under a node, itself included, in the order of the text. `prune` cuts whole branches. */
export function subtree(node: Node, prune?: (child: Node) => boolean): Node[] {
  const found: Node[] = []
  const visit = (at: Node): void => {
    found.push(at)
    for (const child of at.children) if (!prune?.(child)) visit(child)
  }
  visit(node)
  return found.sort((a, b) => a.index - b.index)
}

/** Whether `node` stands under `ancestor`, or is it. */
export function isUnder(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at; at = at.head) if (at === ancestor) return true
  return false
}

/** First child whose relation, with or without its subtype, is among `relations`. */
export function childBy(node: Node, ...relations: string[]): Node | undefined {
  return node.children.find((child) => isAmong(relations, child))
}

/** All children whose relation, with or without its subtype, is among `relations`. */
export function childrenBy(node: Node, ...relations: string[]): Node[] {
  return node.children.filter((child) => isAmong(relations, child))
}

const isAmong = (relations: readonly string[], { relation }: Node): boolean =>
  relations.includes(relation) || (relation.includes(':') && relations.includes(baseOf(relation)))

const OPENING = new Set(['“', '"', '‘', '(', '['])
const CLOSING = new Set(['”', '"', '’', ')', ']', "'"])

/** Range of a run of words without the stops and commas at its ends; null for an empty run. */
export function spanOf(nodes: readonly Node[]): Span | null {
  let first = 0
  let last = nodes.length - 1
  const at = (index: number): Node => nodes[index] as Node
  while (first <= last && at(first).upos === 'PUNCT' && !OPENING.has(at(first).text)) first++
  while (last >= first && at(last).upos === 'PUNCT' && !CLOSING.has(at(last).text)) last--
  if (first > last) return null
  // A lone quotation mark at one end belongs to a quote that is not wholly inside.
  const run = nodes.slice(first, last + 1)
  const opens = run.filter((n) => n.text === '“').length
  const closes = run.filter((n) => n.text === '”').length
  if (opens < closes && at(last).text === '”') last--
  if (opens > closes && at(first).text === '“') first++
  while (last > first && /^[.,;:]$/.test(at(last).text)) last--
  if (first > last) return null
  return { start: at(first).start, end: at(last).end }
}

/** A word that can name someone or something by itself. */
export const isNominal = (node: Node): boolean => /^(NOUN|PROPN|PRON)$/.test(node.upos)

/** The noun that names what a run of words is about: the first that hangs on nothing within it. */
export function nominalHead(run: readonly Node[]): Node | null {
  const inside = new Set(run)
  const nominal = run.filter(isNominal)
  return (
    nominal.find((node) => node.head === null || !inside.has(node.head)) ?? nominal.at(-1) ?? null
  )
}

/** The noun phrase of a head without its clauses, appositions and asides. */
export function nounPhrase(head: Node): Node[] {
  return subtree(
    head,
    (child) =>
      ['acl', 'appos', 'parataxis', 'advcl', 'vocative', 'discourse'].includes(
        baseOf(child.relation),
      ) ||
      (child.relation === 'punct' && /^[,;:—–]$/.test(child.text) && !inList(head, child)) ||
      // The preposition or conjunction that leads the phrase in is no part of it.
      (/^(case|mark)$/.test(child.relation) && child.index < head.index) ||
      (child.relation === 'cc' && child.index < head.index && !/^(both|either)$/.test(child.lower)),
  )
}

function inList(head: Node, comma: Node): boolean {
  return head.children.some((child) => child.relation === 'conj' && child.index > comma.index)
}

/** A head and the heads coordinated with it, in order. */
export function conjuncts(head: Node): Node[] {
  const found = [head]
  for (const child of head.children) if (child.relation === 'conj') found.push(...conjuncts(child))
  return found.sort((a, b) => a.index - b.index)
}

const FINITE_TAGS = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Whether the clause of a predicate has tense: a finite verb, auxiliary or copula. */
export function isTensed(predicate: Node): boolean {
  if (
    (predicate.upos === 'VERB' || predicate.upos === 'AUX') &&
    FINITE_TAGS.has(predicate.xpos) &&
    !/^(aux|cop)/.test(predicate.relation)
  )
    return true
  if (predicate.children.some((c) => /^(aux|cop)/.test(c.relation) && FINITE_TAGS.has(c.xpos)))
    return true
  // A participle or base form with a subject of its own and no auxiliary is a mistagged past tense.
  return (
    (predicate.xpos === 'VBN' || predicate.xpos === 'VB') &&
    !predicate.children.some((c) => /^(aux|cop|mark)/.test(c.relation)) &&
    predicate.children.some((c) => c.relation === 'nsubj' && c.index < predicate.index) &&
    !/^(xcomp|acl)$/.test(predicate.relation)
  )
}

/** Whether a node heads a clause: a verb, or a word with a copula, subject or auxiliary. */
export function isPredicate(node: Node): boolean {
  if (/^(aux|cop|punct|case|mark|fixed)/.test(node.relation)) return false
  return (
    node.upos === 'VERB' || node.children.some((c) => /^(cop|nsubj|csubj|aux)/.test(c.relation))
  )
}
