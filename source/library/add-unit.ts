import { ReaderError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { About, Reading, Skipped } from '../reading/reading.ts'
import { skippedFor } from '../reading/unreadable.ts'
import type { ArticleAdder } from './add-article.ts'
import type { Provenance } from './article-file.ts'
import { type CutItem, cutItems } from './cut-items.ts'

/** Reads bytes as articles, without what is in them. */
export type ReadBytes = (bytes: Uint8Array, about: About) => Promise<Reading>

/** What became of an article that was to be added. */
export type Outcome =
  | {
      readonly kind: 'added' | 'there'
      /** Name of its file in the dossier. */
      readonly name: string
      /** What it is: its headline, else where it came from. */
      readonly what: string
    }
  | ({ readonly kind: 'skipped' } & Skipped)

/**
 * Adds what came from somewhere to a dossier: one article, or each item of a feed by itself, so
 * that an item that is sent again with others is not there twice. What cannot be read as an
 * article is not added.
 *
 * @param bytes As they came.
 * @param provenance Where they came from.
 * @param read Reads them as they will be read again out of the dossier.
 * @yields What became of each article, once it is on the disk.
 * @throws {ReaderError} If the dossier cannot be written; the remedy says what to do.
 */
export async function* addUnit(
  adder: ArticleAdder,
  bytes: Uint8Array,
  provenance: Provenance,
  read: ReadBytes,
): AsyncGenerator<Outcome> {
  const about = aboutOf(provenance)
  let reading: Reading
  try {
    reading = await read(bytes, about)
  } catch (error) {
    yield { kind: 'skipped', ...skippedFor(provenance.source, error) }
    return
  }
  const { articles, skipped } = reading
  const items =
    articles.length + skipped.length > 1 ? await checkedItems(bytes, reading, about, read) : []
  const add = (content: Uint8Array, item: string | null, article: Article | null): Outcome => {
    const { name, isNew } = adder.add(content, { ...provenance, item }, article)
    const what = article?.headline ?? provenance.source
    return { kind: isNew ? 'added' : 'there', name, what }
  }
  if (items.length > 0) {
    for (const { cut, article } of items) yield add(cut.bytes, cut.digest, article)
  } else if (articles.length > 0) {
    // Of several that cannot be told apart, the first gives the name.
    yield add(bytes, provenance.item, articles[0] ?? null)
  }
  for (const each of skipped) yield { kind: 'skipped', ...each }
}

/** What will be known of an article when it is read out of its file. */
export function aboutOf({ source, url, mediaType, charset }: Provenance): About {
  return { name: source, path: null, url, mediaType, charset }
}

/** The items one by one, if they give the same articles as they do together; else none. */
async function checkedItems(
  bytes: Uint8Array,
  { articles }: Reading,
  about: About,
  read: ReadBytes,
): Promise<readonly { readonly cut: CutItem; readonly article: Article }[]> {
  const found: { cut: CutItem; article: Article }[] = []
  for (const cut of cutItems(bytes)) {
    const article = await onlyArticle(cut.bytes, about, read)
    if (article !== null) found.push({ cut, article })
  }
  const isSame =
    found.length === articles.length &&
    found.every(
      ({ article }, at) => article.id === articles[at]?.id && article.uri === articles[at].uri,
    )
  return isSame ? found : []
}

async function onlyArticle(
  bytes: Uint8Array,
  about: About,
  read: ReadBytes,
): Promise<Article | null> {
  try {
    const { articles } = await read(bytes, about)
    return articles.length === 1 ? (articles[0] ?? null) : null
  } catch (error) {
    // An item without text, say, which the whole feed names as left out.
    if (error instanceof ReaderError) return null
    throw error
  }
}
