import { describe, expect, test } from 'vitest'
import { mergeTold, startMerge } from '../../source/dossier/merging/merge.ts'
import type { ToldArticle } from '../../source/model/told-article.ts'
import { evidenceIn } from '../helpers/sample-dossier.ts'
import { type Telling, tell } from '../helpers/tell.ts'

const text = 'the release of all prisoners'

/** What has changed, a line each, without what is merely new. */
const changesOf = (...told: readonly ToldArticle[]): readonly string[] =>
  mergeTold(told).changes.flatMap(({ kind, aspect, before, after }) =>
    kind === 'new' ? [] : [[kind, aspect, before?.words, after?.words].filter(Boolean).join(' ')],
  )

const tensionsOf = (...told: readonly ToldArticle[]): readonly string[] =>
  mergeTold(told).tensions.map(({ kind, a, b }) => `${kind}: ${a.exact} / ${b.exact}`)

const plan = (day: string, given: Partial<NonNullable<Telling['plans']>[number]>) =>
  tell({ day, plans: [{ label: '12-point draft', points: 12, ...given }] })

describe('changes', () => {
  test('tell what each article after the first brought', () => {
    const first = tell({ day: '2026-03-02', demands: [{ text }] })
    const second = tell({
      day: '2026-03-04',
      demands: [{ text }, { text: 'the lifting of the tolls' }],
    })
    expect(mergeTold([first, second]).changes).toEqual([
      expect.objectContaining({
        kind: 'new',
        recordKind: 'demand',
        article: second.article.id,
        before: null,
        after: expect.objectContaining({ words: 'the lifting of the tolls' }),
      }),
    ])
  })

  test('are another status of a text on a later day, with the words of both', () => {
    const [change] = mergeTold([
      plan('2026-03-02', {}),
      plan('2026-03-04', { status: 'rejected' }),
    ]).changes
    expect(change).toMatchObject({
      kind: 'changed',
      aspect: 'status',
      before: { words: 'proposed', evidence: { exact: '12-point draft' } },
      after: { words: 'rejected', evidence: { exact: '12-point draft' } },
    })
  })

  test('are none when a later article merely names the text', () => {
    expect(changesOf(plan('2026-03-02', { status: 'agreed' }), plan('2026-03-04', {}))).toEqual([])
  })

  test('are another stance of a party on a later day', () => {
    expect(
      changesOf(
        plan('2026-03-02', { answers: { RUR: 'rejects' } }),
        plan('2026-03-04', { answers: { RUR: 'accepts' } }),
      ),
    ).toEqual(['changed stance rejects accepts'])
  })

  test('are another day of a step that was still ahead', () => {
    const on = (day: string, date: string) =>
      tell({ day, steps: [{ what: 'sign the border text in Strelsau', on: date }] })
    expect(changesOf(on('2026-03-02', '2026-03-10'), on('2026-03-04', '2026-03-12'))).toEqual([
      'changed date 2026-03-10 2026-03-12',
    ])
  })

  test('are that it is denied', () => {
    const on = (day: string, isDenied: boolean) =>
      tell({
        day,
        steps: [{ what: 'sign the border text in Strelsau', on: '2026-03-10', isDenied }],
      })
    expect(changesOf(on('2026-03-02', false), on('2026-03-04', true))).toEqual([
      'contradicted certainty told denied',
    ])
  })

  test('are none of articles without a day', () => {
    expect(
      changesOf(
        plan('', { answers: { RUR: 'rejects' } }),
        plan('', { answers: { RUR: 'accepts' } }),
      ),
    ).toEqual([])
  })

  test('tell a demand gone silent with the third later story in which its party demands', () => {
    const on = (day: string, ...wants: string[]) =>
      tell({ day, demands: wants.map((one) => ({ text: one })) })
    const told = [
      on('2026-03-01', text),
      on('2026-03-02', text),
      on('2026-03-03', 'the lifting of the tolls'),
      on('2026-03-04', 'the lifting of the tolls'),
    ]
    expect(changesOf(...told)).toEqual([])
    const noticed = on('2026-03-05', 'the lifting of the tolls')
    expect(changesOf(...told, noticed)).toEqual([`gone silent ${text}`])
    expect(mergeTold([...told, noticed]).changes.at(-1)?.article).toBe(noticed.article.id)
  })

  test('tell what is gone from a later edition, not what merely was read no more', () => {
    const long =
      'The delegations left the lakeside hotel shortly before midnight without a word to the reporters ' +
      'who had waited in the rain since noon, and a waiter said that the last dinner had been silent.'
    const edition = (day: string, body: string, given: Omit<Telling, 'day'>) => {
      const told = tell({ day, outlet: 'The Valley Post', body: `${long} ${body}`, ...given })
      return { ...told, article: { ...told.article, headline: 'Talks end in silence at the lake' } }
    }
    const first = edition('2026-03-02', '', { demands: [{ text }] })
    expect(changesOf(first, edition('2026-03-02', 'Corrected.', {}))).toEqual([`withdrawn ${text}`])
    expect(changesOf(first, edition('2026-03-02', `It asks for ${text}.`, {}))).toEqual([])
  })
})

