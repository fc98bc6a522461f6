import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listGroundingFaults } from '../evaluation/grounding.ts'
import { loadKnowledge, readDossier } from '../evaluation/read-dossier.ts'
import { rememberParse } from '../helpers/remember-parse.ts'

const ROOT = join(import.meta.dirname, '../..')

const texts = ['seeds', 'test/articles'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(join(ROOT, folder, file), 'utf8') })),
)
const RUNS = { numRuns: 25 }

describe.each(texts)('the dossier of $file', ({ text }) => {
  const parse = rememberParse(loadKnowledge().parse)
  const faultsOf = (guise: string) => listGroundingFaults(readDossier(guise, parse))

  it('stands on the words of the article, and is the same each time', () => {
    const dossier = readDossier(text)
    expect(listGroundingFaults(dossier)).toEqual([])
    // The first time it is parsed for this one, the second time not.
    expect(readDossier(text, parse)).toEqual(dossier)
    expect(readDossier(text, parse)).toEqual(dossier)
  })

  it('stands on its words wherever the text breaks off or starts', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        expect(faultsOf(text.slice(Math.min(a, b), Math.max(a, b)))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it.each([
    ['with line ends of Windows', (source: string) => source.replace(/\n/g, '\r\n')],
    ['behind a byte order mark', (source: string) => `\uFEFF${source}`],
    ['with no-break spaces', (source: string) => source.replace(/ the /g, '\u00A0the\u00A0')],
    ['with line separators', (source: string) => source.replace(/\. /g, '.\u2028')],
    ['with emoji', (source: string) => source.replace(/^/gm, '🕊️ ')],
    ['in capitals', (source: string) => source.toUpperCase()],
  ])('stands on its words %s', (_, change) => {
    expect(faultsOf(change(text))).toEqual([])
  })
})

describe('any text at all', () => {
  const faultsOf = (text: string) => listGroundingFaults(readDossier(text))
  const words = texts.flatMap(({ text }) => text.split(/(?<=\s)/))

  it('gives a sound dossier when it is made of the words of the articles in any order', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (source) => {
        expect(faultsOf(source)).toEqual([])
      }),
      RUNS,
    )
  })

  it.each(['grapheme', 'binary', 'binary-ascii'] as const)(
    'gives a sound dossier when it is made of any characters (%s)',
    (unit) => {
      fc.assert(
        fc.property(fc.string({ unit, maxLength: 400 }), (source) => {
          expect(faultsOf(source)).toEqual([])
        }),
        RUNS,
      )
    },
  )

  it('gives an empty dossier when there is none', () => {
    const { articles: _, ...records } = readDossier('')
    expect(Object.values(records).flat()).toEqual([])
  })
})
