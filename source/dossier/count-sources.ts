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
  const articles = new Set<string>()
  for (const { article } of kind === 'tension' ? [record.a, record.b] : record.evidence) {
    articles.add(article)
  }
  for (const told of retellings) for (const { article } of told.evidence) articles.add(article)
  const list = [...articles]
  known.set(record, list)
  return list
}

/** The story an article belongs to, by the id of the article. */
interface StoryIndex {
  readonly byArticle: ReadonlyMap<string, Story>
  /** The one made before it. */
  readonly before: WeakRef<StoryIndex> | null
  /** Articles that count as one source with others than in the one before. */
  readonly moved: ReadonlySet<string>
}

const indexes = new WeakMap<readonly Story[], StoryIndex>()
/** The last index made, for most dossiers are followed by one with nearly the same stories. */
let last: StoryIndex | null = null

function indexStories(stories: readonly Story[]): StoryIndex {
  const known = indexes.get(stories)
  if (known !== undefined) return known
  const byArticle = new Map(
    stories.flatMap((story) => story.articles.map((id) => [id, story] as const)),
  )
  const before = last
  const index: StoryIndex = {
    byArticle,
    before: before === null ? null : new WeakRef(before),
    moved: before === null ? new Set() : articlesMoved(before, byArticle),
  }
  indexes.set(stories, index)
  last = index
  return index
}

/** Whether two stories count as one source alike: of one kind, and by the same first article. */
const isSameSource = (a: Story | undefined, b: Story | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.kind === b.kind && a.articles[0] === b.articles[0])

/** Articles that do not count as one source with the same ones any more; most stories are the same. */
function articlesMoved(
  before: StoryIndex,
  byArticle: ReadonlyMap<string, Story>,
): ReadonlySet<string> {
  const moved = new Set<string>()
  for (const [id, story] of byArticle) {
    if (!isSameSource(before.byArticle.get(id), story)) moved.add(id)
  }
  for (const id of before.byArticle.keys()) if (!byArticle.has(id)) moved.add(id)
  return moved
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
  const { byArticle } = indexStories(stories)
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
  const index = indexStories(stories)
  const before = tellersByRecord.get(entry.record)
  if (before?.stories === index) return before.tellers
  const articles = articlesTelling(entry)
  const isSame =
    before !== undefined &&
    index.before?.deref() === before.stories &&
    (index.moved.size === 0 || !articles.some((id) => index.moved.has(id)))
  const tellers = isSame ? before.tellers : countSources(articles, stories)
  tellersByRecord.set(entry.record, { stories: index, tellers })
  return tellers
}
