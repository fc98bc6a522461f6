import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findDates } from '../../../source/extraction/dates/resolve-date.ts'
import { DateValue } from '../../../source/model/date-value.ts'

/** A Saturday. */
const reference = '2025-12-06'

/** Words found, first and last day (`…`: open or unknown), granularity, basis, `?` if ambiguous. */
type Row = readonly [text: string, found: string]

const ahead: readonly Row[] = [
  [
    'They return for a third round on Saturday.',
    'on Saturday = 2025-12-06 2025-12-06 day weekday ?',
  ],
  ['They meet on Friday.', 'on Friday = 2025-12-12 2025-12-12 day weekday'],
  ['They meet on Monday morning.', 'on Monday morning = 2025-12-08 2025-12-08 day weekday'],
  ['They meet late on Friday.', 'late on Friday = 2025-12-12 2025-12-12 day weekday'],
  [
    'They meet at 17:00 UTC on Thursday',
    'at 17:00 UTC on Thursday = 2025-12-11 2025-12-11 day weekday',
  ],
  ['The verdict comes this Friday', 'this Friday = 2025-12-12 2025-12-12 day weekday'],
  ['It will be next Tuesday', 'next Tuesday = 2025-12-09 2025-12-09 day weekday'],
  ['An answer is due by Friday', 'by Friday = 2025-12-06 2025-12-12 day weekday'],
  ['a reply by Wednesday evening', 'by Wednesday evening = 2025-12-06 2025-12-10 day weekday'],
  ['should go on through Wednesday', 'through Wednesday = 2025-12-06 2025-12-10 day weekday'],
  ['they have until noon on Friday', 'until noon on Friday = 2025-12-06 2025-12-12 day weekday'],
  ['no flights before Sunday', 'before Sunday = 2025-12-06 2025-12-06 day weekday'],
  ['After Tuesday they answer for no one', 'After Tuesday = 2025-12-10 … open weekday'],
  ['not before Monday', 'not before Monday = 2025-12-08 … open weekday'],
  ['ahead of Thursday’s dinner', 'ahead of Thursday’s dinner = 2025-12-06 2025-12-10 day weekday'],
  ['from Monday to Wednesday', 'from Monday to Wednesday = 2025-12-08 2025-12-10 day weekday'],
  ['Monday’s session', 'Monday = 2025-12-08 2025-12-08 day weekday'],

  ['They go home tomorrow.', 'tomorrow = 2025-12-07 2025-12-07 day relative'],
  ['They speak later today', 'later today = 2025-12-06 2025-12-06 day relative'],
  ['a draft on the table tonight', 'tonight = 2025-12-06 2025-12-06 day relative'],
  ['by tomorrow evening', 'by tomorrow evening = 2025-12-06 2025-12-07 day relative'],
  ['ruled out talks this week', 'this week = 2025-12-01 2025-12-07 week relative'],
  ['It opens next week.', 'next week = 2025-12-08 2025-12-14 week relative'],
  ['early next week', 'early next week = 2025-12-08 2025-12-09 week relative'],
  ['later this month', 'later this month = 2025-12-06 2025-12-31 month relative'],
  ['next month', 'next month = 2026-01-01 2026-01-31 month relative'],
  ['next year', 'next year = 2026-01-01 2026-12-31 year relative'],
  ['at the end of next month', 'at the end of next month = 2026-01-21 2026-01-31 month relative'],
  ['by the end of the month', 'by the end of the month = 2025-12-06 2025-12-31 month relative'],
  ['by the end of next year', 'by the end of next year = 2025-12-06 2026-12-31 year relative'],
  ['by year-end', 'by year-end = 2025-12-06 2025-12-31 day relative'],
  ['by month’s end', 'by month’s end = 2025-12-06 2025-12-31 day relative'],
  ['for the rest of the month', 'for the rest of the month = 2025-12-06 2025-12-31 month relative'],
  ['over the weekend', 'over the weekend = 2025-12-06 2025-12-07 day relative'],
  ['next weekend', 'next weekend = 2025-12-13 2025-12-14 day relative'],
  ['early in the new year', 'early in the new year = 2026-01-01 2026-04-30 year relative'],

  ['They spend the coming days developing it', 'the coming days = 2025-12-06 … open duration'],
  ['over the coming weeks', 'over the coming weeks = 2025-12-06 … open duration'],
  ['in the coming months', 'in the coming months = 2025-12-06 … open duration'],
  ['The truce begins at dawn.', 'at dawn = 2025-12-06 2025-12-07 day relative ?'],
  ['a reply by midnight', 'by midnight = 2025-12-06 2025-12-07 day relative ?'],
  ['at dawn on Friday', 'at dawn on Friday = 2025-12-12 2025-12-12 day weekday'],
  ['likely to slip to midweek', 'midweek = 2025-12-09 2025-12-11 day relative ?'],
  ['They meet on the ninth.', 'on the ninth = 2025-12-09 2025-12-09 day relative ?'],
  ['by the 5th', 'by the 5th = 2025-12-06 2026-01-05 day relative ?'],
  [
    'until the 15th of next month',
    'until the 15th of next month = 2025-12-06 2026-01-15 day relative ?',
  ],
  ['They vote Friday week.', 'Friday week = 2025-12-19 2025-12-19 day weekday'],
  ['a week on Tuesday', 'a week on Tuesday = 2025-12-16 2025-12-16 day weekday'],
  ['the week after next', 'the week after next = 2025-12-15 2025-12-21 week relative'],
  ['on the fifth of January', 'on the fifth of January = 2026-01-05 2026-01-05 day absolute'],
  [
    'at the beginning of the week',
    'at the beginning of the week = 2025-12-08 2025-12-09 week relative',
  ],
  ['on 09.01.2026', 'on 09.01.2026 = 2026-01-09 2026-01-09 day absolute'],
  ['on 18/19 December', 'on 18/19 December = 2025-12-18 2025-12-19 day absolute'],
  ['in Q2 2026', 'in Q2 2026 = 2026-04-01 2026-06-30 month absolute'],
  ['with immediate effect', 'with immediate effect = 2025-12-06 … open relative'],
  ['before then', 'before then = … … open event'],
  ['in the last week of that month', 'in the last week of that month = … … open event'],

  ['in the days ahead', 'in the days ahead = 2025-12-06 … open duration'],
  ['in the next few days', 'in the next few days = 2025-12-06 … open duration'],
  ['could go home within days', 'within days = 2025-12-06 … open duration'],
  ['within 72 hours', 'within 72 hours = 2025-12-06 2025-12-09 day duration ?'],
  ['be returned within ninety days', 'within ninety days = 2025-12-06 2026-03-06 day duration ?'],
  [
    'within the next two months',
    'within the next two months = 2025-12-06 2026-02-06 month duration',
  ],
  ['over the next two weeks', 'over the next two weeks = 2025-12-06 2025-12-20 week duration'],
  ['They plan to be back in two months.', 'in two months = 2026-02-01 2026-02-28 month duration'],
  ['vote in ten days', 'in ten days = 2025-12-16 2025-12-16 day duration'],
  ['vote in two weeks’ time', 'in two weeks’ time = 2025-12-15 2025-12-21 week duration'],
  ['three weeks from now', 'three weeks from now = 2025-12-22 2025-12-28 week duration'],
  ['in a fortnight', 'in a fortnight = 2025-12-15 2025-12-21 week duration'],

  ['by July 9, the deadline', 'by July 9 = 2025-12-06 2026-07-09 day absolute'],
  ['on 9 July', 'on 9 July = 2026-07-09 2026-07-09 day absolute'],
  ['on December 29', 'on December 29 = 2025-12-29 2025-12-29 day absolute'],
  ['on the 6th of January', 'on the 6th of January = 2026-01-06 2026-01-06 day absolute'],
  ['on Tuesday, January 6, when', 'on Tuesday, January 6 = 2026-01-06 2026-01-06 day absolute'],
  ['on Monday, January 6, when', 'on Monday, January 6 = 2026-01-06 2026-01-06 day absolute ?'],
  ['before 31 July 2026', 'before 31 July 2026 = 2025-12-06 2026-07-30 day absolute'],
  ['from 26 to 30 May 2026', 'from 26 to 30 May 2026 = 2026-05-26 2026-05-30 day absolute'],
  ['on 30–31 January', 'on 30–31 January = 2026-01-30 2026-01-31 day absolute'],
  ['December 29 to January 3', 'December 29 to January 3 = 2025-12-29 2026-01-03 day absolute'],
  ['for eight days from December 8', 'from December 8 = 2025-12-08 … open absolute'],
  ['on 7 June 2026 at 00.00 hours', 'on 7 June 2026 = 2026-06-07 2026-06-07 day absolute'],
  ['around December 20', 'around December 20 = 2025-12-20 2025-12-20 day absolute ?'],
  ['the week of December 8', 'the week of December 8 = 2025-12-08 2025-12-14 week absolute'],
  ['if they win the elections in June', 'in June = 2026-06-01 2026-06-30 month absolute'],
  ['before the June elections', 'before the June elections = 2025-12-06 2026-05-31 month absolute'],
  [
    'the elections set for December 2026',
    'for December 2026 = 2026-12-01 2026-12-31 month absolute',
  ],
  ['as early as April', 'as early as April = 2026-04-01 … open absolute'],
  ['in mid-September', 'in mid-September = 2026-09-11 2026-09-20 month absolute'],
  ['by late January', 'by late January = 2025-12-06 2026-01-31 month absolute'],
  [
    'the second half of November',
    'the second half of November = 2026-11-16 2026-11-30 month absolute',
  ],
  [
    'in the third week of August',
    'in the third week of August = 2026-08-15 2026-08-21 week absolute ?',
  ],
  ['from June to August', 'from June to August = 2026-06-01 2026-08-31 month absolute'],
  ['be back at the March meeting', 'at the March meeting = 2026-03-01 2026-03-31 month absolute'],
  ['the draft of November, 28 points long', 'November = 2026-11-01 2026-11-30 month absolute'],
  ['the May version', 'May = 2026-05-01 2026-05-31 month absolute'],
  ['by the end of 2026', 'by the end of 2026 = 2025-12-06 2026-12-31 year absolute'],
  ['by 2030', 'by 2030 = 2025-12-06 2030-12-31 year absolute'],
  ['in the first half of 2026', 'in the first half of 2026 = 2026-01-01 2026-06-30 year absolute'],
  ['in early 2027', 'in early 2027 = 2027-01-01 2027-04-30 year absolute'],
  ['the 2026 elections', '2026 = 2026-01-01 2026-12-31 year absolute'],
  ['in the third quarter', 'in the third quarter = 2026-07-01 2026-09-30 month absolute'],
  ['get under way next summer', 'next summer = 2026-06-01 2026-08-31 month absolute ?'],
  ['by spring', 'by spring = 2025-12-06 2026-05-31 month absolute ?'],

  ['by Christmas', 'by Christmas = 2025-12-06 2025-12-25 day absolute'],
  ['sign before the end of June', 'before the end of June = 2025-12-06 2026-06-30 month absolute'],
  [
    'out before the end of next week',
    'before the end of next week = 2025-12-06 2025-12-14 week relative',
  ],
  ['settle before year’s end', 'before year’s end = 2025-12-06 2025-12-31 day relative'],
  [
    'sign before the middle of June',
    'before the middle of June = 2025-12-06 2026-06-10 month absolute',
  ],
  ['before Easter', 'before Easter = 2025-12-06 2026-04-04 day absolute ?'],
  ['by New Year’s Eve', 'by New Year’s Eve = 2025-12-06 2025-12-31 day absolute'],
  ['by Ramadan', 'by Ramadan = 2025-12-06 2026-02-18 day absolute ?'],
  ['after Eid al-Fitr', 'after Eid al-Fitr = 2026-03-23 … open absolute ?'],
  ['at Passover', 'at Passover = 2026-04-02 2026-04-09 day absolute'],
  ['by Diwali', 'by Diwali = … … open event ?'],

  ['It will soon be announced', 'soon = 2025-12-06 … open relative'],
  ['They meet shortly', 'shortly = 2025-12-06 … open relative'],
  ['in due course', 'in due course = 2025-12-06 … open relative'],
  ['After that it is for them', 'After that = … … open event'],
  ['Beforehand the two swap lists', 'Beforehand = … … open event'],
  ['Until the negotiations resume, he said', 'Until the negotiations resume = … … open event'],
  [
    'as soon as the displaced go home, aid flows',
    'as soon as the displaced go home = … … open event',
  ],
  ['no later than 72 hours after a deal', 'no later than 72 hours after a deal = … … open event'],
  ['within 21 days of the removal', 'within 21 days = … … open event'],
  ['Two days later it meets', 'Two days later = … … open event'],
  ['before any truce', 'before any truce = … … open event'],
]

