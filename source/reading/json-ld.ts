import type { HtmlElement } from './html-tree.ts'

/** What JSON-LD says of the article of a page; null where it says nothing. */
export interface LinkedData {
  readonly headline: string | null
  readonly description: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly body: string | null
}

type Json = Readonly<Record<string, unknown>>

const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/
/** No page has more objects than this around its article. */
const mostObjects = 5000

/**
 * Finds the article among the JSON-LD of a page.
 *
 * @param root The page.
 * @returns Null when there is none, or none that is valid JSON.
 * @see schema.org, NewsArticle.
 */
export function readLinkedData(root: HtmlElement): LinkedData | null {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''))
    if (found !== null) return found
  }
  return null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

function findArticle(json: unknown): LinkedData | null {
  const open: unknown[] = [json]
  for (let count = 0; open.length > 0 && count < mostObjects; count += 1) {
    const value = open.shift()
    if (Array.isArray(value)) open.push(...value.slice(0, mostObjects))
    if (!isObject(value)) continue
    if (asList(value['@type']).some((type) => articleType.test(String(type)))) return dataOf(value)
    open.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
  }
  return null
}

function dataOf(article: Json): LinkedData {
  const authors = asList(article.author).flatMap((author) => nameOf(author) ?? [])
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.alternativeHeadline) ?? textOf(article.description),
    byline: authors.length > 0 ? authors.join(', ') : null,
    outlet: nameOf(asList(article.publisher)[0]),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    language: textOf(article.inLanguage),
    body: textOf(article.articleBody),
  }
}

function nameOf(value: unknown): string | null {
  const name = isObject(value) ? textOf(value.name) : textOf(value)
  return name === null || /^https?:/i.test(name) ? null : name
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
