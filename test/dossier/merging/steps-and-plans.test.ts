import { describe, expect, test } from 'vitest'
import { mergeTold } from '../../../source/dossier/merging/merge.ts'
import { type Telling, tell } from '../../helpers/tell.ts'

type Step = NonNullable<Telling['steps']>[number]
type Plan = NonNullable<Telling['plans']>[number]

describe('steps', () => {
  const bodyOf = ({ by = '' }: Step) => by
  const merge = (first: Step, second: Step, days = ['2026-03-02', '2026-03-04']) =>
    mergeTold([
      tell({ day: days[0] ?? '', body: bodyOf(first), steps: [first] }),
      tell({ day: days[1] ?? '', body: bodyOf(second), steps: [second] }),
    ]).nextSteps

  test.each<[string, Step, Step]>([
    [
      'the same day in other words',
      { what: 'sign the text in Strelsau', on: '2026-03-10' },
      { what: 'the signing ceremony in Strelsau', on: '2026-03-10' },
    ],
    [
      'moved while it was ahead',
      { what: 'sign the border text in Strelsau', on: '2026-03-10' },
      { what: 'the signing of the border text in Strelsau', on: '2026-03-12' },
    ],
    [
      'a meeting of the same people',
      { what: 'meet in Zenda', on: '2026-03-10', who: ['UTO'] },
      { what: 'talks', on: '2026-03-10', who: ['UTO'] },
    ],
    [
      'a day and none',
      { what: 'publish the map of the border', on: '2026-03-10' },
      { what: 'the border map is to be presented' },
    ],
    [
      'moved from the day the first gives, in hardly a word of it',
      { what: 'joint patrols set out on the lake', on: '2026-03-10' },
      { what: 'the patrols', on: '2026-03-13', from: '2026-03-10' },
    ],
    [
      'talks of nobody in particular on one day in one place',
      { what: 'Talks would open in Zenda', on: '2026-03-10', who: ['UTO'], by: 'Talks' },
      { what: 'attend the talks in Zenda', on: '2026-03-10', who: ['RUR'], by: 'The duke' },
    ],
    [
      'what the same body does on one day',
      {
        what: 'take up the map in Zenda',
        on: '2026-03-10',
        who: ['UTO'],
        by: 'The border commission of the duchy',
      },
      { what: 'meets', on: '2026-03-10', who: ['UTO'], by: 'The border commission' },
    ],
  ])('are one: %s', (_, first, second) => {
    expect(merge(first, second)).toHaveLength(1)
  })

  test.each<[string, Step, Step]>([
    [
      'two meetings that only are meetings',
      { what: 'meet', on: '2026-03-10' },
      { what: 'talks', on: '2026-03-10' },
    ],
    [
      'another place',
      { what: 'sign the text in Strelsau', on: '2026-03-10' },
      { what: 'sign the text in Zenda', on: '2026-03-10' },
    ],
    [
      'another party',
      { what: 'hold a vote on the text', on: '2026-03-10', who: ['UTO'] },
      { what: 'hold a vote on the text', on: '2026-03-10', who: ['RUR'] },
    ],
    [
      'the next one, the first being over',
      { what: 'exchange of prisoners at the bridge', on: '2026-03-03' },
      { what: 'exchange of prisoners at the bridge', on: '2026-03-10' },
    ],
    [
      'moved from a day that the first does not give',
      { what: 'joint patrols set out on the lake', on: '2026-03-11' },
      { what: 'the patrols', on: '2026-03-13', from: '2026-03-10' },
    ],
    [
      'talks of nobody in particular on another day',
      { what: 'Talks would open in Zenda', on: '2026-03-10', who: ['UTO'], by: 'Talks' },
      { what: 'attend the talks in Zenda', on: '2026-03-12', who: ['RUR'], by: 'The duke' },
    ],
    [
      'a visit and talks of another party there',
      { what: 'go to Zenda for talks', on: '2026-03-10', who: ['UTO'], by: 'The envoy' },
      { what: 'discuss the map in Zenda', on: '2026-03-10', who: ['RUR'], by: 'Its senate' },
    ],
    [
      'something else that was moved from that day',
      { what: 'sign the text in Strelsau', on: '2026-03-10' },
      { what: 'the handover of the prisoners', on: '2026-03-13', from: '2026-03-10' },
    ],
    [
      'what another body does on one day',
      { what: 'takes up the map', on: '2026-03-10', who: ['UTO'], by: 'The senate' },
      { what: 'meets', on: '2026-03-10', who: ['UTO'], by: 'The border commission' },
    ],
    [
      'another number',
      { what: 'free 40 prisoners', on: '2026-03-10' },
      { what: 'free 60 prisoners', on: '2026-03-10' },
    ],
  ])('are two: %s', (_, first, second) => {
    expect(merge(first, second)).toHaveLength(2)
  })

  test('have the new day where an article tells the old one after it', () => {
    const steps = mergeTold([
      tell({ day: '2026-03-02', steps: [{ what: 'sign the lake text', on: '2026-03-10' }] }),
      tell({
        day: '2026-03-04',
        steps: [
          { what: 'sign the lake text', on: '2026-03-12', from: '2026-03-10' },
          { what: 'the signing of the lake text', on: '2026-03-10' },
        ],
      }),
    ]).nextSteps
    expect(steps.map(({ when }) => when?.earliest)).toEqual(['2026-03-12'])
  })

  test('have the latest day that is told', () => {
    const [step] = merge(
      { what: 'publish the map of the border', on: '2026-03-10' },
      { what: 'the border map is to be presented' },
    )
    expect(step?.when?.earliest).toBe('2026-03-10')
  })
})

