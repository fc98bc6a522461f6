import { Buffer } from 'node:buffer'
import type { AddressInfo } from 'node:net'
import { createServer as createPlain } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchUnit } from '../../source/library/fetch-unit.ts'
import {
  type Fetched,
  type FetchOptions,
  fetchAddress,
} from '../../source/reading/fetch-address.ts'
import type { FetchError } from '../../source/reading/fetch-error.ts'
import { readBytes } from '../../source/reading/read-bytes.ts'
import {
  bomb,
  drip,
  type FeedServer,
  redirect,
  rssOf,
  send,
  sendOnce,
  silence,
  startFeedServer,
} from '../helpers/feed-server.ts'
import { options, refusalOf } from './read-text.ts'

let server: FeedServer
beforeAll(async () => {
  server = await startFeedServer()
})
afterAll(() => server.close())

const fetch = (path: string, given: FetchOptions = {}) =>
  fetchAddress(server.address + path, { timeout: 2000, ...given })
const fresh = async (path: string, given?: FetchOptions): Promise<Fetched> => {
  const fetched = await fetch(path, given)
  if (fetched.kind !== 'fresh') throw new Error('Nothing new came.')
  return fetched
}
const textOf = ({ bytes }: Fetched) => Buffer.from(bytes).toString()
/** What is said, with the address of the server left out. */
const refusal = async (path: string, given?: FetchOptions) =>
  (await refusalOf(fetch(path, given))).replaceAll(server.address, '')
const errorOf = (path: string): Promise<FetchError> =>
  fetch(path).then(
    () => Promise.reject(new Error('Not refused.')),
    (error: unknown) => error as FetchError,
  )

describe('fetching an address', () => {
  it('gives its bytes and what the server says of them', async () => {
    server.serve(
      '/a',
      send('talks', {
        type: 'Text/HTML; Charset="ISO-8859-1"',
        headers: { etag: '"1"', 'last-modified': 'Sat, 06 Dec 2025 14:00:00 GMT' },
      }),
    )
    const fetched = await fresh('/a')
    expect(textOf(fetched)).toBe('talks')
    expect(fetched).toMatchObject({
      mediaType: 'text/html',
      charset: 'ISO-8859-1',
      address: `${server.address}/a`,
      etag: '"1"',
      lastModified: 'Sat, 06 Dec 2025 14:00:00 GMT',
    })
  })

  it('says who asks, and asks for nothing else', async () => {
    server.serve(
      '/page',
      send('<html><link rel=stylesheet href=/x.css><img src=/x.png></html>', { type: 'text/html' }),
    )
    const before = server.asked.length
    await fresh('/page?q=1#part')
    const [asked, ...others] = server.asked.slice(before)
    expect(others).toEqual([])
    expect(asked?.path).toBe('/page?q=1')
    expect(asked?.headers['user-agent']).toMatch(/^peacedash\/\d/)
    expect(asked?.headers).not.toHaveProperty('cookie')
    expect(asked?.headers).not.toHaveProperty('authorization')
  })

  it('is told when nothing has changed', async () => {
    server.serve('/feed', sendOnce('talks', { etag: '"7"' }))
    const { etag } = await fresh('/feed')
    expect(await fetch('/feed', { etag })).toEqual({ kind: 'unchanged' })
    expect((await fetch('/feed', { etag: '"6"' })).kind).toBe('fresh')
    const since = 'Sat, 06 Dec 2025 14:00:00 GMT'
    server.serve(
      '/since',
      (request, response) =>
        void response.writeHead(request.headers['if-modified-since'] === since ? 304 : 200).end(),
    )
    expect(await fetch('/since', { lastModified: since })).toEqual({ kind: 'unchanged' })
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['identity', (text: string) => text],
  ] as const)('decompresses %s', async (coding, compress) => {
    server.serve(
      '/coded',
      send(compress('talks '.repeat(100)), { headers: { 'content-encoding': coding } }),
    )
    expect(textOf(await fresh('/coded'))).toBe('talks '.repeat(100))
  })

  it('follows redirects, relative ones too', async () => {
    server.serve('/one', redirect('/two', 301))
    server.serve('/two', redirect(`${server.address}/three?x`, 307))
    server.serve('/three', send('talks'))
    expect((await fresh('/one')).address).toBe(`${server.address}/three?x`)
  })

  it('sends user and password to their own server alone, and shows them nowhere', async () => {
    const other = await startFeedServer()
    other.serve('/b', send('talks'))
    server.serve('/a', redirect(`${other.address}/b`))
    const { host } = new URL(server.address)
    const fetched = await fetchAddress(`http://ann:s%40cret@${host}/a`)
    expect(server.asked.at(-1)?.headers.authorization).toBe(
      `Basic ${Buffer.from('ann:s@cret').toString('base64')}`,
    )
    expect(other.asked[0]?.headers).not.toHaveProperty('authorization')
    expect(JSON.stringify(fetched)).not.toMatch(/ann|cret/)
    await other.close()
    for (const address of [
      `http://ann:s%40cret@${host}/none`,
      'http://ann:s@cret@',
      'ftp://ann:secret@x.test/',
    ]) {
      expect(await refusalOf(fetchAddress(address))).not.toMatch(/ann|cret/)
    }
  })
})

