import { describe, expect, it } from 'vitest'
import type { Article } from '../../source/model/article.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { listGroundingFaults } from './grounding.ts'
import { EMPTY_DOSSIER, makeDemand, makeEvidence } from './make-dossier.ts'

const SOURCE = 'Talks\n\nNorland wants the harbour back.\n\nMust read: tides'

const ARTICLE: Article = {
  id: 'article',
  source: SOURCE,
  format: 'text',
  normalised: false,
  uri: null,
  versionCreated: null,
  path: null,
  headline: null,
  standfirst: null,
  byline: null,
  outlet: null,
  place: null,
  published: null,
  url: null,
  language: 'en',
  sections: [],
  blocks: [
    block('heading', 0, 5, null),
    block('paragraph', 7, 38, 1),
    block('promo', 40, SOURCE.length, null),
  ],
}

const norland = {
  id: 'norland',
  name: 'Norland',
  kind: 'state' as const,
  role: 'negotiator' as const,
  aliases: ['Norland'],
  rule: 'it puts a demand',
  people: [],
  evidence: [at(7, 14, 1)],
}
const demand = {
  ...makeDemand(SOURCE, 'the harbour back', { party: 'norland', kind: 'demand' }),
  evidence: [at(21, 37, 1)],
}
const SOUND: Dossier = {
  ...EMPTY_DOSSIER,
  articles: [ARTICLE],
  parties: [norland],
  demands: [demand],
}

const faultsOf = (change: Partial<Dossier>) => listGroundingFaults({ ...SOUND, ...change })
const withEvidence = (evidence: ReturnType<typeof at>) =>
  faultsOf({ demands: [{ ...demand, evidence: [evidence] }] })

describe('listGroundingFaults', () => {
  it('finds nothing in a sound dossier, nor in an empty one', () => {
    expect(faultsOf({})).toEqual([])
    expect(listGroundingFaults(EMPTY_DOSSIER)).toEqual([])
  })

  it('finds quotations that are not where they say', () => {
    expect(withEvidence({ ...at(21, 37, 1), start: 20, end: 36 })).toHaveLength(3)
    expect(withEvidence({ ...at(21, 37, 1), article: 'other' })).toHaveLength(1)
    expect(withEvidence(at(20, 37, 1))).toEqual([expect.stringContaining('blanks')])
    expect(withEvidence({ ...at(21, 37, 1), section: 'Tides' })).toHaveLength(1)
    expect(withEvidence(at(21, 37, 2))).toHaveLength(1)
    expect(withEvidence(at(40, 49, null))).toEqual([expect.stringContaining('promotion')])
  })

  it('finds records that refer to nothing', () => {
    expect(faultsOf({ parties: [] })).toEqual(['there is no party norland'])
    expect(faultsOf({ demands: [demand, demand] })).toEqual(['id the harbour back is there twice'])
  })

  it('finds wording that is not the article’s', () => {
    expect(faultsOf({ demands: [{ ...demand, text: 'the harbour is returned' }] })).toEqual([
      'no article says “the harbour is returned”',
    ])
    expect(faultsOf({ parties: [{ ...norland, aliases: ['Oslo'] }] })).toHaveLength(1)
  })

  it('finds what is no dossier', () => {
    expect(faultsOf({ demands: [{ ...demand, evidence: [] }] })).toEqual([
      expect.stringContaining('shape'),
    ])
  })
})

function at(start: number, end: number, paragraph: number | null) {
  return { ...makeEvidence(SOURCE, { start, end }), paragraph }
}

function block(
  kind: Article['blocks'][number]['kind'],
  start: number,
  end: number,
  paragraph: number | null,
): Article['blocks'][number] {
  return { kind, start, end, contentStart: start, section: null, introducedBy: null, paragraph }
}
