import type { Sentence } from '../text/sentence.ts'
import { baseOf, nounPhrase, spanOf } from '../text/tree.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { OfficeWords } from './office-words.ts'

/** An office with its party but without a name, as subject near the end of a sentence. */
export function findUnnamedHolder(
  sentence: Sentence | undefined,
  source: string,
  gazetteer: Gazetteer,
  offices: OfficeWords,
): { office: string; party: string; span: { start: number; end: number } } | null {
  if (!sentence) return null
  for (const head of sentence.nodes) {
    if (!offices.isHead(head) || baseOf(head.relation) !== 'nsubj' || head.xpos !== 'NN') continue
    const phrase = nounPhrase(head)
    if (phrase.some((node) => node.index > head.index && node.upos === 'PROPN')) continue
    const span = spanOf(phrase)
    const owner = phrase
      .map((node) => gazetteer.at(source, node.start))
      .find((form) => form !== null)
    if (!span || !owner) continue
    const mark = phrase.find((node) => /^['’]s?$/.test(node.text))
    const start = mark ? mark.end + 1 : span.start
    return { office: source.slice(start, span.end), party: owner.actor.id, span }
  }
  return null
}