const behind: readonly Row[] = [
  ['said on Friday', 'on Friday = 2025-12-05 2025-12-05 day weekday'],
  ['said on Saturday', 'on Saturday = 2025-12-06 2025-12-06 day weekday ?'],
  ['said late Monday', 'late Monday = 2025-12-01 2025-12-01 day weekday'],
  ['met last Friday', 'last Friday = 2025-12-05 2025-12-05 day weekday ?'],
  ['by Friday they had left', 'by Friday = … 2025-12-05 day weekday'],
  ['leaked in November', 'in November = 2025-11-01 2025-11-30 month absolute'],
  ['leaked in December', 'in December = 2025-12-01 2025-12-31 month absolute'],
  ['a truce of last October', 'last October = 2025-10-01 2025-10-31 month absolute'],
  ['reached on October 19', 'on October 19 = 2025-10-19 2025-10-19 day absolute'],
  ['announced on December 29', 'on December 29 = 2024-12-29 2024-12-29 day absolute'],
  ['holding them since July', 'since July = 2025-07-01 2025-12-06 open absolute'],
  ['seized in 2015', 'in 2015 = 2015-01-01 2015-12-31 year absolute'],
  ['refused since 2004', 'since 2004 = 2004-01-01 2025-12-06 open absolute'],
  [
    'since the end of last year',
    'since the end of last year = 2024-12-01 2025-12-06 open relative',
  ],
  ['earlier this week', 'earlier this week = 2025-12-01 2025-12-06 week relative'],
  ['late last week', 'late last week = 2025-11-28 2025-11-30 week relative'],
  ['handed over last month', 'last month = 2025-11-01 2025-11-30 month relative'],
  ['yesterday', 'yesterday = 2025-12-05 2025-12-05 day relative'],
  ['it was cut this spring', 'this spring = 2025-03-01 2025-05-31 month absolute ?'],
  ['opened last summer', 'last summer = 2025-06-01 2025-08-31 month absolute ?'],
  ['a week ago', 'a week ago = 2025-11-24 2025-11-30 week duration'],
  ['thirteen months ago', 'thirteen months ago = 2024-11-01 2024-11-30 month duration'],
  ['in the last two weeks', 'in the last two weeks = 2025-11-22 2025-12-06 week duration'],
]

