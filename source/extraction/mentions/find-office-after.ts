import type { Span } from '../../model/evidence.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, nounPhrase, spanOf } from '../text/tree.ts'
import type { NameRun } from './find-names.ts'
import type { Owner } from './mention.ts'
import type { PeopleTools } from './person-candidate.ts'

/** An office that the sentence after a name gives to its holder. */
export interface OfficeAfter {
  readonly office: string
  /** The party the office is of by name; null where it is not told so. */
  readonly party: string | null
  readonly owner: Owner | null
  readonly span: Span
}

/**
 * The office of someone who goes by the bare name first and by the office next: “Anna Bell took
 * the train. The ports minister has …”, “And Bell?” / “The Peruvian president wants …”.
 *
 * @param runs All names of the sentence: with two of them it is open whose office comes next.
 * @returns Null where the next sentence is not about the holder of an office, or names one.
 */
export function findOfficeAfter(
  run: NameRun,
  runs: readonly NameRun[],
  { nodes }: Sentence,
  next: Sentence | undefined,
  { source, gazetteer, offices }: PeopleTools,
): OfficeAfter | null {
  if (!next || runs.length > 1 || !(opens(run, nodes) || asksAfter(run, nodes))) return null
  const [the, ...rest] = next.nodes
  const head = rest.find((node) => offices.isHead(node) && baseOf(node.relation) === 'nsubj')
  if (the?.lower !== 'the' || !head || head.index > 6 || /^NNP?S$/.test(head.xpos)) return null
  const words = next.nodes.slice(1, head.index + 1)
  if (words.some((node) => /^[,;:“”"(]$/.test(node.text) || node.upos === 'VERB')) return null
  const after = next.nodes[head.index + 1]
  // “The foreign minister Anna Bell”
  if (after && /^\p{Lu}/u.test(after.text)) return null
  const phrase = nounPhrase(head).filter((node) => node.index > the.index)
  const until = phrase.findIndex((node) => /^[,;:“”"(]$/.test(node.text))
  const span = spanOf(until < 0 ? phrase : phrase.slice(0, until))
  if (!span) return null
  const inside = (node: Node): boolean => node.start >= span.start && node.end <= span.end
  const named = phrase
    .filter(inside)
    .map((node) => gazetteer.at(source, node.start))
    .find((form) => form !== null)
  const body = phrase.findLast((node) => inside(node) && node.relation === 'nmod')
  return {
    office: source.slice(span.start, span.end),
    party: named?.actor.id ?? null,
    owner: body ? { node: body, sentence: next } : null,
    span,
  }
}

/** Whether a sentence opens with the name as its subject. */
function opens({ from, to }: NameRun, nodes: readonly Node[]): boolean {
  if (from !== 0 || to - from < 2) return false
  return nodes.slice(from, to).some(({ relation }) => baseOf(relation) === 'nsubj')
}

/** “And Bell?”, “What about Bell?” */
const asksAfter = ({ from, to }: NameRun, nodes: readonly Node[]): boolean =>
  nodes[to]?.text === '?' && /^(and|but|about|of)$/.test(nodes[from - 1]?.lower ?? '') && from <= 2
