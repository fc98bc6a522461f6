import type { Article } from '../model/article.ts'
import { type FeedItem, itemsOf } from './feed-items.ts'
import { readLines } from './html-lines.ts'
import { parsePage } from './html-tree.ts'
import type { MarkedLine } from './marked-text.ts'
import { type AnyFeed, parseFeed } from './parse-feed.ts'
import { placeTitle } from './place-title.ts'
import { hasMarkup, plainWords } from './plain-words.ts'
import { readMarkedArticle } from './read-article.ts'
import type { About, Reading, Skipped, SourceOptions } from './reading.ts'
import { shown, unreadable } from './unreadable.ts'

/** What content systems put under an item to lead readers to their site. */
const appended = /^The post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/

/**
 * Reads the items of a feed: RSS 2.0 and 1.0, Atom, JSON Feed.
 *
 * @param text The feed.
 * @param about Where it comes from.
 * @param options What reading needs to know beside it.
 * @returns One article an item, in the order of the feed; items without text are skipped. A
 *   feed without items gives nothing.
 * @throws {ReaderError} If it is damaged. Remedy: fetch it again.
 */
export function readFeed(text: string, about: About, options: SourceOptions): Reading {
  const feed = parse(text, about)
  const articles: Article[] = []
  const skipped: Skipped[] = []
  for (const [index, item] of itemsOf(feed, about.url).entries()) {
    const lines = linesOf(item)
    if (lines.length > 0) {
      articles.push(articleOf(item, lines, about, options))
      continue
    }
    const name = item.title ?? item.uri ?? `item ${index + 1}`
    skipped.push({
      name: shown(`${name} (${about.name})`),
      reason: `“${shown(name)}” holds no text.`,
      remedy: 'Open the item in a browser and give its text.',
    })
  }
  return { articles, skipped }
}

function parse(text: string, about: About): AnyFeed {
  const feed = parseFeed(text)
  if (feed !== null) return feed
  throw unreadable(
    about.name,
    'is damaged: it begins as a feed and cannot be read as one',
    'Fetch or save it again; if it stays so, tell whoever publishes it.',
  )
}

function linesOf({ title, content, summary }: FeedItem): readonly MarkedLine[] {
  const body = markedLines(content ?? summary ?? '')
  const standfirst = content === null ? null : plainWords(summary ?? '')
  return placeTitle(body, title === null ? null : plainWords(title), standfirst)
}

function markedLines(text: string): readonly MarkedLine[] {
  const lines = hasMarkup(text)
    ? readLines(parsePage(text).body)
    : text.split(/\n+/).map((line) => ({ text: line, kind: 'paragraph' as const }))
  return lines.filter((line) => line.text.trim() !== '' && !appended.test(line.text))
}

function articleOf(
  item: FeedItem,
  lines: readonly MarkedLine[],
  about: About,
  options: SourceOptions,
): Article {
  const { uri, url, byline, outlet, published, modified, language } = item
  return readMarkedArticle(
    lines,
    { ...options, path: about.path },
    {
      format: 'feed',
      normalised: false,
      uri,
      url,
      byline: wordsOrNull(byline),
      outlet: wordsOrNull(outlet),
      place: null,
      published,
      modified,
      language,
    },
  )
}

function wordsOrNull(text: string | null): string | null {
  const words = plainWords(text ?? '')
  return words === '' ? null : words
}
