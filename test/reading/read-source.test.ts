import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReaderError } from '../../source/errors.ts'
import { readSource, textOf } from '../../source/reading/read-source.ts'
import { layout, outlets } from './layout-of-data.ts'

const text = 'Talks go on\n\nThe two sides met on Monday.\n'
let folder = ''
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const readPath = (path: string) => readSource(path, { layout, outlets })

async function refusal(path: string): Promise<ReaderError> {
  const error = await readPath(path).catch((thrown: unknown) => thrown)
  if (!(error instanceof ReaderError)) throw new Error(`not refused: ${path}`)
  return error
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('reading a file or folder', () => {
  it('reads a file as one article that knows its path', async () => {
    const path = put('a.txt', text)
    const [article, ...others] = await readPath(path)
    expect(article).toMatchObject({ path, source: text, headline: 'Talks go on' })
    expect(others).toEqual([])
  })

  it('reads the text and Markdown files of a folder, sorted by name', async () => {
    mkdirSync(join(folder, 'many', 'deep.txt'), { recursive: true })
    for (const name of ['c.md', 'B.TXT', 'a.txt', '.hidden.txt', 'gold.json'])
      put(`many/${name}`, text)
    const articles = await readPath(join(folder, 'many'))
    expect(articles.map(({ path }) => path)).toEqual(
      ['B.TXT', 'a.txt', 'c.md'].map((name) => join(folder, 'many', name)),
    )
  })

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 little endian', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16 big endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    [
      'Windows-1252',
      Buffer.from('Zürich \x93no\x94\n\nThe two sides met.', 'latin1'),
      'Zürich “no”\n\nThe two sides met.',
    ],
    [
      'UTF-8 cut short',
      Buffer.from('“Ja”, “no”, “yes”, “né”').subarray(0, -1),
      '“Ja”, “no”, “yes”, “né\ufffd',
    ],
  ])('decodes %s', (_, bytes, decoded) => {
    expect(textOf(bytes, 'a.txt')).toBe(decoded)
  })
})

describe('refusing what cannot be read', () => {
  it('says that a path does not exist, as it was typed', async () => {
    const error = await refusal('./no/such file.txt')
    expect(error.message).toBe('“./no/such file.txt” does not exist.')
    expect(error.remedy).not.toBe('')
  })

  it.each([
    ['an empty file', '', /is empty/],
    ['a file of blanks', '\ufeff \r\n\t', /is empty/],
    ['a file with NUL bytes', 'GIF89a\0\0\x01', /is not a text file/],
    ['a PDF', '%PDF-1.7\n1 0 obj', /is not a text file/],
    ['a file of controls', '\x01\x02\x03abc', /is not a text file/],
    [
      'random bytes',
      Uint8Array.from({ length: 400 }, (_, index) => ((index * 97 + 129) % 255) | 1),
      /is not a text file/,
    ],
  ])('refuses %s', async (_, content, message) => {
    expect((await refusal(put('bad.txt', content))).message).toMatch(message)
  })

  it('refuses a file over 20 MB without reading it', async () => {
    const path = put('large.txt', text)
    truncateSync(path, 20 * 1024 * 1024 + 1)
    expect((await refusal(path)).message).toMatch(/larger than 20 MB/)
  })

  it('refuses a folder without articles', async () => {
    mkdirSync(join(folder, 'none'))
    put('none/a.pdf', text)
    expect((await refusal(join(folder, 'none'))).message).toMatch(/no articles in the folder/)
  })

  it('names the file of a folder that is at fault', async () => {
    mkdirSync(join(folder, 'some'))
    put('some/a.txt', text)
    put('some/b.txt', '')
    expect((await refusal(join(folder, 'some'))).message).toContain(join('some', 'b.txt'))
  })

  it('refuses devices, pipes and broken links', async () => {
    expect((await refusal('/dev/null')).message).toMatch(/neither a file nor a folder/)
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect((await refusal(join(folder, 'pipe.txt'))).message).toMatch(/neither a file nor a folder/)
    symlinkSync('nowhere', join(folder, 'link.txt'))
    expect((await refusal(join(folder, 'link.txt'))).message).toMatch(/does not exist/)
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    expect((await refusal(join(folder, 'loop.txt'))).message).toMatch(/leads back to itself/)
  })

  it.skipIf(process.getuid?.() === 0)('refuses what it has no permission to read', async () => {
    const path = put('secret.txt', text)
    chmodSync(path, 0)
    expect((await refusal(path)).message).toMatch(/may not be read/)
  })

  it('shows no control characters of a path', async () => {
    expect((await refusal('a\u001b[31mb\u0007.txt')).message).toBe('“ab.txt” does not exist.')
    expect((await refusal('a\0b')).message).toMatch(/is not a path/)
  })
})
