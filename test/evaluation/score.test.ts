import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../source/model/dossier.ts'
import { ratesOf, sumScores } from './article-score.ts'
import { type GoldArticle, readGoldFolder } from './gold.ts'
import { EMPTY_DOSSIER, makeDemand, makeEvidence, makePerfectDossier } from './make-dossier.ts'
import { scoreArticle } from './score.ts'

const TEXT = `Norland wants the harbour back. Sudria, the island state, calls that unacceptable.
“We will not sign,” said Foreign Minister Ada Brandt of Sudria. Talks resume on Monday.
The 12-point draft says the islands shall be demilitarised.`

const ARTICLE: GoldArticle = {
  name: 'harbour',
  text: TEXT,
  gold: {
    parties: [
      { name: 'Norland', aliases: [], people: [] },
      {
        name: 'Sudria',
        aliases: ['the island state'],
        people: [{ name: 'Ada Brandt', role: 'Foreign Minister' }],
      },
    ],
    planVersions: [
      {
        label: '12-point draft',
        points: 12,
        author: 'Norland / Sudria',
        status: 'draft',
        quote: 'The 12-point draft',
      },
    ],
    demands: [
      {
        party: 'Norland',
        demand: 'the harbour is given back',
        kind: 'demand',
        rejectedBy: ['Sudria'],
        quote: 'Norland wants the harbour back',
      },
      {
        party: 'Norland / Sudria',
        demand: 'the islands are demilitarised',
        kind: 'demand',
        rejectedBy: [],
        quote: 'the islands shall be demilitarised',
      },
    ],
    nextSteps: [
      { what: 'talks resume', who: [], when: 'on Monday', quote: 'Talks resume on Monday' },
    ],
    statements: [
      { speaker: 'Ada Brandt', party: 'Sudria', mode: 'direct', quote: '“We will not sign,”' },
    ],
  },
}

const PERFECT = makePerfectDossier(ARTICLE)

const f1Of = (dossier: Dossier, type: 'parties' | 'people' | 'planVersions' | 'demands') =>
  ratesOf(scoreArticle(ARTICLE, dossier).counts[type]!).f1

