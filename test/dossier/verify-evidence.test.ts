import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Mismatch, verifyEvidence } from '../../source/dossier/verify-evidence.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { noDossier } from '../../source/model/no-records.ts'
import { hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const verify = (dossier: Dossier, read = dossier.articles) =>
  verifyEvidence(dossier, read, digestOf)

/** The hostile sample with a person named as the text has it; its own name has a sign more. */
function soundHostile(): Dossier {
  const dossier = hostileDossier()
  const [person] = dossier.parties[0]?.people ?? []
  if (person !== undefined) person.name = person.evidence[0]?.exact ?? ''
  return dossier
}

/** Every place in a value where evidence sits, as the keys that lead there. */
function placesIn(value: unknown, keys: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value) return [keys]
  return Object.entries(value).flatMap(([key, it]) => placesIn(it, [...keys, key]))
}

const reach = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce((at, key) => (at as Record<string, unknown>)[key], value)

const spoilt: Readonly<Record<string, (evidence: Evidence) => Partial<Evidence>>> = {
  words: ({ exact }) => ({ exact: `${exact.slice(0, -1)}*` }),
  prefix: ({ prefix }) => ({ prefix: `${prefix}*` }),
  suffix: ({ suffix }) => ({ suffix: `*${suffix}` }),
  section: ({ section }) => ({ section: `${section ?? ''}*` }),
  paragraph: ({ paragraph }) => ({ paragraph: (paragraph ?? 0) + 1 }),
  'article gone': () => ({ article: 'another' }),
}

const dossiers = [
  ['every kind of record', seedDossier],
  ['several articles, with retellings, changes and tensions', () => storyDossier()],
  ['text of any script, emoji and controls', soundHostile],
] as const

describe.each(dossiers)('of %s', (_, make) => {
  test('everything holds', () => {
    const dossier = make()
    const places = placesIn({ ...dossier, articles: [] })
    const { quotations, articles, faults, wordless } = verify(dossier)
    expect({ articles, faults, wordless }).toEqual({
      articles: dossier.articles.length,
      faults: [],
      wordless: [],
    })
    expect(quotations).toBeGreaterThan(2)
    expect(quotations).toBeLessThanOrEqual(places.length)
  })

  test('each quotation, wherever it sits, is seen when anything about it is spoilt', () => {
    const sound = make()
    const places = placesIn({ ...sound, articles: [] })
    expect(places.length).toBeGreaterThan(5)
    for (const keys of places) {
      for (const [is, change] of Object.entries(spoilt)) {
        const dossier = structuredClone(sound)
        const evidence = reach(dossier, keys) as Evidence
        Object.assign(evidence, change(evidence))
        const { id } = reach(dossier, keys.slice(0, 2)) as { id: string }
        const { faults } = verify(dossier)
        const kinds = faults.flatMap(({ mismatches }) => mismatches.map((one) => one.is))
        expect({ kinds, records: faults[0]?.records }, `${keys.join('.')} ${is}`).toEqual({
          kinds: [is],
          records: [id],
        })
      }
    }
  })
})

describe('sees', () => {
  const kindsOf = (dossier: Dossier, read: Dossier['articles']): readonly Mismatch['is'][] => [
    ...new Set(verify(dossier, read).faults.flatMap((one) => one.mismatches.map(({ is }) => is))),
  ]

  test('that a file gives no such text any more', () => {
    expect(kindsOf(seedDossier(), [])).toEqual(['article gone'])
  })

  test('that what is shown of a record is in none of its words', () => {
    const dossier = seedDossier()
    const [demand, other] = dossier.demands
    const [away] = other?.evidence ?? []
    if (demand === undefined || away === undefined) throw new Error('no demands')
    demand.evidence = [away]
    expect(verify(dossier).faults).toEqual([
      { evidence: away, records: [demand.id], mismatches: [{ is: 'wording', shown: demand.text }] },
    ])
  })

  test('that somebody is named by none of the words for them', () => {
    const dossier = seedDossier()
    const [person] = dossier.parties[0]?.people ?? []
    if (person !== undefined) person.name = 'Somebody Else'
    expect(kindsOf(dossier, dossier.articles)).toEqual(['wording'])
  })

  test('that an article is not the text it is named after', () => {
    const [article] = seedDossier().articles
    const longer = article === undefined ? [] : [{ ...article, source: `${article.source}\n` }]
    expect(kindsOf(seedDossier(), longer)).toContain('digest')
  })

  test('what stands there instead', () => {
    const dossier = seedDossier()
    const [demand] = dossier.demands
    const [first] = demand?.evidence ?? []
    if (first !== undefined) demand?.evidence.splice(0, 1, { ...first, exact: 'other words' })
    expect(verify(dossier).faults[0]?.mismatches).toEqual([{ is: 'words', found: first?.exact }])
  })

  test('words that reach over the end of the text', () => {
    const dossier = seedDossier()
    const evidence = dossier.demands[0]?.evidence[0]
    if (evidence !== undefined) Object.assign(evidence, { start: 1e6, end: 1e6 + 4 })
    expect(verify(dossier).faults[0]?.mismatches).toContainEqual({ is: 'words', found: '' })
  })

  test('a record without words, or with an answer without', () => {
    const dossier = seedDossier()
    const [first, second] = dossier.demands.filter(({ responses }) => responses.length > 0)
    first?.evidence.splice(0)
    second?.responses[0]?.evidence.splice(0)
    expect(verify(dossier).wordless).toEqual([first?.id, second?.id])
  })

  test('which records stand on the same words', () => {
    const dossier = seedDossier()
    const [one, other] = dossier.demands
    const evidence = { ...one?.evidence[0], exact: 'other words' } as Evidence
    one?.evidence.splice(0, 1, evidence)
    other?.evidence.splice(0, 1, { ...evidence })
    expect(verify(dossier).faults.map(({ records }) => records)).toEqual([[one?.id, other?.id]])
  })
})

test('has nothing to fault in nothing', () => {
  expect(verify(noDossier())).toEqual({ quotations: 0, articles: 0, faults: [], wordless: [] })
})
