import type { Article } from '../model/article.ts'
import { declaredCharset, decodeText } from './decode-text.ts'
import { detectFormat } from './detect-format.ts'
import { readArticle } from './read-article.ts'
import type { About, Reading, SourceOptions } from './reading.ts'
import { isBlank } from './split-lines.ts'
import { untold } from './told.ts'
import { OtherKind, shown, unreadable } from './unreadable.ts'

/**
 * Reads the articles out of bytes of any format. The code for a format is loaded when the
 * first bytes of it come.
 *
 * @param bytes The whole of a file, an answer or a message.
 * @param about What is known of them.
 * @param options What reading needs to know beside them.
 * @returns One article, or those of a feed with what of it was left out. No articles only for
 *   a feed that has none.
 * @throws {ReaderError} If they are of a format that is not read, are damaged, or hold no text.
 *   Remedy: save the article in a format that is read.
 */
export async function readBytes(
  bytes: Uint8Array,
  about: About,
  options: SourceOptions,
): Promise<Reading> {
  const detected = detectFormat(bytes, about)
  if ('foreign' in detected) {
    throw unreadable(
      about.name,
      `is ${detected.foreign}, which is not read`,
      'Save its text as plain text, HTML or PDF, and give that.',
    )
  }
  switch (detected.format) {
    case 'html': {
      const { readHtml } = await import('./read-html.ts')
      return one(readHtml(markupOf(bytes, about), about, options))
    }
    case 'feed': {
      const { readFeed } = await import('./read-feed.ts')
      return readFeed(markupOf(bytes, about), about, options)
    }
    case 'xml':
      throw new OtherKind(
        `“${shown(about.name)}” is XML, but neither a feed nor a page.`,
        'Give an RSS or Atom feed, or the article as a page or plain text.',
      )
    case 'json':
    case 'ninjs': {
      const { readJson } = await import('./read-json.ts')
      return readJson(textOf(bytes, about), about, options)
    }
    case 'email': {
      const { readEmail } = await import('./read-email.ts')
      return one(await readEmail(bytes, about, options))
    }
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts')
      return one(await readPdf(bytes, about, options))
    }
    case 'markdown':
    case 'text': {
      const told = { ...untold(detected.format), uri: about.url, url: about.url }
      const text = textOf(bytes, about)
      return one(readArticle(text, { ...options, path: about.path }, told))
    }
  }
}

function one(article: Article): Reading {
  return { articles: [article], skipped: [] }
}

function markupOf(bytes: Uint8Array, about: About): string {
  const charset = about.charset ?? declaredCharset(bytes)
  return textOf(bytes, { ...about, charset }).replace(/^\ufeff/, '')
}

/**
 * Decodes an article and refuses what is none.
 *
 * @param bytes The whole of the article.
 * @param about What to call it in an error, and the encoding it is said to have.
 * @throws {ReaderError} If the bytes are no text or hold nothing but blanks. Remedy: save the
 *   article as plain text.
 */
export function textOf(
  bytes: Uint8Array,
  { name, charset }: Pick<About, 'name' | 'charset'>,
): string {
  const text = decodeText(bytes, charset)
  if (text === null) {
    throw unreadable(
      name,
      'is not text, nor of another format that is read',
      'Save the article as plain text in UTF-8 and open that.',
    )
  }
  if (isBlank(text)) {
    throw unreadable(name, 'is empty', 'Give a file that holds the text of an article.')
  }
  return text
}