describe('texts', () => {
  const merge = (first: Plan, second: Plan) =>
    mergeTold([
      tell({ day: '2026-03-02', plans: [first] }),
      tell({ day: '2026-03-04', plans: [second] }),
    ]).planVersions

  test.each<[string, Plan, Plan]>([
    [
      'points and author',
      { label: '12-point draft', points: 12, authors: ['UTO'] },
      { label: 'the paper of 12 points', points: 12, authors: ['UTO'] },
    ],
    [
      'points, the author untold',
      { label: '12-point draft', points: 12, authors: ['UTO'] },
      { label: '12 points', points: 12 },
    ],
    [
      'the latest of its author',
      { label: '12-point draft', points: 12, authors: ['UTO'] },
      { label: 'the paper', authors: ['UTO'] },
    ],
    ['a name', { label: 'the Zenda declaration' }, { label: 'Zenda declaration of 2023' }],
  ])('are one by %s', (_, first, second) => {
    expect(merge(first, second)).toHaveLength(1)
  })

  test.each<[string, Plan, Plan]>([
    [
      'other points',
      { label: '12-point draft', points: 12, authors: ['UTO'] },
      { label: '15-point draft', points: 15, authors: ['UTO'] },
    ],
    [
      'another author',
      { label: 'the paper', authors: ['UTO'] },
      { label: 'the paper', authors: ['RUR'] },
    ],
    [
      'a counter-proposal of as many points',
      { label: '12-point draft', points: 12, authors: ['UTO'] },
      { label: '12-point text', points: 12, authors: ['RUR'], status: 'counter-proposal' },
    ],
    ['nothing but being a text', { label: 'the draft' }, { label: 'a paper' }],
  ])('are two by %s', (_, first, second) => {
    expect(merge(first, second)).toHaveLength(2)
  })

  test('are one where two outlets count one text otherwise on its first day', () => {
    const told = (day: string, count: number, authors = ['UTO']) =>
      tell({ day, plans: [{ label: `${count}-point text`, points: count, authors }] })
    const textsOf = (...articles: ReturnType<typeof told>[]) =>
      mergeTold(articles).planVersions.map(({ points }) => points)
    expect(textsOf(told('2026-03-02', 15), told('2026-03-02', 16))).toHaveLength(1)
    expect(textsOf(told('2026-03-02', 15), told('2026-03-02', 16), told('2026-03-04', 15))).toEqual(
      [15],
    )
    expect(textsOf(told('2026-03-02', 15), told('2026-03-03', 16))).toHaveLength(2)
    expect(textsOf(told('2026-03-02', 15), told('2026-03-02', 17))).toHaveLength(2)
    expect(textsOf(told('2026-03-02', 15), told('2026-03-02', 16, ['RUR']))).toHaveLength(2)
    expect(
      textsOf(told('2026-03-01', 15), told('2026-03-02', 15), told('2026-03-02', 16)),
    ).toHaveLength(2)
  })

  test('keep the status that says something when a later article merely names them', () => {
    const [plan] = merge(
      { label: '12-point draft', points: 12, status: 'rejected' },
      { label: 'the 12 points', points: 12, status: 'proposed' },
    )
    expect(plan?.status).toBe('rejected')
  })
})
