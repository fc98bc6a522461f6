import { extname } from 'node:path'
import type { ArticleFormat } from '../model/article.ts'
import type { About } from './reading.ts'

/** What bytes look like: a format that is read, or the name of one that is not. */
export type Detected =
  | { readonly format: ArticleFormat | 'json' | 'xml' }
  | { readonly foreign: string }

type Known = ArticleFormat | 'json' | 'xml'

/** Signatures of what holds no article that can be read. @see IANA media types. */
const foreign: readonly (readonly [signature: RegExp, name: string])[] = [
  [/^PK\x03\x04.{26,80}(?:\[Content_Types\]|_rels\/|word\/|docProps\/)/s, 'an Office document'],
  [/^PK\x03\x04.{26}mimetypeapplication\/epub/s, 'an e-book (EPUB)'],
  [/^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis/s, 'an OpenDocument file'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'a ZIP archive'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'an old Office document'],
  [/^\{\\rtf/, 'a Rich Text document'],
  [/^\x89PNG\r\n\x1a\n/, 'a PNG picture'],
  [/^\xff\xd8\xff/, 'a JPEG picture'],
  [/^GIF8[79]a/, 'a GIF picture'],
  [/^RIFF.{4}WEBP/s, 'a WebP picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture'],
  [/^.{4}ftyp(?:avif|heic|heix|mif1)/s, 'a picture'],
  [/^.{4}ftyp/s, 'a film'],
  [/^(?:ID3|OggS|fLaC|RIFF.{4}WAVE|\xff[\xfb\xf3\xf2])/s, 'a sound recording'],
  [/^\x1aE\xdf\xa3/, 'a film'],
  [/^\x1f\x8b/, 'a gzip archive'],
  [/^(?:BZh|\xfd7zXZ\0|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd)/, 'an archive'],
  [/^(?:\x7fELF|MZ.{58,}PE\0\0|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/s, 'a program'],
  [/^SQLite format 3\0/, 'a database'],
  [/^%!PS/, 'a PostScript document'],
  [/^wOF[F2]|^\0\x01\0\0\0/, 'a font'],
]

const byType: Readonly<Record<string, Known>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'application/json': 'json',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'text/markdown': 'markdown',
  'message/rfc822': 'email',
  'application/pdf': 'pdf',
}

const byExtension: Readonly<Record<string, Known>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.xml': 'xml',
  '.json': 'json',
  '.eml': 'email',
  '.pdf': 'pdf',
}

/** Extensions of files that may hold articles. */
export const articleExtensions: readonly string[] = Object.keys(byExtension)

const opening = '^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--[\\s\\S]*?-->\\s*|<\\?[^>]*\\?>\\s*)*'
const html = new RegExp(`${opening}<(?:!doctype\\s+html|html|head|body)[\\s>]`, 'i')
const feed = new RegExp(
  `${opening}(?:<!doctype[^>[]*(?:\\[[^\\]]*\\])?>\\s*)?<(?:[\\w-]+:)?(?:rss|feed|RDF)[\\s>]`,
  'i',
)
/** Lines that only a mail transport writes, in the header of a message. */
const mailOnly = /^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature):/im
const mailHeader = /^(?:[A-Za-z][\w-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+\r?\n/

/** How much of the bytes is looked at. */
const looked = 4096

/**
 * Tells what bytes are: by themselves first, then by the media type, then by the extension.
 *
 * @param bytes The whole, or its beginning.
 * @param about What is known of them.
 * @returns `json` and `xml` where only reading further can tell; text where nothing speaks
 *   against it.
 */
export function detectFormat(
  bytes: Uint8Array,
  { path, url, mediaType }: Pick<About, 'path' | 'url' | 'mediaType'>,
): Detected {
  const head = latin(bytes)
  if (/^[\s\0]{0,1024}%PDF-/.test(head)) return { format: 'pdf' }
  const known = foreign.find(([signature]) => signature.test(head))
  if (known !== undefined) return { foreign: known[1] }
  const typed = byType[mediaType?.toLowerCase() ?? '']
  const named = byExtension[extensionOf(path, url)]
  const said = typed ?? named
  if (said === 'email' || isMail(head)) return { format: 'email' }
  if (feed.test(head)) return { format: 'feed' }
  if (html.test(head)) return { format: 'html' }
  if (/^\s*<\?xml\s/.test(head)) return { format: 'xml' }
  if (/^\s*(?:\{\s*"|\[\s*\{)/.test(head) && (said === undefined || said === 'feed')) {
    return { format: 'json' }
  }
  if (typed === 'json' || (typed === undefined && named === 'json')) return { format: 'json' }
  return { format: said === 'pdf' ? 'text' : (said ?? named ?? 'text') }
}

function isMail(head: string): boolean {
  const header = mailHeader.exec(head)?.[0]
  return header !== undefined && /^from:/im.test(header) && mailOnly.test(header)
}

function extensionOf(path: string | null, url: string | null): string {
  if (path !== null) return extname(path).toLowerCase()
  if (url === null || !URL.canParse(url)) return ''
  return extname(new URL(url).pathname).toLowerCase()
}

/** The beginning, a byte a character, without byte order marks and the zeros of UTF-16. */
function latin(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looked))
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le').slice(1)
  if (head[0] === 0xfe && head[1] === 0xff) {
    return Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString('utf16le')
      .slice(1)
  }
  return head.toString('latin1').replace(/^\xef\xbb\xbf/, '')
}