describe('tensions', () => {
  test('are other stances of a party on one day', () => {
    expect(
      tensionsOf(
        plan('2026-03-02', { answers: { RUR: 'rejects' } }),
        plan('2026-03-02', { answers: { RUR: 'accepts' } }),
      ),
    ).toEqual(['stance: 12-point draft / 12-point draft'])
  })

  test('are other days of a step, told on one day', () => {
    const on = (date: string, what: string) =>
      tell({ day: '2026-03-02', steps: [{ what, on: date }] })
    expect(
      tensionsOf(
        on('2026-03-10', 'sign the border text in Strelsau'),
        on('2026-03-12', 'the signing of the border text in Strelsau'),
      ),
    ).toEqual([
      'date: sign the border text in Strelsau / the signing of the border text in Strelsau',
    ])
  })

  test('are other numbers of points of one text on one day, unless an article knows both', () => {
    const points = (label: string, count: number) => ({ label, points: count, authors: ['UTO'] })
    const fifteen = tell({ day: '2026-03-02', plans: [points('15-point draft', 15)] })
    const sixteen = tell({ day: '2026-03-02', plans: [points('16-point draft', 16)] })
    const both = tell({
      day: '2026-03-02',
      plans: [points('15-point draft', 15), points('16-point draft', 16)],
    })
    expect(tensionsOf(fifteen, sixteen)).toEqual(['number: 15-point draft / 16-point draft'])
    expect(tensionsOf(fifteen, both)).toEqual([])
  })
})

describe('how much of a text is refused', () => {
  type Reaction = NonNullable<Telling['plans']>[number]['answers']
  const refusal = (words: string, scope: 'whole' | 'part', day = '2026-03-02'): ToldArticle => {
    const answers: Reaction = { RUR: 'rejects' }
    const told = tell({
      day,
      body: words,
      plans: [{ label: '12-point draft', points: 12, answers }],
    })
    const planVersions = told.records.planVersions.map((one) => ({
      ...one,
      reactions: one.reactions.map((reaction) => ({
        ...reaction,
        scope,
        evidence: [evidenceIn(told.article)(words)],
      })),
    }))
    return { ...told, records: { ...told.records, planVersions } }
  }
  const whole = refusal('Ruritania rejects it as a whole', 'whole')

  test('is a tension where outlets of one day do not agree', () => {
    const part = refusal('Ruritania objects to two points only', 'part')
    expect(tensionsOf(whole, part)).toEqual([
      'scope: Ruritania rejects it as a whole / Ruritania objects to two points only',
    ])
  })

  test('is none on another day, nor where a refusal does not say how much', () => {
    const later = refusal('Ruritania objects to two points only', 'part', '2026-03-04')
    const plain = refusal('Ruritania said no', 'whole')
    const part = refusal('Ruritania objects to one point', 'part')
    expect(tensionsOf(whole, later)).toEqual([])
    expect(tensionsOf(plain, part)).toEqual([])
    expect(changesOf(whole, later)).toEqual([])
  })
})

describe('demands given up', () => {
  const wanted = 'a seat on the lake commission'
  const demanded = tell({ day: '2026-03-02', demands: [{ text: wanted }] })

  test('have another status, with the words that give them up', () => {
    const [change] = mergeTold([
      demanded,
      tell({ day: '2026-03-04', concessions: [{ text: 'a seat of its own on the commission' }] }),
      tell({ day: '2026-03-05', concessions: [{ text: 'a seat on the lake commission' }] }),
    ]).changes.filter(({ kind }) => kind !== 'new')
    expect(change).toMatchObject({
      kind: 'changed',
      recordKind: 'demand',
      aspect: 'status',
      before: { words: 'demanded', evidence: { exact: wanted } },
      after: { words: 'given up', evidence: { exact: 'a seat of its own on the commission' } },
    })
  })

  test('are seen also where the article that gives them up comes first', () => {
    const merge = startMerge()
    merge.add([tell({ day: '2026-03-04', concessions: [{ text: wanted }] })])
    expect(merge.dossier().changes.map(({ kind }) => kind)).not.toContain('changed')
    merge.add([demanded])
    expect(merge.dossier().changes.map(({ kind }) => kind)).toContain('changed')
    merge.remove([demanded.article.id])
    expect(merge.dossier().changes.map(({ kind }) => kind)).not.toContain('changed')
  })

  test.each<[string, Telling]>([
    ['another party', { day: '2026-03-04', concessions: [{ text: wanted, party: 'RUR' }] }],
    ['something else', { day: '2026-03-04', concessions: [{ text: 'a share of the tolls' }] }],
    ['another number', { day: '2026-03-04', concessions: [{ text: '3 seats on the commission' }] }],
    ['the same day', { day: '2026-03-02', concessions: [{ text: wanted }] }],
    ['a day before', { day: '2026-03-01', concessions: [{ text: wanted }] }],
  ])('are not where it is %s that is given up', (_, given) => {
    const two = tell({ day: '2026-03-02', demands: [{ text: '2 seats on the lake commission' }] })
    const first = given.concessions?.[0]?.text.startsWith('3') === true ? two : demanded
    expect(changesOf(first, tell(given))).toEqual([])
  })
})

