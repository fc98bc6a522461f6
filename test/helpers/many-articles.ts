import type { Article } from '../../source/model/article.ts'
import type { Change } from '../../source/model/change.ts'
import type { Demand } from '../../source/model/demand.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { noRecords } from '../../source/model/no-records.ts'
import type { Retelling } from '../../source/model/retelling.ts'
import { certain, outletVoice } from './sample-dossier.ts'

const partyCount = 120
const planCount = 150

/** Sentences of each article, and a record that stands on each. */
const sentences = (at: number): readonly string[] => [
  `Talks between coalition ${at % partyCount} and union ${(at * 7) % partyCount} went on for a ${at}th day.`,
  `Coalition ${at % partyCount} demands clause number ${at % 3000} of the common agreement on pay and hours.`,
  `Union ${(at * 7) % partyCount} will send delegates to session ${at % 2000} of the round on Friday.`,
  `“We shall see about clause ${at % 3000},” the spokesman for union ${(at * 7) % partyCount} said, “and then we shall talk.”`,
  `Mediators reportedly see movement in question ${at % 500}, though nothing has been signed.`,
]

/** Makes the article of a number: five paragraphs under a headline. */
function makeArticle(at: number): Article {
  const parts = [`Round ${at} of the harbour talks`, ...sentences(at)]
  const source = parts.join('\n\n')
  let start = 0
  const blocks = parts.map((part, index): Article['blocks'][number] => {
    const from = start
    start += part.length + 2
    return {
      start: from,
      end: from + part.length,
      contentStart: from,
      kind: index === 0 ? 'headline' : 'paragraph',
      section: null,
      introducedBy: null,
      paragraph: index === 0 ? null : index,
    }
  })
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(at / 10))).toISOString().slice(0, 10)
  return {
    id: `article ${at}`,
    source,
    format: 'text',
    normalised: false,
    uri: null,
    versionCreated: null,
    path: null,
    headline: parts[0] ?? null,
    standfirst: null,
    byline: null,
    outlet: `Outlet ${at % 40}`,
    place: null,
    published: day,
    url: null,
    language: 'en',
    blocks,
    sections: [],
  }
}

function evidenceOf(article: Article, paragraph: number): Evidence {
  const block = article.blocks[paragraph]
  if (block === undefined) throw new Error(`No paragraph ${paragraph}.`)
  const { start, end } = block
  const exact = article.source.slice(start, end)
  return {
    article: article.id,
    start,
    end,
    exact,
    prefix: '',
    suffix: '',
    section: null,
    paragraph,
  }
}

/** Groups articles by what they tell of. */
function by(articles: readonly Article[], count: number): readonly (readonly Article[])[] {
  const groups: Article[][] = []
  for (const [at, article] of articles.entries()) {
    const group = groups[at % count]
    if (group === undefined) groups[at % count] = [article]
    else group.push(article)
  }
  return groups
}

const retell = (others: readonly Article[], paragraph: number, kind: string): Retelling[] =>
  others.map((article) => ({
    record: `${kind} of ${article.id}`,
    text: article.source.slice(0, 40),
    attribution: outletVoice,
    certainty: certain(),
    evidence: [evidenceOf(article, paragraph)],
  }))

/** The latest telling of a group and the others, the latest of them first. */
function told(group: readonly Article[]): readonly [Article, readonly Article[]] {
  const [head, ...others] = group.toReversed()
  if (head === undefined) throw new Error('There is no article in the group.')
  return [head, others]
}

function makeDemand(group: readonly Article[]): Demand {
  const [head, others] = told(group)
  const at = Number(head.id.slice(8))
  return {
    id: `demand of ${head.id}`,
    party: `party ${at % partyCount}`,
    jointWith: [],
    addressees: [`party ${(at * 7) % partyCount}`],
    text: `clause number ${at % 3000} of the common agreement on pay and hours`,
    kind: 'demand',
    issue: at % 3 === 0 ? 'pay' : at % 3 === 1 ? 'ceasefire' : 'other',
    condition: null,
    responses: [],
    attribution: outletVoice,
    certainty: certain(),
    plover: { event: 'REQUEST', mode: null },
    rule: 'generated',
    evidence: [evidenceOf(head, 2)],
    ...(others.length === 0 ? {} : { retellings: retell(others, 2, 'demand') }),
  }
}

function makeStep(group: readonly Article[]): Dossier['nextSteps'][number] {
  const [head, others] = told(group)
  const at = Number(head.id.slice(8))
  const day = head.published ?? '2026-01-01'
  return {
    id: `step of ${head.id}`,
    what: `delegates to session ${at % 2000} of the round`,
    who: [`party ${(at * 7) % partyCount}`],
    actor: null,
    when: {
      text: 'on Friday',
      earliest: day,
      latest: day,
      granularity: 'day',
      basis: 'weekday',
      ambiguous: false,
    },
    attribution: outletVoice,
    certainty: certain('planned'),
    rule: 'generated',
    evidence: [evidenceOf(head, 3)],
    ...(at % 5 === 0 ? { superseded: { reason: 'date passed', evidence: null } } : {}),
    ...(others.length === 0 ? {} : { retellings: retell(others, 3, 'step') }),
  }
}

