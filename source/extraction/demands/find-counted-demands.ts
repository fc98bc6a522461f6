import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import { splitEnumeration } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'

/** Nouns that count what is wanted only after a verb of wanting: “wants two things: …”. */
const COUNTED = /^(thing|point|item|step|change|concession|assurance)$/

/**
 * Finds demands counted up in a sentence: “has three demands: A, B and C”, “put two requests on
 * paper: …”, “Also on Chad's list: A and B”, “two more things on his list, A and B”.
 */
export function findCountedDemands(context: Context): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) => {
    if (isTitle(context.article, sentence)) return []
    const noun = sentence.nodes.find((node) => isHolder(node, sentence, context))
    if (!noun) return []
    const items = itemsAfter(noun, sentence, context)
    const parties = items.length > 0 ? ownersOfHolder(noun, sentence, context) : []
    return parties.length === 0
      ? []
      : items.map((span) =>
          demandOfSentence(sentence, {
            kind: kindOfHolder(noun),
            parties,
            span,
            rule: `counted up as a ${noun.lemma}`,
          }),
        )
  })
}

/** “conditions”, “red lines”: what the things counted are. */
export const kindOfHolder = ({ lemma }: Node): DemandDraft['kind'] =>
  /condition/.test(lemma) ? 'condition' : /line/.test(lemma) ? 'red-line' : 'demand'

/** Whether a noun stands for what somebody wants: “demands”, “list”, the “things” one asked for. */
export function isHolder(
  node: Node,
  sentence: Sentence,
  { demandWords, predicates }: Context,
): boolean {
  if (node.upos !== 'NOUN') return false
  if (demandWords.has(node, sentence, 'list')) return true
  if (demandWords.has(node, sentence, 'wanted') && node.lemma !== 'answer') return true
  if (predicates.ofNoun(node, sentence).has('redLine')) return true
  const verb = node.head
  return (
    COUNTED.test(node.lemma) &&
    node.children.some((c) => c.relation === 'nummod') &&
    verb !== null &&
    (predicates.ofVerb(verb, sentence).has('demand') || /^(ask|need)$/.test(verb.lemma))
  )
}

/** What stands after the colon, or after the comma that opens a list of the things counted. */
function itemsAfter(noun: Node, { nodes }: Sentence, { article }: Context): readonly Span[] {
  const colon = nodes.findIndex((n) => n.index > noun.index && /^[:—–]$/.test(n.text))
  const near = colon > 0 && !nodes.slice(noun.index, colon).some((n) => /^[;.]$/.test(n.text))
  const isCounted = nodes.slice(0, noun.index).some((n) => n.upos === 'NUM')
  const comma = nodes[noun.index + 1]?.text === ',' ? noun.index + 1 : -1
  const from =
    near && nodes.slice(noun.index, colon).length < 12 ? colon : isCounted && comma > 0 ? comma : -1
  if (from < 0) return []
  const stop = nodes.findIndex((n) => n.index > from && /^[.;”—–]$/.test(n.text))
  const first = nodes[from + 1]?.lower === 'that' ? from + 2 : from + 1
  const run = nodes.slice(first, stop < 0 ? nodes.length : stop)
  if (/^["“]$/.test(run[0]?.text ?? '') || run.length < 2) return []
  // A sentence after the colon explains; a list has no main verb.
  const root = run.find((n) => n.head === null || !run.includes(n.head))
  const tells = run.some((n) => /^(VBD|VBZ)$/.test(n.xpos) && !inRelative(n, root))
  const span = spanOf(run)
  if (tells || !span) return []
  const pieces = splitEnumeration(article.source, span)
  const words = (one: Span): number => article.source.slice(one.start, one.end).split(/\s+/).length
  const items =
    pieces.every((one) => one.end - one.start > 5) && pieces.some((one) => words(one) > 1)
      ? pieces
      : [span]
  return from === comma && pieces.length < 2 ? [] : items
}

function inRelative(node: Node, root: Node | undefined): boolean {
  for (let at: Node | null = node; at && at !== root; at = at.head)
    if (/acl|ccomp/.test(at.relation)) return true
  return false
}

/** Whose list it is: its possessor, “of Chad”, else the subject of the clause. */
export function ownersOfHolder(
  noun: Node,
  sentence: Sentence,
  { resolver, framesOf }: Context,
): readonly string[] {
  const owner = noun.children.find(
    (c) =>
      c.relation === 'nmod:poss' ||
      (/^nmod/.test(c.relation) &&
        c.children.some(
          (k) =>
            k.relation === 'case' &&
            (/^(from|by)$/.test(k.lower) || (k.lower === 'of' && noun.lemma !== 'request')),
        )),
  )
  const owned = owner ? resolver.resolve(owner, sentence).parties : []
  if (owned.length > 0 || (owner && owner.upos !== 'PRON')) return owned
  const frame = framesOf(sentence).find(
    (one) =>
      one.parties.length > 0 &&
      !one.passive &&
      !one.negated &&
      one.head.index < noun.index &&
      /^(have|want|put|set|make|send|bring|list|present|submit|carry|raise|table|demand|ask|seek|hand|issue|arrive|come|name|add|outline|repeat|lay|state|impose|tie|attach|insist)$/.test(
        one.head.lemma,
      ),
  )
  return frame?.parties ?? []
}
