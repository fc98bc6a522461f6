import type { Article } from '../model/article.ts'

/** Schemes of names that are given once and for all. */
const naming = /^(?:urn|tag):[!#-;=?-[\]_a-z~]+$/i

/**
 * The name of the very text of an article, wherever it came from.
 *
 * @returns “urn:sha256:” and the digest of the text.
 */
export const textIri = ({ id }: Pick<Article, 'id'>): string => `urn:sha256:${encodeName(id)}`

/**
 * Where an article was published: its address, else what stays the same over its editions.
 *
 * @param article Any article; what it says of itself may be anything.
 * @returns An absolute URI of http, https, urn or tag; null when it gives none.
 */
export function publishedIri({ url, uri }: Pick<Article, 'url' | 'uri'>): string | null {
  for (const address of [url, uri]) {
    if (address === null) continue
    if (naming.test(address)) return address
    // A control character is no part of an address, and hides what it is.
    if (/\p{Cc}/u.test(address) || !URL.canParse(address)) continue
    const { protocol, href } = new URL(address)
    if (protocol === 'https:' || protocol === 'http:') return href
  }
  return null
}

/** Any text as a part of a URN. @see RFC 8141, 2017. */
export const encodeName = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
