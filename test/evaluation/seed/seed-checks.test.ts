import { describe, expect, it } from 'vitest'
import { EMPTY_DOSSIER, makeDemand, makeEvidence } from '../make-dossier.ts'
import { makePerfectSeed } from './make-perfect-seed.ts'
import { listSeedChecks } from './seed-checks.ts'
import { readSeedGold, readSeedText } from './seed-gold.ts'
import { viewSeed } from './seed-view.ts'

const gold = readSeedGold()
const text = readSeedText()
const checks = listSeedChecks(gold, text)
const perfect = makePerfectSeed(gold, text)

const faultsOf = (records: typeof perfect) => {
  const view = viewSeed(gold, records)
  return checks.flatMap(({ sentence, fault }) => {
    const found = fault(view)
    return found === null ? [] : [`${sentence}: ${found}`]
  })
}

describe('the sentences about the seed article', () => {
  it('all hold for a perfect dossier, straight from the gold', () => {
    expect(faultsOf(perfect)).toEqual([])
  })

  it('are all different', () => {
    const sentences = checks.map((check) => check.sentence)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('mostly fail for an empty dossier, and none throws', () => {
    expect(faultsOf(EMPTY_DOSSIER).length).toBeGreaterThan(checks.length * 0.85)
  })

  it('name a demand that is missing and what stands nearest', () => {
    const [first, ...others] = perfect.demands
    const faults = faultsOf({ ...perfect, demands: others })
    expect(faults[0]).toContain(`“${first!.text}”: missing; `)
  })

  it('tell a demand of the wrong party from one that is missing', () => {
    const wrong = perfect.demands.map((one) => (one.id === 'd3' ? { ...one, party: 'eu' } : one))
    expect(faultsOf({ ...perfect, demands: wrong })).toEqual([
      expect.stringMatching(
        /^there is the condition of us .*: it is a condition of European Union$/,
      ),
    ])
  })

  it('list a demand too many, one said twice, and records from a promotion', () => {
    const promo = makeDemand(text, 'US Tariff Pressure Mounts', { party: 'us', kind: 'demand' })
    const faults = faultsOf({
      ...perfect,
      demands: [...perfect.demands, { ...perfect.demands[0]!, id: 'again' }, promo],
    })
    expect(faults).toHaveLength(3)
    expect(faults.join('\n')).toMatch(/promotion.*\n.*does not know: extra: “US Tariff.*\n.*twice/)
  })

  it('find a quotation that does not stand where it says', () => {
    const { start, end } = gold.keyTakeaways[0]!
    const shifted = { ...makeEvidence(text, { start, end }), start: start + 1, end: end + 1 }
    const [first, ...others] = perfect.takeaways
    const takeaways = [{ ...first!, evidence: [shifted] }, ...others]
    expect(faultsOf({ ...perfect, takeaways })).toEqual([
      expect.stringContaining('every quotation stands letter for letter'),
    ])
  })
})
