import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import { readSpeaker } from './aside-speaker.ts'
import type { Report } from './report.ts'
import type { IsSpeech } from './speech.ts'

/** How many words of time and place may stand between verb and colon. */
const LONGEST_OCCASION = 8

/**
 * “The minister stormed: “…””, “Accra says: first the fees”: what stands behind the colon. A
 * quotation makes any verb one of saying; without it the verb must be one.
 */
export function reportByColon(colon: Node, sentence: Sentence, isSpeech: IsSpeech): Report | null {
  const { nodes } = sentence
  if (colon.text !== ':') return null
  const rest = nodes.slice(colon.index + 1)
  const isQuote = /^[“"‘']$/.test(rest[0]?.text ?? '')
  let at = colon.index - 1
  while (at > 0 && colon.index - at < LONGEST_OCCASION && !isTense(nodes[at] as Node)) at--
  const verb = nodes[at]
  if (!verb || !isTense(verb) || !(isQuote || isSpeech(verb))) return null
  let from = at
  while (from > 0 && /^(AUX|ADV)$/.test(nodes[from - 1]?.upos ?? '')) from--
  const start = startOfClause(from, nodes)
  const speaker = readSpeaker(withoutAge(nodes.slice(start, from)), 18)
  const content = spanOf(rest)
  const contentHead = rest.find(isTensed) ?? rest.find((node) => node.upos !== 'PUNCT')
  if (!speaker || !content || !contentHead) return null
  return {
    cueNode: verb,
    sourceHead: speaker.head,
    source: speaker.source,
    cue: { start: verb.start, end: verb.end },
    contentHead,
    content,
  }
}

const isTense = (node: Node): boolean =>
  /^(VBD|VBZ|VBP|VBN)$/.test(node.xpos) && !/^aux/.test(node.relation) && node.upos === 'VERB'

/** Where the clause of a verb begins: after a quotation, a stop, or “and”. */
function startOfClause(from: number, nodes: readonly Node[]): number {
  for (let at = from - 1; at >= 0; at--)
    if (/^([;:—–”"]|but|and|while)$/.test(nodes[at]?.lower ?? '')) return at + 1
  return 0
}

/** “Deb Croft, 52, stormed”: the commas of an apposition are no part of the name. */
function withoutAge(run: readonly Node[]): readonly Node[] {
  let end = run.length
  while (end > 0 && run[end - 1]?.upos === 'PUNCT') end--
  return run.slice(0, end)
}
