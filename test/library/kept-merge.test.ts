import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mergeTold, startMerge } from '../../source/dossier/merging/merge.ts'
import { keptMerge } from '../../source/library/kept-merge.ts'
import { tell } from '../helpers/tell.ts'

const told = ['2026-03-02', '2026-03-04', '2026-03-06'].map((day) =>
  tell({
    day,
    demands: [{ text: 'the release of all prisoners' }, { text: 'a truce of 60 days' }],
  }),
)

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-merge-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function keepState(): void {
  const merge = startMerge()
  merge.add(told)
  keptMerge(folder, ['build', '/articles']).write(merge.state())
}

test('gives the same dossier as putting the articles together anew', () => {
  keepState()
  const merge = startMerge(keptMerge(folder, ['build', '/articles']).read())
  merge.add(told)
  expect(merge.dossier()).toEqual(mergeTold(told))
  for (const _ of merge.prepare());
  const late = tell({ day: '2026-03-08', demands: [{ text: 'that all captives be let go' }] })
  merge.add([late])
  expect(merge.dossier()).toEqual(mergeTold([...told, late]))
})

test('holds for the articles that are left', () => {
  keepState()
  const merge = startMerge(keptMerge(folder, ['build', '/articles']).read())
  merge.add(told.slice(1))
  expect(merge.dossier()).toEqual(mergeTold(told.slice(1)))
})

test('keeps nothing that is of other sources, missing or damaged', () => {
  expect(keptMerge(folder, ['build', '/articles']).read()).toBeNull()
  keepState()
  expect(keptMerge(folder, ['other build', '/articles']).read()).toBeNull()
  const [name = ''] = readdirSync(folder)
  const path = join(folder, name)
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at += 37) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(path, damaged)
    expect(keptMerge(folder, ['build', '/articles']).read(), `byte ${at}`).toBeNull()
  }
})

test('is no error where it cannot be written', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => keptMerge(join(file, 'cache'), []).write(startMerge().state())).not.toThrow()
})

test('remembers which files the latest articles were in', () => {
  const kept = keptMerge(folder, ['build', '/articles'])
  expect(kept.readLatest()).toEqual([])
  kept.writeLatest(['b.txt', 'c.txt'])
  expect(keptMerge(folder, ['build', '/articles']).readLatest()).toEqual(['b.txt', 'c.txt'])
  expect(keptMerge(folder, ['build', '/others']).readLatest()).toEqual([])
})