describe('steps that are over', () => {
  const step = { what: 'sign the border text in Strelsau', on: '2026-03-10' }
  const reasonOf = (...told: readonly ToldArticle[]) => mergeTold(told).nextSteps[0]?.superseded

  test('are held when a later article says so, with its words', () => {
    const later = tell({
      day: '2026-03-11',
      events: [{ what: 'signed the border text in Strelsau', on: '2026-03-10' }],
    })
    expect(reasonOf(tell({ day: '2026-03-02', steps: [step] }), later)).toMatchObject({
      reason: 'held',
      evidence: { exact: 'signed the border text in Strelsau' },
    })
  })

  type Step = NonNullable<Telling['steps']>[number]
  type Event = NonNullable<Telling['events']>[number]
  const fateOf = (step: Step, event: Event) =>
    reasonOf(
      tell({ day: '2026-03-02', body: step.by ?? '', steps: [step] }),
      tell({ day: '2026-03-11', events: [event] }),
    )?.reason

  test.each<[string, Step, Event]>([
    [
      'a visit, by a meeting at the place',
      { what: 'travel to Zenda to hear it', on: '2026-03-10', who: ['UTO'], by: 'Envoy Ulf Rass' },
      { what: 'Ulf Rass met the duke in Zenda', on: '2026-03-10', who: ['UTO'] },
    ],
    [
      'a visit, by a departure',
      { what: 'the visit of Rass to Zenda', on: '2026-03-10', who: ['UTO'] },
      { what: 'Rass left Zenda after a long evening', on: '2026-03-10', who: ['UTO'] },
    ],
    [
      'a ballot, by its kind and day',
      { what: 'The ballot has been put off', on: '2026-03-10' },
      { what: 'the ballot began', on: '2026-03-10' },
    ],
    [
      'what a body does, by what it did that day',
      { what: 'decide', on: '2026-03-10', who: ['UTO'], by: 'The board of the mint' },
      { what: 'The board approved the text', on: '2026-03-10', who: ['UTO'] },
    ],
  ])('are held: %s', (_, step, event) => {
    expect(fateOf(step, event)).toBe('held')
  })

  test.each<[string, Step, Event]>([
    [
      'a meeting, by talks of nobody in particular',
      { what: 'meets', on: '2026-03-10', who: ['UTO'], by: 'The senate' },
      { what: 'indirect talks opened in a hotel', on: '2026-03-10' },
    ],
    [
      'an arrival, by what another envoy said',
      { what: 'The envoys are expected', on: '2026-03-10' },
      { what: 'The envoy addressed the crowd', on: '2026-03-10' },
    ],
    [
      'a visit, by another party’s meeting',
      { what: 'travel to Zenda', on: '2026-03-10', who: ['UTO'] },
      { what: 'met the duke in Zenda', on: '2026-03-10', who: ['RUR'] },
    ],
    [
      'a deadline, by its passing',
      { what: 'The deadline for replies', on: '2026-03-10', who: ['UTO'] },
      { what: 'the deadline for replies passed', on: '2026-03-10', who: ['UTO'] },
    ],
    [
      'a ballot, by a signing',
      { what: 'a ballot on the map', on: '2026-03-10', who: ['UTO'] },
      { what: 'the signing of the map', on: '2026-03-10', who: ['UTO'] },
    ],
  ])('are not held: %s', (_, step, event) => {
    expect(fateOf(step, event)).toBe('date passed')
  })

  test('are past by the day of the latest article, never by the clock', () => {
    const first = tell({ day: '2026-03-02', steps: [step] })
    expect(reasonOf(first)).toBeUndefined()
    expect(reasonOf(first, tell({ day: '2026-03-10' }))).toBeUndefined()
    expect(reasonOf(first, tell({ day: '2026-03-11' }))).toEqual({
      reason: 'date passed',
      evidence: null,
    })
  })
})

describe('what is known of a record', () => {
  const report =
    'The delegations of both sides left the lakeside hotel shortly before midnight without a word ' +
    'to the reporters who had waited in the rain since noon. A waiter said that the last dinner ' +
    'had been eaten in silence. The mediator spoke of a long day and of work that was still to be ' +
    'done, and promised to call again before the weekend. Nobody had expected a text.'
  const [head, tail] = [report.slice(0, 190), report.slice(190)]
  const answered = (body: string, stance: 'accepts' | 'rejects') =>
    tell({ day: '2026-03-02', body, demands: [{ text, answers: { RUR: stance } }] })

  test('changes when a later article shows that two are one story', () => {
    const told = [answered(head, 'accepts'), answered(tail, 'rejects')]
    const link = tell({ day: '2026-03-03', body: report })
    const merge = startMerge()
    merge.add(told)
    expect(merge.dossier().tensions).toHaveLength(1)
    merge.add([link])
    expect(merge.dossier().stories).toHaveLength(1)
    expect(merge.dossier()).toEqual(mergeTold([...told, link]))
    expect(merge.dossier().tensions).toEqual([])
  })
})
