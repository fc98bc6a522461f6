import { Buffer } from 'node:buffer'
import { ReaderError } from '../../source/errors.ts'
import type { Article } from '../../source/model/article.ts'
import { readBytes } from '../../source/reading/read-bytes.ts'
import type { About, Reading, SourceOptions } from '../../source/reading/reading.ts'
import { layout, outlets } from './layout-of-data.ts'

/** Sources are read as on this day, so that embargoes do not run out under the tests. */
export const options: SourceOptions = { layout, outlets, now: new Date('2025-12-10T12:00:00Z') }

/** What is known of a file of that name. */
export function aboutFile(name: string, known: Partial<About> = {}): About {
  return { name, path: name, url: null, mediaType: null, charset: null, ...known }
}

/** Reads bytes or text as a file of that name. */
export function readAs(
  name: string,
  content: string | Uint8Array,
  known: Partial<About> = {},
): Promise<Reading> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readBytes(bytes, aboutFile(name, known), options)
}

/** Reads what must give one article and leave nothing out. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  known: Partial<About> = {},
): Promise<Article> {
  const { articles, skipped } = await readAs(name, content, known)
  if (articles.length !== 1 || skipped.length > 0) {
    throw new Error(`${articles.length} articles of ${name}, ${skipped.length} left out`)
  }
  return articles[0] as Article
}

/** What is said of a source that is refused: “message remedy”. */
export async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ReaderError)) throw new Error(`Not refused: ${error}`)
  if (!/^[^\n]+\.$/.test(error.message) || !/^\S[^\n]+\.$/.test(error.remedy)) {
    throw new Error(`Not a sentence and its remedy: ${error.message} / ${error.remedy}`)
  }
  return error.message
}
