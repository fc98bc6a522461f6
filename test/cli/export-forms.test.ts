import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'

let folder: string
let env: Readonly<Record<string, string>>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-forms-'))
  env = { XDG_CACHE_HOME: folder, PEACEDASH_NO_CACHE: '' }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const sources: readonly (readonly [string, readonly string[]])[] = [
  ['the article it ships with', []],
  ['a story', [resolve('test/dossiers/kyrgyz-tajik-border')]],
  ['an article about no negotiation', [resolve('test/articles/N1-tomato-soup.txt')]],
]

function print(args: readonly string[]): string {
  const { code, out, err } = runProgram(args, { env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe.each(sources)('of %s', (_, paths) => {
  test('JSON is as its schema says', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const isValid = ajv.compile(JSON.parse(print(['schema'])) as object)
    isValid(JSON.parse(print(['export', ...paths])))
    expect(isValid.errors).toBeNull()
  })

  test('CSV is a folder of tables another reader reads, articles first of all', () => {
    const into = mkdtempSync(join(folder, 'tables-'))
    expect(print(['export', '--format', 'csv', '--output', into, ...paths])).toBe('')
    const names = readdirSync(into).sort()
    expect(names).toContain('articles.csv')
    expect(names).toHaveLength(11)
    for (const name of names) {
      const rows = parse(readFileSync(join(into, name)), { columns: true }) as Record<
        string,
        string
      >[]
      if (name === 'articles.csv') expect(rows.length).toBeGreaterThan(0)
      else for (const { quote } of rows) expect(quote).toMatch(/\S/)
    }
  })

  test('iCalendar is read by another reader', () => {
    const calendar = new ICAL.Component(ICAL.parse(print(['export', '--format', 'ical', ...paths])))
    for (const event of calendar.getAllSubcomponents('vevent')) {
      expect(event.getFirstPropertyValue('summary')).toMatch(/\S/)
      expect(event.getFirstPropertyValue('dtstart')).toBeTruthy()
    }
  })

  test('HTML is a valid page', async () => {
    const loader = new StaticConfigLoader({ extends: ['html-validate:recommended'] })
    const html = print(['export', '--format', 'html', ...paths])
    const { results } = await new HtmlValidate(loader).validateString(html)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('Markdown and HTML are those of the brief', () => {
    for (const format of ['markdown', 'html']) {
      expect(print(['export', '--format', format, ...paths])).toBe(
        print(['brief', '--format', format, ...paths]),
      )
    }
  })

  test('Web Annotations quote the very letters of their articles', () => {
    const { first } = JSON.parse(print(['export', '--format', 'jsonld', ...paths])) as Collection
    for (const { target } of first?.items ?? []) {
      const [quote, place] = target.selector
      expect([...(quote?.exact ?? '')]).toHaveLength((place?.end ?? 0) - (place?.start ?? 0))
    }
  })
})

interface Collection {
  readonly first?: {
    readonly items: readonly {
      readonly target: {
        readonly selector: readonly { readonly exact?: string; start?: number; end?: number }[]
      }
    }[]
  }
}

test('tables go into no folder that holds anything', () => {
  const into = join(folder, 'mine')
  mkdirSync(into)
  writeFileSync(join(into, 'demands.csv'), 'mine')
  const { code, out, err } = runProgram(['export', '--format', 'csv', '-o', into], { env })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/is there already\. Give the name of a new folder, or of an empty one\.\n$/)
  expect(readdirSync(into)).toEqual(['demands.csv'])
  expect(readFileSync(join(into, 'demands.csv'), 'utf8')).toBe('mine')
})

test('tables need a folder', () => {
  const { code, out, err } = runProgram(['export', '--format', 'csv'], { env })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('--output')
})

test('what cannot be written is named', () => {
  const { code, err } = runProgram(['brief', '-o', join(folder, 'none', 'brief.txt')], { env })
  expect(code).toBe(1)
  expect(err).toMatch(/brief\.txt cannot be written \(ENOENT\)/)
})
