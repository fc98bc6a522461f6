import { beforeAll, describe, expect, it } from 'vitest'
import { listTimeline, type TimelineEntry } from '../../source/dossier/list-timeline.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { emptyDossier, nothing } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

let dossier: Dossier
beforeAll(() => {
  dossier = seedDossier()
})

const day = (earliest: string | null, latest: string | null = earliest): DateValue => ({
  text: 'then',
  earliest,
  latest,
  granularity: 'day',
  basis: 'absolute',
  ambiguous: false,
})

/** A dossier of steps on some days, by their ids. */
function withSteps(days: Readonly<Record<string, DateValue | null>>): Dossier {
  const [step] = dossier.nextSteps
  if (step === undefined) throw new Error('The sample has steps.')
  return {
    ...nothing,
    nextSteps: Object.entries(days).map(([id, when]) => ({ ...step, id, when })),
  }
}

const nameOf = (one: TimelineEntry): string => (one.kind === 'article' ? 'article' : one.entry.id)
const order = (of: Dossier): readonly string[] => listTimeline(of).map(nameOf)

describe('listTimeline', () => {
  it('goes in the order of time: what happened, the article, what is ahead', () => {
    expect(order(dossier)).toEqual(['plan-28', 'article', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6'])
  })

  it('goes by the first possible day, else by the last', () => {
    const steps = withSteps({
      march: day('2026-03-01'),
      byFebruary: day(null, '2026-02-01'),
      january: day('2026-01-01', '2026-12-31'),
    })
    expect(order(steps)).toEqual(['january', 'byFebruary', 'march'])
  })

  it('puts what has no day last, in the order of the text', () => {
    const steps = withSteps({
      soon: day(null),
      someday: null,
      dated: day('2026-01-01'),
      last: null,
    })
    expect(order(steps)).toEqual(['dated', 'soon', 'someday', 'last'])
  })

  it('puts an event without a day right before the article that tells it', () => {
    const [step] = dossier.nextSteps
    if (step === undefined) throw new Error('The sample has steps.')
    const { actor: _, superseded: __, ...told } = step
    const pastEvents = [{ ...told, id: 'opened', when: null }]
    expect(order({ ...dossier, pastEvents }).slice(0, 4)).toEqual([
      'plan-28',
      'opened',
      'article',
      'n1',
    ])
  })

  it('keeps the order of the text on one day', () => {
    const steps = withSteps({ b: day('2026-01-01'), a: day('2026-01-01'), c: day('2026-01-01') })
    expect(order(steps)).toEqual(['b', 'a', 'c'])
  })

  it('puts on one day what is told before the article, and what is expected after it', () => {
    const [plan] = dossier.planVersions
    const [told] = plan?.dates ?? []
    if (plan === undefined || told === undefined) throw new Error('The first plan has a date.')
    const today = { ...told, when: day('2025-12-06') }
    const story = { ...dossier, planVersions: [{ ...plan, dates: [today] }] }
    expect(order(story).slice(0, 3)).toEqual(['plan-28', 'article', 'n1'])
  })

  it('leaves out an article without a day', () => {
    const articles = dossier.articles.map((one) => ({ ...one, published: null }))
    expect(order({ ...dossier, articles })).not.toContain('article')
  })

  it('points at the quotation that tells of the event', () => {
    const [first] = listTimeline(dossier)
    if (first?.kind !== 'record') throw new Error('The first entry is a plan version.')
    expect(quotesOf(first.entry)[first.quote]).toMatchObject({ part: 'date', event: first.event })
  })

  it('is empty when nothing has a time', () => {
    expect(listTimeline(nothing)).toEqual([])
    expect(order(emptyDossier())).toEqual(['article'])
  })
})
