import type { Span } from '../../model/evidence.ts'
import type { Sentence } from '../text/sentence.ts'
import { baseOf, nounPhrase, spanOf } from '../text/tree.ts'
import type { PeopleTools } from './person-candidate.ts'

/** An office with its party but without a name. */
export interface UnnamedHolder {
  readonly office: string
  readonly party: string
  readonly span: Span
}

/**
 * The holder of an office whom a sentence has as its subject without a name, for the name that
 * may follow in the next.
 *
 * @returns Null when there is no sentence, or none such in it.
 */
export function findUnnamedHolder(
  sentence: Sentence | undefined,
  { source, gazetteer, offices }: PeopleTools,
): UnnamedHolder | null {
  for (const head of sentence?.nodes ?? []) {
    if (!offices.isHead(head) || baseOf(head.relation) !== 'nsubj' || head.xpos !== 'NN') continue
    const phrase = nounPhrase(head)
    if (phrase.some((node) => node.index > head.index && node.upos === 'PROPN')) continue
    // “an Iranian diplomat says” is somebody else than who is named next.
    if (phrase.some((node) => /^(an?|one|another)$/.test(node.lower))) continue
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
