import { beforeAll, describe, expect, it } from 'vitest'
import { comparePlans, type PlanComparison } from '../../source/dossier/compare-plans.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

let plans: readonly PlanVersion[]
let lines: readonly PlanComparison[]
beforeAll(() => {
  plans = seedDossier().planVersions
  lines = comparePlans(plans)
})

const topics = (): readonly string[] => lines.map(({ topic }) => topic)
const cellsOf = (topic: string, of: readonly PlanComparison[] = lines) =>
  of.find((line) => line.topic === topic)?.cells.map((items) => items.map((one) => one.text))
const planCalled = (id: string): PlanVersion => {
  const plan = plans.find((one) => one.id === id)
  if (plan === undefined) throw new Error(`The sample has no ${id}.`)
  return plan
}

describe('comparePlans', () => {
  it('has a cell for each version in every line, in their order', () => {
    expect(lines.every(({ cells }) => cells.length === plans.length)).toBe(true)
    expect(cellsOf('sanctions')).toEqual([['sanctions relief'], [], [], []])
    const turned = comparePlans(plans.toReversed())
    expect(cellsOf('sanctions', turned)).toEqual([[], [], [], ['sanctions relief']])
  })

  it('says whether a version provides, removes or holds back', () => {
    const does = lines.flatMap(({ cells }) => cells.flat().map((item) => item.does))
    expect(new Set(does)).toEqual(new Set(['provides', 'removes', 'holds back', 'rejects']))
  })

  it('says for whom something is held back', () => {
    expect(cellsOf('territory')?.[2]).toEqual([
      'territorial boundaries, for potential direct Trump–Zelenskyy talks',
      'political status of occupied regions, for potential direct Trump–Zelenskyy talks',
    ])
  })

  it('puts who answers first, then what most versions speak of, and “other” last', () => {
    expect(topics()[0]).toBe('refused by')
    expect(topics().slice(1, 3).toSorted()).toEqual(['alliance-membership', 'territory'])
    expect(topics().at(-1)).toBe('other')
  })

  it('tells a refusal of a part from one of the whole', () => {
    const refusals = lines.find(({ topic }) => topic === 'refused by')?.cells.flat() ?? []
    expect(refusals.map(({ text, isInPart }) => [text, isInPart])).toEqual([
      ['RUS', false],
      ['RUS', true],
      ['RUS', false],
    ])
  })

  it('names a party once, however often it answers', () => {
    const plan = planCalled('plan-24')
    const twice = { ...plan, reactions: [...plan.reactions, ...plan.reactions] }
    expect(cellsOf('refused by', comparePlans([twice]))).toEqual([['RUS']])
  })

  it('has no line for an answer that nobody gives', () => {
    expect(topics()).not.toContain('taken by')
    expect(topics()).not.toContain('offered by')
  })

  it('points at the quotation that shows each item', () => {
    lines.forEach(({ cells }) => {
      cells.forEach((items, of) => {
        const record = plans[of]
        const quotes = record === undefined ? [] : quotesOf({ kind: 'plan', id: record.id, record })
        for (const { does, text, quote } of items) {
          const found = quotes[quote]
          if (does === 'rejects') expect(found).toMatchObject({ part: 'reaction', party: text })
          else expect(text).toContain(found?.evidence.exact)
        }
      })
    })
  })

  it('has no line for versions nothing is known of, and none for no version', () => {
    expect(comparePlans([])).toEqual([])
    expect(comparePlans([{ ...planCalled('framework'), reactions: [] }])).toEqual([])
  })
})
