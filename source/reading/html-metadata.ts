import { isByline, readLines } from './html-lines.ts'
import type { HtmlElement } from './html-tree.ts'
import { readLinkedData } from './json-ld.ts'
import { plainWords } from './plain-words.ts'
import { isPersonName, readByline } from './read-byline.ts'

/** What the head of a page and its marked-up parts say of its article. */
export interface PageMetadata {
  readonly headline: string | null
  readonly standfirst: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  /** Address the page says is its own; absolute. */
  readonly address: string | null
  /** The text as JSON-LD has it, for pages that show it by script only. */
  readonly body: string | null
  /** Whether it says that it holds an article. */
  readonly isArticle: boolean
}

/** Elements among which authors are looked for. */
const mostBylines = 50

/** Elements that may name the authors. */
export const bylines =
  '[rel~="author"],[itemprop="author"],[class*="byline"],[data-component*="byline"],.author'

/**
 * Reads what a page says of its article: JSON-LD first, then Open Graph and its kin, then
 * what is marked in the text.
 *
 * @param root The page, with its scripts.
 * @param base Address it was read from; null when unknown.
 * @see schema.org NewsArticle; ogp.me; Dublin Core in HTML; HTML `time`.
 */
export function readMetadata(root: HtmlElement, base: string | null): PageMetadata {
  const linked = readLinkedData(root)
  const meta = metaOf(root)
  const outlet = meta('og:site_name') ?? linked?.outlet ?? meta('application-name', 'dc.publisher')
  return {
    headline: words(
      linked?.headline ??
        withoutTail(meta('og:title', 'twitter:title', 'dc.title'), outlet) ??
        textAt(root, 'h1') ??
        withoutTail(textAt(root, 'title'), outlet),
    ),
    standfirst: words(
      linked?.description ?? meta('og:description', 'description', 'twitter:description'),
    ),
    byline: words(linked?.byline ?? authorOf(root, meta)),
    outlet: words(outlet),
    published:
      linked?.published ??
      meta('article:published_time', 'parsely-pub-date', 'datepublished', 'pubdate', 'date') ??
      meta('dc.date.issued', 'dc.date', 'dcterms.created', 'sailthru.date') ??
      timeAt(root, 'time[itemprop="datePublished"], time[pubdate]') ??
      stampTime(root),
    modified:
      linked?.modified ??
      meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified') ??
      timeAt(root, 'time[itemprop="dateModified"]'),
    language:
      root.getAttribute('lang') ??
      linked?.language ??
      meta('og:locale', 'content-language', 'dc.language'),
    address: addressOf(
      root.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url'),
      base,
    ),
    body: linked?.body ?? null,
    isArticle: linked !== null || meta('og:type')?.toLowerCase() === 'article',
  }
}

/** Looks metadata up by name; the first of the names that says something. */
function metaOf(root: HtmlElement): (...names: readonly string[]) => string | null {
  const found = new Map<string, string>()
  for (const element of root.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute))
      .find((value) => value !== null)
    const content = element.getAttribute('content')?.trim()
    const key = name?.toLowerCase()
    if (key !== undefined && content && !found.has(key)) found.set(key, content)
  }
  return (...names) => names.map((name) => found.get(name)).find((value) => value) ?? null
}

function authorOf(root: HtmlElement, meta: ReturnType<typeof metaOf>): string | null {
  const named = [meta('author'), meta('article:author'), meta('parsely-author', 'dc.creator')].find(
    (name) => name !== null && !/^https?:/i.test(name),
  )
  if (named != null) return named
  for (const element of [...root.querySelectorAll(bylines)].slice(0, mostBylines)) {
    const [line] = isByline(element) ? readLines(element) : []
    if (line === undefined) continue
    const name = readByline(line.text) ?? (isPersonName(line.text) ? line.text : null)
    if (name !== null) return name
  }
  return null
}

function textAt(root: HtmlElement, selector: string): string | null {
  const text = root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? null : text
}

/** The first time of the page that stands in no sentence. */
function stampTime(root: HtmlElement): string | null {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const line = time.closest('p, li, blockquote, td, dd')
    if (line === null || (line.textContent ?? '').trim().length <= longestStamp) {
      return time.getAttribute('datetime')
    }
  }
  return null
}

function timeAt(root: HtmlElement, selector: string): string | null {
  return root.querySelector(selector)?.getAttribute('datetime') ?? null
}

/** In code units; what is longer is no title that ends in anything. */
const longestTitle = 500
/** Times in lines of text are those of events; a line with little beside it is a stamp. */
const longestStamp = 80

/** Titles of pages end in the name of the outlet. */
function withoutTail(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || title.length > longestTitle) return title
  const tail = /(?<!\s)\s+(?:\||[–—-]|::|•)\s+([^|–—]+)$/.exec(title)
  return tail?.[1]?.toLowerCase() === outlet.toLowerCase() ? title.slice(0, tail.index) : title
}

/** Content systems write entities where none belong. */
function words(text: string | null): string | null {
  const plain = text === null ? '' : plainWords(text)
  return plain === '' ? null : plain
}

/**
 * An address of a page, made absolute.
 *
 * @param written As the page has it; null gives null.
 * @param base Address of the page; null when unknown.
 * @returns Null when it is no address of the web.
 */
export function addressOf(written: string | null, base: string | null): string | null {
  if (written === null || !URL.canParse(written, base ?? undefined)) return null
  const { href, protocol } = new URL(written, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
