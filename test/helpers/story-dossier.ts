import type { Article } from '../../source/model/article.ts'
import type { Change, ChangeKind } from '../../source/model/change.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { Demand } from '../../source/model/demand.ts'
import { Dossier } from '../../source/model/dossier.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import type { NextStep } from '../../source/model/next-step.ts'
import { noRecords } from '../../source/model/no-records.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import type { Retelling } from '../../source/model/retelling.ts'
import { certain, evidenceIn, outletVoice, sampleArticle } from './sample-dossier.ts'

const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n')

const agencyWords = [
  'The port operator rejected a working week of 35 hours on Tuesday.',
  'It reportedly offered a 12-point agreement instead. Mediators will meet both sides on Friday.',
] as const

/** The articles of the story, oldest first: the third is a reprint of the second, the last a PDF. */
const articles: readonly Article[] = [
  sampleArticle(
    lines(
      'Dockers Ask for a Shorter Week',
      'The dockers’ union demanded a working week of 35 hours on Monday.',
      'The union wants back pay for every docker. Talks resume on Thursday.',
    ),
    { outlet: 'Harbour News', published: '2026-03-02' },
  ),
  sampleArticle(lines('Port Operator Says No', ...agencyWords), {
    outlet: 'Coast Agency',
    published: '2026-03-03',
  }),
  sampleArticle(lines('Port Operator Refuses Shorter Week', ...agencyWords), {
    outlet: 'Daily Post',
    published: '2026-03-03',
  }),
  sampleArticle(
    lines(
      'Talks Held, New Offer Made',
      'Both sides met on Thursday. The operator has put forward a 14-point agreement.',
      'The union repeated that its members need the 35-hour week.',
    ),
    { outlet: 'Harbour News', published: '2026-03-05' },
  ),
  {
    ...sampleArticle(
      lines(
        'Meeting Put Off as Union Softens',
        'The meeting of Friday was put off. The agreement has 15 points, the mediator said.',
        'The operator now accepts a working week of 35 hours, though not before July.',
      ),
      { outlet: 'The Chronicle', published: '2026-03-06' },
    ),
    format: 'pdf',
    normalised: true,
  },
]

/** How many articles the story has. */
export const storyLength = articles.length

/** An article of the story, from 0. */
export function storyArticle(at: number): Article {
  const article = articles[at]
  if (article === undefined) throw new Error(`The story has no article ${at}.`)
  return article
}

const words = (at: number, exact: string): Evidence => evidenceIn(storyArticle(at))(exact)

const day = (text: string, iso: string): DateValue => ({
  text,
  earliest: iso,
  latest: iso,
  granularity: 'day',
  basis: 'weekday',
  ambiguous: false,
})

/** Something an article tells, by which article tells it. */
interface Told {
  readonly at: number
  readonly text: string
  readonly isHedged?: boolean
}

/** How the articles there are tell a record: the latest first. */
function tellings(id: string, told: readonly Told[], count: number) {
  const there = told.filter(({ at }) => at < count).toReversed()
  const [head, ...rest] = there
  if (head === undefined) return null
  const retellings = rest.map(
    ({ at, text, isHedged = false }): Retelling => ({
      record: `${id} of ${at}`,
      text,
      attribution: outletVoice,
      certainty: certain(isHedged ? 'hedged' : 'asserted'),
      evidence: [words(at, text)],
    }),
  )
  return {
    id: `${id} of ${head.at}`,
    text: head.text,
    certainty: certain(head.isHedged ? 'hedged' : 'asserted'),
    evidence: [words(head.at, head.text)],
    ...(retellings.length === 0 ? {} : { retellings }),
  }
}

const present = <Item>(items: readonly (Item | null)[]): Item[] =>
  items.filter((item) => item !== null)

function demands(count: number): Demand[] {
  const week = tellings(
    'week',
    [
      { at: 0, text: 'a working week of 35 hours' },
      { at: 1, text: 'a working week of 35 hours' },
      { at: 2, text: 'a working week of 35 hours' },
      { at: 3, text: 'the 35-hour week' },
    ],
    count,
  )
  // The last edition of the story no longer has the back pay.
  const pay =
    count < 5 ? tellings('pay', [{ at: 0, text: 'back pay for every docker' }], count) : null
  const demand = (from: NonNullable<typeof week>, rest: Partial<Demand> = {}): Demand => ({
    party: 'dockers',
    jointWith: [],
    addressees: ['operator'],
    kind: 'demand',
    issue: 'pay',
    condition: null,
    responses: [],
    attribution: outletVoice,
    plover: { event: 'REQUEST', mode: null },
    rule: 'sample',
    ...from,
    ...rest,
  })
  const answer = (at: number, exact: string, stance: 'rejects' | 'accepts') => ({
    party: 'operator',
    stance,
    attribution: outletVoice,
    certainty: certain(),
    plover: { event: stance === 'rejects' ? ('REJECT' as const) : ('AGREE' as const), mode: null },
    evidence: [words(at, exact)],
  })
  const responses = [
    ...(count > 4
      ? [answer(4, 'The operator now accepts a working week of 35 hours', 'accepts')]
      : []),
    ...(count > 1 ? [answer(1, 'The port operator rejected a working week', 'rejects')] : []),
  ]
  return present([
    week === null
      ? null
      : demand(week, { responses, ...(count > 3 ? { possiblySame: ['pay of 0'] } : {}) }),
    pay === null ? null : demand(pay),
  ])
}

