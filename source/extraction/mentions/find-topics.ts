import type { Article } from '../../model/article.ts'
import type { Sentence } from '../text/sentence.ts'
import { type Mention, partiesOf } from './mention.ts'

/** Whom a sentence without a subject is about; empty when its place does not tell. */
export type TopicOf = (sentence: Sentence) => readonly string[]

/**
 * Reads off the layout whom headless sentences are about: the label they start with
 * (“Ankara: zero.”), or the heading or question right above them (“And Serbia?” /
 * “Rejects any such deployment.”).
 */
export function findTopics(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): TopicOf {
  const partiesIn = (start: number, end: number): readonly string[] => {
    const inside = mentions.filter((m) => m.start >= start && m.end <= end)
    return [...new Set(partiesOf(inside))]
  }
  return (sentence) => {
    const block = article.blocks[sentence.block]
    const first = sentences.find((one) => one.block === sentence.block)
    if (!block || first !== sentence) return []
    const label = /^[^.!?:“”"]{2,40}:\s/.exec(article.source.slice(block.contentStart, block.end))
    if (label) {
      const named = partiesIn(block.contentStart, block.contentStart + label[0].length)
      if (named.length === 1) return named
    }
    const above = article.blocks.slice(0, sentence.block).findLast(
      (one) =>
        one.kind !== 'liveStamp' &&
        one.kind !== 'promo' &&
        // All the items of a list are about what stands above the list.
        !(one.kind === 'listItem' && block.kind === 'listItem'),
    )
    if (!above) return []
    const text = article.source.slice(above.start, above.end)
    const asks = above.kind === 'heading' || (/\?\s*$/.test(text) && text.length < 90)
    const named = asks ? partiesIn(above.start, above.end) : []
    return named.length === 1 ? named : []
  }
}
