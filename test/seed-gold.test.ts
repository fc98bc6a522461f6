import { describe, expect, it } from 'vitest'
import { exportDossier } from '../source/dossier/export-dossier.ts'
import { readDossier } from './evaluation/read-dossier.ts'
import { listSeedChecks } from './evaluation/seed/seed-checks.ts'
import { readSeedGold, readSeedText } from './evaluation/seed/seed-gold.ts'
import { viewSeed } from './evaluation/seed/seed-view.ts'

const gold = readSeedGold()
const text = readSeedText()
const checks = listSeedChecks(gold, text)

describe('the exported dossier of the seed article', () => {
  const view = viewSeed(gold, exportDossier(readDossier(text)))

  it('counts code points where the gold counts code units, which here are the same', () => {
    expect(Array.from(text)).toHaveLength(text.length)
  })

  for (const group of new Set(checks.map((check) => check.group))) {
    describe(group, () => {
      for (const { sentence, fault } of checks.filter((check) => check.group === group)) {
        it(sentence, () => {
          const found = fault(view)
          expect(found, found ?? undefined).toBeNull()
        })
      }
    })
  }
})
