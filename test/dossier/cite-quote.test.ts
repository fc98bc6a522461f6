import { describe, expect, it } from 'vitest'
import { type Cited, citeMarkdown, citeQuote } from '../../source/dossier/cite-quote.ts'
import { indexDossier } from '../../source/dossier/index-dossier.ts'
import type { Article } from '../../source/model/article.ts'
import type { Attribution } from '../../source/model/attribution.ts'
import type { Certainty } from '../../source/model/certainty.ts'
import { noDossier } from '../../source/model/no-records.ts'
import type { Party } from '../../source/model/party.ts'
import { makeArticle, quote } from '../helpers/small-dossier.ts'

const text = [
  '“We will not sign,” said Ana Ruiz, the chief negotiator.',
  'Lima would not sign, Ruiz said.',
  'The talks “reportedly” broke off.',
  'An official said the text was *final* [sic] \u001B]52;c;aGFja2Vk\u0007and binding.',
].join('\n\n')

const article: Article = {
  ...makeArticle(text),
  headline: 'Talks stall',
  outlet: 'The Outlet',
  published: '2025-12-06',
  url: 'https://outlet.example/1',
}
const words = (exact: string) => quote(article, exact)

const peru: Party = {
  id: 'PER',
  name: 'Peru',
  kind: 'state',
  role: 'negotiator',
  aliases: ['Lima'],
  people: [
    {
      name: 'Ana Ruiz',
      office: 'the chief negotiator',
      side: 'said',
      evidence: [words('Ana Ruiz')],
    },
  ],
  rule: 'test',
  evidence: [words('Lima')],
}

const attribution: Attribution = {
  source: words('Ana Ruiz'),
  cue: words('said'),
  content: null,
  quoteType: 'direct',
  sourceKind: 'namedPerson',
  speakers: ['Ana Ruiz'],
  via: [],
}
const asserted: Certainty = { factuality: 'CT+', word: 'asserted', cue: null }

const spoken: Cited = { evidence: words('We will not sign'), attribution, certainty: asserted }

/** Cites words in an article of which something is not known, or something else is. */
function cite(cited: Partial<Cited> = {}, known: Partial<Article> = {}): string {
  const dossier = { ...noDossier(), articles: [{ ...article, ...known }], parties: [peru] }
  return citeQuote({ ...spoken, ...cited }, indexDossier(dossier))
}

function citeAsMarkdown(cited: Partial<Cited> = {}, known: Partial<Article> = {}): string {
  const dossier = { ...noDossier(), articles: [{ ...article, ...known }], parties: [peru] }
  return citeMarkdown({ ...spoken, ...cited }, indexDossier(dossier))
}

const outlet = 'The Outlet, 6 Dec 2025, https://outlet.example/1'