const none: readonly string[] = [
  'reached in two days of talks',
  'talks of two days',
  'for two days',
  'a three-day visit',
  'a 14-day ultimatum',
  'after 18 hours of talks',
  'two years of war',
  'first time in two years',
  'They have not met in four years',
  'the 1994 accord',
  'the 28-point plan',
  'they may march',
  'May the talks go on',
  'Theresa May said so',
  'TALKS MAY RESUME',
  'the March for peace',
  'Mayor and Marchers',
  'the mayor sat in the sun',
  'Sun and Sat',
  'the Sunday Times',
  'Black Friday',
  'the Good Friday Agreement',
  'a house at 5 May Street',
  'a force of 2000 soldiers',
  '2026 soldiers',
  '$2026 in cash',
  'the second round',
  'the fall of the city',
  'testify before the council',
  'every week',
  'every Friday',
  'Every June the dispute breaks out',
  'down from 16',
  'freed at once and for all',
  'once more',
  'a week',
  'on 9/11',
  'Christmas Island',
]

const notations = (text: string, tense: 'past' | 'future' | 'present', date: string | null) =>
  findDates(text, { reference: date, tense }).map(({ value }) => {
    const { earliest, latest, granularity, basis, ambiguous } = value
    const days = `${earliest ?? '…'} ${latest ?? '…'}`
    return `${value.text} = ${days} ${granularity} ${basis}${ambiguous ? ' ?' : ''}`
  })

