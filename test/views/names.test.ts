import { expect, it } from 'vitest'
import type { Dossier } from '../../source/model/dossier.ts'
import { collectNames } from '../../views/names.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

const seed = seedDossier()
const withPlan = (id: string, label: string): Dossier => {
  const [plan] = seed.planVersions
  if (plan === undefined) throw new Error('The sample has a plan.')
  return { ...seed, planVersions: [{ ...plan, id, label, points: null }, ...seed.planVersions] }
}

it('keeps names that have not changed, whatever the order, and takes in those that come', () => {
  const names = collectNames(seed)
  const turned = { ...seed, planVersions: seed.planVersions.toReversed() }
  expect(collectNames(turned, names)).toBe(names)
  expect(collectNames(withPlan('plan-new', 'Oslo paper'), names)).toBe(names)
  expect(names.full('plan-new')).toBe('Oslo paper')
})

it('makes names anew where one has changed, has gone, or was missed', () => {
  const names = collectNames(withPlan('plan-new', 'Oslo paper'))
  const renamed = collectNames(withPlan('plan-new', 'Bergen paper'), names)
  expect(renamed).not.toBe(names)
  expect([names.full('plan-new'), renamed.full('plan-new')]).toEqual(['Oslo paper', 'Bergen paper'])
  expect(collectNames(seed, names)).not.toBe(names)
  const before = collectNames(seed)
  expect(before.short('plan-new')).toBe('plan-new')
  const after = collectNames(withPlan('plan-new', 'Oslo paper'), before)
  expect([after.short('plan-new'), before.short('plan-new')]).toEqual(['Oslo paper', 'plan-new'])
})
