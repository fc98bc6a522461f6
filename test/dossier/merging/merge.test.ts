import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listRecords } from '../../../source/dossier/index-dossier.ts'
import { mergeTold, startMerge } from '../../../source/dossier/merging/merge.ts'
import type { Dossier } from '../../../source/model/dossier.ts'
import { Dossier as DossierSchema } from '../../../source/model/dossier.ts'
import type { Evidence } from '../../../source/model/evidence.ts'
import type { ToldArticle } from '../../../source/model/told-article.ts'
import { type Telling, tell } from '../../helpers/tell.ts'

const wants = [
  'Ruritania must withdraw from Hentzau',
  'that Ruritania pull its soldiers out of Hentzau',
  'the release of all prisoners',
  'that all captives be let go',
  'a truce of 60 days',
  'a truce of 30 days',
  'the lifting of the sanctions',
]
const meetings = ['talks in Zenda', 'a meeting in Zenda', 'the signing of the text in Strelsau']
const texts = ['12-point draft', '15-point text', 'the Zenda paper', 'draft']

const dayArbitrary = fc
  .integer({ min: 1, max: 28 })
  .map((n) => `2026-03-${String(n).padStart(2, '0')}`)

const telling: fc.Arbitrary<Omit<Telling, 'day'>> = fc.record({
  demands: fc.array(
    fc.record({
      text: fc.constantFrom(...wants),
      party: fc.constantFrom('UTO', 'RUR'),
      answers: fc.constantFrom({}, { RUR: 'rejects' as const }, { RUR: 'accepts' as const }),
    }),
    { maxLength: 3 },
  ),
  steps: fc.array(fc.record({ what: fc.constantFrom(...meetings), on: dayArbitrary }), {
    maxLength: 2,
  }),
  plans: fc.array(
    fc.record({
      label: fc.constantFrom(...texts),
      points: fc.constantFrom(null, 12, 15),
      authors: fc.constantFrom([], ['UTO'], ['RUR']),
      status: fc.constantFrom('proposed' as const, 'rejected' as const, 'agreed' as const),
    }),
    { maxLength: 2 },
  ),
})

/** Articles of days that are all different, so that their order is given. */
const stories: fc.Arbitrary<readonly ToldArticle[]> = fc
  .uniqueArray(dayArbitrary, { minLength: 1, maxLength: 7 })
  .chain((days) => fc.tuple(...days.map((day) => telling.map((given) => tell({ ...given, day })))))

/** All evidence anywhere in a value. */
function evidenceOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('exact' in value) {
    const { article, start, end } = value as Evidence
    found.add(`${article} ${start} ${end}`)
    return found
  }
  for (const item of Object.values(value)) evidenceOf(item, found)
  return found
}

describe('a merge', () => {
  test('gives of one article its own records', () => {
    fc.assert(
      fc.property(stories, ([only]) => {
        if (only === undefined) return
        const { articles, stories: _, changes, ...records } = mergeTold([only])
        expect({ articles, changes }).toEqual({ articles: [only.article], changes: [] })
        const { nextSteps, tensions, ...others } = records
        expect(others).toEqual({ ...only.records, nextSteps: undefined, tensions: undefined })
        expect(nextSteps.map(({ superseded: _over, ...step }) => step)).toEqual(
          only.records.nextSteps,
        )
        expect(tensions).toEqual([])
      }),
    )
  })

  test('does not depend on the order in which dated articles come', () => {
    fc.assert(
      fc.property(
        stories.chain((told) =>
          fc.tuple(fc.constant(told), fc.shuffledSubarray([...told], { minLength: told.length })),
        ),
        ([told, shuffled]) => {
          expect(mergeTold(shuffled)).toEqual(mergeTold(told))
        },
      ),
    )
  })

  test('grown article by article is the same as made at once, and articles taken out leave nothing', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (told, pick) => {
        const merge = startMerge()
        for (const one of told) {
          merge.add([one])
          merge.dossier()
        }
        expect(merge.dossier()).toEqual(mergeTold(told))
        const gone = told[pick % told.length]
        if (gone === undefined) return
        merge.remove([gone.article.id])
        expect(merge.dossier()).toEqual(mergeTold(told.filter((one) => one !== gone)))
      }),
    )
  })

  test('is the same whatever came, went and was looked at on the way', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.constantFrom('come', 'go', 'look', 'work')), {
      maxLength: 25,
    })
    fc.assert(
      fc.property(stories, steps, (told, ways) => {
        const merge = startMerge()
        const here = new Set<ToldArticle>()
        for (const [pick, way] of ways) {
          const one = told[pick % told.length]
          if (one === undefined) continue
          if (way === 'look') merge.dossier()
          if (way === 'work') for (const _ of merge.assemble());
          if (way === 'come' && !here.has(one)) merge.add([one])
          if (way === 'come') here.add(one)
          if (way === 'go' && here.delete(one)) merge.remove([one.article.id])
        }
        expect(merge.dossier()).toEqual(mergeTold([...here]))
      }),
      { numRuns: 300 },
    )
  })

  test('keeps the words of every telling, and gives a valid dossier', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const dossier = mergeTold(told)
        DossierSchema.parse(dossier)
        const kept = evidenceOf({ ...dossier, articles: [] })
        for (const { records } of told) {
          for (const place of evidenceOf(records)) expect(kept).toContain(place)
        }
      }),
    )
  })

  test('leaves what nothing is added to the very same object', () => {
    const merge = startMerge()
    merge.add([tell({ day: '2026-03-02', demands: [{ text: 'the release of all prisoners' }] })])
    const before = merge.dossier()
    merge.add([tell({ day: '2026-03-04', demands: [{ text: 'the lifting of the sanctions' }] })])
    const after = merge.dossier()
    const ids = (dossier: Dossier) =>
      new Map(listRecords(dossier).map((one) => [one.id, one.record]))
    const [demand] = before.demands
    expect(ids(after).get(demand?.id ?? '')).toBe(demand)
    expect(merge.dossier().demands).toBe(after.demands)
  })

  test('takes the same text from two places once, and says where it was found', () => {
    const told = tell({ day: '2026-03-02', demands: [{ text: 'the release of all prisoners' }] })
    const copy = { ...told, article: { ...told.article, path: 'b.txt', outlet: 'The Other' } }
    const dossier = mergeTold([told, copy])
    expect(dossier.articles).toEqual([
      { ...told.article, copies: [{ path: 'b.txt', url: null, outlet: 'The Other' }] },
    ])
    expect(dossier.demands[0]?.retellings).toBeUndefined()
  })
})
