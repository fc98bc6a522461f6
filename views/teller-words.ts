import type { Tellers } from '../source/dossier/count-sources.ts'
import { countWords } from './count-words.ts'

const storyWords = {
  reprints: 'one agency story',
  editions: 'editions of one article',
} as const satisfies Record<Tellers['stories'][number]['kind'], string>

/**
 * Says how many tell something, and which of them count as one.
 *
 * @param tellers The counts.
 * @returns “3 sources (5 articles; 3 are one agency story)”, “2 sources”; “1 source” for one.
 */
export function tellerWords({ sources, articles, stories }: Tellers): string {
  const count = countWords(sources, 'source')
  if (sources === articles) return count
  const same = stories.map((story) => `${countWords(story.articles)} are ${storyWords[story.kind]}`)
  return `${count} (${countWords(articles, 'article')}; ${same.join(', ')})`
}
