import type { Demand } from '../../source/model/demand.ts'
import { Dossier } from '../../source/model/dossier.ts'
import { noDossier } from '../../source/model/no-records.ts'
import { certain, evidenceIn, outletVoice, sampleArticle } from './sample-dossier.ts'

/** A dossier of nothing. */
export const nothing: Dossier = noDossier()

/** An article in which nothing was found. */
export function emptyDossier(): Dossier {
  const source = [
    'Ten-Minute Tomato Soup',
    'Chop the onions and soften them in butter.',
    'Add the tomatoes and a glass of stock. Simmer, blend and serve.',
  ].join('\n\n')
  return {
    ...nothing,
    articles: [sampleArticle(source, { outlet: 'The Kitchen Table', published: '2026-01-04' })],
    stories: [],
    changes: [],
  }
}

/** An invented story with wide characters, emoji, and text that attacks the terminal. */
export function hostileDossier(): Dossier {
  const source = [
    '海峡会談: 停戦案をめぐり \u001B]52;c;ZXZpbA==\u0007協議続く 🕊️👨‍👩‍👧‍👦',
    '北方連合 insists on \u001B[31mthe withdrawal of every vessel\u001B[0m from the strait 🚢🇯🇵 before \u202Eany talks\u202C begin.',
    '南方共和国 offered 50 人道支援船 and a “ceasefire👍🏽 of thirty days”.',
    'The 12-point 案 has been circulated\tby mediators; Zoë\u0301 Ångström will return on Friday.',
  ].join('\n\n')
  const article = sampleArticle(source, {
    outlet: '日本海\u001B[2Jタイムズ',
    published: '2026-03-04',
  })
  const at = evidenceIn(article)
  const demand = (id: string, party: string, text: string, kind: Demand['kind']): Demand => ({
    id,
    rule: 'sample',
    party,
    jointWith: [],
    addressees: [],
    text,
    kind,
    issue: 'maritime',
    condition: null,
    responses: [
      {
        party: 'south',
        stance: 'offers',
        attribution: outletVoice,
        certainty: certain(),
        plover: { event: 'CONCEDE', mode: null },
        evidence: [at('50 人道支援船')],
      },
    ],
    attribution: outletVoice,
    certainty: certain('hedged'),
    plover: { event: 'REQUEST', mode: null },
    evidence: [at(text)],
  })
  return Dossier.parse({
    ...nothing,
    articles: [article],
    stories: [],
    changes: [],
    parties: [
      {
        id: 'north',
        name: '北方連合',
        kind: 'coalition',
        role: 'belligerent',
        aliases: ['北方連合'],
        rule: 'it puts a demand',
        people: [
          {
            name: 'Zoë\u0301 Ångström 🚢',
            office: '海軍大臣',
            side: 'said',
            evidence: [at('Zoë\u0301 Ångström')],
          },
        ],
        evidence: [at('北方連合')],
      },
      {
        id: 'south',
        name: '南方共和国\u001B[5m',
        kind: 'state',
        role: 'belligerent',
        aliases: ['南方共和国'],
        rule: 'it puts a demand',
        people: [],
        evidence: [at('南方共和国')],
      },
    ],
    planVersions: [
      {
        id: 'p12',
        rule: 'sample',
        label: '12-point 案',
        points: null,
        authors: ['north', 'south'],
        status: 'proposed',
        dates: [],
        provisions: [],
        removed: [],
        heldBack: [],
        relations: [],
        reactions: [],
        certainty: certain(),
        evidence: [at('The 12-point 案')],
      },
    ],
    demands: [
      demand(
        'h1',
        'north',
        '\u001B[31mthe withdrawal of every vessel\u001B[0m from the strait 🚢🇯🇵',
        'demand',
      ),
      demand('h2', 'north', 'before \u202Eany talks\u202C begin', 'condition'),
      demand('h3', 'south', '“ceasefire👍🏽 of thirty days”', 'red-line'),
    ],
    pastEvents: [],
    nextSteps: [
      {
        id: 'hs',
        rule: 'sample',
        what: 'Zoë\u0301 Ångström will return on Friday',
        who: ['north'],
        actor: null,
        when: {
          text: 'on Friday',
          earliest: '2026-03-06',
          latest: '2026-03-06',
          granularity: 'day',
          basis: 'weekday',
          ambiguous: false,
        },
        attribution: outletVoice,
        certainty: certain('planned'),
        evidence: [at('Zoë\u0301 Ångström will return on Friday')],
      },
    ],
  })
}

/** Many demands of many parties, to scroll through. */
export function largeDossier(count = 200): Dossier {
  const parties = Array.from({ length: 30 }, (_, at) => `Party ${String(at + 1).padStart(2, '0')}`)
  const sentences = Array.from(
    { length: count },
    (_, at) => `${parties[at % 30]} demands clause number ${at + 1} of the common agreement.`,
  )
  const article = sampleArticle(['A very long negotiation', ...sentences].join('\n\n'), {
    outlet: 'Long Read',
    published: '2026-02-01',
  })
  const at = evidenceIn(article)
  return Dossier.parse({
    ...nothing,
    articles: [article],
    stories: [],
    changes: [],
    parties: parties.map((name, index) => ({
      id: `party-${index}`,
      name,
      kind: 'other',
      role: 'negotiator',
      aliases: [name],
      rule: 'it puts a demand',
      people: [],
      evidence: [at(name)],
    })),
    demands: Array.from({ length: count }, (_, index): Demand => {
      const text = `clause number ${index + 1} of the common agreement`
      return {
        id: `clause-${index + 1}`,
        rule: 'sample',
        party: `party-${index % 30}`,
        jointWith: [],
        addressees: [],
        text,
        kind: 'demand',
        issue: 'other',
        condition: null,
        responses: [],
        attribution: outletVoice,
        certainty: certain(),
        plover: { event: 'REQUEST', mode: null },
        evidence: [at(text)],
      }
    }),
  })
}