describe('an address that cannot be had', () => {
  it.each([
    [404, '“/status” does not exist.'],
    [410, '“/status” is gone for good.'],
    [401, '“/status” asks for a login.'],
    [403, '“/status” may not be read: the server refuses it.'],
    [429, '“/status” is asked for too often.'],
    [451, '“/status” is withheld for legal reasons.'],
    [500, '“/status” cannot be had: its server is in trouble (500).'],
    [503, '“/status” cannot be had: its server is in trouble (503).'],
    [418, '“/status” cannot be had: the server answers 418.'],
    [304, '“/status” cannot be had: the server answers 304.'],
  ])('for the status %i', async (status, message) => {
    server.serve('/status', send('', { status }))
    expect(await refusal('/status')).toBe(message)
  })

  it('says how long to wait', async () => {
    server.serve('/busy', send('', { status: 503, headers: { 'retry-after': '120' } }))
    expect(await errorOf('/busy')).toMatchObject({ status: 503, retryAfter: 120_000 })
    server.serve(
      '/busy',
      send('', {
        status: 429,
        headers: {
          date: 'Sat, 06 Dec 2025 14:00:00 GMT',
          'retry-after': 'Sat, 06 Dec 2025 14:01:30 GMT',
        },
      }),
    )
    expect(await errorOf('/busy')).toMatchObject({ status: 429, retryAfter: 90_000 })
    server.serve('/busy', send('', { status: 503, headers: { 'retry-after': 'later' } }))
    expect(await errorOf('/busy')).toMatchObject({ retryAfter: null })
  })

  it('when it redirects in a circle, without end, out of the web or nowhere', async () => {
    server.serve('/a', redirect('/b'))
    server.serve('/b', redirect('/a'))
    expect(await refusal('/a')).toBe('“/a” redirects in a circle, to /a again.')
    for (let at = 0; at <= 11; at += 1) server.serve(`/r${at}`, redirect(`/r${at + 1}`))
    expect(await refusal('/r0')).toBe('“/r0” redirects more than 10 times.')
    server.serve('/file', redirect('file:///etc/passwd'))
    expect(await refusal('/file')).toBe(
      '“/file” redirects to file:///etc/passwd, which is not of the web.',
    )
    server.serve('/nowhere', redirect('http://'))
    expect(await refusal('/nowhere')).toBe('“/nowhere” redirects to no address.')
  })

  it('when it is larger than may be, said or not, compressed or not', async () => {
    server.serve('/said', send('x'.repeat(3000)))
    expect(await refusal('/said', { limit: 2000 })).toBe('“/said” is larger than 2000 bytes.')
    server.serve('/unsaid', drip(0))
    expect(await refusal('/unsaid', { limit: 5 })).toBe('“/unsaid” is larger than 5 bytes.')
    server.serve('/bomb', bomb(30 * 1024 * 1024))
    expect(await refusal('/bomb')).toBe('“/bomb” is larger than 20 MB.')
  })

  it('when it is too slow to answer, or to come to an end', async () => {
    server.serve('/silent', silence())
    expect(await refusal('/silent', { timeout: 60 })).toBe('“/silent” did not answer within 60 ms.')
    server.serve('/drip', drip(5))
    expect(await refusal('/drip', { timeout: 100 })).toBe('“/drip” was still coming after 100 ms.')
  })

  it('when it breaks off or comes damaged', async () => {
    server.serve('/broken', (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('talks', () => response.destroy())
    })
    expect(await refusal('/broken')).toBe('“/broken” broke off before it was whole.')
    const half = gzipSync('talks'.repeat(100)).subarray(0, 20)
    server.serve('/half', send(half, { headers: { 'content-encoding': 'gzip' } }))
    expect(await refusal('/half')).toBe('“/half” came damaged: it cannot be decompressed.')
    server.serve('/odd', send('talks', { headers: { 'content-encoding': 'zstd' } }))
    expect(await refusal('/odd')).toBe('“/odd” is compressed in a way that is not read (zstd).')
  })

  it('when it is no text', async () => {
    server.serve('/picture', send('x', { type: 'image/png' }))
    expect(await refusal('/picture')).toBe('“/picture” is no text, but of the type image/png.')
  })

  it('when there is no server, or one of another kind', async () => {
    const plain = createPlain((socket) => socket.resume().end('220 mail\r\n'))
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    const { port } = plain.address() as AddressInfo
    expect(await refusalOf(fetchAddress(`http://127.0.0.1:${port}/`))).toMatch(
      /does not speak http there\.$/,
    )
    await new Promise((resolve) => plain.close(resolve))
    expect(await refusalOf(fetchAddress(`http://127.0.0.1:${port}/`))).toMatch(
      /is refused: nothing answers there\.$/,
    )
    expect(await refusalOf(fetchAddress(`https://127.0.0.1:${server.port}/`))).toMatch(
      /does not speak https there\.$/,
    )
    expect(await refusalOf(fetchAddress('http://no-such-server.invalid/'))).toMatch(
      /cannot be found/,
    )
    expect(await refusalOf(fetchAddress('http://[::1'))).toBe(
      '“http://[::1” is no address of the web.',
    )
  })

  it('ends at once when it is told to', async () => {
    server.serve('/silent', silence())
    const ending = new AbortController()
    const fetching = fetch('/silent', { signal: ending.signal })
    setTimeout(() => ending.abort(new Error('Closed.')), 20)
    await expect(fetching).rejects.toThrow('Closed.')
    await expect(fetch('/silent', { signal: ending.signal })).rejects.toThrow('Closed.')
  })
})

