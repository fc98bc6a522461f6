import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportDossier } from '../../source/dossier/export-dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { makeArticle, makeDossier } from '../helpers/small-dossier.ts'

/** Every piece of evidence in a value, however deep. */
function collectEvidence(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const nested = Object.values(value).flatMap(collectEvidence)
  return 'exact' in value ? [value as Evidence, ...nested] : nested
}

/** What another program finds at a place, counting code points as Python does. */
const readPlace = (source: string, { start, end }: Evidence) =>
  [...source].slice(start, end).join('')

test('names its schema and gives every kind of record, also of nothing', () => {
  const empty = { ...makeDossier(makeArticle(''), []), articles: [] }
  expect(exportDossier(empty)).toEqual({
    schema: 'peacedash/dossier@1',
    articles: [],
    stories: [],
    changes: [],
    parties: [],
    planVersions: [],
    demands: [],
    positions: [],
    guarantees: [],
    openIssues: [],
    nextSteps: [],
    pastEvents: [],
    statements: [],
    hedges: [],
    takeaways: [],
    tensions: [],
  })
})

test('counts offsets in code points of the text of the file', () => {
  const article = makeArticle('\ufeff🕊 Moscow 🇷🇺 wants “recognition”.')
  const exported = exportDossier(makeDossier(article, ['recognition']))
  expect(exported.demands[0]?.evidence[0]).toMatchObject({ start: 20, end: 31 })
})

test('finds the same words again wherever evidence stands in a record', () => {
  const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'é', '🕊', '—', '\u0301') })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.boolean(), (words, marked) => {
      const article = makeArticle(`${marked ? '\ufeff' : ''}${words.join('\n')}`)
      const found = collectEvidence(exportDossier(makeDossier(article, words)))
      expect(found).toHaveLength(words.length * 5)
      for (const evidence of found) {
        expect(readPlace(article.source, evidence)).toBe(evidence.exact)
      }
    }),
  )
})

test('counts the places of sections the same way', () => {
  const section = { heading: 'Next', start: 3, end: 7 }
  const article = { ...makeArticle('🕊 Next'), sections: [section] }
  const [exported] = exportDossier(makeDossier(article, [])).articles
  expect(exported?.sections).toEqual([{ heading: 'Next', start: 2, end: 6 }])
})

test('leaves out the text, which is in the file, and changes nothing it was given', () => {
  const dossier = makeDossier(makeArticle('🕊 a demand'), ['demand'])
  const before = structuredClone(dossier)
  const [article] = exportDossier(dossier).articles
  expect(article).not.toHaveProperty('source')
  expect(article).not.toHaveProperty('blocks')
  expect(dossier).toEqual(before)
})

test('refuses evidence of an article that is not there', () => {
  const dossier = { ...makeDossier(makeArticle('a demand'), ['demand']), articles: [] }
  expect(() => exportDossier(dossier)).toThrow('No article')
})
