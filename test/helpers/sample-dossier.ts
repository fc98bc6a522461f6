import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plover } from '../../source/model/act.ts'
import type { Article, Block } from '../../source/model/article.ts'
import type { Attribution } from '../../source/model/attribution.ts'
import type { Certainty, CertaintyWord } from '../../source/model/certainty.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { Demand } from '../../source/model/demand.ts'
import { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'

/** Splits a text into blocks well enough for pictures: a blank line between, “•” for items. */
export function sampleArticle(
  source: string,
  known: Partial<Pick<Article, 'outlet' | 'published' | 'byline' | 'path'>> = {},
): Article {
  const id = createHash('sha256').update(source).digest('hex')
  const blocks: Block[] = []
  const sections: Article['sections'] = []
  let paragraph = 0
  for (const match of source.matchAll(/[^\n]*\S[^\n]*/gu)) {
    const text = match[0]
    const start = match.index
    const end = start + text.trimEnd().length
    const isItem = /^\s*•/u.test(text)
    const isHeading = blocks.length > 1 && !/[.:”!?]\s*$/u.test(text) && !isItem && text.length < 60
    const isPromo = text.startsWith('Must Read:')
    const kind: Block['kind'] =
      blocks.length === 0
        ? 'headline'
        : blocks.length === 1 && text.length > 120
          ? 'standfirst'
          : isItem
            ? 'listItem'
            : isHeading
              ? 'heading'
              : isPromo
                ? 'promo'
                : 'paragraph'
    if (kind === 'heading') sections.push({ start, end, heading: text.trim() })
    const isNumbered = kind === 'paragraph' || kind === 'listItem'
    const previous = blocks.at(-1)
    blocks.push({
      start,
      end,
      kind,
      contentStart: isItem ? start + text.search(/[^\s•]/u) : start,
      section: sections.length === 0 ? null : sections.length - 1,
      introducedBy: !isItem
        ? null
        : previous?.kind === 'listItem'
          ? previous.introducedBy
          : source.slice(0, previous?.end).endsWith(':')
            ? blocks.length - 1
            : null,
      paragraph: isNumbered ? ++paragraph : null,
    })
  }
  const first = blocks[0]
  const second = blocks[1]
  return {
    id,
    source,
    format: 'text',
    normalised: false,
    uri: null,
    versionCreated: null,
    path: null,
    headline: first === undefined ? null : source.slice(first.start, first.end),
    standfirst: second?.kind === 'standfirst' ? source.slice(second.start, second.end) : null,
    byline: null,
    outlet: null,
    place: null,
    published: null,
    url: null,
    language: 'en',
    blocks,
    sections,
    ...known,
  }
}

/** Makes evidence of words of an article; throws when they do not stand in it. */
export function evidenceIn(article: Article): (exact: string, from?: number) => Evidence {
  return (exact, from = 0) => {
    const start = article.source.indexOf(exact, from)
    if (start < 0) throw new Error(`Not in the article: ${exact}`)
    const end = start + exact.length
    const block = article.blocks.find((one) => one.start <= start && one.end > start)
    return {
      article: article.id,
      start,
      end,
      exact,
      prefix: article.source.slice(Math.max(0, start - 32), start),
      suffix: article.source.slice(end, end + 32),
      section: block?.section == null ? null : (article.sections[block.section]?.heading ?? null),
      paragraph: block?.paragraph ?? null,
    }
  }
}

const factuality = {
  asserted: 'CT+',
  hedged: 'PR+',
  denied: 'CT-',
  planned: 'PR+',
  'not committed': 'Uu',
} as const satisfies Record<CertaintyWord, Certainty['factuality']>

export const certain = (
  word: CertaintyWord = 'asserted',
  cue: Evidence | null = null,
): Certainty => ({
  factuality: factuality[word],
  word,
  cue,
})

export const outletVoice: Attribution = {
  source: null,
  cue: null,
  content: null,
  quoteType: 'none',
  sourceKind: 'outletVoice',
  speakers: [],
  via: [],
}

const plover = (event: Plover['event']): Plover => ({ event, mode: null })

const seedPath = new URL('../../seeds/2025-12-06-miami-talks.txt', import.meta.url)

/** The records of the seed article, made by hand after its gold. */
export function seedDossier(): Dossier {
  const article = sampleArticle(readFileSync(seedPath, 'utf8'), {
    outlet: 'TheInterviewTimes.com',
    published: '2025-12-06',
  })
  const at = evidenceIn(article)
  const said = (
    words: string,
    cue: string,
    kind: Attribution['sourceKind'],
    speaker?: string,
  ): Attribution => ({
    ...outletVoice,
    source: at(words),
    cue: at(cue),
    quoteType: 'indirect',
    sourceKind: kind,
    speakers: speaker === undefined ? [] : [speaker],
  })
  const nonStarters = at('Both conditions remain non-starters for Kyiv and its Western partners.')
  const nonStarter: Demand['responses'][number] = {
    party: 'UKR',
    stance: 'rejects',
    attribution: outletVoice,
    certainty: certain(),
    plover: plover('REJECT'),
    evidence: [nonStarters],
  }
  const demand = (
    id: string,
    party: string,
    kind: Demand['kind'],
    issue: Demand['issue'],
    text: string,
    rest: Partial<Demand> = {},
  ): Demand => ({
    id,
    rule: 'sample',
    party,
    jointWith: [],
    addressees: [],
    text,
    kind,
    issue,
    condition: null,
    responses: [],
    attribution: outletVoice,
    certainty: certain(),
    plover: plover(kind === 'threat' ? 'THREATEN' : 'REQUEST'),
    evidence: [at(text)],
    ...rest,
  })
  const putin = said('President Vladimir Putin', 'warned that', 'namedPerson', 'Vladimir Putin')
  const soon: DateValue = {
    text: 'the coming days',
    earliest: '2025-12-06',
    latest: null,
    granularity: 'open',
    basis: 'relative',
    ambiguous: false,
  }
  const develop = (id: string, what: string): Dossier['nextSteps'][number] => ({
    id,
    rule: 'sample',
    what,
    who: [],
    actor: at('Negotiators in Miami'),
    when: soon,
    attribution: outletVoice,
    certainty: certain('hedged', at('are expected to')),
    evidence: [
      at(what),
      at('Negotiators in Miami are expected to spend the coming days developing:'),
    ],
  })
  const rejects = (
    exact: string,
    scope: 'whole' | 'part',
  ): Dossier['planVersions'][number]['reactions'][number] => ({
    party: 'RUS',
    stance: 'rejects',
    scope,
    attribution: outletVoice,
    certainty: certain(),
    evidence: [at(exact)],
  })
  const provision = (text: string, issue: Demand['issue'], word: CertaintyWord = 'asserted') => ({
    text,
    issue,
    certainty: certain(word),
    evidence: [at(text)],
  })
  const person = (name: string, office: string, exact: string) => ({
    name,
    office,
    side: 'said',
    evidence: [at(exact)],
  })
  return Dossier.parse({
    articles: [article],
    stories: [],
    changes: [],
    parties: [
      {
        id: 'USA',
        name: 'United States',
        kind: 'state',
        role: 'negotiator',
        aliases: ['US', 'United States', 'Washington'],
        rule: 'it puts a demand',
        people: [
          person('Donald Trump', 'President', 'US President Donald Trump'),
          person('Steve Witkoff', 'special envoy', 'special envoy Steve Witkoff'),
          person('Jared Kushner', 'senior adviser', 'senior adviser Jared Kushner'),
        ],
        evidence: [at('The United States and Ukraine have agreed on a framework')],
      },
      {
        id: 'UKR',
        name: 'Ukraine',
        kind: 'state',
        role: 'belligerent',
        aliases: ['Ukraine', 'Kyiv', 'Ukrainian'],
        rule: 'it puts a demand',
        people: [
          person('Volodymyr Zelenskyy', 'President', 'President Volodymyr Zelenskyy'),
          person(
            'Rustem Umerov',
            'national security chief',
            'Ukrainian national security chief Rustem Umerov',
          ),
          person('Andriy Hnatov', 'armed forces chief', 'armed forces chief General Andriy Hnatov'),
        ],
        evidence: [at('Kyiv has reiterated that independence, sovereignty, and civilian safety')],
      },
      {
        id: 'RUS',
        name: 'Russia',
        kind: 'state',
        role: 'belligerent',
        aliases: ['Russia', 'Moscow', 'Kremlin'],
        rule: 'it puts a demand',
        people: [person('Vladimir Putin', 'President', 'President Vladimir Putin')],
        evidence: [at('Moscow rejects core terms'), at('The Kremlin continues to demand:')],
      },
      {
        id: 'EU',
        name: 'European Union',
        kind: 'intergovernmental',
        role: 'observer',
        aliases: ['Brussels', 'EU Commission', 'EU'],
        rule: 'it puts a demand',
        people: [
          person(
            'Ursula von der Leyen',
            'EU Commission chief',
            'EU Commission chief Ursula von der Leyen',
          ),
        ],
        evidence: [at('Brussels has circulated its own 24-point initiative')],
      },
      {
        id: 'FRA',
        name: 'France',
        kind: 'state',
        role: 'supporter',
        aliases: ['Paris', 'French'],
        rule: 'it puts a demand',
        people: [person('Emmanuel Macron', 'President', 'French President Emmanuel Macron')],
        evidence: [at('French President Emmanuel Macron')],
      },
      {
        id: 'DEU',
        name: 'Germany',
        kind: 'state',
        role: 'supporter',
        aliases: ['Berlin'],
        rule: 'it puts a demand',
        people: [],
        evidence: [at('visible unease in Paris, Berlin, and Brussels')],
      },
      {
        id: 'NATO',
        name: 'NATO',
        kind: 'intergovernmental',
        role: 'supporter',
        aliases: ['NATO'],
        rule: 'it puts a demand',
        people: [],
        evidence: [at('NATO foreign ministers reaffirmed commitments this week')],
      },
    ],
    planVersions: [
      {
        id: 'plan-28',
        rule: 'sample',
        label: '28-point draft',
        points: 28,
        authors: [],
        status: 'superseded',
        dates: [
          {
            event: 'leaked',
            when: {
              text: 'in November',
              earliest: '2025-11-01',
              latest: '2025-11-30',
              granularity: 'month',
              basis: 'absolute',
              ambiguous: false,
            },
            evidence: [at('leaked in November')],
          },
        ],
        provisions: [
          provision('sanctions relief', 'sanctions', 'hedged'),
          provision('military restrictions', 'force-limits', 'hedged'),
          provision('Western defence ties', 'alliance-membership', 'hedged'),
        ],
        removed: [],
        heldBack: [],
        relations: [],
        reactions: [],
        certainty: certain(),
        evidence: [
          at('a controversial 28-point draft leaked in November'),
          at('The original 28-point peace plan'),
        ],
      },
      {
        id: 'plan-24',
        rule: 'sample',
        label: '24-point initiative',
        points: 24,
        authors: ['EU'],
        status: 'counter-proposal',
        dates: [],
        provisions: [
          provision('no recognition of Russian territorial gains', 'territory'),
          provision('long-term NATO deployments inside Ukraine', 'foreign-forces'),
        ],
        removed: [],
        heldBack: [],
        relations: [
          {
            type: 'counterTo',
            target: 'plan-19',
            evidence: [at('In response, Brussels has circulated its own 24-point initiative')],
          },
        ],
        reactions: [rejects('Moscow views these terms as wholly unacceptable', 'whole')],
        certainty: certain(),
        evidence: [at('its own 24-point initiative')],
      },
      {
        id: 'plan-19',
        rule: 'sample',
        label: '19-point peace plan',
        points: 19,
        authors: ['USA', 'UKR'],
        status: 'current',
        dates: [],
        provisions: [
          provision('Halting active hostilities', 'ceasefire'),
          provision('Deploying monitoring mechanisms', 'monitoring'),
          provision('Outlining reconstruction and humanitarian arrangements', 'reconstruction'),
        ],
        removed: [provision('nearly all non-ceasefire elements', 'other')],
        heldBack: [
          'territorial boundaries',
          'political status of occupied regions',
          'Ukraine’s future NATO membership',
        ].map((text) => ({
          ...provision(text, text.includes('NATO') ? 'alliance-membership' : 'territory'),
          heldFor: at('potential direct Trump–Zelenskyy talks'),
        })),
        relations: [
          {
            type: 'revisionOf',
            target: 'plan-28',
            evidence: [at('significantly reduced from a controversial 28-point draft')],
          },
        ],
        reactions: [rejects('Moscow rejects core terms', 'part')],
        certainty: certain(),
        evidence: [at('a reshaped 19-point peace plan'), at('The revised 19-point plan')],
      },
      {
        id: 'framework',
        rule: 'sample',
        label: 'framework for long-term security guarantees',
        points: null,
        authors: ['USA', 'UKR'],
        status: 'agreed',
        dates: [],
        provisions: [],
        removed: [],
        heldBack: [],
        relations: [],
        reactions: [rejects('Russia rejects the framework', 'whole')],
        certainty: certain(),
        evidence: [at('a framework for long-term security guarantees', 458)],
      },
    ],
    demands: [
      demand(
        'd1',
        'RUS',
        'demand',
        'territory',
        'Legal recognition of Russia’s territorial claims',
        {
          responses: [nonStarter],
          evidence: [
            at('Legal recognition of Russia’s territorial claims'),
            at('The Kremlin continues to demand:'),
          ],
        },
      ),
      demand(
        'd2',
        'RUS',
        'demand',
        'alliance-membership',
        'Binding guarantees that Ukraine will never join NATO',
        {
          responses: [nonStarter],
          evidence: [
            at('Binding guarantees that Ukraine will never join NATO'),
            at('The Kremlin continues to demand:'),
          ],
        },
      ),
      demand(
        'd3',
        'USA',
        'condition',
        'ceasefire',
        'Russia’s willingness to halt attacks and commit to measurable de-escalation',
        {
          addressees: ['RUS'],
          condition: at('progress toward a final peace accord'),
          attribution: said('Washington', 'has emphasized that', 'namedInstitution', 'USA'),
          responses: [
            {
              ...nonStarter,
              party: 'RUS',
              evidence: [at('a condition the Kremlin shows no sign of accepting')],
            },
          ],
        },
      ),
      demand(
        'd4',
        'UKR',
        'red-line',
        'sovereignty',
        'independence, sovereignty, and civilian safety',
        {
          attribution: said('Kyiv', 'has reiterated that', 'namedInstitution', 'UKR'),
        },
      ),
      demand('d5', 'RUS', 'threat', 'territory', 'seize the remaining parts of Donbas by force', {
        addressees: ['UKR'],
        condition: at('unless Ukrainian troops withdraw'),
        attribution: putin,
      }),
      demand('d6', 'RUS', 'threat', 'maritime', 'additional Black Sea restrictions', {
        addressees: ['UKR'],
        condition: at(
          'continued Ukrainian drone and missile operations deep inside Russian territory',
        ),
        attribution: said('Russian officials', 'have also threatened', 'roleOnly'),
      }),
      demand('d7', 'EU', 'demand', 'territory', 'no recognition of Russian territorial gains', {
        responses: [
          {
            ...nonStarter,
            party: 'RUS',
            evidence: [at('Moscow views these terms as wholly unacceptable')],
          },
        ],
      }),
      demand('d8', 'EU', 'demand', 'foreign-forces', 'long-term NATO deployments inside Ukraine', {
        responses: [
          {
            ...nonStarter,
            party: 'RUS',
            evidence: [at('Moscow views these terms as wholly unacceptable')],
          },
        ],
      }),
    ],
    positions: [
      {
        id: 'p1',
        rule: 'sample',
        party: 'EU',
        jointWith: ['FRA'],
        addressees: ['UKR'],
        kind: 'warning',
        text: 'a deal negotiated without Europe risks fracturing Western unity',
        issue: 'other',
        attribution: said(
          'EU Commission chief Ursula von der Leyen',
          'have warned that',
          'namedPerson',
          'Ursula von der Leyen',
        ),
        certainty: certain(),
        plover: plover('THREATEN'),
        evidence: [at('a deal negotiated without Europe risks fracturing Western unity')],
      },
    ],
    guarantees: [
      {
        id: 'g1',
        rule: 'sample',
        guarantor: 'USA',
        beneficiary: 'UKR',
        component: 'military',
        text: 'Advanced air-defence systems',
        status: 'proposed',
        plan: 'framework',
        certainty: certain('hedged', at('officials say')),
        evidence: [at('Advanced air-defence systems')],
      },
    ],
    openIssues: [
      {
        id: 'o1',
        rule: 'sample',
        text: 'territorial boundaries',
        issue: 'territory',
        heldFor: at('potential direct Trump–Zelenskyy talks'),
        plan: 'plan-19',
        certainty: certain(),
        evidence: [at('territorial boundaries')],
      },
    ],
    pastEvents: [],
    nextSteps: [
      {
        id: 'n1',
        rule: 'sample',
        what: 'a third round of discussions',
        who: ['USA', 'UKR'],
        actor: at('Negotiators will return').exact === '' ? null : at('Negotiators'),
        when: {
          text: 'on Saturday',
          earliest: '2025-12-06',
          latest: '2025-12-06',
          granularity: 'day',
          basis: 'weekday',
          ambiguous: true,
        },
        attribution: outletVoice,
        certainty: certain('planned', at('will return')),
        evidence: [at('a third round of discussions')],
      },
      {
        id: 'n6',
        rule: 'sample',
        what: 'potential direct Trump–Zelenskyy talks',
        who: ['USA', 'UKR'],
        actor: null,
        when: null,
        attribution: outletVoice,
        certainty: certain('hedged', at('potential direct')),
        evidence: [at('potential direct Trump–Zelenskyy talks')],
      },
      develop('n2', 'Timelines and milestones'),
      develop('n3', 'Verification and monitoring mechanisms'),
      develop('n4', 'Conditional sanctions triggers'),
      develop('n5', 'Roadmaps for phased implementation'),
    ],
    statements: [],
    hedges: [],
    takeaways: [],
    tensions: [],
  })
}
