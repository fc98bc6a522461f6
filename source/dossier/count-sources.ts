import type { Story } from '../model/story.ts'
import type { ReadRecord } from './index-dossier.ts'

/** How many tell a record. */
export interface Tellers {
  /** Sources: articles of one story, reprints or editions, are one. */
  readonly sources: number
  readonly articles: number
  /** Of these articles those that are one story, by story; none of a single article. */
  readonly stories: readonly { readonly kind: Story['kind']; readonly articles: number }[]
}

const known = new WeakMap<ReadRecord['record'], readonly string[]>()

/**
 * Lists the articles that tell a record. Who only answers it does not tell it.
 *
 * @param entry Any record with its kind.
 * @returns Ids of articles, each once, that of the record's own words first; never empty.
 */
export function articlesTelling({ kind, record }: ReadRecord): readonly string[] {
  const before = known.get(record)
  if (before !== undefined) return before
  const retellings = 'retellings' in record ? (record.retellings ?? []) : []
  const evidence = kind === 'tension' ? [record.a, record.b] : record.evidence
  const words = [...evidence, ...retellings.flatMap((told) => told.evidence)]
  const articles = [...new Set(words.map(({ article }) => article))]
  known.set(record, articles)
  return articles
}

/** The story an article belongs to, by the id of the article. */
type StoryIndex = ReadonlyMap<string, Story>

const storiesOf = new WeakMap<readonly Story[], StoryIndex>()
/** The last index made, for most dossiers are followed by one with the same stories. */
let last: { readonly stories: readonly Story[]; readonly index: StoryIndex } | null = null

const isSameStory = (a: Story, b: Story | undefined): boolean =>
  a === b ||
  (a.kind === b?.kind &&
    a.articles.length === b.articles.length &&
    a.articles.every((id, at) => id === b.articles[at]))

function storyByArticle(stories: readonly Story[]): StoryIndex {
  const before = storiesOf.get(stories)
  if (before !== undefined) return before
  const isSame =
    last !== null &&
    last.stories.length === stories.length &&
    last.stories.every((story, at) => isSameStory(story, stories[at]))
  const index =
    last !== null && isSame
      ? last.index
      : new Map(stories.flatMap((story) => story.articles.map((id) => [id, story])))
  last = { stories, index }
  storiesOf.set(stories, index)
  return index
}

const tellersByRecord = new WeakMap<
  ReadRecord['record'],
  { readonly stories: StoryIndex; readonly tellers: Tellers }
>()

/**
 * Counts the sources among articles.
 *
 * @param articles Ids of articles, each once.
 * @param stories Articles that count as one source.
 * @returns The counts; all 0 for no articles.
 */
export function countSources(articles: readonly string[], stories: readonly Story[]): Tellers {
  const byArticle = storyByArticle(stories)
  const counts = new Map<Story, number>()
  let alone = 0
  for (const id of articles) {
    const story = byArticle.get(id)
    if (story === undefined) alone += 1
    else counts.set(story, (counts.get(story) ?? 0) + 1)
  }
  return {
    sources: alone + counts.size,
    articles: articles.length,
    stories: [...counts].flatMap(([{ kind }, count]) =>
      count > 1 ? [{ kind, articles: count }] : [],
    ),
  }
}

/**
 * Counts who tells a record.
 *
 * @param entry Any record with its kind.
 * @param stories Articles that count as one source.
 */
export function tellersOf(entry: ReadRecord, stories: readonly Story[]): Tellers {
  const index = storyByArticle(stories)
  const before = tellersByRecord.get(entry.record)
  if (before?.stories === index) return before.tellers
  const tellers = countSources(articlesTelling(entry), stories)
  tellersByRecord.set(entry.record, { stories: index, tellers })
  return tellers
}
