import { describe, expect, it } from 'vitest'
import { indexDossier, listRecords } from '../../source/dossier/index-dossier.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { gatherPassages, listSpans, spansAt } from '../../source/dossier/record-spans.ts'
import { relatedTo } from '../../source/dossier/related-records.ts'
import { nothing } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

const dossier = seedDossier()
const index = indexDossier(dossier)
const article = dossier.articles[0]
const source = article?.source ?? ''

describe('indexDossier', () => {
  it('finds every record by its id', () => {
    for (const { id, kind } of listRecords(dossier)) expect(index.records.get(id)?.kind).toBe(kind)
  })

  it('keeps the first of two records with one id', () => {
    const [first] = dossier.parties
    const twice = {
      ...dossier,
      parties: first === undefined ? [] : [first, { ...first, name: 'Other' }],
    }
    expect(indexDossier(twice).records.get(first?.id ?? '')?.record).toBe(first)
  })

  it('is empty for an empty dossier', () => {
    expect(indexDossier(nothing).records.size).toBe(0)
  })
})

describe('quotesOf', () => {
  const quotes = (id: string) => {
    const entry = index.records.get(id)
    return entry === undefined ? [] : quotesOf(entry)
  }

  it('gives the words of a demand, then the answers, then what it hangs on', () => {
    expect(quotes('d3').map(({ part, evidence }) => [part, evidence.exact])).toEqual([
      ['record', 'Russia’s willingness to halt attacks and commit to measurable de-escalation'],
      ['response', 'a condition the Kremlin shows no sign of accepting'],
      ['condition', 'progress toward a final peace accord'],
    ])
  })

  it('says with each who says it and how firmly', () => {
    const [own, answer] = quotes('d3')
    expect(own?.attribution?.sourceKind).toBe('namedInstitution')
    expect(answer?.attribution?.sourceKind).toBe('outletVoice')
    expect(quotes('n2')[0]?.certainty?.word).toBe('hedged')
    expect(quotes('RUS')[0]?.certainty).toBeNull()
  })

  it('gives everything a plan version stands on', () => {
    const parts = new Set(quotes('plan-19').map(({ part }) => part))
    expect([...parts]).toEqual([
      'record',
      'relation',
      'reaction',
      'provision',
      'removed',
      'heldBack',
      'heldFor',
    ])
  })

  it('gives no quotation twice for the same part', () => {
    expect(quotes('plan-19').filter(({ part }) => part === 'heldFor')).toHaveLength(1)
  })

  it('gives every record at least one, letter for letter from its article', () => {
    for (const entry of listRecords(dossier)) {
      const own = quotesOf(entry)
      expect(own.length).toBeGreaterThan(0)
      for (const { evidence } of own) {
        expect(source.slice(evidence.start, evidence.end)).toBe(evidence.exact)
      }
    }
  })
})

const spans = listSpans(index)

describe('listSpans', () => {
  it('lists spans in the order one reads', () => {
    const starts = spans.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('lists each quotation of each record', () => {
    const count = listRecords(dossier).reduce((sum, entry) => sum + quotesOf(entry).length, 0)
    expect(spans).toHaveLength(count)
    expect(listSpans(indexDossier(nothing))).toEqual([])
  })

  it('finds the records at a place', () => {
    const at = source.indexOf('territorial claims')
    const found = spansAt(spans, article?.id ?? '', at)
    expect(found.map(({ id }) => id)).toEqual(['d1'])
    expect(spansAt(spans, 'another article', at)).toEqual([])
    expect(spansAt(spans, article?.id ?? '', source.length)).toEqual([])
  })
})

describe('gatherPassages', () => {
  it('gathers the records that stand on the same words, what is looked for first at the front', () => {
    const passages = gatherPassages(spans)
    expect(passages.length).toBeLessThan(spans.length)
    expect(passages.flatMap((passage) => passage.spans)).toHaveLength(spans.length)
    const held = passages.find(
      ({ start, end }) => source.slice(start, end) === 'territorial boundaries',
    )
    expect(held?.spans.map(({ kind }) => kind)).toEqual(['plan', 'openIssue'])
  })

  it('gives nothing for nothing', () => {
    expect(gatherPassages([])).toEqual([])
  })
})

describe('relatedTo', () => {
  const related = (id: string): readonly string[] => relatedTo(index, id).map((entry) => entry.id)

  it('gives what a record names, then what names it', () => {
    expect(related('plan-19')).toEqual(['plan-28', 'USA', 'UKR', 'RUS', 'plan-24', 'o1'])
  })

  it('gives what is about the same issue', () => {
    expect(related('d1')).toEqual(['RUS', 'UKR', 'd5', 'd7', 'o1'])
  })

  it('never gives the record itself, nor anything twice', () => {
    for (const { id } of listRecords(dossier)) {
      expect(related(id)).not.toContain(id)
      expect(new Set(related(id)).size).toBe(related(id).length)
    }
  })

  it('gives nothing for what is not there', () => {
    expect(related('nobody')).toEqual([])
  })
})
