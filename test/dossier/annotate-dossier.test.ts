import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateDossier } from '../../source/dossier/annotate-dossier.ts'
import { indexDossier, listRecords } from '../../source/dossier/index-dossier.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type {
  Annotation,
  AnnotationCollection,
  AnnotationTarget,
} from '../../source/dossier/web-annotation.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { noDossier } from '../../source/model/no-records.ts'
import { hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { makeArticle, makeDossier } from '../helpers/small-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(
  JSON.parse(readFileSync('test/dossier/web-annotation-schema.json', 'utf8')),
)

/** What goes against the data model once it is written, each as “place: what”. */
const faults = (collection: unknown): readonly string[] => {
  validate(JSON.parse(JSON.stringify(collection)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

const itemsOf = ({ first }: AnnotationCollection): readonly Annotation[] => first?.items ?? []

const targetsOf = ({ target }: Annotation): readonly AnnotationTarget[] =>
  'source' in target ? [target] : target

const dossiers: readonly (readonly [string, () => Dossier])[] = [
  ['no articles', noDossier],
  ['every kind of record', seedDossier],
  ['several articles, with changes and tensions', () => storyDossier()],
  ['text of any script, emoji and controls', hostileDossier],
]

describe('keeps to what the data model says must be so', () => {
  test.each(dossiers)('for %s', (_, make) => {
    expect(faults(annotateDossier(make()))).toEqual([])
  })

  test('of which the schema sees breaches', () => {
    const collection = JSON.parse(JSON.stringify(annotateDossier(seedDossier())))
    const [item] = collection.first.items
    item.target.selector[0].exact = ''
    item.target.source = 'no address'
    item.body[0].colour = 'red'
    delete item.id
    collection['@context'] = ['http://www.w3.org/ns/anno.jsonld']
    expect(faults(collection)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('/@context:'),
        expect.stringContaining('/first/items/0: must have'),
        expect.stringContaining('/source: must match'),
        expect.stringContaining('/exact: must NOT'),
        expect.stringContaining('/body/0: must NOT'),
      ]),
    )
  })
})

describe('gives an annotation for every quotation of every record', () => {
  test.each(dossiers)('for %s', (_, make) => {
    const dossier = make()
    const index = indexDossier(dossier)
    const changes = dossier.changes.flatMap(({ id }) => index.find(id) ?? [])
    const quotes = [...listRecords(dossier), ...changes].flatMap((entry) =>
      quotesOf(entry).map(({ part, evidence }) => `${entry.id} ${part} ${evidence.exact}`),
    )
    const items = itemsOf(annotateDossier(dossier))
    const given = items.map((item) => {
      const [body] = item.body
      const exact = targetsOf(item)[0]?.selector.find((one) => 'exact' in one)
      return `${body['peacedash:record']} ${body['peacedash:shows']} ${exact?.exact}`
    })
    expect(given).toEqual(quotes)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(new Set(items.map(({ body: [{ id }] }) => id)).size).toBe(items.length)
  })
})

test('finds the words by every position, counting code points as Python does', () => {
  const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'é', '🕊', '—', '\u0301') })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.boolean(), (words, marked) => {
      const article = makeArticle(`${marked ? '\ufeff' : ''}${words.join('\n')}`)
      const letters = [...article.source]
      for (const item of itemsOf(annotateDossier(makeDossier(article, words)))) {
        for (const { selector } of targetsOf(item)) {
          const [quote, place] = selector
          if (quote === undefined || !('exact' in quote)) throw new Error('no quotation')
          if (place === undefined || !('start' in place)) throw new Error('no position')
          expect(letters.slice(place.start, place.end).join('')).toBe(quote.exact)
          expect(letters.slice(0, place.start).join('').endsWith(quote.prefix)).toBe(true)
          expect(letters.slice(place.end).join('').startsWith(quote.suffix)).toBe(true)
          expect(`${quote.prefix}${quote.suffix}`).not.toMatch(/\p{Surrogate}/u)
        }
      }
    }),
  )
})

