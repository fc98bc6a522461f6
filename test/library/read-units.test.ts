import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
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
import { KnowledgeError, ReaderError } from '../../source/errors.ts'
import { Library } from '../../source/library/library.ts'
import { listUnits } from '../../source/library/list-units.ts'
import type { Reading } from '../../source/reading/reading.ts'

const text = 'Talks go on\n\nThe two sides met on Monday.\n'
let folder = ''
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const library = new Library({ data: 'data', cache: null, build: null, workers: null })

async function readPath(path: string): Promise<Reading> {
  const read = []
  for await (const unit of library.read(listUnits(path), { now: new Date() })) read.push(unit)
  read.sort((a, b) => a.place - b.place)
  return {
    articles: read.flatMap(({ told }) => told.map(({ article }) => article)),
    skipped: read.flatMap(({ skipped }) => skipped).filter(({ isOtherKind }) => !isOtherKind),
  }
}

/** What is said of a source that gives nothing. */
async function refusal(
  path: string,
): Promise<{ readonly message: string; readonly remedy: string }> {
  try {
    const { articles, skipped } = await readPath(path)
    if (articles.length > 0 || skipped[0] === undefined) throw new Error(`Not refused: ${path}`)
    return { message: skipped[0].reason, remedy: skipped[0].remedy }
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    return error
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('reading a file or folder', () => {
  it('reads a file as one article that knows its path', async () => {
    const path = put('a.txt', text)
    const { articles, skipped } = await readPath(path)
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      path,
      source: text,
      headline: 'Talks go on',
      format: 'text',
    })
    expect(skipped).toEqual([])
    expect((await readPath(put('a.md', text))).articles[0]?.format).toBe('markdown')
  })

  it('reads a folder and the folders in it, in the order of the paths', async () => {
    mkdirSync(join(folder, 'many', 'deep', 'deeper'), { recursive: true })
    mkdirSync(join(folder, 'many', '.git'))
    const names = ['B.TXT', 'a.txt', 'c.md', 'deep/b.txt', 'deep/deeper/a.eml', 'page.html']
    const others = [
      '.hidden.txt',
      '.git/x.txt',
      'gold.json',
      'map.svg',
      'notes.docx',
      'sitemap.xml',
    ]
    for (const name of [...names, ...others]) put(`many/${name}`, text)
    put('many/gold.json', '{"parties": []}')
    put('many/sitemap.xml', '<?xml version="1.0"?><urlset></urlset>')
    put('many/page.html', `<html><p>${text.repeat(4)}</p></html>`)
    put('many/deep/deeper/a.eml', `From: a@b.test\nSubject: Talks go on\n\n${text}`)
    const { articles, skipped } = await readPath(join(folder, 'many'))
    expect(articles.map(({ path }) => path)).toEqual(
      names.map((name) => join(folder, 'many', name)),
    )
    expect(skipped).toEqual([])
  })

  it('goes through folders linked in a circle once', async () => {
    mkdirSync(join(folder, 'ring', 'a'), { recursive: true })
    mkdirSync(join(folder, 'ring', 'b'))
    put('ring/a/one.txt', text)
    symlinkSync('..', join(folder, 'ring', 'a', 'up'))
    symlinkSync('../a', join(folder, 'ring', 'b', 'a'))
    symlinkSync('../b', join(folder, 'ring', 'a', 'b'))
    const { articles } = await readPath(join(folder, 'ring'))
    expect(articles.map(({ path }) => path)).toEqual([join(folder, 'ring', 'a', 'one.txt')])
  })

  it('leaves out what cannot be read of a folder, and says why', async () => {
    mkdirSync(join(folder, 'some'))
    for (const name of ['a.txt', 'z.txt']) put(`some/${name}`, text)
    put('some/b.txt', '')
    put('some/c.json', '{"uri": "urn:x", "headl')
    symlinkSync('nowhere.txt', join(folder, 'some', 'd.txt'))
    const { articles, skipped } = await readPath(join(folder, 'some'))
    expect(articles).toHaveLength(2)
    const path = (name: string) => join(folder, 'some', name)
    expect(skipped.map(({ name, reason }) => [name, reason])).toEqual([
      [path('b.txt'), `“${path('b.txt')}” is empty.`],
      [path('c.json'), `“${path('c.json')}” is damaged: it is no valid JSON.`],
      [path('d.txt'), `“${path('d.txt')}” does not exist.`],
    ])
    for (const { remedy } of skipped) expect(remedy).toMatch(/\.$/)
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
    ['a file with NUL bytes', 'talks\0\0\x01', /is not text, nor of another format/],
    ['a file of controls', '\x01\x02\x03abc', /is not text, nor of another format/],
    [
      'random bytes',
      Uint8Array.from({ length: 400 }, (_, index) => ((index * 97 + 129) % 255) | 1),
      /is not text, nor of another format/,
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
    put('none/a.docx', text)
    expect((await refusal(join(folder, 'none'))).message).toMatch(/is a folder without articles\.$/)
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

describe('damaged knowledge', () => {
  const worker = new URL('../../dist/read-worker.js', import.meta.url)
  const units = () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `damaged-${letter}.txt`)
    const words = 'Utopia demands that Ruritania leave\n\nUtopia demanded that Ruritania leave.\n'
    return names.flatMap((name) => listUnits(put(name, words)))
  }

  it.each([
    ['a file of knowledge', 'issues.json', 'issues.json is not valid JSON', null],
    ['the model', 'model/parser.bin', 'model/parser.bin cannot be used', null],
    ['a file of knowledge, in workers', 'issues.json', 'issues.json is not valid JSON', worker],
    ['the model, in workers', 'model/parser.bin', 'model/parser.bin cannot be used', worker],
  ])('is told once, and not of every file: %s', async (_, name, message, workers) => {
    const data = mkdtempSync(join(tmpdir(), 'data-'))
    cpSync('data', data, { recursive: true })
    truncateSync(join(data, name), 3)
    const broken = new Library({ data, cache: null, build: null, workers })
    const reading = async () => {
      for await (const _read of broken.read(units(), { now: new Date() }));
    }
    const fault = await reading().catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(KnowledgeError)
    expect(fault).toMatchObject({ message: expect.stringContaining(message) })
    await broken.close()
    rmSync(data, { recursive: true })
  })
})
