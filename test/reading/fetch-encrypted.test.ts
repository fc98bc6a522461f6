import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { fetchAddress } from '../../source/reading/fetch-address.ts'
import { type FeedServer, redirect, send, startFeedServer } from '../helpers/feed-server.ts'
import { type Certified, makeCertificate } from '../helpers/make-certificate.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'
import { runInPipe } from '../helpers/run-bytes.ts'
import { refusalOf } from './read-text.ts'

const home = mkdtempSync(join(tmpdir(), 'peacedash-encrypted-'))
let plain: FeedServer
let server: RawServer | null = null
beforeAll(async () => {
  plain = await startFeedServer()
})
afterEach(async () => {
  await server?.close()
  server = null
})
afterAll(async () => {
  await plain.close()
  rmSync(home, { recursive: true, force: true })
})

const text = 'Talks go on\n\nThe northern delegation wants the army out, it said on Monday.\n'
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}`

/** Serves with a certificate; the file with it is what may be trusted. */
async function serve(certified: Certified, said = answer): Promise<{ port: number; ca: string }> {
  const identity = makeCertificate(certified)
  const ca = join(home, 'authority.pem')
  writeFileSync(ca, identity.cert)
  server = await startRawServer((socket) => void socket.end(said), identity)
  return { port: server.port, ca }
}

it('refuses a server whose certificate nobody vouches for', async () => {
  const { port } = await serve({ host: '127.0.0.1' })
  expect(await refusalOf(fetchAddress(`https://127.0.0.1:${port}/`))).toBe(
    `“https://127.0.0.1:${port}/” is not trusted: the certificate of the server cannot be verified.`,
  )
})

const past = new Date(Date.now() - 1000)
it.each([
  ['has run out', { host: '127.0.0.1', until: past }, 'the certificate of the server has expired'],
  ['is that of another', { host: 'lakes.test' }, 'the certificate is that of another server'],
])(
  'refuses a server whose certificate %s, though it is vouched for',
  async (_, given, why) => {
    const { port, ca } = await serve(given)
    const env = { NODE_EXTRA_CA_CERTS: ca, PEACEDASH_NO_CACHE: '1' }
    const { code, out, err } = await runInPipe(['export', `https://127.0.0.1:${port}/`], env)
    expect({ code, out: out.toString() }).toEqual({ code: 1, out: '' })
    expect(err.toString()).toContain(`is not trusted: ${why}.`)
  },
  120_000,
)

it('takes an article from a server that is vouched for', async () => {
  const { port, ca } = await serve({ host: '127.0.0.1' })
  const env = { NODE_EXTRA_CA_CERTS: ca, PEACEDASH_NO_CACHE: '1' }
  const { code, out } = await runInPipe(['export', `https://127.0.0.1:${port}/`], env)
  expect(code).toBe(0)
  expect(out.toString()).toContain('"headline": "Talks go on"')
}, 120_000)

it('does not go from https to http, where anybody on the way could change the article', async () => {
  plain.serve('/a', send(text))
  const location = `Location: ${plain.address}/a\r\nContent-Length: 0\r\n\r\n`
  const { port, ca } = await serve({ host: '127.0.0.1' }, `HTTP/1.1 302 Found\r\n${location}`)
  const env = { NODE_EXTRA_CA_CERTS: ca, PEACEDASH_NO_CACHE: '1' }
  const { code, err } = await runInPipe(['export', `https://127.0.0.1:${port}/`], env)
  expect(code).toBe(1)
  expect(err.toString()).toBe(
    `peacedash: “https://127.0.0.1:${port}/” redirects from https to ${plain.address}/a, which ` +
      'anybody on the way can change. Give that address itself, if you trust the way to it.\n',
  )
  expect(plain.asked).toEqual([])
}, 120_000)

it.each([
  'file:///etc/passwd',
  'ftp://127.0.0.1/a',
  'data:text/plain,Talks',
  'javascript:alert(1)',
  'about:blank',
  'blob:http://127.0.0.1/1',
  'ws://127.0.0.1/a',
  'gopher://127.0.0.1/a',
])('goes on to nothing but the web: not to %s', async (location) => {
  plain.serve('/a', redirect(location))
  expect(await refusalOf(fetchAddress(`${plain.address}/a`))).toBe(
    `“${plain.address}/a” redirects to ${location}, which is not of the web.`,
  )
})