describe('says where the words stand', () => {
  const shared = { ...makeArticle('They demand recognition.'), id: 'f00d' }
  const urn = 'urn:sha256:f00d'
  const url = 'https://outlet.example/1'
  const place = ['TextQuoteSelector', 'TextPositionSelector']
  test.each<[string, Partial<typeof shared>, readonly (readonly [string, readonly string[]])[]]>([
    ['a text of a file', {}, [[urn, place]]],
    ['a text with an address', { url }, [[url, place]]],
    [
      'a page: no position in it',
      { url, format: 'html' },
      [
        [url, place.slice(0, 1)],
        [urn, place],
      ],
    ],
    ['a message', { format: 'email' }, [[urn, place]]],
    [
      'what has a name alone',
      { uri: 'tag:outlet.example,2026:1' },
      [['tag:outlet.example,2026:1', place]],
    ],
    [
      'an address with letters of any script',
      { url: 'https://outlet.example/é 1' },
      [['https://outlet.example/%C3%A9%201', place]],
    ],
    ['an address that would run', { url: 'javascript:alert(1)' }, [[urn, place]]],
    ['an address that hides', { url: 'https://a.example/\u001b]52;c;x\u0007' }, [[urn, place]]],
    [
      'an address that is none, but a name',
      { url: 'page 4', uri: 'urn:x:1' },
      [['urn:x:1', place]],
    ],
    ['a name that is none', { uri: 'guid-123' }, [[urn, place]]],
  ])('%s', (_, known, expected) => {
    const [item] = itemsOf(annotateDossier(makeDossier({ ...shared, ...known }, ['recognition'])))
    const targets = item === undefined ? [] : targetsOf(item)
    expect(
      targets.map(({ source, selector }) => [source, selector.map(({ type }) => type)]),
    ).toEqual(expected)
  })
})

test('says for programs and for people what the words show', () => {
  const items = itemsOf(annotateDossier(seedDossier()))
  const answer = items.find(({ body: [{ ...it }] }) => it['peacedash:shows'] === 'response')
  expect(answer?.body[0]).toMatchObject({
    'peacedash:recordKind': 'demand',
    'peacedash:party': ['UKR'],
    'peacedash:stance': 'rejects',
    'peacedash:certainty': 'asserted',
    'peacedash:factuality': 'CT+',
    'peacedash:sourceKind': 'outletVoice',
  })
  expect(answer?.body[1].value).toMatch(
    /^\S.*\(Russia\), Ukraine rejects: “.+” — TheInterviewTimes\.com, 6 Dec 2025$/,
  )
  const warned = items.find(({ body: [it] }) => it['peacedash:speaker']?.includes('Vladimir Putin'))
  expect(warned?.body[0]).toMatchObject({ 'peacedash:sourceWords': 'President Vladimir Putin' })
})

test('gives each party its own where one sentence tells how two of them answer', () => {
  const dossier = makeDossier(makeArticle('They demand recognition.'), ['recognition'])
  const [demand] = dossier.demands
  const [answer] = demand?.responses ?? []
  if (answer !== undefined) demand?.responses.push({ ...answer, party: 'POL' })
  const answers = itemsOf(annotateDossier(dossier)).filter(
    ({ body: [it] }) => it['peacedash:shows'] === 'response',
  )
  expect(answers.map(({ body: [it] }) => it['peacedash:party'])).toEqual([['UKR'], ['POL']])
  expect(new Set(answers.map(({ id }) => id)).size).toBe(2)
})

test('says nothing firmer than the record, and leaves out what is not known', () => {
  const items = itemsOf(annotateDossier(seedDossier()))
  const hedged = items.find(
    ({ body: [it] }) =>
      it['peacedash:recordKind'] === 'step' && it['peacedash:certainty'] === 'hedged',
  )
  expect(hedged?.body[0]).toMatchObject({ 'peacedash:certaintyCue': 'potential direct' })
  expect(hedged?.body[1].value).toContain('(hedged: “potential direct”)')
  const party = items.find(({ body: [it] }) => it['peacedash:recordKind'] === 'party')
  expect(party?.body[0]).not.toHaveProperty('peacedash:certainty')
  expect(party?.body[0]).not.toHaveProperty('peacedash:sourceKind')
})

test('labels hold no control characters, whatever an article says', () => {
  for (const item of itemsOf(annotateDossier(hostileDossier()))) {
    expect(item.body[1].value).not.toMatch(/\p{Cc}/u)
  }
})

test('gives the same for the same articles', () => {
  expect(annotateDossier(storyDossier())).toEqual(annotateDossier(storyDossier()))
})
