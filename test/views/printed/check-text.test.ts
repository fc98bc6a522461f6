import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyEvidence } from '../../../source/dossier/verify-evidence.ts'
import type { Dossier } from '../../../source/model/dossier.ts'
import { noDossier } from '../../../source/model/no-records.ts'
import { widthOf } from '../../../views/fit-text.ts'
import { checkText } from '../../../views/printed/check-text.ts'
import { toTableSource } from '../../../views/tables/table-source.ts'
import { emptyDossier, hostileDossier } from '../../helpers/hostile-dossier.ts'
import { seedDossier } from '../../helpers/sample-dossier.ts'
import { storyDossier } from '../../helpers/story-dossier.ts'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

function checked(
  dossier: Dossier,
  { width = 100, hasColour = false, read = dossier.articles, skipped = [] as Skipped } = {},
): string {
  const verification = verifyEvidence(dossier, read, digestOf)
  return checkText({ verification, source: toTableSource(dossier), skipped }, { width, hasColour })
}
type Skipped = readonly { readonly reason: string; readonly remedy: string }[]

describe('begins with the verdict', () => {
  test.each([
    ['everything holds', () => checked(storyDossier()), /^\d+ quotations in 5 articles hold\.\n/],
    [
      'something does not',
      () => checked(seedDossier(), { read: [] }),
      /^(\d+) of \1 quotations in 1 article do not hold\.\n/,
    ],
    [
      'nothing was found',
      () => checked(emptyDossier()),
      /^There is no quotation to check in 1 article\.\n$/,
    ],
    [
      'nothing was read',
      () => checked(noDossier()),
      /^There is no quotation to check in 0 articles\.\n$/,
    ],
  ])('when %s', (_, make, verdict) => {
    expect(make()).toMatch(verdict)
  })
})

test('says of what does not hold what it is, why, in which file, and what stands on it', () => {
  const dossier = seedDossier()
  const [demand] = dossier.demands
  const [first] = demand?.evidence ?? []
  if (demand === undefined || first === undefined) throw new Error('no demand')
  demand.evidence.splice(0, 1, { ...first, exact: 'something else', paragraph: 99 })
  demand.responses.splice(0)
  const lines = checked(dossier).split('\n')
  expect(lines[0]).toMatch(/^1 of \d+ quotations in 1 article does not hold\.$/)
  expect(lines.slice(2, 8)).toEqual([
    'DO NOT HOLD: 1',
    '✗  “something else” ¶\u00a099',
    expect.stringMatching(/^ {2}there stands “.*$/),
    '  it stands in another paragraph',
    expect.stringMatching(/^ {2}in TheInterviewTimes\.com, 6 Dec 2025$/),
    expect.stringMatching(/^ {2}stands for (demand|condition|red line|threat) · Russia: \S/),
  ])
})

test('lists what to be careful with, each with its words and where they stand', () => {
  const out = checked(seedDossier())
  expect(out).toMatch(/^HEDGED, DENIED OR NOT COMMITTED: \d+$/m)
  expect(out).toMatch(/^next step.* {2}“.+” ¶\u00a0\d+ · ◐ HEDGED “are expected to”/m)
  expect(out).toMatch(
    /^DATES THAT ALLOW ANOTHER READING: \d+\n.*Sat 6 Dec \? \(“[^”]+”, weekday\)/m,
  )
  expect(checked(storyDossier())).toMatch(
    /^PASSAGES THAT DO NOT FIT: 1\n≠ number · how many points the agreement has\n {2}“a 14-point agreement” .*\n {2}“The agreement has 15 points/m,
  )
})

test('says what was left out', () => {
  const skipped = [{ reason: '“a\u001b[2J.pdf” has no text.', remedy: 'Save it as text.' }]
  expect(checked(emptyDossier(), { skipped })).toContain(
    '\nLEFT OUT: 1\n“a.pdf” has no text. Save it as text.\n',
  )
})

test('leaves out what there is none of', () => {
  expect(checked(emptyDossier()).split('\n')).toHaveLength(2)
})

const makers = [seedDossier, storyDossier, hostileDossier] as const

test('is no wider than it may be, cuts nothing, and brings no control of an article', () => {
  fc.assert(
    fc.property(fc.constantFrom(...makers), fc.integer({ min: 20, max: 120 }), (make, width) => {
      const dossier = make()
      const out = checked(dossier, { width, read: [] })
      for (const line of out.split('\n')) {
        expect(widthOf(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      }
      const squeezed = (text: string) => text.replace(/\s+/gu, '')
      expect(squeezed(out)).toBe(squeezed(checked(dossier, { width: 110, read: [] })))
    }),
    { numRuns: 40 },
  )
})

test('has looks only where they are wanted', () => {
  const plain = checked(seedDossier())
  const painted = checked(seedDossier(), { hasColour: true })
  expect(painted).toContain('\u001b[')
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})
