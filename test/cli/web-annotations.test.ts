import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnnotationCollection } from '../../source/dossier/web-annotation.ts'
import { runProgram } from '../helpers/run-program.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-annotations-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Annotations of sources, held against the data model. */
function annotationsOf(sources: readonly string[]) {
  const { code, out, err } = runProgram(['export', '--format', 'jsonld', ...sources])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const collection = JSON.parse(out) as AnnotationCollection
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const schema = readFileSync('test/dossier/web-annotation-schema.json', 'utf8')
  const validate = ajv.compile(JSON.parse(schema))
  validate(collection)
  expect(validate.errors).toBeNull()
  return collection.first?.items ?? []
}

/** Texts of files by the name of their text, as code points. */
const textsOf = (paths: readonly string[]) =>
  new Map(
    paths.map((path) => {
      const text = readFileSync(path, 'utf8')
      return [`urn:sha256:${createHash('sha256').update(text).digest('hex')}`, [...text]]
    }),
  )

const story = resolve('test/dossiers/sudan-adre-corridor')
const filesOf = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(path, name))

test.each([
  ['the article it ships with', [], filesOf('seeds')],
  ['a story', [story], filesOf(story)],
])('of %s keep to the data model, and find their words in the files', (_, sources, files) => {
  const texts = textsOf(files)
  const items = annotationsOf(sources)
  expect(items.length).toBeGreaterThan(100)
  for (const { target } of items) {
    for (const { source, selector } of [target].flat()) {
      const [quote, place] = selector
      if (quote?.type !== 'TextQuoteSelector' || place?.type !== 'TextPositionSelector') {
        throw new Error('Not words and their place.')
      }
      expect(texts.get(source)?.slice(place.start, place.end).join('')).toBe(quote.exact)
    }
  }
})

test('of a page are for its address, without a place in what is not its text', () => {
  const [name = ''] = filesOf(story)
  const [title, ...lines] = readFileSync(name, 'utf8').trim().split('\n\n')
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    `<html><head><title>${title}</title><link rel="canonical" href="https://a.example/1"></head>` +
      `<body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
  )
  const items = annotationsOf([page])
  expect(items.length).toBeGreaterThan(10)
  for (const { target } of items) {
    const [first, second, ...others] = [target].flat()
    expect(first?.source).toBe('https://a.example/1')
    expect(first?.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector'])
    expect(second?.source).toMatch(/^urn:sha256:[0-9a-f]{64}$/)
    expect(second?.selector.map(({ type }) => type)).toContain('TextPositionSelector')
    expect(others).toEqual([])
  }
})
