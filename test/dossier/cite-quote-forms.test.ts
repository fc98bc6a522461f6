import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cited, citeMarkdown, citeQuote } from '../../source/dossier/cite-quote.ts'
import { indexDossier } from '../../source/dossier/index-dossier.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Article } from '../../source/model/article.ts'
import type { Attribution, QuoteType, SourceKind } from '../../source/model/attribution.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import type { Party } from '../../source/model/party.ts'
import { hostileDossier, nothing } from '../helpers/hostile-dossier.ts'
import { certain, outletVoice, sampleArticle, seedDossier } from '../helpers/sample-dossier.ts'

const words = (exact: string): Evidence => ({
  article: 'a',
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
  section: null,
  paragraph: 1,
})

const party = (
  id: string,
  name: string,
  people: Readonly<Record<string, string | null>>,
): Party => ({
  id,
  name,
  kind: 'state',
  role: 'negotiator',
  aliases: [],
  rule: 'sample',
  people: Object.entries(people).map(([person, office]) => ({
    name: person,
    office,
    side: 'said',
    evidence: [words(person)],
  })),
  evidence: [words(name)],
})

const parties = [
  party('PER', 'Peru', { 'Ana Ruiz': 'chief negotiator', 'Luis Paz': null }),
  party('CHL', 'Chile', { 'Eva Soto': 'foreign minister' }),
]

const outlet: Partial<Article> = {
  outlet: 'The Outlet',
  published: '2025-12-06',
  url: 'https://outlet.example/1',
}
const indexOf = (known: Partial<Article>) =>
  indexDossier({
    ...nothing,
    parties,
    articles: [{ ...sampleArticle('Text.'), ...known, id: 'a' }],
  })

/** An attribution to speakers, named in the text by some words. */
const said = (
  quoteType: QuoteType,
  source: string | null,
  speakers: readonly string[] = [],
  sourceKind: SourceKind = 'namedPerson',
  ...via: readonly string[]
): Attribution => ({
  ...outletVoice,
  source: source === null ? null : words(source),
  quoteType,
  sourceKind,
  speakers: [...speakers],
  via: via.map(words),
})

const cited = (exact: string, attribution: Attribution | null = null): Cited => ({
  evidence: words(exact),
  attribution,
  certainty: null,
})
const cite = (
  exact: string,
  attribution: Attribution | null = null,
  known: Partial<Article> = outlet,
): string => citeQuote(cited(exact, attribution), indexOf(known))
const mark = (
  exact: string,
  attribution: Attribution | null = null,
  known: Partial<Article> = outlet,
): string => citeMarkdown(cited(exact, attribution), indexOf(known))

const where = 'The Outlet, 6 Dec 2025, https://outlet.example/1'

describe('who is cited', () => {
  it.each<[string, Attribution | null, string]>([
    [
      'the speaker, for words the article quotes',
      said('direct', 'Ana Ruiz', ['Ana Ruiz']),
      `Ana Ruiz, chief negotiator, as reported by ${where}`,
    ],
    [
      'the outlet, for words of its own',
      said('indirect', 'Ana Ruiz', ['Ana Ruiz']),
      `${where}, paraphrasing Ana Ruiz, chief negotiator`,
    ],
    [
      'the outlet, for words it tells without a verb of saying',
      said('none', 'Ana Ruiz', ['Ana Ruiz']),
      `${where}, paraphrasing Ana Ruiz, chief negotiator`,
    ],
    [
      'the outlet, for words it quotes in part',
      said('mixed', 'Ana Ruiz', ['Ana Ruiz']),
      `${where}, quoting in part Ana Ruiz, chief negotiator`,
    ],
    ['the outlet alone, where it speaks for itself', outletVoice, where],
    ['the outlet alone, where nothing is known', null, where],
    [
      'a speaker without an office by the name alone',
      said('direct', 'Luis Paz', ['Luis Paz']),
      `Luis Paz, as reported by ${where}`,
    ],
    [
      'a speaker no party has by the name alone',
      said('direct', 'Jo Doe', ['Jo Doe']),
      `Jo Doe, as reported by ${where}`,
    ],
    [
      'nobody by name for an unnamed source',
      said('indirect', 'two officials', [], 'unnamed'),
      `${where}, paraphrasing two officials, unnamed`,
    ],
    [
      'a role as the article has it',
      said('direct', 'a spokesman for the ministry', [], 'roleOnly'),
      `a spokesman for the ministry, as reported by ${where}`,
    ],
    [
      'whom it went through',
      said('direct', 'Ana Ruiz', ['Ana Ruiz'], 'namedPerson', 'the state agency', 'a radio'),
      `Ana Ruiz, chief negotiator, via the state agency, via a radio, as reported by ${where}`,
    ],
    [
      'a party with the words that stand for it',
      said('indirect', 'Lima', ['PER'], 'namedInstitution'),
      `${where}, paraphrasing Peru (“Lima”)`,
    ],
    [
      'a party by its name alone where the article has just that',
      said('indirect', 'Peru', ['PER'], 'namedInstitution'),
      `${where}, paraphrasing Peru`,
    ],
    [
      'two speakers',
      said('direct', 'the two', ['Ana Ruiz', 'Eva Soto']),
      `Ana Ruiz, chief negotiator and Eva Soto, foreign minister, as reported by ${where}`,
    ],
    [
      'three speakers',
      said('direct', 'the three', ['Luis Paz', 'Jo Doe', 'Al Roe']),
      `Luis Paz, Jo Doe and Al Roe, as reported by ${where}`,
    ],
    [
      'two parties with the words that stand for both',
      said('indirect', 'the two sides', ['PER', 'CHL'], 'namedInstitution'),
      `${where}, paraphrasing Peru and Chile (“the two sides”)`,
    ],
  ])('is %s', (_, attribution, source) => {
    expect(cite('We will not sign.', attribution)).toBe(`“We will not sign.” — ${source}`)
  })
})