describe('reading an address', () => {
  const readAddress = async (address: string) => {
    const { bytes, about } = await fetchUnit(address)
    return readBytes(bytes, about, options)
  }
  const text =
    'Talks in Zürich\n\nThe northern delegation wants the army out of the côte, it said on Monday.\n'
  it.each([
    ['the header', Buffer.from(text, 'latin1'), 'text/plain; charset=iso-8859-1'],
    ['no one', Buffer.from(text, 'latin1'), 'text/plain'],
    ['a header that is wrong', Buffer.from(text), 'text/plain; charset=iso-8859-1'],
    [
      'a header that is wrong the other way',
      Buffer.from(text, 'latin1'),
      'text/plain; charset=utf-8',
    ],
    ['a header that makes no sense', Buffer.from(text), 'text/plain; charset=klingon'],
    [
      'the page',
      Buffer.from(
        `<html><meta charset="windows-1252"><h1>Talks in Zürich</h1><p>${text}${text}`,
        'latin1',
      ),
      'text/html',
    ],
    [
      'the feed',
      Buffer.from(
        rssOf([{ id: '1', title: 'Talks in Zürich', text }]).replace(
          '?>',
          ' encoding="iso-8859-1"?>',
        ),
        'latin1',
      ),
      'application/rss+xml',
    ],
    ['a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'text/plain; charset=utf-8'],
  ])('decodes it as %s says', async (_, bytes, type) => {
    server.serve('/talks', send(bytes, { type }))
    const { articles } = await readAddress(`${server.address}/talks`)
    expect(articles[0]).toMatchObject({ headline: 'Talks in Zürich', path: null })
    expect(articles[0]?.source).toContain('côte')
  })

  it('gives its address to the article, and names it in errors', async () => {
    server.serve('/talks', send(text))
    server.serve('/old', redirect('/talks'))
    const url = `${server.address}/talks`
    const { articles } = await readAddress(`${server.address}/old`)
    expect(articles[0]).toMatchObject({ url, uri: url })
    server.serve('/talks', send(' '))
    expect(await refusalOf(readAddress(url))).toBe(`“${url}” is empty.`)
  })

  it('takes a new item and an edited one in', async () => {
    const read = async (items: Parameters<typeof rssOf>[0]) => {
      server.serve('/rss', send(rssOf(items), { type: 'application/rss+xml' }))
      const { articles } = await readAddress(`${server.address}/rss`)
      return articles.map(({ uri, source }) => [uri, source])
    }
    const one = { id: '1', title: 'Talks', text: 'They go on.' }
    expect(await read([one])).toEqual([['urn:x:1', 'Talks\n\nThey go on.']])
    expect(
      await read([
        { ...one, text: 'They are over.' },
        { ...one, id: '2' },
      ]),
    ).toEqual([
      ['urn:x:1', 'Talks\n\nThey are over.'],
      ['urn:x:2', 'Talks\n\nThey go on.'],
    ])
  })
})
