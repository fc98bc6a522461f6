import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReaderError } from '../../source/errors.ts'
import type { Article } from '../../source/model/article.ts'
import type { Reading } from '../../source/reading/reading.ts'
import { listArticleFaults } from '../helpers/list-article-faults.ts'
import { column, writePdf } from '../helpers/write-pdf.ts'
import { readAs } from './read-text.ts'

const names = ['a.txt', 'a.md', 'a.html', 'a.xml', 'a.rss', 'a.json', 'a.eml', 'a.pdf', 'a']

/** Reads anything. @returns Null when it is refused; any other error fails the test. */
async function readAny(name: string, bytes: Uint8Array): Promise<Reading | null> {
  try {
    return await readAs(name, bytes)
  } catch (error) {
    if (error instanceof ReaderError) return null
    throw error
  }
}

/** What holds for every article there is. */
function check(article: Article): void {
  expect(listArticleFaults(article)).toEqual([])
}

const text = 'GENEVA (AP) — The talks over the ridge ended at midnight. “We wait,” she said.'
const samples: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  [
    'a.html',
    Buffer.from(
      `<!doctype html><html lang="en"><head><title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2025-12-06"}</script></head><body><article><h1>Talks</h1><p>${text}</p><ul><li>one<li>two</ul><table><tr><td>a<td>b</table></article></body></html>`,
    ),
  ],
  [
    'a.rss',
    Buffer.from(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>L</title><item><title>T &amp; U</title><guid>7</guid><description>&lt;p&gt;${text}&lt;/p&gt;</description><pubDate>Sat, 06 Dec 2025 14:00:00 +0200</pubDate></item></channel></rss>`,
    ),
  ],
  [
    'a.json',
    Buffer.from(
      JSON.stringify({
        uri: 'urn:x',
        headline: 'T',
        body_xhtml: `<p>${text}</p>`,
        embargoed: '2025-01-01T00:00:00Z',
      }),
    ),
  ],
  [
    'a.eml',
    Buffer.from(
      `From: "A, B" <a@b.test>\r\nSubject: =?utf-8?q?T=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${text}</p>\r\n--b--\r\n`,
    ),
  ],
  ['a.pdf', writePdf([column([text.slice(0, 60), text.slice(60)])], { Title: 'T' })],
  ['a.txt', readFileSync('test/articles/01-us-28-points-list.txt')],
]

describe('any bytes give articles or are refused', () => {
  it('when they are random', async () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 100 }).map((string) => Buffer.from(string)),
      fc
        .constantFrom(
          '<html>',
          '<rss>',
          '{"uri":"u","headline":',
          '%PDF-1.4\n',
          '<?xml ',
          'From: a\n',
          '\n\n',
          '<p>',
          '<li>',
          '&#0;',
          '<![CDATA[',
          ']]>',
          '\ufeff',
          '"',
        )
        .map((string) => Buffer.from(string)),
    )
    const bytes = fc.array(pieces, { maxLength: 12 }).map((parts) => Buffer.concat(parts))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), bytes, async (name, content) => {
        for (const article of (await readAny(name, content))?.articles ?? []) check(article)
      }),
      { numRuns: 300 },
    )
  })

  it.each(samples)('when they are those of %s, damaged', async (name, sample) => {
    for (const article of (await readAs(name, sample)).articles) check(article)
    const damage = fc.record({
      at: fc.nat(sample.length - 1),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 8 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (places) => {
        let bytes = Buffer.from(sample)
        for (const { at, cut, put } of places) {
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)])
        }
        for (const article of (await readAny(name, bytes))?.articles ?? []) check(article)
      }),
      { numRuns: 60 },
    )
  })
})
