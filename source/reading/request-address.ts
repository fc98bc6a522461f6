import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestEncrypted } from 'node:https'
import manifest from '../../package.json' with { type: 'json' }

/** What a request carries beside its address. */
export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>
  /** User and password as Node wants them; null for none. */
  readonly auth: string | null
  readonly signal: AbortSignal
}

/** Formats that are read, those that say most of an article first. */
const accepted =
  'application/atom+xml, application/rss+xml, application/feed+json, text/html, ' +
  'application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, application/pdf;q=0.8, ' +
  'application/json;q=0.8, application/xml;q=0.7, */*;q=0.1'

/**
 * Sends one request and waits for the head of the answer.
 *
 * @param url An http or https address; user and password in it are not sent.
 * @returns The answer, its body not read yet.
 * @throws What Node gives when no answer comes.
 */
export function requestAddress(
  url: URL,
  { headers, auth, signal }: RequestOptions,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestEncrypted : requestPlain
  const { hostname, port, pathname, search } = url
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        // Node wants the addresses of IPv6 without their brackets.
        hostname: hostname.replace(/^\[|\]$/g, ''),
        ...(port === '' ? {} : { port }),
        path: `${pathname}${search}`,
        auth,
        signal,
        // A connection of its own, so that none is left open to hold the program up.
        agent: false,
        headers: {
          'user-agent': `peacedash/${manifest.version}`,
          accept: accepted,
          'accept-encoding': 'gzip, deflate, br',
          ...headers,
        },
      },
      resolve,
    )
    sent.on('error', reject)
    // A server that changes to another protocol gets no answer, and Node says nothing of an error.
    sent.on('close', () => reject(Object.assign(new Error('No answer.'), { code: 'ECONNRESET' })))
    sent.end()
  })
}