function plans(count: number): PlanVersion[] {
  const agreement = tellings(
    'agreement',
    [
      { at: 1, text: 'a 12-point agreement', isHedged: true },
      { at: 2, text: 'a 12-point agreement', isHedged: true },
      { at: 3, text: 'a 14-point agreement' },
    ],
    count,
  )
  if (agreement === null) return []
  const { text: label, ...rest } = agreement
  return [
    {
      label,
      points: count > 3 ? 14 : 12,
      authors: ['operator'],
      status: 'proposed',
      dates: [],
      provisions: [],
      removed: [],
      heldBack: [],
      relations: [],
      reactions: [],
      rule: 'sample',
      ...rest,
    },
  ]
}

function steps(count: number): NextStep[] {
  const talks = tellings('talks', [{ at: 0, text: 'Talks resume on Thursday' }], count)
  const meeting = tellings(
    'meeting',
    [
      { at: 1, text: 'Mediators will meet both sides on Friday' },
      { at: 2, text: 'Mediators will meet both sides on Friday' },
    ],
    count,
  )
  const step = (
    from: NonNullable<typeof talks>,
    when: DateValue,
    superseded: NonNullable<NextStep['superseded']> | null,
  ): NextStep => {
    const { text: what, ...rest } = from
    return {
      what,
      who: ['dockers', 'operator'],
      actor: null,
      when,
      attribution: outletVoice,
      rule: 'sample',
      ...rest,
      certainty: certain('planned'),
      ...(superseded === null ? {} : { superseded }),
    }
  }
  return present([
    talks === null
      ? null
      : step(
          talks,
          day('on Thursday', '2026-03-05'),
          count > 3 ? { reason: 'held', evidence: words(3, 'Both sides met on Thursday.') } : null,
        ),
    meeting === null
      ? null
      : step(
          meeting,
          day('on Friday', '2026-03-06'),
          count > 4
            ? { reason: 'put off', evidence: words(4, 'The meeting of Friday was put off.') }
            : null,
        ),
  ])
}

function changes(count: number): Change[] {
  const change = (
    kind: ChangeKind,
    at: number,
    record: string,
    recordKind: Change['recordKind'],
    before: readonly [number, string, string] | null,
    after: readonly [number, string, string] | null,
    rest: Partial<Change> = {},
  ) => ({
    at,
    change: {
      id: `${kind} ${record} by ${at}`,
      kind,
      recordKind,
      record,
      article: storyArticle(at).id,
      aspect: null,
      party: null,
      before: before === null ? null : { words: before[1], evidence: words(before[0], before[2]) },
      after: after === null ? null : { words: after[1], evidence: words(after[0], after[2]) },
      ...rest,
    } satisfies Change,
  })
  const all = [
    change('new', 1, 'agreement of 1', 'plan', null, [1, 'proposed', 'a 12-point agreement']),
    change('new', 1, 'meeting of 1', 'step', null, [
      1,
      'on Friday',
      'Mediators will meet both sides on Friday',
    ]),
    change(
      'changed',
      3,
      'agreement of 1',
      'plan',
      [1, '12 points', 'a 12-point agreement'],
      [3, '14 points', 'a 14-point agreement'],
      { aspect: 'points' },
    ),
    change(
      'gone silent',
      3,
      'pay of 0',
      'demand',
      [0, 'demand', 'back pay for every docker'],
      null,
    ),
    change(
      'contradicted',
      4,
      'week of 0',
      'demand',
      [1, 'rejects', 'The port operator rejected a working week'],
      [4, 'accepts', 'The operator now accepts a working week of 35 hours'],
      { aspect: 'stance', party: 'operator' },
    ),
    change('withdrawn', 4, 'pay of 0', 'demand', [0, 'demand', 'back pay for every docker'], null),
  ]
  return all.filter(({ at }) => at < count).map((one) => one.change)
}

/**
 * A story as the first of its articles tell it: told by several, one of them a reprint; with a
 * change of each kind, passages that do not fit, and steps that have been held and put off.
 *
 * @param count Articles, from 0 to 5; all when left out. Records go by another id once a later
 *   article tells them, as those of a merge do.
 */
export function storyDossier(count = storyLength): Dossier {
  const party = (id: string, name: string, alias: string, exact: string, at: number) =>
    at < count
      ? {
          id,
          name,
          kind: 'other' as const,
          role: 'negotiator' as const,
          aliases: [alias],
          rule: 'sample',
          people: [],
          evidence: [words(at, exact)],
        }
      : null
  return Dossier.parse({
    ...noRecords(),
    articles: articles.slice(0, count),
    stories:
      count > 2 ? [{ kind: 'reprints', articles: [storyArticle(1).id, storyArticle(2).id] }] : [],
    changes: changes(count),
    parties: present([
      party('dockers', 'Dockers’ union', 'union', 'The dockers’ union', 0),
      party('operator', 'Port operator', 'operator', 'The port operator', 1),
    ]),
    planVersions: plans(count),
    demands: demands(count),
    nextSteps: steps(count),
    tensions:
      count > 4
        ? [
            {
              id: 'points',
              kind: 'number',
              over: 'how many points the agreement has',
              records: ['agreement of 3'],
              a: words(3, 'a 14-point agreement'),
              b: words(4, 'The agreement has 15 points, the mediator said.'),
            },
          ]
        : [],
  })
}
