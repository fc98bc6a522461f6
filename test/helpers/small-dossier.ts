import type { Article } from '../../source/model/article.ts'
import type { Attribution } from '../../source/model/attribution.ts'
import type { Certainty } from '../../source/model/certainty.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { noRecords } from '../../source/model/no-records.ts'

const asserted: Certainty = { factuality: 'CT+', word: 'asserted', cue: null }

/** Makes an article of one paragraph. */
export function makeArticle(source: string): Article {
  return {
    id: `id of ${source}`,
    source,
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
    blocks: [],
    sections: [],
  }
}

/** Quotes the first occurrence of words in an article. */
export function quote({ id, source }: Article, exact: string): Evidence {
  const start = source.indexOf(exact)
  const end = start + exact.length
  return {
    article: id,
    start,
    end,
    exact,
    prefix: source.slice(Math.max(0, start - 32), start),
    suffix: source.slice(end, end + 32),
    section: null,
    paragraph: 1,
  }
}

/** Makes a dossier of one article with one party and one demand for each of the words quoted. */
export function makeDossier(article: Article, demands: readonly string[]): Dossier {
  const attribution: Attribution = {
    source: null,
    cue: null,
    content: null,
    quoteType: 'none',
    sourceKind: 'outletVoice',
    speakers: [],
    via: [],
  }
  return {
    ...noRecords(),
    articles: [article],
    stories: [],
    changes: [],
    demands: demands.map((words, index) => ({
      id: `demand-${index + 1}`,
      party: 'RUS',
      jointWith: [],
      addressees: [],
      text: words,
      kind: 'demand',
      issue: 'other',
      condition: quote(article, words),
      responses: [
        {
          party: 'UKR',
          stance: 'rejects',
          attribution: { ...attribution, cue: quote(article, words) },
          certainty: asserted,
          plover: { event: 'REJECT', mode: null },
          evidence: [quote(article, words)],
        },
      ],
      attribution,
      certainty: { ...asserted, cue: quote(article, words) },
      plover: { event: 'REQUEST', mode: null },
      rule: 'made for a test',
      evidence: [quote(article, words)],
    })),
  }
}