describe('dates of what lies ahead', () => {
  it.each(ahead)('%s', (text, found) =>
    expect(notations(text, 'future', reference)).toEqual([found]),
  )

  it('are looked for ahead in the present tense too', () => {
    expect(notations('They meet on Friday', 'present', reference)).toEqual(
      notations('They meet on Friday', 'future', reference),
    )
  })

  it('tell “next Tuesday” as ambiguous while one is left in this week', () => {
    expect(notations('next Tuesday', 'future', '2025-12-08')).toEqual([
      'next Tuesday = 2025-12-16 2025-12-16 day weekday ?',
    ])
  })

  it('go on within a list of days', () => {
    expect(notations('on Friday and Saturday', 'future', reference)).toEqual([
      'on Friday = 2025-12-12 2025-12-12 day weekday',
      'Saturday = 2025-12-13 2025-12-13 day weekday',
    ])
  })

  it.each([
    [
      'The draft leaked in November will be cut',
      'in November = 2025-11-01 2025-11-30 month absolute',
    ],
    [
      'The deal, initialled late on Friday, takes effect',
      'late on Friday = 2025-12-05 2025-12-05 day weekday',
    ],
    [
      'The truce reached in Doha on October 19 remains',
      'on October 19 = 2025-10-19 2025-10-19 day absolute',
    ],
    ['They would leave, he said on Friday', 'on Friday = 2025-12-05 2025-12-05 day weekday'],
    ['It will be initialled in October', 'in October = 2026-10-01 2026-10-31 month absolute'],
    ['The drills planned for March', 'for March = 2026-03-01 2026-03-31 month absolute'],
    ['A verdict is expected on 2 October', 'on 2 October = 2026-10-02 2026-10-02 day absolute'],
    ['They need the text in June', 'in June = 2026-06-01 2026-06-30 month absolute'],
  ])('lie behind after a participle of something done: %s', (text, found) => {
    expect(notations(text, 'future', reference)).toEqual([found])
  })

  it('give the end of a feast', () => {
    expect(notations('by the end of Sukkot, on October 13', 'future', '2025-10-06')).toEqual([
      'by the end of Sukkot = 2025-10-06 2025-10-13 day absolute',
      'on October 13 = 2025-10-13 2025-10-13 day absolute',
    ])
  })
})

