import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../helpers/run-program.ts'

let folder: string
let printed: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-schema-'))
  expect(runProgram(['new', join(folder, 'talks')]).code).toBe(0)
  const { code, out, err } = runProgram(['schema'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  printed = out
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('prints the schema that is held', () => {
  const held = readFileSync('test/model/dossier-schema.json', 'utf8')
  expect(JSON.parse(printed)).toEqual(JSON.parse(held))
})

test.each<[string, () => readonly string[]]>([
  ['a story of many articles', () => [resolve('test/dossiers/sudan-adre-corridor')]],
  ['a dossier nothing was put into', () => [join(folder, 'talks')]],
])('what is exported of %s is as the schema says', (_, sources) => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(printed))
  const { code, out } = runProgram(['export', ...sources()])
  expect(code).toBe(0)
  validate(JSON.parse(out))
  expect(validate.errors).toBeNull()
})
