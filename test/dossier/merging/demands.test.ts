import { expect, test } from 'vitest'
import { mergeTold } from '../../../source/dossier/merging/merge.ts'
import type { Demand } from '../../../source/model/demand.ts'
import { tell } from '../../helpers/tell.ts'

type Told = Partial<Demand> & { readonly text: string }

/** Merges two demands of two days; how many are left, and whether they may be the same. */
function merge(first: Told | string, second: Told | string) {
  const [a, b] = [first, second].map((one) => (typeof one === 'string' ? { text: one } : one))
  const { demands } = mergeTold([
    tell({ day: '2026-03-02', demands: a === undefined ? [] : [a] }),
    tell({ day: '2026-03-04', demands: b === undefined ? [] : [b] }),
  ])
  return { count: demands.length, isNear: demands.some(({ possiblySame }) => possiblySame) }
}

test.each<[string, Told | string, Told | string]>([
  [
    'other verbs',
    'Ruritania must withdraw its troops from Hentzau',
    'that Ruritania pull its soldiers out of Hentzau',
  ],
  [
    'noun and verb',
    'the release of all prisoners held in Zenda',
    'Everyone held captive in Zenda has to be let go',
  ],
  [
    'a number in words',
    'a sixty-day truce along the border',
    'a ceasefire of 60 days on the frontier',
  ],
  [
    'a condition and a demand',
    { text: 'unless the tariffs on steel are lifted', kind: 'condition' },
    'the lifting of the tariffs on steel',
  ],
  [
    'a longer telling',
    'recognition of the border',
    'the recognition of the border as it was drawn in 1920, with a survey by both sides',
  ],
])('puts together what is the same: %s', (_, first, second) => {
  expect(merge(first, second).count).toBe(1)
})

test.each<[string, Told | string, Told | string]>([
  [
    'another number of the same',
    'a truce of 60 days along the border',
    'a truce of 30 days along the border',
  ],
  ['another share', 'a pay rise of 8 percent for all drivers', 'a pay rise of 6 % for all drivers'],
  ['a year and three years', 'an agreement of one year, not three', 'an agreement of three years'],
  ['others to act', 'Ruritania must withdraw from Hentzau', 'Utopia must withdraw from Hentzau'],
  [
    'another place',
    'its troops to leave the town of Hentzau',
    'its troops to leave the town of Strelsau',
  ],
  [
    'another party',
    { text: 'the release of all prisoners', party: 'UTO' },
    { text: 'the release of all prisoners', party: 'RUR' },
  ],
  [
    'a threat',
    'to close the canal at Zenda',
    { text: 'to close the canal at Zenda', kind: 'threat' },
  ],
  ['one common word', 'a truce', 'the opening of the road before a truce is declared'],
  ['another thing', 'the lifting of the sanctions', 'the return of the refugees'],
])('keeps apart what is not: %s', (_, first, second) => {
  expect(merge(first, second).count).toBe(2)
})

test('shows as possibly the same what differs in a place only, and says so on both', () => {
  const { count, isNear } = merge(
    'its troops to leave the old town of Hentzau',
    'its troops to leave the old town of Strelsau',
  )
  expect({ count, isNear }).toEqual({ count: 2, isNear: true })
})

test('gives it as the latest article has it, under the id of the first, with the words of all', () => {
  const first = tell({ day: '2026-03-02', demands: [{ text: 'the release of all prisoners' }] })
  const second = tell({ day: '2026-03-04', demands: [{ text: 'that all captives be let go' }] })
  const [demand] = mergeTold([second, first]).demands
  expect(demand?.id).toBe(first.records.demands[0]?.id)
  expect(demand?.text).toBe('that all captives be let go')
  expect(demand?.evidence).toEqual(second.records.demands[0]?.evidence)
  expect(demand?.retellings).toEqual([
    expect.objectContaining({
      text: 'the release of all prisoners',
      evidence: first.records.demands[0]?.evidence,
    }),
  ])
})

test('never puts two demands of one article together by themselves', () => {
  const text = 'the release of all prisoners'
  const { demands } = mergeTold([
    tell({ day: '2026-03-02', demands: [{ text: `${text} of war` }, { text: `${text} held` }] }),
  ])
  expect(demands).toHaveLength(2)
})

test('shows of a party the stance it has on the last day, and both where outlets differ that day', () => {
  const text = 'the release of all prisoners'
  const on = (day: string, stance: 'accepts' | 'rejects') =>
    tell({ day, demands: [{ text, answers: { RUR: stance } }] })
  const stances = (...told: Parameters<typeof mergeTold>[0]) =>
    mergeTold(told).demands[0]?.responses.map(({ stance }) => stance)
  expect(stances(on('2026-03-02', 'rejects'), on('2026-03-04', 'accepts'))).toEqual(['accepts'])
  expect(stances(on('2026-03-04', 'rejects'), on('2026-03-04', 'accepts'))).toEqual([
    'rejects',
    'accepts',
  ])
})
