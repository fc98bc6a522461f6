import type { Node, Sentence } from '../text/sentence.ts'
import type { Cue } from './condition-words.ts'

/** “Should X leave, …”, “Were X to leave, …”: the verb leads the clause in. */
export function invertedCue({ nodes, text }: Sentence, at: number): Cue | null {
  const word = nodes[at]
  const next = nodes[at + 1]
  if (!word || !next || !/^(should|were)$/.test(word.lower) || !opensClause(at, nodes)) return null
  if (/\?["”’]?$/.test(text) || !/^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(next.upos)) return null
  if (word.lower === 'were' && !nodes.slice(at + 2, at + 12).some((n) => n.lower === 'to'))
    return null
  return { words: word.lower, strength: 'loose', from: at, to: at + 1 }
}

/** Whether a word opens a clause: the first of its sentence or quote, or after “that”. */
export function opensClause(at: number, nodes: readonly Node[]): boolean {
  let before = at - 1
  while (before >= 0 && /^(but|and|yet|so|then|only|,)$/.test(nodes[before]?.lower ?? '')) before--
  const opener = nodes[before]
  if (!opener) return true
  const opens = opener.text === '"' ? isOpeningQuote(before, nodes) : /^[“‘;:—–]$/.test(opener.text)
  if (opens) return nodes[before + 1]?.text !== ','
  return opener.lower === 'that' && opener.relation === 'mark' && before === at - 1
}

const isOpeningQuote = (at: number, nodes: readonly Node[]): boolean =>
  nodes.slice(0, at).filter((n) => n.text === '"').length % 2 === 0
