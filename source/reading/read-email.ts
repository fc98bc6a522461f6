import PostalMime, { type Email } from 'postal-mime'
import type { Article } from '../model/article.ts'
import { readLines } from './html-lines.ts'
import { parsePage } from './html-tree.ts'
import type { MarkedLine } from './marked-text.ts'
import { isOutletName } from './outlet-names.ts'
import { ownWordsOfMail } from './own-words-of-mail.ts'
import { placeTitle } from './place-title.ts'
import { namesOf, readMarkedArticle } from './read-article.ts'
import { isPersonName } from './read-byline.ts'
import { readTitledText } from './read-titled-text.ts'
import type { About, SourceOptions } from './reading.ts'
import type { Told } from './told.ts'
import { unreadable } from './unreadable.ts'

/** Marks that mail programs put before the subject of an answer. */
const answered = /^(?:(?:re|fwd?|aw|wg|tr|sv|antw)(?:\[\d+\])?:\s*)+/i
/** Plain text no longer than this may only say that there is a page, in code units. */
const stubLength = 300
const remedy = 'Save the message again with its text, or give the text alone.'

/**
 * Reads a message of mail, such as a newsletter or a release.
 *
 * @param bytes The message as mail programs save it.
 * @param about Where it comes from.
 * @param options What reading needs to know beside it.
 * @returns An article out of the part that is plain text, else of the page in it; attachments
 *   are not read.
 * @throws {ReaderError} If it is damaged or has no text of its own. Remedy: save it again.
 * @see RFC 5322; RFC 2045.
 */
export async function readEmail(
  bytes: Uint8Array,
  about: About,
  options: SourceOptions,
): Promise<Article> {
  const email = await parse(bytes, about)
  const headline = email.subject?.replace(answered, '').trim() ?? null
  const where = { ...options, path: about.path }
  const told = toldBy(email, about, options)
  const text = ownWordsOfMail(email.text ?? '')
  if (text.length > stubLength || (text !== '' && email.html === undefined)) {
    return readTitledText({ headline, standfirst: null }, text, where, told)
  }
  const lines = readLines(parsePage(withoutQuotation(email.html ?? '')).body)
  if (lengthOf(lines) > text.length * 2) {
    return readMarkedArticle(placeTitle(lines, headline, null), where, told)
  }
  if (text === '') throw unreadable(about.name, 'is a message without text', remedy)
  return readTitledText({ headline, standfirst: null }, text, where, told)
}

/** Bytes of a head. Those of real mail have a tenth of it; groups of addresses cost their square. */
const mostHead = 256 * 1024

async function parse(bytes: Uint8Array, about: About): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: mostHead })
  } catch {
    throw unreadable(about.name, 'is a damaged message', remedy)
  }
}

function toldBy(email: Email, about: About, options: SourceOptions): Told {
  const sender = email.from?.name.trim().replace(/^["']|["']$/g, '') ?? ''
  // “Ann Lee at The Wire”, “Ann Lee, The Wire”.
  const [author = '', house = null] = sender.split(
    /(?<!\s)\s+(?:at|from|via)\s+|(?:(?<!\s)\s+)?[|,]\s*/i,
  )
  const names = namesOf(options)
  const isPerson = isPersonName(author) && !isOutletName(author, names)
  const id = email.messageId?.replace(/^<|>$/g, '') ?? null
  return {
    format: 'email',
    normalised: false,
    uri: id === null ? null : `mid:${id}`,
    url: about.url,
    byline: isPerson ? author : null,
    outlet: (isPerson ? house : sender) || null,
    place: null,
    published: headerOf(email, 'date') ?? email.date ?? null,
    modified: null,
    language: headerOf(email, 'content-language'),
  }
}

/** As it is written, since the parser turns times into those of another zone. */
function headerOf(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null
}

function lengthOf(lines: readonly MarkedLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

/** What mail programs put around the message that is answered. */
function withoutQuotation(html: string): string {
  const page = parsePage(html)
  const quoted =
    'blockquote[type="cite"], .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg, .gmail_signature'
  for (const element of [...page.root.querySelectorAll(quoted)]) element.remove()
  return page.root.toString()
}
