import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReaderError } from '../../source/errors.ts'
import {
  decodeArticleFile,
  encodeArticleFile,
  isArticleFile,
  type Provenance,
} from '../../source/library/article-file.ts'
import { articleName } from '../../source/library/article-name.ts'

const provenance: Provenance = {
  source: 'https://example.org/talks',
  url: 'https://example.org/talks',
  mediaType: 'text/html',
  charset: 'windows-1252',
  received: '2026-03-03T10:00:00Z',
  etag: 'W/"abc"',
  lastModified: 'Tue, 03 Mar 2026 09:59:00 GMT',
  item: null,
}
const bytes = Buffer.from('\u0000\u00ff\n\nlength: 3\r\n<p>Talks go on.</p>\n', 'latin1')

test('gives back any bytes and any words about them', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const field = fc.option(text)
  const any = fc.record({
    source: text,
    url: field,
    mediaType: field,
    charset: field,
    received: text,
    etag: field,
    lastModified: field,
    item: field,
  })
  fc.assert(
    fc.property(any, fc.uint8Array({ maxLength: 200 }), (about, content) => {
      const read = decodeArticleFile(encodeArticleFile(about, content), 'x.article')
      expect(read.provenance).toEqual(about)
      expect(Buffer.from(read.bytes)).toEqual(Buffer.from(content))
    }),
  )
})

test('has a head that people can read, and the bytes after it as they came', () => {
  const file = Buffer.from(encodeArticleFile(provenance, bytes))
  const head = file.toString('latin1').split('\n\n')[0]
  expect(head?.split('\n').map((line) => line.split(':')[0])).toEqual([
    'peacedash-article',
    'source',
    'url',
    'media-type',
    'charset',
    'received',
    'etag',
    'last-modified',
    'length',
    'sha256',
    'seal',
  ])
  expect(file.subarray(-bytes.length)).toEqual(bytes)
})

test('keeps line feeds and controls out of the lines of the head', () => {
  const source = 'a\nsha256: 0\r\u001b]52;c;aGk=\u0007\u2028\\n.txt'
  const file = Buffer.from(encodeArticleFile({ ...provenance, source }, bytes))
  const head = file.subarray(0, file.indexOf('\n\n')).toString()
  expect(head.match(/^sha256:/gm)).toHaveLength(1)
  expect(head.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]/)
  expect(decodeArticleFile(file, 'x.article').provenance.source).toBe(source)
})

test('shows damage of any byte, and says in one line which file it is', () => {
  const file = encodeArticleFile(provenance, bytes)
  for (let at = 0; at < file.length; at++) {
    const damaged = Buffer.from(file)
    damaged[at] = damaged.readUInt8(at) ^ 0x01
    const read = () => decodeArticleFile(damaged, 'talks\n.article')
    expect(read, `byte ${at}`).toThrow(ReaderError)
    expect(read).toThrow(/^“talks \.article” (?:is damaged: .+|was written by a later .+)\.$/)
  }
})

test('shows where it is cut short or goes on too long', () => {
  const file = encodeArticleFile(provenance, bytes)
  for (let length = 0; length < file.length; length++) {
    expect(() => decodeArticleFile(file.subarray(0, length), 'a')).toThrow('is damaged')
  }
  expect(() => decodeArticleFile(Buffer.concat([file, Buffer.from('\n')]), 'a')).toThrow('damaged')
})

test('tells a later form from damage', () => {
  const later = Buffer.from('peacedash-article: 2\nsource: x\n\nwords')
  expect(() => decodeArticleFile(later, 'a')).toThrow('later version')
})

test.each([
  ['articles/talks.article', true],
  ['.hidden.article', false],
  ['.article', false],
  ['talks.article.txt', false],
  ['talks.txt', false],
])('takes %s for an article file: %s', (path, is) => {
  expect(isArticleFile(path)).toBe(is)
})

test.each([
  [
    { published: '2025-12-06', headline: 'US–Ukraine: “Breakthrough” in Miami’s talks!' },
    '2025-12-06-us-ukraine-breakthrough-in-miamis-talks-0123abcd.article',
  ],
  [{ published: null, headline: 'Déjà vu' }, 'undated-deja-vu-0123abcd.article'],
  [{ published: null, headline: null }, 'undated-article-0123abcd.article'],
  [
    { published: '2026-01-01', headline: '../../etc/passwd\n\u0000' },
    '2026-01-01-etc-passwd-0123abcd.article',
  ],
  [
    { published: '2026-01-01', headline: 'محادثات السلام' },
    '2026-01-01-محادثات-السلام-0123abcd.article',
  ],
])('names %o after day, headline and digest', (article, name) => {
  expect(articleName(article, '0123abcd4567')).toBe(name)
})

test('gives no name longer than file systems bear', () => {
  for (const word of ['x', '𐍈', 'ประชุม', 'x '.repeat(5)]) {
    const name = articleName(
      { published: '2026-01-01', headline: word.repeat(500) },
      'f'.repeat(64),
      64,
    )
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(name).toMatch(/^2026-01-01-.+-f{64}\.article$/)
  }
})