describe('quotation marks', () => {
  it.each([
    ['We will not sign.', '“We will not sign.”'],
    ['“We will not sign.”', '“We will not sign.”'],
    ['"We will not sign."', '“We will not sign.”'],
    ['They call it “a trap”.', '“They call it ‘a trap’.”'],
    ['They call it "a trap".', '“They call it ‘a trap’.”'],
    ['“We wait,” she said. “Still.”', '“‘We wait,’ she said. ‘Still.’”'],
    ['"We wait," she said. "Still."', '“‘We wait,’ she said. ‘Still.’”'],
    ['a word ("trap") in brackets', '“a word (‘trap’) in brackets”'],
    ['  over\n two\tlines ', '“over two lines”'],
  ])('around %j are %s', (exact, quoted) => {
    expect(cite(exact, null, { headline: null })).toBe(quoted)
  })
})

describe('Markdown', () => {
  it('makes a link of the article', () => {
    expect(mark('We will not sign.', said('direct', 'Ana Ruiz', ['Ana Ruiz']))).toBe(
      [
        '> “We will not sign.”',
        '>',
        '> — Ana Ruiz, chief negotiator, as reported by [The Outlet, 6 Dec 2025](<https://outlet.example/1>)',
      ].join('\n'),
    )
  })

  it('shows the address where there is no other name for the article', () => {
    expect(mark('Words.', null, { headline: null, url: 'https://outlet.example/a_b' })).toBe(
      '> “Words.”\n>\n> — [https://outlet.example/a\\_b](<https://outlet.example/a_b>)',
    )
  })

  it.each([
    ['*not* _this_', '\\*not\\* \\_this\\_'],
    ['`code` and \\', '\\`code\\` and \\\\'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['# no heading | ~~no~~', '\\# no heading \\| \\~\\~no\\~\\~'],
    ['AT&amp;T &lt;', 'AT\\&amp;T \\&lt;'],
  ])('takes %j as it stands', (exact, escaped) => {
    expect(mark(exact, null, { headline: null })).toBe(`> “${escaped}”`)
  })

  it('lets no address break out of its link', () => {
    expect(mark('Words.', null, { ...outlet, url: 'https://a.example/> [x](<b\n>' })).toMatch(
      /\(<https:\/\/a\.example\/\[x\]\(b>\)$/u,
    )
  })
})

describe('words that attack the terminal', () => {
  const hostile = 'a\u001B]52;c;ZXZpbA==\u0007b\u009B31m\u202Ec\n\n> d'
  const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u

  it('lose their controls wherever they stand', () => {
    const attribution = said('direct', hostile, [hostile], 'namedPerson', hostile)
    const known = { outlet: hostile, headline: hostile, url: `https://a.example/${hostile}` }
    const everything = {
      evidence: words(hostile),
      attribution,
      certainty: certain('hedged', words(hostile)),
    }
    const plain = citeQuote(everything, indexOf(known))
    expect(plain).not.toMatch(controls)
    expect(plain).not.toContain('\n')
    const markdown = citeMarkdown(everything, indexOf(known))
    expect(markdown).not.toMatch(controls)
    expect(markdown.split('\n')).toHaveLength(3)
  })

  it('never are more than one line, and in Markdown a block quotation, whatever they are', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, (exact, name, url) => {
        const one = cited(exact, said('mixed', name, [name]))
        const index = indexOf({ outlet: name, url })
        expect(citeQuote(one, index)).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/u)
        for (const line of citeMarkdown(one, index).split('\n')) expect(line).toMatch(/^>/u)
      }),
    )
  })
})

describe('every quotation of the samples', () => {
  it('can be cited, with the words as they stand but for marks and blanks', () => {
    for (const index of [seedDossier(), hostileDossier()].map(indexDossier)) {
      for (const quote of [...index.records.values()].flatMap(quotesOf)) {
        const line = citeQuote(quote, index)
        expect(line).toMatch(/^“.+”/u)
        const [article] = index.dossier.articles
        expect(article?.source).toContain(quote.evidence.exact)
      }
    }
  })
})
