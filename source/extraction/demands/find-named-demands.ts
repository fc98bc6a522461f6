import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import { splitEnumeration } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, conjuncts, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'
import { givenUpIn } from './is-given-up.ts'

const KIND: Readonly<Record<string, DemandDraft['kind']>> = {
  demand: 'demand',
  requirement: 'demand',
  claim: 'demand',
  request: 'demand',
  insistence: 'demand',
  ultimatum: 'demand',
  call: 'demand',
  wish: 'demand',
  term: 'condition',
  expectation: 'demand',
  plea: 'demand',
  appeal: 'demand',
  proviso: 'condition',
  position: 'demand',
  stance: 'demand',
}

/** Nouns for any view: they name a demand only where their clause tells what is to be done. */
const VIEW = /^(position|stance)$/

const AMONG = /^(among|including|such|like|notably)$/

/**
 * Finds demands named by a noun with its owner: “their demand for …”, “Addis Ababa's insistence that …”,
 * “a string of rebel demands, among them A and B”, “under pressure from X to …”.
 */
export function findNamedDemands(context: Context): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence)) continue
    for (const node of sentence.nodes) {
      if (node.upos !== 'NOUN') continue
      if (node.lemma === 'pressure') found.push(...pressure(node, sentence, context))
      const named = KIND[node.lemma]
      const owners = named ? ownersOf(node, sentence, context) : []
      if (!named || owners.length === 0 || givenUpIn(node, context) !== null) continue
      if (VIEW.test(node.lemma) && !tellsDuty(node, sentence)) continue
      const spans = listed(node, sentence, context) ?? contentOfDemand(node)
      for (const span of spans)
        found.push(
          demandOfSentence(sentence, {
            kind: named,
            parties: owners,
            span,
            rule: `named as a ${node.lemma}`,
          }),
        )
    }
  }
  return found
}

/** “its position that the council be dissolved”, “… that the fees must go” */
function tellsDuty({ index }: Node, { nodes }: Sentence): boolean {
  if (nodes[index + 1]?.lower !== 'that') return false
  return nodes
    .slice(index + 2, index + 14)
    .some(
      (n) =>
        /^(must|should|ought|shall|cannot)$/.test(n.lower) ||
        (n.lower === 'be' && /^(NOUN|PROPN)$/.test(n.before?.upos ?? '')),
    )
}

function ownersOf(node: Node, sentence: Sentence, context: Context): readonly string[] {
  const { resolver } = context
  const found: string[] = []
  for (const child of node.children) {
    const relation = baseOf(child.relation)
    if (child.relation === 'nmod:poss' || relation === 'amod' || relation === 'compound')
      found.push(
        ...(child.upos === 'PRON' || resolver.mentionAt(child) || child.relation === 'nmod:poss'
          ? resolver.resolve(child, sentence).parties
          : []),
      )
    else if (
      relation === 'nmod' &&
      child.children.some((c) => c.relation === 'case' && /^(by|from)$/.test(c.lower))
    )
      found.push(...resolver.resolve(child, sentence).parties)
  }
  return found.length > 0 ? [...new Set(found)] : voicedBy(node, context)
}

/** “has expressed the expectation that …”, “repeated the demand that …”: whoever voices it. */
function voicedBy(node: Node, { frameAt }: Context): readonly string[] {
  if (node.relation !== 'obj' || !node.head) return []
  const frame = frameAt(node.head)
  return frame && !frame.negated && !frame.passive && VOICING.test(node.head.lemma)
    ? frame.parties
    : []
}

const VOICING =
  /^(express|voice|repeat|reiterate|renew|make|put|issue|table|submit|maintain|press|raise|set|hold|restate|underline|state|present|add|send|formulate|advance|stress|convey|have)$/

/** “…, among them a pullout and a farewell to arms.” */
function listed(node: Node, sentence: Sentence, { article }: Context): readonly Span[] | null {
  const after = sentence.nodes.slice(node.index + 1, node.index + 4)
  const among = after.find((one) => AMONG.test(one.lower))
  if (!among) return null
  const from = sentence.nodes[among.index + 1]
  const start =
    from && /^(them|these|those|as|which)$/.test(from.lower) ? among.index + 2 : among.index + 1
  let end = start
  while (end < sentence.nodes.length && !/^[.;:—–]$/.test(sentence.nodes[end]?.text ?? '')) end++
  const span = spanOf(sentence.nodes.slice(start, end))
  return span ? splitEnumeration(article.source, span) : null
}

/** Whether a noun names what a party wants: “demand”, “call”, “insistence”. */
export const namesDemand = ({ lemma, upos }: Node): boolean =>
  upos === 'NOUN' && KIND[lemma] !== undefined

/** “demand that Y leave”, “demand for Y”, “call for Y to leave”. */
export function contentOfDemand(node: Node): readonly Span[] {
  const own = node.children.find(
    (c) =>
      c.index > node.index &&
      ((/^(acl|ccomp)$/.test(c.relation) && completes(c)) ||
        (baseOf(c.relation) === 'nmod' &&
          c.children.some(
            (k) =>
              k.relation === 'case' &&
              (/^(for|of|to)$/.test(k.lower) || (k.lower === 'on' && node.lemma === 'insistence')),
          ))),
  )
  // “expressed the expectation that Y leave”: a clause the tree gave to the verb.
  const clause =
    own ??
    node.head?.children.find(
      (c) =>
        c.relation === 'ccomp' &&
        completes(c) &&
        c.children.some((k) => k.relation === 'mark' && k.index === node.index + 1),
    )
  if (!clause) return []
  const joined = conjuncts(clause).filter(
    (one) => one === clause || one.children.some((c) => /^(case|mark)$/.test(c.relation)),
  )
  const spans = joined.map((head) =>
    spanOf(
      subtree(head, (c) => joined.includes(c)).filter(
        (one) =>
          !(one.head === head && /^(case|mark|cc)$/.test(one.relation) && one.index < head.index),
      ),
    ),
  )
  return spans.filter((span) => span !== null && span.end - span.start > 10) as Span[]
}

/** “the demand that Y leave”, “its call to leave”: what completes the noun, not what describes it. */
const completes = (clause: Node): boolean =>
  clause.children.some((c) => c.lower === 'to' && c.index < clause.index) ||
  (clause.children.some((c) => c.relation === 'mark' && c.lower === 'that') &&
    clause.children.some((c) => /^nsubj/.test(c.relation) && c.lower !== 'that'))

/** “under pressure from X to accept”: X wants it accepted. */
function pressure(node: Node, sentence: Sentence, { resolver }: Context): readonly DemandDraft[] {
  const from = [...node.children, ...(node.head?.children ?? [])].find(
    (c) =>
      c.index > node.index && c.children.some((k) => k.relation === 'case' && k.lower === 'from'),
  )
  const to = sentence.nodes.find(
    (n) =>
      n.index > node.index &&
      n.index < node.index + 8 &&
      n.xpos === 'VB' &&
      n.children.some((c) => c.lower === 'to'),
  )
  if (!from || !to) return []
  const owners = resolver.resolve(from, sentence).parties
  const span = spanOf(subtree(to).filter((n) => n.index >= to.index))
  return owners.length > 0 && span
    ? [
        demandOfSentence(sentence, {
          kind: 'demand',
          parties: owners,
          span: { start: node.start, end: Math.max(span.end, to.end) },
          rule: 'pressure from a party',
        }),
      ]
    : []
}
