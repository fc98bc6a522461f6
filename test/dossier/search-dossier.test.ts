import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { foldWord } from '../../source/dossier/fold-word.ts'
import { type DossierIndex, indexDossier } from '../../source/dossier/index-dossier.ts'
import { isChosenBy } from '../../source/dossier/is-chosen-by.ts'
import type { Found } from '../../source/dossier/list-found.ts'
import { placeMatches } from '../../source/dossier/place-matches.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { type Search, searchDossier } from '../../source/dossier/search-dossier.ts'
import { emptyDossier, hostileDossier, nothing } from '../helpers/hostile-dossier.ts'
import { sampleArticle, seedDossier } from '../helpers/sample-dossier.ts'

let index: DossierIndex
let search: Search
beforeAll(() => {
  index = indexDossier(seedDossier())
  search = searchDossier(index)
})

/** Searches articles of one paragraph each. */
function searchTexts(...texts: readonly string[]): Search {
  const articles = texts.map((text) => sampleArticle(text))
  return searchDossier(indexDossier({ ...nothing, articles }))
}
const idsOf = ({ hits }: Found): readonly string[] =>
  hits.flatMap((hit) => (hit.kind === 'record' ? [hit.entry.id] : []))
const textsOf = ({ hits }: Found, { articles }: DossierIndex = index): readonly string[] =>
  hits.flatMap((hit) =>
    hit.kind === 'text' ? [articles.get(hit.article)?.source.slice(hit.start, hit.end) ?? ''] : [],
  )

/** Holds that what is shown as found is there. */
function expectGrounded({ hits, words }: Found, { articles }: DossierIndex): void {
  for (const hit of hits) {
    if (hit.kind === 'record') {
      expect(hit.quote).toBeGreaterThanOrEqual(0)
      expect(hit.quote).toBeLessThan(Math.max(1, quotesOf(hit.entry).length))
    } else {
      const source = articles.get(hit.article)?.source ?? ''
      expect(words).toContain(foldWord(source.slice(hit.at, hit.until)))
      expect(hit.at).toBeGreaterThanOrEqual(hit.start)
      expect(hit.until).toBeLessThanOrEqual(hit.end)
    }
  }
}

