import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCachedDossier, writeCachedDossier } from '../../source/commands/dossier-cache.ts'
import { makeArticle, makeDossier } from '../helpers/small-dossier.ts'

const dossier = makeDossier(makeArticle('🕊 a demand'), ['demand'])
let home: string
let folder: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-cache-'))
  folder = join(home, 'deep', 'peacedash')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

test('gives back what was written, making the folder', () => {
  writeCachedDossier(folder, 'a', dossier)
  expect(readCachedDossier(folder, 'a')).toEqual(dossier)
})

test('has nothing where nothing was written', () => {
  expect(readCachedDossier(folder, 'a')).toBeNull()
})

test('leaves nothing behind but the one file', () => {
  writeCachedDossier(folder, 'a', dossier)
  writeCachedDossier(folder, 'a', dossier)
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test.each([
  ['cut short', (content: string) => content.slice(0, -10)],
  ['changed in one letter', (content: string) => content.replace('demand', 'remand')],
  ['empty', () => ''],
  ['not ours', () => '{"articles": []}\n{"articles": []}'],
])('ignores a file that is %s', (_, damage) => {
  writeCachedDossier(folder, 'a', dossier)
  const path = join(folder, 'a.json')
  writeFileSync(path, damage(readFileSync(path, 'utf8')))
  expect(readCachedDossier(folder, 'a')).toBeNull()
  writeCachedDossier(folder, 'a', dossier)
  expect(readCachedDossier(folder, 'a')).toEqual(dossier)
})

test('ignores a file that was renamed', () => {
  writeCachedDossier(folder, 'a', dossier)
  writeFileSync(join(folder, 'b.json'), readFileSync(join(folder, 'a.json')))
  expect(readCachedDossier(folder, 'b')).toBeNull()
})

test('goes without where the folder cannot be written', () => {
  writeFileSync(join(home, 'deep'), 'a file where a folder should be')
  writeCachedDossier(folder, 'a', dossier)
  expect(readCachedDossier(folder, 'a')).toBeNull()
})

test('still reads from a folder that cannot be written', () => {
  writeCachedDossier(folder, 'a', dossier)
  chmodSync(folder, 0o500)
  writeCachedDossier(folder, 'b', dossier)
  expect(readCachedDossier(folder, 'a')).toEqual(dossier)
  chmodSync(folder, 0o700)
})

test('lets no one else read what was read', () => {
  writeCachedDossier(folder, 'a', dossier)
  expect(statSync(join(folder, 'a.json')).mode & 0o077).toBe(0)
})

test('keeps no more than a few dozen dossiers', () => {
  for (let index = 0; index < 40; index++) writeCachedDossier(folder, `key-${index}`, dossier)
  expect(readdirSync(folder)).toHaveLength(32)
  expect(readCachedDossier(folder, 'key-39')).toEqual(dossier)
})