describe('scoreArticle', () => {
  it('gives a perfect dossier full marks in everything', () => {
    const { counts, accuracies, findings, warnings } = scoreArticle(ARTICLE, PERFECT)
    for (const count of Object.values(counts)) expect(ratesOf(count).f1).toBe(1)
    for (const { right, of } of Object.values(accuracies)) expect(right).toBe(of)
    expect(Object.keys(accuracies)).toHaveLength(9)
    expect(findings).toEqual([])
    expect(warnings).toEqual([])
  })

  it('gives an empty dossier no recall and no precision', () => {
    const { counts } = scoreArticle(ARTICLE, EMPTY_DOSSIER)
    expect(ratesOf(counts.demands!)).toEqual({ precision: null, recall: 0, f1: 0 })
  })

  it('lowers recall for a missing record and precision for a record too many', () => {
    const [first, second] = PERFECT.demands
    const missing = scoreArticle(ARTICLE, { ...PERFECT, demands: [first!] }).counts.demands!
    expect(ratesOf(missing)).toMatchObject({ precision: 1, recall: 0.5 })
    const extra = makeDemand(TEXT, 'Foreign Minister Ada Brandt', { party: 'x', kind: 'demand' })
    const more = scoreArticle(ARTICLE, { ...PERFECT, demands: [first!, second!, extra] })
    expect(ratesOf(more.counts.demands!)).toMatchObject({ precision: 2 / 3, recall: 1 })
    expect(more.findings).toMatchObject([{ verdict: 'extra', what: 'demand of x by rule by hand' }])
  })

  it('does not take a demand of the wrong party, and counts that as its accuracy', () => {
    const wrong = { ...PERFECT.demands[0]!, party: 'sudria' }
    const score = scoreArticle(ARTICLE, { ...PERFECT, demands: [wrong, PERFECT.demands[1]!] })
    expect(score.counts.demands).toEqual({ gold: 2, found: 2, matched: 1 })
    expect(score.accuracies.demandParty).toEqual({ right: 1, of: 2 })
    expect(score.findings.map((finding) => finding.verdict)).toEqual(['miss', 'extra'])
    expect(score.findings[0]?.nearest).toContain('demand of Sudria')
    expect(score.findings[1]?.nearest).toContain('demand of Norland')
  })

  it('takes a joint demand from any of those named, and any demand from one of those who make it', () => {
    const other = { ...PERFECT.demands[1]!, party: 'sudria' }
    expect(f1Of({ ...PERFECT, demands: [PERFECT.demands[0]!, other] }, 'demands')).toBe(1)
    const joint = { ...PERFECT.demands[0]!, party: 'x', jointWith: ['norland'] }
    expect(f1Of({ ...PERFECT, demands: [joint, other] }, 'demands')).toBe(1)
  })

  it('says which kind and which refusals are wrong without taking the match away', () => {
    const wrong = { ...PERFECT.demands[0]!, kind: 'threat' as const, responses: [] }
    const score = scoreArticle(ARTICLE, { ...PERFECT, demands: [wrong, PERFECT.demands[1]!] })
    expect(score.counts.demands?.matched).toBe(2)
    expect(score.accuracies.demandKind).toEqual({ right: 1, of: 2 })
    expect(score.accuracies.rejectedBy).toEqual({ right: 0, of: 1 })
    expect(score.findings.map((finding) => finding.what)).toEqual(['a demand', 'refused by Sudria'])
  })

  it('matches one record with one only, so that saying it twice costs precision', () => {
    const twice = [...PERFECT.demands, { ...PERFECT.demands[0]!, id: 'again' }]
    expect(scoreArticle(ARTICLE, { ...PERFECT, demands: twice }).counts.demands).toEqual({
      gold: 2,
      found: 3,
      matched: 2,
    })
  })

  it('refuses evidence of less than half the shorter, or of more than 420 code units', () => {
    const part = makeDemand(TEXT, 'harbour back. Sudria, the island state, calls that', {
      party: 'norland',
      kind: 'demand',
    })
    expect(f1Of({ ...PERFECT, demands: [part] }, 'demands')).toBe(0)
    const padded = { ...ARTICLE, text: `${TEXT}${' More of the same.'.repeat(30)}` }
    const long = {
      ...PERFECT.demands[0]!,
      evidence: [makeEvidence(padded.text, { start: 0, end: 421 })],
    }
    const score = scoreArticle(padded, { ...PERFECT, demands: [long] })
    expect(score.counts.demands?.matched).toBe(0)
  })

  it('matches parties by any alias, whatever the case and the article', () => {
    const parties = [{ ...PERFECT.parties[1]!, name: 'SUD', aliases: ['The Island State'] }]
    expect(scoreArticle(ARTICLE, { ...PERFECT, parties }).counts.parties?.matched).toBe(1)
  })

  it('matches people by surname under the right party only, and judges their office', () => {
    const [norland, sudria] = PERFECT.parties
    const brandt = { ...sudria!.people[0]!, name: 'Brandt', office: 'the minister' }
    const right = [norland!, { ...sudria!, people: [brandt] }]
    const score = scoreArticle(ARTICLE, { ...PERFECT, parties: right })
    expect(score.counts.people?.matched).toBe(1)
    expect(score.accuracies.office).toEqual({ right: 0, of: 1 })
    const swapped = [
      { ...norland!, people: [brandt] },
      { ...sudria!, people: [] },
    ]
    expect(f1Of({ ...PERFECT, parties: swapped }, 'people')).toBe(0)
  })

  it('matches plan versions by points wherever they stand, and never against them', () => {
    const plan = PERFECT.planVersions[0]!
    const elsewhere = { ...plan, evidence: [makeEvidence(TEXT, { start: 0, end: 7 })] }
    expect(f1Of({ ...PERFECT, planVersions: [elsewhere] }, 'planVersions')).toBe(1)
    expect(f1Of({ ...PERFECT, planVersions: [{ ...plan, points: 13 }] }, 'planVersions')).toBe(0)
    expect(f1Of({ ...PERFECT, planVersions: [{ ...plan, points: null }] }, 'planVersions')).toBe(1)
  })

  it('judges the time of a next step by its words', () => {
    const step = { ...PERFECT.nextSteps[0]!, when: null }
    const { accuracies } = scoreArticle(ARTICLE, { ...PERFECT, nextSteps: [step] })
    expect(accuracies.stepTime).toEqual({ right: 0, of: 1 })
  })

  it('judges the speaker of a statement by name, role or party', () => {
    const judge = (speaker: string, parties: string[] = []) =>
      scoreArticle(ARTICLE, {
        ...PERFECT,
        statements: [{ ...PERFECT.statements[0]!, speaker, parties }],
      }).accuracies.speaker?.right
    expect(judge('Foreign Minister Ada Brandt')).toBe(1)
    expect(judge('Brandt')).toBe(1)
    expect(judge('the ministry')).toBe(0)
    expect(judge('the ministry', ['sudria'])).toBe(1)
    expect(judge('Brandt', ['norland'])).toBe(1)
  })

  it('does not judge a pronoun of which the gold names no party', () => {
    const judge = (party: string | null) => {
      const said = { ...ARTICLE.gold.statements![0]!, speaker: 'she', party }
      const gold = { ...ARTICLE.gold, statements: [said] }
      return scoreArticle({ ...ARTICLE, gold }, PERFECT).accuracies.speaker
    }
    expect(judge(null)).toEqual({ right: 0, of: 0 })
    expect(judge('Sudria')).toEqual({ right: 1, of: 1 })
  })

  it('leaves statements out where the gold lists none', () => {
    const { statements: _, ...gold } = ARTICLE.gold
    expect(scoreArticle({ ...ARTICLE, gold }, PERFECT).counts.statements).toBeUndefined()
  })

  it('lists every record found in an article that is no negotiation', () => {
    const gold = { parties: [], planVersions: [], demands: [], nextSteps: [] }
    const score = scoreArticle({ ...ARTICLE, gold }, PERFECT)
    expect(score.strays).toHaveLength(9)
    expect(score.counts.demands).toEqual({ gold: 0, found: 2, matched: 0 })
    expect(scoreArticle({ ...ARTICLE, gold }, EMPTY_DOSSIER).strays).toEqual([])
    expect(scoreArticle(ARTICLE, PERFECT).strays).toBeNull()
  })

  it('warns of a gold quote that the text does not hold', () => {
    const nextSteps = [{ ...ARTICLE.gold.nextSteps[0]!, quote: 'Talks resume on Tuesday' }]
    const { warnings } = scoreArticle({ ...ARTICLE, gold: { ...ARTICLE.gold, nextSteps } }, PERFECT)
    expect(warnings).toEqual([
      'The gold quotes what the text does not hold: “Talks resume on Tuesday”.',
    ])
  })

  it('passes on the reason a record gives for itself, or else its rule', () => {
    const reasoned = { ...PERFECT.demands[0]!, party: 'sudria', reason: 'its verb is “wants”' }
    const { findings } = scoreArticle(ARTICLE, { ...PERFECT, demands: [reasoned] })
    expect(findings[0]?.nearest).toContain('because its verb is “wants”')
    const ruled = { ...PERFECT.demands[0]!, party: 'sudria', rule: 'demand-verb' }
    const others = scoreArticle(ARTICLE, { ...PERFECT, demands: [ruled] }).findings
    expect(others[0]?.nearest).toContain('by rule demand-verb')
  })
})

