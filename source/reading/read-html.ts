import { Readability } from '@mozilla/readability'
import type { Article } from '../model/article.ts'
import { hasArticleText } from './has-article-text.ts'
import { isByline, readLines } from './html-lines.ts'
import { bylines, readMetadata } from './html-metadata.ts'
import { type HtmlElement, type HtmlNode, type HtmlPage, parsePage } from './html-tree.ts'
import type { MarkedLine } from './marked-text.ts'
import { placeTitle } from './place-title.ts'
import { readMarkedArticle } from './read-article.ts'
import type { About, SourceOptions } from './reading.ts'
import { unreadable } from './unreadable.ts'

/** Trees beyond these take Readability minutes; the marked article is taken instead. */
const mostElements = 8000
const deepestElements = 120
const mostPieces = 20_000
const longestText = 1_000_000
/** Elements among which by-lines are looked for. */
const mostBylines = 50
/** Text as short as this may be a teaser for what a script would show. */
const teaserLength = 400

/**
 * Reads the page of an article.
 *
 * @param html The markup, however broken.
 * @param about Where it comes from.
 * @param options What reading needs to know beside it.
 * @throws {ReaderError} If the page holds no text of an article: a list of links, or what a
 *   page shows before it shows its text. Remedy: save it out of a browser.
 */
export function readHtml(html: string, about: About, options: SourceOptions): Article {
  const page = parsePage(html)
  const metadata = readMetadata(page.root, about.url)
  const shown = contentLines(page, metadata.byline !== null)
  const lines = lengthOf(shown) < teaserLength ? longer(shown, linesOf(metadata.body)) : shown
  const url = ownAddress(metadata.address, about.url)
  const { headline, standfirst, byline, outlet, published, modified, language } = metadata
  const article = readMarkedArticle(
    placeTitle(lines, headline, standfirst),
    { ...options, path: about.path },
    {
      format: 'html',
      normalised: false,
      uri: url,
      url,
      byline,
      outlet,
      place: null,
      published,
      modified,
      language,
    },
  )
  if (hasArticleText(article, options.layout, metadata.isArticle)) return article
  throw unreadable(
    about.name,
    'holds no article text',
    'Open the page in a browser, save it or copy its text, and give that.',
  )
}

/** The lines of the part of a page that holds the article. */
function contentLines(page: HtmlPage, hasByline: boolean): readonly MarkedLine[] {
  const marked = readLines(markedPart(page))
  const isLarge = page.pieces > mostPieces || page.length > longestText
  if (isLarge || page.size > mostElements || page.depth > deepestElements) return marked
  // Readability takes the tree apart, so it comes last; it takes by-lines for paragraphs, and
  // looks long at a long title.
  for (const title of [...page.root.querySelectorAll('title')]) title.remove()
  if (hasByline) {
    for (const element of [...page.body.querySelectorAll(bylines)].slice(0, mostBylines)) {
      if (isByline(element)) element.remove()
    }
  }
  const content = foundLines(page)
  if (content.length === 0) return marked
  const isTooLittle = lengthOf(content) * 4 < lengthOf(marked) && markedPart(page) !== page.body
  return isTooLittle ? marked : content
}

function foundLines(page: HtmlPage): readonly MarkedLine[] {
  try {
    const found = new Readability<HtmlNode>(page.document as never, {
      serializer: (node) => node as unknown as HtmlNode,
      charThreshold: 200,
      keepClasses: true,
      disableJSONLD: true,
    }).parse()
    return found?.content == null ? [] : readLines(found.content)
  } catch {
    // It goes through a tree by recursion and takes every page for a whole one.
    return []
  }
}

function markedPart({ body }: HtmlPage): HtmlElement {
  const selectors = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']
  return (
    selectors.map((selector) => body.querySelector(selector)).find((part) => part !== null) ?? body
  )
}

function linesOf(text: string | null): readonly MarkedLine[] {
  return (text ?? '').split(/\n+/).map((line) => ({ text: line, kind: null }))
}

function longer(one: readonly MarkedLine[], other: readonly MarkedLine[]): readonly MarkedLine[] {
  return lengthOf(other) > lengthOf(one) ? other : one
}

function lengthOf(lines: readonly MarkedLine[]): number {
  return lines.reduce((sum, { text, kind }) => sum + (kind === 'promo' ? 0 : text.length), 0)
}

/**
 * The address a page gives itself, if it is of the same site: a reprint names the original,
 * and anyone may name anything.
 */
function ownAddress(claimed: string | null, base: string | null): string | null {
  if (claimed === null || base === null) return claimed ?? base
  return site(claimed) === site(base) ? claimed : base
}

function site(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile|edition)\./, '')
}
