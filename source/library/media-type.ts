import { extname } from 'node:path'

/** @see IANA media types. */
const byExtension: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.rdf': 'application/rdf+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.eml': 'message/rfc822',
  '.pdf': 'application/pdf',
}

/** Media type of a file by its name, since it is kept under another; null when that says nothing. */
export function mediaTypeOf(path: string): string | null {
  return byExtension[extname(path).toLowerCase()] ?? null
}
