import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { decodeArticleFile } from '../../source/library/article-file.ts'
import type { ExportedDossier } from '../../source/model/exported-dossier.ts'
import { type FeedServer, send, startFeedServer } from '../helpers/feed-server.ts'
import { generateArticles } from '../helpers/generate-articles.ts'
import { runProgram } from '../helpers/run-program.ts'
import { startProgram } from '../helpers/start-program.ts'
import { program } from '../helpers/terminal.ts'

let home: string
let talks: string
let server: FeedServer

beforeAll(async () => {
  server = await startFeedServer()
})
afterAll(() => server.close())
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-folder-'))
  talks = join(home, 'talks')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const run = (...args: string[]) => runProgram(args)
const make = () => expect(run('new', talks)).toMatchObject({ code: 0, err: '' })
const kept = () => readdirSync(join(talks, 'articles')).sort()
const exported = (path = talks) => {
  const { code, out } = run('export', path)
  expect(code).toBe(0)
  return JSON.parse(out) as ExportedDossier
}
const place = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(home, name), content)
  return join(home, name)
}
const articles = (count: number, seed = 1) =>
  [...generateArticles(count, seed)].map(({ name, text }) => place(name, text))

test('makes a dossier, puts articles into it and opens it', () => {
  make()
  const { code, out, err } = run('add', talks, ...articles(3))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.match(/^added {10}2026-01-05-\S+-[0-9a-f]{8}\.article {2}\S.*$/gm)).toHaveLength(3)
  expect(kept()).toHaveLength(3)
  expect(exported().articles).toHaveLength(3)
})

test('opens a dossier nothing was put into yet', () => {
  make()
  expect(exported().articles).toEqual([])
})

test('keeps each article exactly as it came, with where it came from', () => {
  make()
  const bytes = Buffer.from('Talks go on\r\n\r\n“No,” said Norland. \u0000'.replace('\u0000', ''))
  const path = place('talks.md', bytes)
  run('add', talks, path)
  const [name = ''] = kept()
  const file = decodeArticleFile(readFileSync(join(talks, 'articles', name)), name)
  expect(Buffer.from(file.bytes)).toEqual(bytes)
  expect(file.provenance).toMatchObject({ source: path, mediaType: 'text/markdown', url: null })
  expect(file.provenance.received).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
})

test('has an article once, however often and from wherever it is added', () => {
  make()
  const [first = ''] = articles(1)
  run('add', talks, first)
  copyFileSync(first, join(home, 'copy.txt'))
  const { code, out } = run('add', talks, first, join(home, 'copy.txt'))
  expect(code).toBe(0)
  expect(out.match(/^already there {2}/gm)).toHaveLength(2)
  expect(kept()).toHaveLength(1)
})

test('keeps an edition of an address beside the one before', async () => {
  make()
  const page = (
    words: string,
  ) => `<html><head><title>Talks</title></head><body><article><h1>Talks on the strait</h1>
    <p>GENEVA, 3 March 2026 — ${words} ${'The delegations met again in the afternoon. '.repeat(20)}</p></article></body></html>`
  const type = 'text/html; charset=utf-8'
  for (const words of ['Kenya demanded a truce.', 'Kenya demanded a lasting truce.']) {
    server.serve('/talks', send(page(words), { type, headers: { etag: `"${words.length}"` } }))
    const { out } = await startProgram(['add', talks, `${server.address}/talks`]).ended
    expect(out).toMatch(/^added/)
  }
  expect(kept()).toHaveLength(2)
  const provenances = kept().map(
    (name) => decodeArticleFile(readFileSync(join(talks, 'articles', name)), name).provenance,
  )
  for (const { url, mediaType, charset, etag } of provenances) {
    expect({ url, mediaType, charset }).toEqual({
      url: `${server.address}/talks`,
      mediaType: 'text/html',
      charset: 'utf-8',
    })
    expect(etag).toMatch(/^"\d+"$/)
  }
})

