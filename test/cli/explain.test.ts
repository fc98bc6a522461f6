import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExportedDossier } from '../../source/model/exported-dossier.ts'
import { runProgram } from '../helpers/run-program.ts'

let folder: string
const place = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peacedash-explain-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const explained = (...args: string[]) => {
  const { code, out, err } = runProgram(['explain', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

/** Parts of an explanation: a heading or a record each. */
const parts = (text: string) => text.split('\n\n')

test('gives the rule and the words of every record of the export', () => {
  const dossier = JSON.parse(runProgram(['export']).out) as ExportedDossier
  const all = parts(explained())
  const records = [...dossier.demands, ...dossier.planVersions, ...dossier.nextSteps]
  for (const { id, rule, evidence } of records) {
    const part = all.find((one) => one.startsWith(`${id}\n`))
    const words = part?.replace(/\s+/g, ' ')
    expect(words).toContain(`found by ${rule}`)
    expect(words).toContain(evidence[0]?.exact.replace(/\s+/g, ' '))
  }
  for (const { id } of [...dossier.parties, ...dossier.positions]) {
    expect(all.some((one) => one.startsWith(`${id}\n`))).toBe(true)
  }
})

test('gives one record alone, and what nearly gave another beside it', () => {
  const dossier = JSON.parse(runProgram(['export']).out) as ExportedDossier
  const { id } = dossier.demands[0] ?? { id: '' }
  const [record, ...rest] = parts(explained('--record', id))
  expect(record).toMatch(new RegExp(`^${id}\n`))
  expect(rest.filter((one) => one.startsWith('demand-'))).toEqual([])
})

test('tells why a clause with the word of a demand gave none', () => {
  const text = [
    'Talks on the strait go on',
    '',
    'GENEVA, 3 March 2026 — Norland and Kenya met on Monday for talks on a draft accord. Kenya ' +
      'demanded that France withdraw its ships. France rejected the demand. The hoteliers ' +
      'demanded that the shops be opened on Sundays.',
  ].join('\n')
  const near = explained(place('strait.txt', text)).replace(/\s+/g, ' ')
  expect(near).toContain(
    'demand? “The hoteliers demanded that the shops be opened on Sundays” ¶ 1 found by the word ' +
      '“demanded” read as “The hoteliers” (no party) acts left out “The hoteliers” stands for no party',
  )
})

test('says so where nothing is about a negotiation', () => {
  const notice = 'A notice\n\nThe library is shut on Sunday. It opens again on Monday.\n'
  expect(explained(place('notice.txt', notice))).toContain(
    'No negotiation found: an article is read as one',
  )
})

test('refuses the id of no record in one line', () => {
  const { code, out, err } = runProgram(['explain', '--record', 'demand-0-0'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^peacedash: There is no record demand-0-0\. [^\n]+\n$/)
})

test('prints no control characters of an article, and no line wider than 100 cells', () => {
  const text =
    'Talks \u009d52;c;aGk=\u009cgo on\n\nFrance demands that \u009b31mKenya withdraw. Kenya \u202erejects the demand.\n' +
    'The talks went on in the capital for a third day without a word from either side. '.repeat(9)
  const out = explained(place('hostile.txt', text))
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})

test('tells of what field an article is that is about no negotiation', () => {
  const menu =
    'A menu of truces\n\nThe chef demands butter. The baker rejects it; dough needs flour.\n'
  expect(explained(place('menu.txt', menu)).replace(/\s+/g, ' ')).toContain(
    'No record: read as a report on cooking, for its 5 words of that field (menu, chef, butter, ' +
      'dough, flour) against 3 (truces, demands, rejects) of negotiations.',
  )
})