describe('dates of what is over', () => {
  it.each(behind)('%s', (text, found) =>
    expect(notations(text, 'past', reference)).toEqual([found]),
  )

  it('are no durations and no open times', () => {
    for (const text of ['in two days they agreed', 'they soon agreed']) {
      expect(notations(text, 'past', reference), text).toEqual([])
    }
  })
})

describe('what is no date', () => {
  it.each(none)('%s', (text) => {
    expect(notations(text, 'future', reference)).toEqual([])
    expect(notations(text, 'past', reference)).toEqual([])
  })
})

describe('without a reference date', () => {
  it.each([
    ['on Friday', 'on Friday = … … day weekday'],
    ['this week', 'this week = … … week relative'],
    ['in June', 'in June = … … month absolute'],
    ['on 9 July', 'on 9 July = … … day absolute'],
    ['by Christmas', 'by Christmas = … … day absolute'],
    ['in two weeks', 'in two weeks = … … week duration'],
    ['soon', 'soon = … … open relative'],
    ['on 3 March 2026', 'on 3 March 2026 = 2026-03-03 2026-03-03 day absolute'],
    ['by 15 March 2026', 'by 15 March 2026 = … 2026-03-15 day absolute'],
    ['by the end of 2026', 'by the end of 2026 = … 2026-12-31 year absolute'],
  ])('only full dates resolve: %s', (text, found) => {
    expect(notations(text, 'future', null)).toEqual([found])
  })
})

describe('any text', () => {
  const zone = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  const words = [
    ...[...ahead, ...behind].map(([text]) => text),
    ...'by until before after since on in the end of early late next last this week month 2026 June 31 6 December Friday noon ’s and to – - \n 👍'.split(
      ' ',
    ),
  ]
  const phrases = fc
    .array(fc.constantFrom(...words), { maxLength: 12 })
    .map((found) => found.join(' '))
  const date = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2100-12-31'),
    noInvalidDate: true,
  })
  const contexts = fc.record({
    reference: fc.option(date.map((day) => day.toISOString().slice(0, 10))),
    tense: fc.constantFrom('past', 'future', 'present'),
  })

  it('gives valid dates in order, with their own words, the first day not after the last', () => {
    fc.assert(
      fc.property(fc.oneof(phrases, fc.string({ unit: 'binary' })), contexts, (text, context) => {
        let end = 0
        for (const found of findDates(text, context)) {
          const { earliest, latest } = DateValue.parse(found.value)
          expect(text.slice(found.start, found.end)).toBe(found.value.text)
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.end).toBeGreaterThan(found.start)
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
          end = found.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same on any day and in any time zone', () => {
    const all = () => [...ahead, ...behind].map(([text]) => notations(text, 'future', reference))
    const here = all()
    const offsets = new Set<number>()
    for (const name of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC']) {
      process.env.TZ = name
      offsets.add(new Date(2025, 0, 1).getTimezoneOffset())
      for (const now of ['1999-12-31T23:59:59Z', '2031-06-01T00:00:00Z']) {
        vi.useFakeTimers({ now: new Date(now) })
        expect(all(), name).toEqual(here)
        vi.useRealTimers()
      }
    }
    expect(offsets.size).toBe(4)
  })

  it('takes time in proportion to the text', () => {
    const start = performance.now()
    for (const piece of [
      'the ',
      'until the ',
      'in two ',
      'June 2026 ',
      'Friday and ',
      'end of the ',
    ]) {
      findDates(piece.repeat(2000), { reference, tense: 'future' })
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
