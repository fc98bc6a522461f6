import { addressOf } from './html-metadata.ts'
import type { AnyFeed } from './parse-feed.ts'

/** An item of a feed, whatever the format. Null: the feed does not say. */
export interface FeedItem {
  readonly title: string | null
  /** The whole text, plain or HTML. */
  readonly content: string | null
  readonly summary: string | null
  readonly uri: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
}

type Of<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed']

/**
 * The items of a feed in one form.
 *
 * @param feed The feed as parsed.
 * @param base Address it was read from; null when unknown.
 * @see RSS 2.0; RSS 1.0 with the Dublin Core module; RFC 4287; JSON Feed 1.1.
 */
export function itemsOf({ format, feed }: AnyFeed, base: string | null): readonly FeedItem[] {
  switch (format) {
    case 'rss':
      return rssItems(feed, base)
    case 'rdf':
      return rdfItems(feed, base)
    case 'atom':
      return atomItems(feed, base)
    case 'json':
      return jsonItems(feed, base)
  }
}

function rssItems(feed: Of<'rss'>, base: string | null): readonly FeedItem[] {
  const home = addressOf(feed.link ?? null, base) ?? base
  return (feed.items ?? []).map((item) => {
    const { guid, dc, content, source } = item
    const isLink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '')
    const url = addressOf(item.link ?? (isLink ? (guid?.value ?? null) : null), home)
    const authors = dc?.creators ?? item.authors?.map(({ name, email }) => name ?? email)
    return {
      title: item.title ?? null,
      content: textOf(content?.encoded),
      summary: textOf(item.description),
      uri: identity(guid?.value, url, home),
      url,
      byline: joined(authors),
      outlet: source?.title ?? dc?.publishers?.[0] ?? feed.title ?? null,
      published: item.pubDate ?? dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? null,
      modified: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
      language: feed.language ?? dc?.languages?.[0] ?? null,
    }
  })
}

function rdfItems(feed: Of<'rdf'>, base: string | null): readonly FeedItem[] {
  const home = addressOf(feed.link ?? null, base) ?? base
  return (feed.items ?? []).map((item) => {
    const url = addressOf(item.link ?? null, home)
    return {
      title: item.title ?? null,
      content: textOf(item.content?.encoded),
      summary: textOf(item.description),
      uri: identity(item.rdf?.about, url, home),
      url,
      byline: joined(item.dc?.creators),
      outlet: item.dc?.publishers?.[0] ?? feed.title ?? null,
      published: item.dc?.dates?.[0] ?? null,
      modified: item.dcterms?.modified?.[0] ?? null,
      language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
    }
  })
}

function atomItems(feed: Of<'atom'>, base: string | null): readonly FeedItem[] {
  return (feed.entries ?? []).map((entry) => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')
    const url = addressOf(link?.href ?? null, base)
    const authors = entry.authors ?? entry.source?.authors ?? feed.authors
    return {
      title: entry.title?.value ?? null,
      content: textOf(entry.content?.value),
      summary: textOf(entry.summary?.value),
      uri: identity(entry.id, url, base),
      url,
      byline: joined(authors?.map(({ name }) => name)),
      outlet: entry.source?.title?.value ?? feed.title?.value ?? null,
      published: entry.published ?? entry.updated ?? null,
      modified: entry.updated ?? null,
      language: feed.xml?.lang ?? null,
    }
  })
}

function jsonItems(feed: Of<'json'>, base: string | null): readonly FeedItem[] {
  return (feed.items ?? []).map((item) => {
    const url = addressOf(item.url ?? item.external_url ?? null, base)
    return {
      title: item.title ?? null,
      content: textOf(item.content_html) ?? textOf(item.content_text),
      summary: textOf(item.summary),
      uri: identity(item.id, url, addressOf(feed.home_page_url ?? null, base) ?? base),
      url,
      byline: joined((item.authors ?? feed.authors)?.map(({ name }) => name)),
      outlet: feed.title ?? null,
      published: item.date_published ?? null,
      modified: item.date_modified ?? null,
      language: item.language ?? feed.language ?? null,
    }
  })
}

/** Ids such as “123” are those of many feeds; with the address of theirs they are of one. */
function identity(id: string | undefined, url: string | null, home: string | null): string | null {
  const own = id?.trim() ?? ''
  if (own === '') return url
  return /^[a-z][a-z\d+.-]*:/i.test(own) || home === null ? own : `${home}#${own}`
}

function joined(names: readonly (string | undefined)[] | undefined): string | null {
  const known = (names ?? []).filter((name) => name !== undefined && name.trim() !== '')
  return known.length === 0 ? null : known.join(', ')
}

function textOf(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}
