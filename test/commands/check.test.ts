import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCheck } from '../../source/commands/check.ts'
import { forgeCache } from '../helpers/forge-cache.ts'
import { writePdf } from '../helpers/write-pdf.ts'

const [seed = ''] = readdirSync('seeds')
let home: string
let article: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-check-'))
  article = join(home, 'article.txt')
  copyFileSync(join('seeds', seed), article)
  vi.stubEnv('XDG_CACHE_HOME', home)
  vi.stubEnv('PEACEDASH_NO_CACHE', '')
  // Without it what is run from source keeps nothing.
  vi.stubEnv('PEACEDASH_BUILD', 'test')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
})

/** Runs the check. @returns Its exit code, and what it printed. */
async function check(...sources: readonly string[]) {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done: unknown) => {
    out += String(text)
    if (typeof done === 'function') done()
    return true
  })
  const code = await runCheck(sources, { width: '100' })
  vi.mocked(process.stdout.write).mockRestore()
  return { code, out, lines: out.split('\n') }
}

test('says that everything holds, read now or out of the cache', async () => {
  const first = await check(article)
  expect(first).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([expect.stringMatching(/^\d+ quotations in 1 article hold\.$/)]),
  })
  expect(await check(article)).toEqual(first)
})

test('ends with 1 when the cache holds a text the file does not', async () => {
  await check(article)
  expect(forgeCache(home, (kept) => kept.replaceAll('Black Sea', 'White Sea'))).toBe(1)
  const { code, out, lines } = await check(article)
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/^[1-9]\d* of \d+ quotations in 1 article do not hold\.$/)
  expect(out).toContain('DO NOT HOLD: ')
  expect(out).toContain('there stands “additional Black Sea restrictions”')
  expect(out).toContain(`in ${article}`)
  expect(out).toContain('stands for threat · Russia: additional ')
})

test('ends with 1 when the cache says that records stand on other words', async () => {
  await check(article)
  // Each article is kept as a list, the third of it places, as start and length by turns.
  const forged = forgeCache(home, (kept) => {
    const [[first, blocks, places, ...rest]] = JSON.parse(kept) as [[unknown, unknown, number[]]]
    const moved = places.map((it, at) => (at % 2 === 0 ? it + 7 : it))
    return JSON.stringify([[first, blocks, moved, ...rest]])
  })
  expect(forged).toBe(1)
  const { code, out } = await check(article)
  expect(code).toBe(1)
  expect(out).toMatch(/“[^”]+” is not in it, nor in what else it rests on/)
})

test('sees what has changed since, since it then reads it anew', async () => {
  await check(article)
  writeFileSync(article, 'A headline\n\nA text.')
  expect(await check(article)).toMatchObject({
    code: 0,
    lines: ['There is no quotation to check in 1 article.', ''],
  })
})

/** A story in the form of another format. */
const wraps: Readonly<Record<string, (lines: readonly string[]) => string | Uint8Array>> = {
  'page.html': ([title, ...lines]) =>
    `<html><head><title>${title}</title><link rel="canonical" href="https://a.example/1"></head>` +
    `<body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
  'feed.rss': ([title, ...lines]) =>
    `<rss version="2.0"><channel><title>Wire</title><item><title>${title}</title><guid>a-1</guid>` +
    `<description><![CDATA[${lines.map((line) => `<p>${line}</p>`).join('')}]]></description>` +
    '</item></channel></rss>',
  'item.json': ([title, ...lines]) =>
    JSON.stringify({ uri: 'urn:x:1', headline: title, body_text: lines.join('\n\n') }),
  'mail.eml': ([title, ...lines]) =>
    `From: a@b.example\nSubject: ${title?.replace(/[^ -~]/g, '')}\n` +
    `Content-Type: text/plain; charset=utf-8\n\n${lines.join('\n\n')}`,
  'story.md': ([title, ...lines]) => `# ${title}\n\n${lines.join('\n\n')}`,
  'marked.txt': (lines) => `\ufeff${lines.join('\r\n\r\n')}`,
  'paper.pdf': ([title = '', ...lines]) =>
    writePdf([
      [title, ...lines.flatMap((line) => line.match(/.{1,80}(?:\s|$)/g) ?? [])].map((text, at) => ({
        text: text.replace(/[^ -~]/g, "'").trimEnd(),
        x: 40,
        y: 800 - at * 14,
        size: at === 0 ? 18 : 10,
      })),
    ]),
}

test.each(Object.entries(wraps))('holds of %s as well', async (name, wrap) => {
  const story = readFileSync('test/dossiers/sudan-adre-corridor/01-twelve-point-draft.txt', 'utf8')
  writeFileSync(join(home, name), wrap(story.trim().split(/\n\n/)))
  const { code, lines } = await check(join(home, name))
  expect(lines[0]).toMatch(/^[1-9]\d+ quotations in 1 article hold\.$/)
  expect(code).toBe(0)
})

test('says what was left out where the rest is', async () => {
  writeFileSync(join(home, 'empty.txt'), ' ')
  const { code, out } = await check(home)
  expect(code).toBe(0)
  expect(out).toMatch(/LEFT OUT: 1\n“.*empty\.txt” is empty\./)
})
