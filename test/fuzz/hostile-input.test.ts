import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../source/model/article.ts'
import { listArticleFaults } from '../helpers/list-article-faults.ts'
import { readAs } from '../reading/read-text.ts'
import { hostileFile } from './hostile-files.ts'
import { hostileText } from './hostile-text.ts'
import { listFileFaults, listTextFaults } from './list-faults.ts'
import { minimise } from './minimise.ts'

// `npm run fuzz` reads a hundred times as many, of other seeds.
describe('hostile input', () => {
  it('is read to records that stand on their words, or refused in a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, async (file) => {
        expect(await listFileFaults(file)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('is so, too, with halves of characters in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(listTextFaults(text)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['what looks like the tag of a page in CDATA', 'a.html', '<![CDATA[<html>'],
    ['what looks like it in a comment', 'a.html', '<!--<html>'],
    ['what looks like it in a tag', 'a.html', "<l a='<html>"],
    ['the tag of a page that never ends', 'a.html', '<html a=">'],
    [
      'one in the title of an item of a feed',
      'a.json',
      '{"version":"http://jsonfeed.org/version/","items":[{"id":0,"title":"<![CDATA[<html>"}]}',
    ],
    [
      'one in a message',
      'a.eml',
      '0\nContent-Type:multipart/l;boundary=b\n\n--b\nContent-Type:text/html\n\n<html a=">',
    ],
    [
      'a page that rejects a promise of the parser nobody waits for',
      'a.pdf',
      '%PDF-\n1 0 obj<</Pages 2 0R\n2 0 obj<</Kids[5 9 0R]/Count 3>>9 0 obj<<xref\ntrailer<</Root 1 0R',
    ],
    [
      'one that rejects another',
      'a.pdf',
      '%PDF-\n1 0 obj<<///Pages 2 0R>2 0 obj<</Kids[R 7 0R ]/Count 3>>7 0 obj)\nendobj\ntrailer<</Root 1 0R',
    ],
  ])('is so where the fuzzer found %s', async (_, name, content) => {
    expect(await listFileFaults({ name, bytes: Buffer.from(content) })).toEqual([])
  })
})

describe('the fuzzer', () => {
  it('tells of a crash, and of an article that is not whole', async () => {
    const broken = { name: 'a.txt', bytes: null as unknown as Uint8Array }
    expect((await listFileFaults(broken)).join()).toMatch(/^it crashes: TypeError/)
    const { articles } = await readAs('a.txt', 'A headline\n\nRussia and Ukraine met. They talked.')
    const [article] = articles
    const blocks = article?.blocks.slice(1) ?? []
    expect(listArticleFaults(article as Article)).toEqual([])
    expect(listArticleFaults({ ...(article as Article), blocks }).join()).toMatch(
      /^no block holds “A headline/,
    )
  })

  it('makes what does harm small', async () => {
    const isBad = async (bytes: Uint8Array) => Buffer.from(bytes).includes('harm')
    const smallest = await minimise(Buffer.from(`${'a'.repeat(300)}harm${'b'.repeat(99)}`), isBad)
    expect(Buffer.from(smallest).toString()).toBe('harm')
  })
})
