import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Facet,
  type Filter,
  facets,
  facetValues,
  filterDossier,
  isOpen,
  noFilter,
} from '../../source/dossier/filter-dossier.ts'
import { listRecords } from '../../source/dossier/index-dossier.ts'
import { namedBy } from '../../source/dossier/record-facets.ts'
import { Dossier } from '../../source/model/dossier.ts'
import { emptyDossier, hostileDossier, nothing } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

let dossier: Dossier
beforeAll(() => {
  dossier = seedDossier()
})

const under = (filter: Partial<Filter>): Dossier =>
  filterDossier(dossier, { ...noFilter, ...filter })
const kept = (filter: Partial<Filter>): readonly string[] =>
  listRecords(under(filter)).flatMap(({ kind, id }) => (kind === 'party' ? [] : [id]))
const parties = (filter: Partial<Filter>): readonly string[] =>
  under(filter).parties.map(({ id }) => id)

describe('filterDossier', () => {
  it.each<[Partial<Filter>, readonly string[]]>([
    [{ party: 'FRA' }, ['p1']],
    [{ party: 'EU' }, ['plan-24', 'd7', 'd8', 'p1']],
    [{ issue: 'maritime' }, ['d6']],
    [{ issue: 'alliance-membership' }, ['plan-28', 'plan-19', 'd2']],
    [{ kind: 'threat' }, ['d5', 'd6']],
    [{ kind: 'red-line' }, ['d4']],
    [{ kind: 'guarantee' }, ['g1']],
    [{ certainty: 'planned' }, ['n1']],
    [{ certainty: 'hedged' }, ['n6', 'n2', 'n3', 'n4', 'n5', 'g1']],
  ])('keeps for %j what has that value', (filter, ids) => {
    expect(kept(filter)).toEqual(ids)
  })

  it.each<[Partial<Filter>, readonly string[]]>([
    [{ party: 'RUS', kind: 'threat' }, ['d5', 'd6']],
    [{ party: 'UKR', issue: 'territory' }, ['plan-19', 'd1', 'd5']],
    [{ party: 'UKR', certainty: 'hedged' }, ['n6', 'g1']],
    [{ party: 'USA', issue: 'maritime' }, []],
  ])('keeps for %j what has both values', (filter, ids) => {
    expect(kept(filter)).toEqual(ids)
  })

  it('keeps the parties that what is left names, and the one asked for', () => {
    expect(parties({ kind: 'red-line' })).toEqual(['UKR'])
    expect(parties({ issue: 'maritime' })).toEqual(['UKR', 'RUS'])
    expect(parties({ party: 'NATO' })).toEqual(['NATO'])
    expect(parties({ party: 'nobody' })).toEqual([])
  })

  it('keeps every article, even when no record is left', () => {
    expect(under({ party: 'nobody' }).articles).toBe(dossier.articles)
  })

  it('gives the dossier itself when the filter is open', () => {
    expect(filterDossier(dossier, noFilter)).toBe(dossier)
    expect(isOpen(noFilter)).toBe(true)
    expect(isOpen({ ...noFilter, kind: 'demand' })).toBe(false)
  })

  it('leaves a dossier that is still valid', () => {
    for (const { facet, value } of facetValues(dossier)) {
      expect(Dossier.safeParse(under({ [facet]: value })).success).toBe(true)
    }
  })

  it('takes an empty dossier', () => {
    expect(filterDossier(nothing, { ...noFilter, party: 'RUS' })).toEqual(nothing)
  })
})

describe('facetValues', () => {
  it('counts the records that a filter by the value leaves', () => {
    for (const story of [dossier, hostileDossier()]) {
      for (const { facet, value, count } of facetValues(story)) {
        const left = listRecords(filterDossier(story, { ...noFilter, [facet]: value }))
        expect(left.filter(({ kind }) => kind !== 'party')).toHaveLength(count)
      }
    }
  })

  it('goes facet by facet, the most frequent value of each first', () => {
    const values = facetValues(dossier)
    const order = values.map(({ facet }) => facets.indexOf(facet))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const countsOf = (facet: Facet) =>
      values.flatMap((one) => (one.facet === facet ? [one.count] : []))
    for (const facet of facets) {
      expect(countsOf(facet)).toEqual(countsOf(facet).toSorted((a, b) => b - a))
    }
  })

  it('offers no plan version as a party, though records name those, too', () => {
    expect(
      dossier.guarantees.flatMap((record) => namedBy({ kind: 'guarantee', id: '', record })),
    ).toContain('framework')
    expect(facetValues(dossier).map(({ value }) => value)).not.toContain('framework')
  })

  it('counts a record once, however often it names a party', () => {
    const [demand] = dossier.demands
    if (demand === undefined) throw new Error('The sample has demands.')
    const twice = {
      ...nothing,
      parties: dossier.parties,
      demands: [{ ...demand, jointWith: ['RUS'] }],
    }
    expect(facetValues(twice)).toContainEqual({ facet: 'party', value: 'RUS', count: 1 })
  })

  it('has nothing to offer where nothing was found', () => {
    expect(facetValues(emptyDossier())).toEqual([])
  })
})