const isHere = <Item>(item: Item | undefined): item is Item => item !== undefined

/**
 * Generates a dossier of many articles: each tells a demand, a step, a statement and a hedged
 * passage; every 3,000 articles tell the same demand, every 2,000 the same step, so that at 10,000
 * articles there are thousands of rows told by several.
 *
 * @param count Articles, from 150.
 */
export function manyArticles(count: number): Dossier {
  const articles = Array.from({ length: count }, (_, at) => makeArticle(at))
  const first = articles[0]
  if (first === undefined) return { ...noRecords(), articles: [], stories: [], changes: [] }
  const quote = (article: Article, paragraph: number) => [evidenceOf(article, paragraph)]
  return {
    ...noRecords(),
    articles,
    stories: by(articles, Math.ceil(count / 4)).flatMap((group) =>
      group.length > 2
        ? [{ kind: 'reprints' as const, articles: group.slice(0, 2).map(({ id }) => id) }]
        : [],
    ),
    changes: articles.slice(1).map(
      (article, at): Change => ({
        id: `change ${at}`,
        kind: 'new',
        recordKind: 'demand',
        record: `demand of ${article.id}`,
        article: article.id,
        aspect: null,
        party: null,
        before: null,
        after: { words: 'demand', evidence: evidenceOf(article, 2) },
      }),
    ),
    parties: by(articles, partyCount).map((group, at) => ({
      id: `party ${at}`,
      name: `Coalition ${at}`,
      kind: 'other',
      role: 'negotiator',
      aliases: [`Coalition ${at}`],
      people: [],
      rule: 'generated',
      evidence: group.map((article) => evidenceOf(article, 1)),
    })),
    planVersions: by(articles, planCount).map((group, at) => {
      const [head, others] = told(group)
      return {
        id: `plan of ${head.id}`,
        label: `agreement ${at}`,
        points: null,
        authors: [`party ${at % partyCount}`],
        status: 'proposed',
        dates: [],
        provisions: quote(head, 5).map((evidence) => ({
          text: `question ${at}`,
          issue: 'pay',
          certainty: certain(),
          evidence: [evidence],
        })),
        removed: [],
        heldBack: [],
        relations: [],
        reactions: [
          {
            party: `party ${(at * 7) % partyCount}`,
            stance: 'rejects',
            scope: 'whole',
            attribution: outletVoice,
            certainty: certain(),
            evidence: quote(head, 4),
          },
        ],
        certainty: certain(),
        rule: 'generated',
        evidence: quote(head, 5),
        ...(others.length === 0 ? {} : { retellings: retell(others, 5, 'plan') }),
      }
    }),
    demands: by(articles, 3000).filter(isHere).map(makeDemand),
    nextSteps: by(articles, 2000).filter(isHere).map(makeStep),
    statements: articles.map((article, at) => ({
      id: `statement of ${article.id}`,
      speaker: `the spokesman for union ${(at * 7) % partyCount}`,
      parties: [`party ${(at * 7) % partyCount}`],
      words: `We shall see about clause ${at % 3000}`,
      mode: 'direct',
      attribution: outletVoice,
      certainty: certain(),
      rule: 'generated',
      evidence: quote(article, 4),
    })),
    hedges: articles.map((article) => ({
      id: `hedge of ${article.id}`,
      cue: evidenceOf(article, 5),
      evidence: quote(article, 5),
    })),
  }
}

/**
 * Adds an article to a generated dossier as a merge does: what it does not touch stays the same
 * object; the demand it tells goes by another id.
 *
 * @param dossier What was there.
 */
export function withArticle(dossier: Dossier): Dossier {
  const at = dossier.articles.length
  const article = makeArticle(at)
  const [demand, ...demands] = dossier.demands
  const fresh = makeDemand([article])
  return {
    ...dossier,
    articles: [...dossier.articles, article],
    demands:
      demand === undefined
        ? [fresh]
        : [
            {
              ...fresh,
              retellings: [
                {
                  record: demand.id,
                  text: demand.text,
                  attribution: demand.attribution,
                  certainty: demand.certainty,
                  evidence: demand.evidence,
                },
                ...(demand.retellings ?? []),
              ],
            },
            ...demands,
          ],
    nextSteps: [makeStep([article]), ...dossier.nextSteps],
    statements: [
      ...dossier.statements,
      {
        id: `statement of ${article.id}`,
        speaker: 'the spokesman',
        parties: [],
        words: 'We shall see',
        mode: 'direct',
        attribution: outletVoice,
        certainty: certain(),
        rule: 'generated',
        evidence: [evidenceOf(article, 4)],
      },
    ],
  }
}
