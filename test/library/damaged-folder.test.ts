import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ReaderError } from '../../source/errors.ts'
import { findDossierFolder, makeDossierFolder } from '../../source/library/dossier-folder.ts'
import { Library } from '../../source/library/library.ts'
import { listUnits } from '../../source/library/list-units.ts'
import type { UnitRead } from '../../source/library/unit.ts'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'peacedash-damaged-'))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

it('a dossier whose mark is damaged anywhere is opened, or refused with what to do', () => {
  const talks = join(home, 'talks')
  makeDossierFolder(talks)
  const path = join(talks, 'peacedash.json')
  const whole = readFileSync(path)
  let refused = 0
  for (let at = 0; at < whole.length; at += 1) {
    const turned = Buffer.from(whole)
    turned[at] = turned.readUInt8(at) ^ 1
    const gone = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)])
    for (const bytes of [turned, gone, whole.subarray(0, at)]) {
      writeFileSync(path, bytes)
      try {
        expect(findDossierFolder(talks)?.path).toBe(talks)
      } catch (fault) {
        if (!(fault instanceof ReaderError)) throw fault
        refused += 1
        expect(fault.remedy).not.toBe('')
      }
      // Nothing is mended behind the reader's back.
      expect(readFileSync(path)).toEqual(bytes)
    }
  }
  expect(refused).toBeGreaterThan(whole.length)
})

it('a file that is gone between listing and reading is named, and the rest is read', async () => {
  for (const name of ['a', 'b', 'c']) {
    writeFileSync(join(home, `${name}.txt`), `Headline ${name}\n\nRussia and Ukraine met again.`)
  }
  const units = listUnits(home)
  rmSync(join(home, 'b.txt'))
  const library = new Library({ data: resolve('data'), cache: null, build: null, workers: null })
  const read: UnitRead[] = []
  for await (const unit of library.read(units, { now: new Date('2026-06-01') })) read.push(unit)
  await library.close()
  read.sort((a, b) => a.place - b.place)
  expect(read.map(({ told }) => told.length)).toEqual([1, 0, 1])
  expect(read[1]?.skipped).toEqual([
    {
      name: join(home, 'b.txt'),
      reason: `“${join(home, 'b.txt')}” does not exist.`,
      remedy: 'Check the spelling of the path.',
    },
  ])
})