describe('citeQuote', () => {
  it('gives quoted words to their speaker, with the office the article gives', () => {
    expect(cite()).toBe(
      `“We will not sign” — Ana Ruiz, the chief negotiator, as reported by ${outlet}`,
    )
  })

  it('does not put marks around words that have them', () => {
    expect(cite({ evidence: words('“We will not sign,”') })).toMatch(/^“We will not sign,” — /)
  })

  it('never gives a speaker the words of a paraphrase', () => {
    const indirect: Attribution = { ...attribution, quoteType: 'indirect' }
    expect(cite({ evidence: words('Lima would not sign'), attribution: indirect })).toBe(
      `“Lima would not sign” — ${outlet}, paraphrasing Ana Ruiz, the chief negotiator`,
    )
  })

  it('says where only a part of the words is quoted', () => {
    const mixed: Attribution = { ...attribution, quoteType: 'mixed' }
    const cited = cite({ evidence: words('The talks “reportedly” broke off'), attribution: mixed })
    expect(cited).toBe(
      `“The talks ‘reportedly’ broke off” — ${outlet}, quoting in part Ana Ruiz, the chief negotiator`,
    )
  })

  it.each([
    ['nobody', null],
    ['the outlet itself', { ...attribution, source: null, sourceKind: 'outletVoice' as const }],
  ])('names no speaker for words of %s', (_, whose) => {
    expect(cite({ attribution: whose })).toBe(`“We will not sign” — ${outlet}`)
  })

  it('leaves an unnamed source unnamed, in the words of the article', () => {
    const unnamed: Attribution = {
      ...attribution,
      source: words('An official'),
      sourceKind: 'unnamed',
      speakers: [],
    }
    expect(cite({ attribution: unnamed })).toBe(
      `“We will not sign” — An official, unnamed, as reported by ${outlet}`,
    )
    expect(cite({ attribution: { ...unnamed, source: null } })).toBe(
      `“We will not sign” — unnamed source, as reported by ${outlet}`,
    )
  })

  it('names a party with the words that stand for it', () => {
    const byParty: Attribution = { ...attribution, source: words('Lima'), speakers: ['PER'] }
    expect(cite({ attribution: byParty })).toContain('— Peru (“Lima”), as reported by')
  })

  it('names through whom the words came', () => {
    const via = [words('An official')]
    expect(cite({ attribution: { ...attribution, via } })).toContain(
      'the chief negotiator, via An official, as reported by',
    )
  })

  it.each([
    ['hedged', ' (hedged: “reportedly”)', words('reportedly')],
    ['denied', ' (denied)', null],
    ['planned', ' (planned)', null],
  ] as const)('says that words are %s', (word, shown, cue) => {
    const certainty: Certainty = { factuality: 'PS+', word, cue }
    expect(cite({ certainty })).toContain(`“We will not sign”${shown} — `)
  })

  it.each([
    [{ url: null }, 'as reported by The Outlet, 6 Dec 2025'],
    [{ published: null }, 'as reported by The Outlet, https://outlet.example/1'],
    [{ outlet: null, url: null }, 'as reported by “Talks stall”, 6 Dec 2025'],
    [{ outlet: null, headline: null, url: null }, 'as reported by 6 Dec 2025'],
  ])('leaves out what is not known: %o', (known, end) => {
    expect(cite({}, known)).toBe(`“We will not sign” — Ana Ruiz, the chief negotiator, ${end}`)
  })

  it('is the words alone when nothing else is known', () => {
    const nothing = { outlet: null, headline: null, url: null, published: null }
    expect(cite({ attribution: null }, nothing)).toBe('“We will not sign”')
  })

  it('is one line without control characters, whatever the article holds', () => {
    const evidence = words('the text was *final* [sic] \u001B]52;c;aGFja2Vk\u0007and binding')
    const known = { url: 'https://outlet.example/\u001B[31m1', outlet: 'The\n\u202EOutlet' }
    for (const cited of [cite({ evidence }, known), citeAsMarkdown({ evidence }, known)]) {
      expect(cited).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
      expect(cited).not.toContain('aGFja2Vk')
    }
    expect(cite({ evidence }, known)).not.toContain('\n')
  })
})

describe('citeMarkdown', () => {
  it('is a block quotation with a link', () => {
    expect(citeAsMarkdown()).toBe(
      '> “We will not sign”\n>\n> — Ana Ruiz, the chief negotiator, as reported by ' +
        '[The Outlet, 6 Dec 2025](<https://outlet.example/1>)',
    )
  })

  it('says who is paraphrased behind the article', () => {
    const indirect: Attribution = { ...attribution, quoteType: 'indirect' }
    expect(citeAsMarkdown({ attribution: indirect })).toMatch(
      /> — \[The Outlet, 6 Dec 2025\]\(<[^>]+>\), paraphrasing Ana Ruiz, the chief negotiator$/,
    )
  })

  it('escapes what means something to Markdown', () => {
    expect(citeAsMarkdown({ evidence: words('the text was *final* [sic]') })).toContain(
      '> “the text was \\*final\\* \\[sic\\]”',
    )
    expect(citeAsMarkdown({}, { outlet: 'A&lt;b' })).toContain('A\\&lt;b')
  })

  it('links nothing when there is no address', () => {
    expect(citeAsMarkdown({}, { url: null })).toMatch(/as reported by The Outlet, 6 Dec 2025$/)
  })

  it('keeps an address from breaking out of its link', () => {
    expect(citeAsMarkdown({}, { url: 'https://outlet.example/> [x](y)' })).toContain(
      '](<https://outlet.example/[x](y)>)',
    )
  })
})
