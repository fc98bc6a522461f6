import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FeedServer, redirect, rssOf, send, startFeedServer } from '../helpers/feed-server.ts'
import { runInPipe } from '../helpers/run-bytes.ts'
import { openTerminal } from '../helpers/terminal.ts'

let server: FeedServer
let other: FeedServer
let home: string
let env: Readonly<Record<string, string>>
beforeAll(async () => {
  server = await startFeedServer()
  other = await startFeedServer()
  home = mkdtempSync(join(tmpdir(), 'peacedash-credentials-'))
  env = {
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
    PEACEDASH_NO_CACHE: '',
  }
  const item = { id: '1', title: 'Talks go on', text: 'The north demands that the south withdraw.' }
  server.serve('/rss', send(rssOf([item, { ...item, id: '2', text: '' }]), { type: 'text/xml' }))
  server.serve('/text', send('Talks go on\n\nThe north demands that the south withdraw.\n'))
  server.serve('/empty', send(''))
  server.serve('/moved', redirect('/text'))
  server.serve('/away', redirect(`${other.address}/text`))
  server.serve('/back', redirect('/back'))
  server.serve('/file', redirect('ftp://ann:s3cret@127.0.0.1/x'))
  other.serve('/text', send('Talks go on\n\nThe south refuses.\n'))
})
afterAll(async () => {
  await server.close()
  await other.close()
  rmSync(home, { recursive: true, force: true })
})

const secret = /ann|s3c%?r?et|YW5uOnMzY/u
const addressOf = (path: string) => `http://ann:s3cret@127.0.0.1:${server.port}${path}`

/** Names and contents of all files below a folder. */
const allOf = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => [name, ...allOf(join(path, name))])
    : [readFileSync(path, 'latin1')]

test.each([
  ['/rss', 0],
  ['/text', 0],
  ['/moved', 0],
  ['/away', 0],
  ['/empty', 1],
  ['/none', 1],
  ['/back', 1],
  ['/file', 1],
])(
  'of %s no command prints what one logs in with',
  async (path, code) => {
    for (const args of [['export'], ['explain'], ['check']]) {
      const ended = await runInPipe([...args, addressOf(path)], env)
      expect(ended.code).toBe(code)
      expect(ended.out.toString()).not.toMatch(secret)
      expect(ended.err.toString()).not.toMatch(secret)
    }
  },
  240_000,
)

test('it is sent to its own server alone, and nothing says where one came from', () => {
  expect(server.asked.length).toBeGreaterThan(8)
  expect(server.asked.every(({ headers }) => headers.authorization !== undefined)).toBe(true)
  expect(other.asked.length).toBeGreaterThan(0)
  expect(other.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  for (const { headers } of [...server.asked, ...other.asked]) {
    expect(headers.referer).toBeUndefined()
    expect(headers.cookie).toBeUndefined()
  }
})

test('neither a dossier nor the cache nor what is remembered holds it', async () => {
  const talks = join(home, 'talks')
  await runInPipe(['new', talks], env)
  const added = await runInPipe(['add', talks, addressOf('/rss'), addressOf('/away')], env)
  expect(added.code).toBe(0)
  expect(added.out.toString()).not.toMatch(secret)
  const files = [talks, env.XDG_CACHE_HOME ?? ''].flatMap(allOf)
  expect(files.join('\n')).toContain(`source: http://127.0.0.1:${server.port}/rss`)
  for (const file of files) expect(file).not.toMatch(/s3cret|ann:/u)
}, 120_000)

test.each([
  'http://ann:s3c ret@127.0.0.1:99999/a',
  'http://ann:s3c/ret@[::1/',
  'http:/ann:s3cret@127.0.0.1/a',
  'ftp://ann:s3cret@127.0.0.1/a',
  ' https://ann:s3cret@127.0.0.1/a',
  'https:\\\\ann:s3cret@127.0.0.1\\a',
])(
  'nor does it print it of %s, which is no address',
  async (address) => {
    for (const command of ['brief', 'explain']) {
      const { code, out, err } = await runInPipe([command, address], env)
      expect(code).toBe(1)
      expect(out.toString()).toBe('')
      expect(err.toString()).not.toMatch(/ann|s3c|ret@/u)
    }
  },
  120_000,
)

test('while it is followed the screen never shows it, whether it fails or not', async () => {
  const args = ['--follow', addressOf('/rss'), addressOf('/text')]
  const terminal = openTerminal({ args, env })
  try {
    await terminal.waitFor(/polling/u)
    terminal.press('A')
    await terminal.waitFor('articles')
    server.serve('/rss', send('', { status: 503 }))
    terminal.press('o')
    terminal.press('s')
    await terminal.waitFor('› article')
    terminal.signal('SIGTERM')
    expect([await terminal.exit(), terminal.screen().trim()]).toEqual([143, ''])
    expect(terminal.output()).not.toMatch(/ann:|s3cret/u)
    for (const file of allOf(env.XDG_STATE_HOME ?? '')) expect(file).not.toMatch(/s3cret|ann:/u)
  } finally {
    await terminal.close()
  }
}, 120_000)
