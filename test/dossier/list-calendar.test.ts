import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { listCalendar } from '../../source/dossier/list-calendar.ts'
import type { Article } from '../../source/model/article.ts'
import type { CertaintyWord } from '../../source/model/certainty.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { NextStep } from '../../source/model/next-step.ts'
import { noDossier } from '../../source/model/no-records.ts'
import { stripControls } from '../../source/model/strip-controls.ts'
import { hostileDossier } from '../helpers/hostile-dossier.ts'
import { certain, evidenceIn, outletVoice, sampleArticle } from '../helpers/sample-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

const told: Article = {
  ...sampleArticle('Port talks\n\nBoth sides meet again in Rotterdam.\n\nNothing came of it.', {
    outlet: 'The Quay',
    published: '2026-03-04',
  }),
  url: 'https://quay.example/1?a=1,2;b',
}
const at = evidenceIn(told)

const when = (known: Partial<DateValue>): DateValue => ({
  text: 'on Friday',
  earliest: '2026-03-06',
  latest: '2026-03-06',
  granularity: 'day',
  basis: 'weekday',
  ambiguous: false,
  ...known,
})

const step = (known: Partial<NextStep> = {}): NextStep => ({
  id: 'step-1',
  rule: 'sample',
  what: 'Both sides meet again in Rotterdam',
  who: [],
  actor: null,
  when: when({}),
  attribution: outletVoice,
  certainty: certain('planned'),
  evidence: [at('Both sides meet again in Rotterdam')],
  ...known,
})

const dossierOf = (nextSteps: readonly NextStep[], article = told): Dossier => ({
  ...noDossier(),
  articles: [article],
  nextSteps: [...nextSteps],
})

/** What another program reads in it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  return events.map((component) => {
    const event = new ICAL.Event(component)
    const value = (name: string) => component.getFirstPropertyValue(name)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      days: [event.startDate.toString(), event.endDate.toString()],
      isWholeDay: event.startDate.isDate,
      status: value('status'),
      stamp: String(value('dtstamp')),
      url: value('url'),
    }
  })
}
const readOne = (known: Partial<NextStep> = {}, article = told) =>
  read(listCalendar(dossierOf([step(known)], article)))[0]

test('is read by another program as whole days, in the words of the article', () => {
  expect(readOne()).toEqual({
    uid: 'step-1@peacedash',
    summary: 'planned: Both sides meet again in Rotterdam',
    description:
      '“Both sides meet again in Rotterdam” (planned) — The Quay, 4 Mar 2026, ' +
      'https://quay.example/1?a=1,2;b\n' +
      'Date: “on Friday” read as 6 Mar 2026, by the day of the week, from the day of the article.',
    days: ['2026-03-06', '2026-03-07'],
    isWholeDay: true,
    status: 'TENTATIVE',
    stamp: '2026-03-04T00:00:00Z',
    url: 'https://quay.example/1?a=1,2;b',
  })
})

describe('gives the days', () => {
  test.each<[string, Partial<DateValue>, readonly string[]]>([
    ['of a range, to its last', { latest: '2026-03-12' }, ['2026-03-06', '2026-03-13']],
    ['of a week', { granularity: 'week', latest: '2026-03-12' }, ['2026-03-06', '2026-03-13']],
    [
      'over the end of a year',
      { earliest: '2026-12-31', latest: '2026-12-31' },
      ['2026-12-31', '2027-01-01'],
    ],
    [
      'of a deadline alone',
      { text: 'by 31 December', earliest: null, latest: '2026-12-31' },
      ['2026-12-31', '2027-01-01'],
    ],
    [
      'of a deadline from now on',
      { text: 'by 31 December', latest: '2026-12-31' },
      ['2026-12-31', '2027-01-01'],
    ],
    [
      'of what goes on to a day',
      { text: 'through Monday', latest: '2026-03-09' },
      ['2026-03-06', '2026-03-10'],
    ],
    ['of what ends before it starts', { latest: '2026-03-01' }, ['2026-03-06', '2026-03-07']],
  ])('%s', (_, known, days) => {
    expect(readOne({ when: when(known) })?.days).toEqual(days)
  })

  test('says of a deadline that it is one', () => {
    const known = { text: 'by 31 December', basis: 'absolute', latest: '2026-12-31' } as const
    expect(readOne({ when: when(known) })).toMatchObject({
      summary: 'planned, last day: Both sides meet again in Rotterdam',
      description: expect.stringContaining(
        'Date: “by 31 December” read as at the latest 31 Dec 2026, as it stands there.',
      ),
    })
  })

  test.each<[string, DateValue | null]>([
    ['without a time', null],
    ['of a month', when({ granularity: 'month', latest: '2026-03-31' })],
    ['of a year', when({ granularity: 'year', latest: '2026-12-31' })],
    ['of an open time', when({ granularity: 'open', latest: null })],
    ['after an event', when({ earliest: null, latest: null, granularity: 'open', basis: 'event' })],
  ])('and leaves out a step %s', (_, date) => {
    expect(read(listCalendar(dossierOf([step({ when: date })])))).toEqual([])
  })
})

describe('claims no more than the text', () => {
  test.each<[CertaintyWord, string]>([
    ['asserted', 'Both sides meet again in Rotterdam'],
    ['hedged', 'hedged: Both sides meet again in Rotterdam'],
    ['denied', 'denied: Both sides meet again in Rotterdam'],
    ['planned', 'planned: Both sides meet again in Rotterdam'],
    ['not committed', 'not committed: Both sides meet again in Rotterdam'],
  ])('of what is %s', (word, summary) => {
    const found = readOne({ certainty: certain(word, at('again')) })
    expect(found).toMatchObject({ summary, status: 'TENTATIVE' })
    if (word !== 'asserted') expect(found?.description).toContain(`(${word}: “again”)`)
  })

  test.each<[NonNullable<NextStep['superseded']>['reason'], string]>([
    ['called off', 'CANCELLED'],
    ['put off', 'CANCELLED'],
    ['held', 'TENTATIVE'],
    ['date passed', 'TENTATIVE'],
  ])('of what is %s', (reason, status) => {
    const evidence = reason === 'date passed' ? null : at('Nothing came of it.')
    const found = readOne({ superseded: { reason, evidence } })
    expect(found).toMatchObject({
      status,
      summary: `${reason}, planned: Both sides meet again in Rotterdam`,
    })
    if (evidence !== null) {
      expect(found?.description).toContain('No longer ahead: “Nothing came of it.” — The Quay')
    }
  })

  test('of a date that allows another reading', () => {
    expect(readOne({ when: when({ ambiguous: true }) })).toMatchObject({
      summary: 'planned, date uncertain: Both sides meet again in Rotterdam',
      description: expect.stringContaining('; the words allow another reading.'),
    })
  })

  test('and never that it is sure', () => {
    for (const dossier of [storyDossier(), hostileDossier(), dossierOf([step()])]) {
      expect(listCalendar(dossier)).not.toContain('CONFIRMED')
    }
  })
})

describe('stays the same', () => {
  test('whatever the time', () => {
    expect(listCalendar(storyDossier())).toBe(listCalendar(storyDossier()))
  })

  test('under the same name when later articles tell a step too', () => {
    const uids = (count: number) => read(listCalendar(storyDossier(count))).map(({ uid }) => uid)
    expect(uids(2)).toContain('meeting%20of%201@peacedash')
    expect(uids(5)).toEqual(expect.arrayContaining([...uids(2)]))
  })

  test.each<[Partial<Article>, string]>([
    [{ versionCreated: '2026-03-04T23:30:00+02:00' }, '2026-03-04T21:30:00Z'],
    [{ versionCreated: null, published: '2026-03-05' }, '2026-03-05T00:00:00Z'],
    [{ versionCreated: null, published: null }, '1970-01-01T00:00:00Z'],
  ])('stamped by the article: %o', (known, stamp) => {
    expect(readOne({}, { ...told, ...known })?.stamp).toBe(stamp)
  })
})

/** Lines as the standard counts them, in octets. */
const linesOf = (text: string) => text.split('\r\n')