test('keeps the items of a feed one by one, and takes only new ones the next time', () => {
  make()
  const item = (number: number) =>
    `<item><title>Round ${number} of the talks</title><link>https://lakes.test/${number}</link>
    <description>The northern delegation demands that the southern army withdraw from ridge ${number}.</description></item>`
  const feed = (day: string, ...numbers: number[]) =>
    place(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Lakes Press</title><link>https://lakes.test/</link>
      <lastBuildDate>${day}</lastBuildDate>${numbers.map(item).join('\n')}</channel></rss>`,
    )
  expect(run('add', talks, feed('Mon, 02 Mar 2026 10:00:00 GMT', 1, 2)).out).toMatch(
    /^added.*\nadded/,
  )
  const { out } = run('add', talks, feed('Tue, 03 Mar 2026 10:00:00 GMT', 2, 3))
  expect(out).toMatch(/^already there .*Round 2.*\nadded .*Round 3/)
  expect(kept()).toHaveLength(3)
  const { articles: read } = exported()
  expect(read.map(({ uri }) => uri).sort()).toEqual([1, 2, 3].map((n) => `https://lakes.test/${n}`))
})

test('reads what people put into the folder by hand, and nothing of its own', () => {
  make()
  writeFileSync(join(talks, 'dropped.txt'), 'A headline\n\nA text of somebody.')
  mkdirSync(join(talks, 'mail'))
  writeFileSync(join(talks, 'mail', 'page.md'), '# Another headline\n\nAnother text.')
  expect(
    exported()
      .articles.map(({ headline }) => headline)
      .sort(),
  ).toEqual(['A headline', 'Another headline'])
})

test('takes articles over from another dossier with where they came from', () => {
  make()
  run('add', talks, ...articles(2))
  const other = join(home, 'other')
  run('new', other)
  expect(run('add', other, talks).out.match(/^added/gm)).toHaveLength(2)
  for (const name of kept()) {
    expect(readFileSync(join(other, 'articles', name))).toEqual(
      readFileSync(join(talks, 'articles', name)),
    )
  }
})

test('skips what holds no article, with the reason, and fails when nothing could be added', () => {
  make()
  const picture = place('picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  const missing = join(home, 'missing.txt')
  const { code, out } = run('add', talks, picture, missing)
  expect(code).toBe(1)
  expect(out).toMatch(
    /^skipped {8}“[^\n]+picture\.txt” [^\n]+\nskipped {8}“[^\n]+missing\.txt” [^\n]+\n$/,
  )
  expect(kept()).toEqual([])
  expect(run('add', talks, picture, ...articles(1)).code).toBe(0)
})

test('names a damaged file, skips it, opens the rest, and mends it when it is added again', () => {
  make()
  const paths = articles(3)
  run('add', talks, ...paths)
  const [name = ''] = kept()
  const path = join(talks, 'articles', name)
  const whole = readFileSync(path)
  for (const at of [0, 5, whole.length >> 2, whole.length >> 1, whole.length - 1]) {
    const damaged = Buffer.from(whole)
    damaged[at] = damaged.readUInt8(at) ^ 1
    writeFileSync(path, damaged)
    const { code, out, err } = run('export', talks)
    expect(code).toBe(0)
    expect(err).toMatch(/^peacedash: left out: “[^\n]+\.article” is damaged: [^\n]+\n$/)
    expect(err).toContain(name)
    expect((JSON.parse(out) as ExportedDossier).articles).toHaveLength(2)
  }
  expect(run('add', talks, ...paths).out.match(/^added/gm)).toHaveLength(1)
  expect(exported().articles).toHaveLength(3)
  expect(decodeArticleFile(readFileSync(path), name).bytes.length).toBeGreaterThan(1000)
})

test('bears any name of a file, and prints no control of it', () => {
  make()
  const odd = place('odd\n\u001b]52;c;aGk=\u0007 – ‮name’s.txt', 'A headline\n\nA text.')
  const { code, out } = run('add', talks, odd)
  expect(code).toBe(0)
  const [name = ''] = kept()
  expect(out.split('\n')).toHaveLength(2)
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  const { provenance } = decodeArticleFile(readFileSync(join(talks, 'articles', name)), name)
  expect(provenance.source).toBe(odd)
  expect(exported().articles).toHaveLength(1)
})

test.each([
  ['a folder that is not empty', () => place('here.txt', 'x') && home, 'is not empty'],
  ['a dossier', () => laterDossier('{}'), 'is a dossier already'],
  ['a file', () => place('file', 'x'), 'is a file'],
  ['a place under a file', () => join(place('file', 'x'), 'talks'), 'lies under a file'],
])('makes no dossier of %s', (_, where, message) => {
  const { code, out, err } = run('new', where())
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^peacedash: [^\n]+\. [^\n]+\.\n$/)
  expect(err).toContain(message)
})

test.each([
  ['nothing', () => [], 2, 'new takes the path of one folder'],
  ['two paths', () => ['a', 'b'], 2, 'new takes the path of one folder'],
])('makes no dossier of %s', (_, operands, code, message) => {
  expect(run('new', ...operands())).toMatchObject({ code, err: expect.stringContaining(message) })
})

test.each([
  ['a folder that is no dossier', () => home, 1, 'is no dossier'],
  ['what is not there', () => join(home, 'missing'), 1, 'does not exist'],
  ['a dossier of a later version', () => laterDossier(), 1, 'later version'],
  ['a dossier with a damaged mark', () => laterDossier('{'), 1, 'is damaged'],
])('adds nothing to %s', (_, where, code, message) => {
  const { out, err, ...rest } = run('add', where(), ...articles(1))
  expect({ ...rest, out }).toEqual({ code, out: '' })
  expect(err).toContain(message)
})

function laterDossier(mark = '{"schema": "peacedash/folder@2"}'): string {
  make()
  writeFileSync(join(talks, 'peacedash.json'), mark)
  return talks
}

test('says so where nothing may be written', () => {
  make()
  chmodSync(join(talks, 'articles'), 0o555)
  const paths = articles(1)
  const uid = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  chmodSync(home, 0o755)
  const { status, stderr } = spawnSync(process.execPath, [program, 'add', talks, ...paths], {
    ...uid,
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^peacedash: [^\n]+may not be written\. [^\n]+\n$/)
  expect(status).toBe(1)
  expect(kept()).toEqual([])
  chmodSync(join(talks, 'articles'), 0o755)
})

test('leaves nothing half-written where there is no room', () => {
  make()
  const small = place('small.txt', 'A headline\n\nA text.')
  const large = place('large.txt', `A large headline\n\n${'A long text. '.repeat(4000)}`)
  // No file may be larger than 16 KiB, as if the disk were full.
  const command = `ulimit -f 16; exec "$0" "$@"`
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', command, process.execPath, program, 'add', talks, small, large],
    { encoding: 'utf8' },
  )
  expect(stdout).toMatch(/^added [^\n]+\n$/)
  expect(stderr).toMatch(/^peacedash: [^\n]+there is no room left\. [^\n]+\n$/)
  expect(status).toBe(1)
  expect(readdirSync(join(talks, 'articles'))).toHaveLength(1)
  expect(exported().articles).toHaveLength(1)
})

test('loses nothing and doubles nothing with several processes adding at the same time', async () => {
  make()
  const paths = articles(24)
  const each = [paths.slice(0, 16), paths.slice(8), [...paths].reverse()]
  const ends = await Promise.all(each.map((some) => startProgram(['add', talks, ...some]).ended))
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0])
  const lines = ends.flatMap(({ out }) => out.trim().split('\n'))
  expect(lines.filter((line) => line.startsWith('added'))).toHaveLength(24)
  expect(lines.filter((line) => line.startsWith('already there'))).toHaveLength(16 + 16)
  expect(kept()).toHaveLength(24)
  expect(exported().articles).toHaveLength(24)
})

test('stays whole in git, also where line ends are changed', () => {
  make()
  run('add', talks, ...articles(2), place('crlf.txt', 'A headline\r\n\r\nA text.\r\n'))
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: home, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  }
  const user = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  git('init', '-q', talks)
  git('-C', talks, '-c', 'core.autocrlf=true', 'add', '-A')
  git('-C', talks, ...user, 'commit', '-qm', 'Talks')
  git('clone', '-q', '-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', talks, 'clone')
  const { out, err } = run('export', resolve(home, 'clone'))
  expect(err).toBe('')
  expect((JSON.parse(out) as ExportedDossier).articles).toHaveLength(3)
})
