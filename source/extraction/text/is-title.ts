import type { Article } from '../../model/article.ts'
import type { Sentence } from './sentence.ts'

/** Whether a sentence stands in the headline or a heading, which repeat and compress. */
export function isTitle({ blocks }: Article, { block }: Sentence): boolean {
  const kind = blocks[block]?.kind
  return kind === 'headline' || kind === 'heading'
}
