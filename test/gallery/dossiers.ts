import { Dossier } from '../../source/model/dossier.ts'
import { noDossier } from '../../source/model/no-records.ts'
import { emptyDossier, hostileDossier, largeDossier, nothing } from '../helpers/hostile-dossier.ts'
import {
  certain,
  evidenceIn,
  outletVoice,
  sampleArticle,
  seedDossier,
} from '../helpers/sample-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

/** The sample dossier with a record of each further kind. */
export function fullDossier(): Dossier {
  const seed = seedDossier()
  const [article] = seed.articles
  if (article === undefined) throw new Error('The sample has no article.')
  const at = evidenceIn(article)
  const warning = at('a deal negotiated without Europe risks fracturing Western unity')
  const agreed = at('The United States and Ukraine have agreed on a framework')
  const refused = at('Moscow rejects core terms')
  return Dossier.parse({
    ...seed,
    statements: [
      {
        id: 's1',
        rule: 'sample',
        speaker: 'French President Emmanuel Macron',
        parties: ['FRA'],
        words: warning.exact,
        mode: 'indirect',
        attribution: {
          ...outletVoice,
          source: at('French President Emmanuel Macron'),
          cue: at('have warned that'),
          quoteType: 'indirect',
          sourceKind: 'namedPerson',
          speakers: ['Emmanuel Macron'],
        },
        certainty: certain(),
        evidence: [warning],
      },
    ],
    hedges: [
      {
        id: 'h1',
        cue: at('are expected to'),
        evidence: [at('Negotiators in Miami are expected to spend the coming days developing:')],
      },
    ],
    takeaways: [{ id: 't1', text: agreed.exact, evidence: [agreed] }],
    tensions: [
      {
        id: 'x1',
        kind: 'stance',
        over: 'the framework',
        records: ['framework', 'd1'],
        a: agreed,
        b: refused,
      },
    ],
  })
}

/** One party and its one demand: lists of a single row. */
function singleDossier(): Dossier {
  const source = [
    'Dockers Ask for a Shorter Week',
    'The dockers’ union demanded a working week of 35 hours on Monday.',
  ].join('\n\n')
  const article = sampleArticle(source, { outlet: 'Harbour News', published: '2026-03-02' })
  const at = evidenceIn(article)
  return Dossier.parse({
    ...noDossier(),
    articles: [article],
    parties: [
      {
        id: 'dockers',
        name: 'Dockers’ union',
        kind: 'union',
        role: 'negotiator',
        aliases: ['The dockers’ union'],
        rule: 'sample',
        people: [],
        evidence: [at('The dockers’ union')],
      },
    ],
    demands: [
      {
        id: 'week',
        rule: 'sample',
        party: 'dockers',
        jointWith: [],
        addressees: [],
        text: 'a working week of 35 hours',
        kind: 'demand',
        issue: 'pay',
        condition: null,
        responses: [],
        attribution: outletVoice,
        certainty: certain(),
        plover: { event: 'REQUEST', mode: null },
        evidence: [at('a working week of 35 hours')],
      },
    ],
  })
}

/** States a view may be in, by what the dossier holds. */
export const dossiers = {
  sample: fullDossier,
  story: () => storyDossier(),
  many: () => largeDossier(120),
  one: singleDossier,
  hostile: hostileDossier,
  empty: emptyDossier,
  nothing: () => nothing,
} as const satisfies Record<string, () => Dossier>
export type DossierName = keyof typeof dossiers