test('has a component also where there is no step, as the standard asks', () => {
  const calendar = new ICAL.Component(ICAL.parse(listCalendar(noDossier())))
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
})

test('has none but a web address or a name as address', () => {
  const hostile = { ...told, url: 'javascript:alert(1)\r\nATTENDEE:mailto:a@b.test' }
  const text = listCalendar(dossierOf([step()], hostile))
  expect(text).not.toMatch(/^(?:URL|ATTENDEE)/m)
  expect(text).toMatch(/^UID/m)
})

const odd = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r\n', '\t', '\u0000', '\u001b[31m', '\u2028'),
    fc.constantFrom('日', '👨‍👩‍👧‍👦', 'e\u0301', '\u202e', 'BEGIN:VEVENT', 'END:VEVENT\n', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 60,
})

test('says any words letter for letter, in lines of 75 octets that split no letter', () => {
  fc.assert(
    fc.property(odd, odd, (what, headline) => {
      const text = listCalendar({
        ...dossierOf([step({ what, certainty: certain() })], { ...told, headline }),
      })
      for (const line of linesOf(text)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/\p{Cc}|\ufffd\ufffd/u)
      }
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      const [found, ...others] = read(text)
      expect(others).toEqual([])
      const words = stripControls(what).replace(/\s+/gu, ' ').trim()
      expect(found?.summary ?? '').toBe(words)
      expect(found?.description).toContain('Date: “on Friday”')
    }),
    { numRuns: 300 },
  )
})

test('unfolds to the same octets another program puts together', () => {
  const what = 'Łódź 日本海の会談 👩‍🚀 '.repeat(20).trim()
  const text = listCalendar(dossierOf([step({ what })]))
  const unfolded = linesOf(text).join('\r\n').replaceAll('\r\n ', '')
  expect(unfolded).toContain(`SUMMARY:planned: ${what}\r\n`)
})
