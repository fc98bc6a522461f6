import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeExport } from '../../source/model/describe-export.ts'
import { runProgram } from '../helpers/run-program.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-schema-'))
  expect(runProgram(['new', join(folder, 'talks')]).code).toBe(0)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each<[string, () => readonly string[]]>([
  ['the article it ships with', () => []],
  ['a story of many articles', () => [resolve('test/dossiers/sudan-adre-corridor')]],
  ['a text about no negotiation', () => [resolve('test/articles/N1-tomato-soup.txt')]],
  ['a dossier nothing was put into', () => [join(folder, 'talks')]],
])('what is exported of %s is as the schema says', (_, sources) => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(describeExport())
  const { code, out } = runProgram(['export', ...sources()])
  expect(code).toBe(0)
  validate(JSON.parse(out))
  expect(validate.errors).toBeNull()
})