describe('what is found', () => {
  it.each([
    ['another spelling', 'Zelensky', 'Zelenskyy said so.'],
    ['another spelling', 'Zelenskiy', 'Zelensky said so.'],
    ['another spelling', 'Zelenskyy', 'Zelenskiy said so.'],
    ['another spelling', 'Kiev', 'They met in Kyiv.'],
    ['another spelling', 'Kyiv', 'They met in Kiev.'],
    ['an accent left out', 'Sao', 'The talks in São Paulo.'],
    ['an accent added', 'São', 'The talks in Sao Paulo.'],
    ['another case', 'CEASEFIRE', 'A ceasefire holds.'],
    ['the beginning of a word', 'cease', 'A ceasefire holds.'],
    ['a letter wrong', 'ceasfire', 'A ceasefire holds.'],
    ['British for American', 'demilitarisation', 'The demilitarization of the zone.'],
    ['other writing', '停戦', '停戦 was agreed.'],
    ['a number', '28', 'The 28-point plan.'],
    ['an apostrophe', 'Trump’s', 'It was Trump’s idea.'],
  ])('finds %s: %s', (_, query, text) => {
    expect(searchTexts(text)(query).hits).toHaveLength(1)
  })

  it.each([
    ['another number', '28', 'The 24-point plan.'],
    ['a number with a digit more before it', '8', 'The 28-point plan.'],
    ['another year', '2025', 'In 2026.'],
    ['a short word with a letter wrong', 'Iran', 'Talks on Iraq.'],
    ['the end of a word', 'fire', 'A ceasefire holds.'],
    ['only one of two words', 'ceasefire winter', 'A ceasefire holds.'],
    ['words of different paragraphs', 'ceasefire winter', 'A ceasefire holds.\n\nWinter came.'],
    ['one letter as a beginning', 'c', 'A ceasefire holds.'],
  ])('does not find %s: %s', (_, query, text) => {
    expect(searchTexts(text)(query).hits).toEqual([])
  })

  it.each(['', '   ', '“”', '-', '\u0301', '🕊️', '()'])('finds nothing for %j', (query) => {
    expect(search(query).hits).toEqual([])
  })

  it('goes by records first, then by the text as one reads', () => {
    const { hits } = search('territory')
    const kinds = hits.map(({ kind }) => kind)
    expect(kinds).toContain('record')
    expect(kinds.lastIndexOf('record')).toBeLessThan(kinds.indexOf('text'))
    const starts = hits.flatMap((hit) => (hit.kind === 'text' ? [hit.start] : []))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it.each([
    ['parties by a name of theirs', 'Kremlin', 'RUS'],
    ['parties by their people', 'Umerov', 'UKR'],
    ['parties by an office', 'envoy', 'USA'],
    ['plan versions by their points', '28 points', 'plan-28'],
    ['demands by whose they are', 'Russia territory', 'd1'],
  ])('finds %s', (_, query, id) => {
    expect(idsOf(search(query))).toContain(id)
  })

  it('shows of a record the first quotation that holds a word', () => {
    const found = search('non-starters')
    for (const hit of found.hits) {
      if (hit.kind !== 'record' || hit.entry.kind !== 'demand') continue
      const exact = quotesOf(hit.entry)[hit.quote]?.evidence.exact ?? ''
      expect(placeMatches(exact, found.words)).not.toEqual([])
    }
  })

  it('finds in the text only what is there', () => {
    for (const text of textsOf(search('Zelensky'))) expect(text).toContain('Zelenskyy')
  })
})

describe('whatever is typed', () => {
  it('never throws, and shows as found only what is there', () => {
    for (const story of [index, indexDossier(hostileDossier()), indexDossier(emptyDossier())]) {
      const find = searchDossier(story)
      const query = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('__proto__', 'constructor', 'toString', '*', 'AND', 'a OR b', '[', '\\'),
        // Parts of the text, with a blank more or less.
        fc
          .tuple(fc.nat(4000), fc.integer({ min: 1, max: 30 }))
          .map(([from, length]) =>
            (story.dossier.articles[0]?.source ?? '').slice(from, from + length),
          ),
      )
      fc.assert(
        fc.property(query, (typed) => expectGrounded(find(typed), story)),
        { numRuns: 60 },
      )
    }
  })

  it('finds each word of the text where it stands', () => {
    const [article] = index.dossier.articles
    if (article === undefined) throw new Error('The sample has an article.')
    const words = article.blocks.map(
      ({ start, end }) => article.source.slice(start, end).match(/\p{L}{5,}/u)?.[0] ?? '',
    )
    for (const word of words.filter((one) => one !== '')) {
      expect(textsOf(search(word)).some((text) => text.includes(word))).toBe(true)
    }
  })
})

describe('placeMatches', () => {
  it('places every word found, in another spelling, too', () => {
    const text = 'Zelenskyy met Zelensky.'
    const places = placeMatches(text, new Set([foldWord('Zelenskiy')]))
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zelenskyy',
      'Zelensky',
    ])
  })

  it('places nothing where nothing was searched for', () => {
    expect(placeMatches('Anything at all', new Set())).toEqual([])
  })
})

describe('isChosenBy', () => {
  it.each([
    ['', 'issue: territory', true],
    ['ter', 'issue: territory', true],
    ['iss ter', 'issue: territory', true],
    ['ter iss', 'issue: territory', true],
    ['TÉR', 'issue: territory', true],
    ['ritory', 'issue: territory', false],
    ['ter x', 'issue: territory', false],
    [':', 'issue: territory', true],
  ])('by %j is “%s” chosen: %s', (query, text, isChosen) => {
    expect(isChosenBy(query, text)).toBe(isChosen)
  })
})