describe('a miss', () => {
  it('comes with the reason the pipeline gives for passing over the words', () => {
    const evidence = makeEvidence(TEXT, { start: 0, end: 30 })
    const cue = makeEvidence(TEXT, { start: 8, end: 13 })
    const shared = { cue, evidence, subject: null, parties: [], reporter: null }
    const { findings } = scoreArticle(ARTICLE, EMPTY_DOSSIER, [
      { ...shared, kind: 'demand', reason: 'it is negated' },
      { ...shared, kind: 'plan version', reason: 'no rule takes it' },
    ])
    const reasons = findings.map(({ nearest }) => nearest).filter((one) => one.includes('left out'))
    expect(reasons).toEqual(['no record at all; “wants” was left out: it is negated'])
  })
})

describe('sumScores', () => {
  it('micro-averages over articles', () => {
    const all = sumScores([scoreArticle(ARTICLE, PERFECT), scoreArticle(ARTICLE, EMPTY_DOSSIER)])
    expect(all.counts.demands).toEqual({ gold: 4, found: 2, matched: 2 })
    expect(all.accuracies.demandKind).toEqual({ right: 2, of: 2 })
  })
})

describe.each(readGoldFolder(join(import.meta.dirname, '../articles')))(
  'gold of $name',
  (article) => {
    it('quotes its text, and gives its own perfect dossier full marks', () => {
      const score = scoreArticle(article, makePerfectDossier(article))
      expect(score.warnings).toEqual([])
      expect(score.findings).toEqual([])
    })
  },
)
