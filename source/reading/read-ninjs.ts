import type { Article } from '../model/article.ts'
import { readLines } from './html-lines.ts'
import { parsePage } from './html-tree.ts'
import { type NinjsItem, ninjsItem } from './ninjs-item.ts'
import { placeTitle } from './place-title.ts'
import { hasMarkup, plainWords } from './plain-words.ts'
import { readMarkedArticle } from './read-article.ts'
import { readInstant } from './read-instant.ts'
import { readTitledText } from './read-titled-text.ts'
import type { About, Reading, Skipped, SourceOptions } from './reading.ts'
import type { Told } from './told.ts'
import { skippedFor, unreadable } from './unreadable.ts'

type Json = Readonly<Record<string, unknown>>

/** What only a ninjs object has. */
const marks =
  /^(?:headline|headlines|headline_\w+|bodies|body_\w+|versioncreated|pubstatus|embargoed|copyrightholder|infosources?)$/i

/**
 * Whether a value looks like an object of ninjs.
 *
 * @param json Any value of JSON.
 */
export function isNinjs(json: unknown): json is Json {
  if (typeof json !== 'object' || json === null || !('uri' in json)) return false
  return typeof json.uri === 'string' && Object.keys(json).some((key) => marks.test(key))
}

/**
 * Reads objects of ninjs 1 to 3.
 *
 * @param objects The objects; associated ones in them are not read.
 * @param about Where they come from.
 * @param options What reading needs to know beside them; embargoes are judged at its `now`.
 * @returns An article for each that may be used; the others are skipped with the reason.
 * @throws {ReaderError} If it is a single object that is withheld, canceled, under embargo, no
 *   text or empty. Remedy: wait for the release, or ask who sent it.
 * @see IPTC ninjs 1.5, 2.1 and 3.0.
 */
export function readNinjs(objects: readonly Json[], about: About, options: SourceOptions): Reading {
  const articles: Article[] = []
  const skipped: Skipped[] = []
  for (const object of objects) {
    const item = ninjsItem(object)
    const name = objects.length === 1 ? about.name : (item.headline ?? item.uri)
    try {
      articles.push(articleOf(item, { ...about, name }, options))
    } catch (error) {
      if (objects.length === 1) throw error
      skipped.push(skippedFor(name, error))
    }
  }
  return { articles, skipped }
}

function articleOf(item: NinjsItem, about: About, options: SourceOptions): Article {
  refuseUnusable(item, about, options.now)
  const { uri, version, byline, outlet, place, published, modified, language, body } = item
  const told: Told = {
    format: 'ninjs',
    normalised: false,
    uri,
    url: null,
    byline,
    outlet,
    place,
    published,
    modified,
    language,
  }
  const where = { ...options, path: about.path }
  if (body === null || body.trim() === '') {
    throw unreadable(
      about.name,
      `holds no text (${[uri, version].filter((part) => part !== null).join(', version ')})`,
      'Ask who sent it for the full item.',
    )
  }
  const headline = plainWords(item.headline ?? '')
  const standfirst = plainWords(item.description ?? '')
  if (!hasMarkup(body)) return readTitledText({ headline, standfirst }, body, where, told)
  const lines = readLines(parsePage(body).body)
  return readMarkedArticle(placeTitle(lines, headline, standfirst), where, told)
}

function refuseUnusable(item: NinjsItem, about: About, now: Date): void {
  const sender = item.outlet ?? 'who sent it'
  if (item.status === 'withheld') {
    throw unreadable(about.name, `is withheld by ${sender}`, `Ask ${sender} before using it.`)
  }
  if (item.status === 'canceled') {
    throw unreadable(
      about.name,
      `is canceled by ${sender}`,
      'Do not use it; drop earlier versions.',
    )
  }
  if (item.embargoed !== null) {
    const release = readInstant(item.embargoed)?.instant ?? null
    if (release === null || Date.parse(release) > now.getTime()) {
      const until = release ?? `a time that cannot be read (${item.embargoed})`
      throw unreadable(about.name, `is under embargo until ${until}`, 'Open it again after that.')
    }
  }
  if (item.type !== null && item.type !== 'text' && item.type !== 'composite') {
    throw unreadable(
      about.name,
      `is of type ${item.type}, not a text`,
      'Give the item with the text.',
    )
  }
}
