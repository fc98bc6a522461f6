import type { IncomingMessage } from 'node:http'
import { connectionError, FetchError, statusError } from './fetch-error.ts'
import { largest } from './reading.ts'
import { receiveBody } from './receive-body.ts'
import { requestAddress } from './request-address.ts'
import { parseAddress, shownAddress } from './web-address.ts'

/** How an address is fetched; all of it may be left out. */
export interface FetchOptions {
  /** Mark of the edition one has; sent so that the same is not sent again. */
  readonly etag?: string | null
  /** Time of the edition one has, as the server wrote it. */
  readonly lastModified?: string | null
  /** Longest time for all of it, redirects included, in ms; 15 s by default. */
  readonly timeout?: number
  /** Largest body, compressed or not, in bytes; 20 MB by default. */
  readonly limit?: number
  /** Ends it early. */
  readonly signal?: AbortSignal
}

/** An answer with a body. */
export interface Fetched {
  readonly kind: 'fresh'
  /** The body, decompressed; empty for an answer without one. */
  readonly bytes: Uint8Array
  /** In lower case, without parameters; null when the server does not say. */
  readonly mediaType: string | null
  /** Label of the encoding; null when the server does not say. */
  readonly charset: string | null
  /** Where it was found in the end, without credentials. */
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
}

const defaultTimeout = 15_000
const mostRedirects = 10
const redirects = [301, 302, 303, 307, 308]

/**
 * Fetches an address of the web. Nothing is asked for but the address and what it redirects
 * to; user and password in it go to its own server alone and stand in no message.
 *
 * @param address An http or https address.
 * @param options How it is fetched.
 * @returns `unchanged` when the server says that the edition one has is the current one.
 * @throws {FetchError} If it cannot be had: no such server or page, refused, not trusted, in
 *   trouble, too slow, too large, no text. The remedy says what to do.
 * @throws The reason of the signal, when that ends it.
 * @see RFC 9110.
 */
export async function fetchAddress(
  address: string,
  options: FetchOptions = {},
): Promise<Fetched | { readonly kind: 'unchanged' }> {
  const { signal, timeout = defaultTimeout } = options
  signal?.throwIfAborted()
  const url = parseAddress(address)
  const name = shownAddress(address)
  const ending = new AbortController()
  const progress = { hasAnswer: false, isLate: false }
  const timer = setTimeout(() => {
    progress.isLate = true
    ending.abort()
  }, timeout)
  const end = () => ending.abort()
  signal?.addEventListener('abort', end, { once: true })
  try {
    return await follow(url, name, options, ending.signal, progress)
  } catch (error) {
    signal?.throwIfAborted()
    if (progress.isLate) throw late(name, timeout, progress.hasAnswer)
    throw error instanceof FetchError ? error : connectionError(name, error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    // Frees the connection of an answer whose body nobody wants.
    ending.abort()
  }
}

async function follow(
  named: URL,
  name: string,
  { etag, lastModified, limit = largest }: FetchOptions,
  signal: AbortSignal,
  progress: { hasAnswer: boolean },
): Promise<Fetched | { readonly kind: 'unchanged' }> {
  const headers = {
    ...(etag == null ? {} : { 'if-none-match': etag }),
    ...(lastModified == null ? {} : { 'if-modified-since': lastModified }),
  }
  const isConditional = Object.keys(headers).length > 0
  const seen = new Set<string>()
  let url = named
  for (let count = 0; count <= mostRedirects; count += 1) {
    seen.add(url.href)
    const auth = url.origin === named.origin ? credentialsOf(named) : null
    const answer = await requestAddress(url, { headers, auth, signal })
    const status = answer.statusCode ?? 0
    if (status === 304 && isConditional) return { kind: 'unchanged' }
    if (!redirects.includes(status)) {
      // What nobody has asked for in parts is no article.
      if (status < 200 || status >= 300 || status === 206)
        throw statusError(name, status, retryAfter(answer))
      progress.hasAnswer = true
      return fetched(url, answer, name, limit)
    }
    url = nextOf(url, answer, name, seen)
  }
  throw new FetchError(
    `“${name}” redirects more than ${mostRedirects} times.`,
    'Open it in a browser and give the address it ends at.',
  )
}

function nextOf(url: URL, answer: IncomingMessage, name: string, seen: ReadonlySet<string>): URL {
  const { location } = answer.headers
  if (location === undefined || !URL.canParse(location, url.href)) {
    throw new FetchError(`“${name}” redirects to no address.`, 'Open it in a browser to see why.')
  }
  const next = new URL(location, url.href)
  if (next.protocol !== 'http:' && next.protocol !== 'https:') {
    throw new FetchError(
      `“${name}” redirects to ${shownAddress(next.href)}, which is not of the web.`,
      'Do not trust it; look for the article elsewhere.',
    )
  }
  if (url.protocol === 'https:' && next.protocol === 'http:') {
    throw new FetchError(
      `“${name}” redirects from https to ${shownAddress(next.href)}, which anybody on the way can change.`,
      'Give that address itself, if you trust the way to it.',
    )
  }
  if (seen.has(next.href)) {
    throw new FetchError(
      `“${name}” redirects in a circle, to ${shownAddress(next.href)} again.`,
      'Open it in a browser; it may ask for a login or for consent first.',
    )
  }
  return next
}

async function fetched(
  url: URL,
  answer: IncomingMessage,
  name: string,
  limit: number,
): Promise<Fetched> {
  const { 'content-type': type = '', etag, 'last-modified': lastModified } = answer.headers
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(type)?.[1]?.toLowerCase() ?? null
  if (/^(?:image|audio|video|font)\//.test(mediaType ?? '')) {
    throw new FetchError(
      `“${name}” is no text, but of the type ${mediaType}.`,
      'Give the address of an article.',
    )
  }
  return {
    kind: 'fresh',
    bytes: await receiveBody(answer, name, limit),
    mediaType,
    charset: /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? null,
    address: withoutCredentials(url),
    etag: etag ?? null,
    lastModified: lastModified ?? null,
  }
}

function withoutCredentials(url: URL): string {
  const bare = new URL(url.href)
  bare.username = ''
  bare.password = ''
  return bare.href
}

function credentialsOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null
  return [username, password].map(decoded).join(':')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Seconds, or a time by the clock of the server. @see RFC 9110, section 10.2.3. */
function retryAfter({ headers }: IncomingMessage): number | null {
  const { 'retry-after': written, date } = headers
  if (written === undefined) return null
  if (/^\d{1,9}$/.test(written.trim())) return Number(written) * 1000
  const wait = Date.parse(written) - Date.parse(date ?? '')
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

function late(name: string, timeout: number, hasAnswer: boolean): FetchError {
  const time = timeout >= 1000 ? `${Math.round(timeout / 100) / 10} s` : `${timeout} ms`
  return new FetchError(
    hasAnswer
      ? `“${name}” was still coming after ${time}.`
      : `“${name}” did not answer within ${time}.`,
    'Try again later, or save it in a browser and give the file.',
  )
}
