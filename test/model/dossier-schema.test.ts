import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { exportDossier } from '../../source/dossier/export-dossier.ts'
import { describeExport } from '../../source/model/describe-export.ts'
import { DOSSIER_SCHEMA } from '../../source/model/dossier-schema-name.ts'
import { noDossier } from '../../source/model/no-records.ts'
import { hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

type Json = { [key: string]: unknown }
const schema = JSON.parse(JSON.stringify(describeExport())) as Json
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What is wrong with a value, each as “place: what”. */
const faults = (value: unknown): readonly string[] => {
  validate(JSON.parse(JSON.stringify(value)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

/** Every schema of an object in the schema, with its place. */
function objectsIn(value: unknown, place = ''): readonly (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null) return []
  const nested = Object.entries(value).flatMap(([key, it]) => objectsIn(it, `${place}/${key}`))
  return 'properties' in value && 'type' in value ? [[place, value as Json], ...nested] : nested
}

test('is the one that was thought about last', () => {
  const held = JSON.parse(readFileSync('test/model/dossier-schema.json', 'utf8'))
  const advice =
    'The exported form has changed. If that breaks a reader (a field gone, renamed, of another ' +
    'type or value), raise the number in DOSSIER_SCHEMA; then hold what peacedash schema prints ' +
    'in test/model/dossier-schema.json.'
  expect(schema, advice).toEqual(held)
})

test('names itself, its draft and its version', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:${DOSSIER_SCHEMA.replace('/', ':')}`,
    title: expect.stringContaining('peacedash'),
  })
})

test('describes every field, and allows none it does not know', () => {
  const objects = objectsIn(schema)
  expect(objects.length).toBeGreaterThan(25)
  for (const [place, object] of objects) {
    expect(object.additionalProperties, place).toBe(false)
    for (const [name, field] of Object.entries(object.properties as Record<string, Json>)) {
      const [, definition = ''] = String(field.$ref ?? '').split('#/$defs/')
      const known = (schema.$defs as Record<string, Json>)[definition]
      expect(field.description ?? known?.description, `${place} ${name}`).toMatch(/^\S.+\.$/)
    }
  }
})

describe('lets through', () => {
  test.each([
    ['no articles', noDossier],
    ['every kind of record', seedDossier],
    ['several articles, with changes and tensions', () => storyDossier()],
    ['text of any script, emoji and controls', hostileDossier],
  ])('%s', (_, make) => {
    expect(faults(exportDossier(make()))).toEqual([])
  })
})

describe('refuses', () => {
  const exported = () => JSON.parse(JSON.stringify(exportDossier(seedDossier())))
  test.each<[string, string, (dossier: Json & { demands: Json[] }) => void]>([
    ['another version', '/schema: must', (it) => Object.assign(it, { schema: 'peacedash@9' })],
    [
      'a field it does not know',
      '/demands/0: must NOT have',
      (it) => {
        Object.assign(it.demands[0] ?? {}, { mood: 'grim' })
      },
    ],
    [
      'a record without its words',
      '/demands/0: must have',
      (it) => {
        delete it.demands[0]?.evidence
      },
    ],
    [
      'a record with no words',
      '/demands/0/evidence: must NOT have',
      (it) => {
        Object.assign(it.demands[0] ?? {}, { evidence: [] })
      },
    ],
    [
      'the text of an article',
      '/articles/0: must NOT have',
      (it) => {
        Object.assign((it.articles as Json[])[0] ?? {}, { source: 'text' })
      },
    ],
    [
      'a kind there is none of',
      '/demands/0/kind: must',
      (it) => {
        Object.assign(it.demands[0] ?? {}, { kind: 'wish' })
      },
    ],
  ])('%s', (_, fault, spoil) => {
    const dossier = exported()
    spoil(dossier)
    expect(faults(dossier)).toEqual([expect.stringContaining(fault)])
  })
})
