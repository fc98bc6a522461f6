import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runExport } from '../../source/commands/export.ts'
import { UsageError } from '../../source/errors.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-export-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const soup = 'test/articles/N1-tomato-soup.txt'
const write = async (format: string) => {
  const output = join(folder, format)
  expect(await runExport([soup], { useCache: false, format, output })).toBe(0)
  return output
}

test.each([
  ['json', /^\{\n {2}"schema": "peacedash\/dossier@1"/],
  ['jsonld', /^\{\n {2}"@context": \[/],
  ['ical', /^BEGIN:VCALENDAR\r\n/],
  ['markdown', /^# /],
  ['html', /^<!doctype html>/i],
])('writes %s into a file', async (format, start) => {
  expect(readFileSync(await write(format), 'utf8')).toMatch(start)
})

test('writes csv as a folder of tables', async () => {
  expect(readdirSync(await write('csv'))).toContain('demands.csv')
})

test.each([
  ['csv', '--output'],
  ['xml', 'json, csv, markdown, html, jsonld, ical'],
  ['constructor', 'json, csv'],
])('refuses %s to standard output before anything is read', async (format, remedy) => {
  const refused = runExport([join(folder, 'missing')], { useCache: false, format })
  await expect(refused).rejects.toThrow(UsageError)
  await expect(refused).rejects.toMatchObject({ remedy: expect.stringContaining(remedy) })
})
