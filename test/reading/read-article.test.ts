import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { outline, read } from './layout-of-data.ts'

const body = 'Negotiators for the two sides met again on Monday, mediators said. They went on late.'

describe('datelines', () => {
  it.each([
    ['Example.com | December 6, 2025: ', null, '2025-12-06', 'Example.com'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', null, 'AP'],
    ['Sharm el-Sheikh, Egypt – ', 'Sharm el-Sheikh, Egypt', null, null],
    ['YEREVAN – ', 'YEREVAN', null, null],
    ['Geneva — ', 'Geneva', null, null],
    ['AUGUST 18, 2015 — ', null, '2015-08-18', null],
    ['GENEVA, 14 March 2024 (Reuters) - ', 'GENEVA', '2024-03-14', 'Reuters'],
    ['Lagos Times, 3 March 2026 -- ', null, '2026-03-03', 'Lagos Times'],
    ['BRUSSELS, Dec. 6, 2025 (Xinhua) -- ', 'BRUSSELS', '2025-12-06', 'Xinhua'],
    ['MOSCOW, December 6. /TASS/. ', 'MOSCOW', null, 'TASS'],
    ['New Delhi, July 1, 2025 (PTI) ', 'New Delhi', '2025-07-01', 'PTI'],
    ['MUSCAT: ', 'MUSCAT', null, null],
    ['UNITED NATIONS (AP) — ', 'UNITED NATIONS', null, 'AP'],
    ['MOSCOW/KYIV, Dec 6, 2025 (Reuters) - ', 'MOSCOW/KYIV', '2025-12-06', 'Reuters'],
    ['NIAMEY, Jan 21, 2026 (SahelWire) - ', 'NIAMEY', '2026-01-21', 'SahelWire'],
    ['PORT MORESBY (Islander) — ', 'PORT MORESBY', null, 'Islander'],
    ['Dec 6, 2025 (Reuters) - ', null, '2025-12-06', 'Reuters'],
    ['KYIV — 6 December 2025 — ', 'KYIV', '2025-12-06', null],
    ['SANA’A, Yemen — ', 'SANA’A, Yemen', null, null],
    ['The Hague – ', 'The Hague', null, null],
    ['St. Petersburg, Russia — ', 'St. Petersburg, Russia', null, null],
  ])('are read: %s', (dateline, place, published, outlet) => {
    const article = read(`Talks go on in the capital\n\n${dateline}${body}\n\n${body}`)
    expect(article).toMatchObject({ place, published, outlet })
    expect(article.blocks[1]).toMatchObject({ kind: 'paragraph' })
    expect(outline(article)[1]).toBe(`paragraph ${body}`)
  })

  it.each([
    'Geneva – the old seat of such talks – was calm on Monday, and little was heard.',
    'Geneva – The Old Seat – was calm on Monday, and little was heard from the rooms.',
    'Moscow: Putin said no, and that was the end of it for the day in the capital.',
    'The president – a patient man – said on Monday that he would wait for an answer.',
    'On December 6, 2025 – three weeks later – the army said that it would not sign.',
    'Iran, Russia and China (members of a club) — met on Monday to talk of the plan.',
    'One thing is clear: Tehran will not sign before the sanctions have been lifted.',
    'EXCLUSIVE: Tehran will not sign before the sanctions have been lifted, it says.',
  ])('are not seen in %s', (sentence) => {
    expect(read(`Talks go on in the capital\n\n${sentence}\n\n${body}`)).toMatchObject({
      place: null,
      published: null,
      outlet: null,
    })
  })

  it('may stand over each report of a series, with the time of day', () => {
    const series = `URGENT – Talks go on in the capital\n\nGENEVA, March 4, 2026 – 13:02 GMT\n\n${body}`
    expect(read(series)).toMatchObject({
      headline: 'URGENT – Talks go on in the capital',
      place: 'GENEVA',
      published: '2026-03-04',
    })
  })

  it('take a missing year from another date or the copyright notice, never from the clock', () => {
    const text = (end: string) =>
      `Talks go on\n\nGENEVA, Dec. 6 (AP) — ${body}\n\n${body}\n\n${end}`
    expect(read(text('The end of it came late.')).published).toBeNull()
    expect(read(text('Updated 7 December 2024')).published).toBe('2024-12-06')
    expect(read(text('© 2023 The Example. All rights reserved')).published).toBe('2023-12-06')
  })
})

describe('dates of publication on lines of their own', () => {
  it.each([
    ['16 December 2025', '2025-12-16'],
    ['Thursday, January 15, 2026', '2026-01-15'],
    ['July 1, 2025', '2025-07-01'],
    ['Tue 3rd March 2026', '2026-03-03'],
    ['Published: 3 May 2024, 14:05 GMT', '2024-05-03'],
    ['Sat 6 Dec 2025 06.00 GMT', '2025-12-06'],
    ['2025-10-03', '2025-10-03'],
    ['2025-12-06 10:15:30', '2025-12-06'],
    ['Date: 2025-10-03T14:05:00Z', '2025-10-03'],
    ['06.12.2025', '2025-12-06'],
    ['12/31/2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['05/12/2025', null],
    ['31 February 2025', null],
    ['Published: 18:22, 19 Nov 2025 | Updated: 19:05, 20 Nov 2025', '2025-11-19'],
    ['Updated: 20 Nov 2025 · Published: 19 Nov 2025', '2025-11-19'],
    ['Libreville, 30 May 2026', '2026-05-30'],
    ['By Jane Doe | August 25, 2025 | Updated 4:10 p.m. ET', '2025-08-25'],
    ['Updated 12 hours ago', null],
    ['Newsdesk24 · Friday, 8 May 2026', '2026-05-08'],
    ['8 May 2026 | Freight & Rail', '2026-05-08'],
    ['What comes next — a talk with the minister on 8 May 2026', null],
  ])('%s', (line, published) => {
    expect(read(`Talks go on in the capital\n\n${line}\n\n${body}\n\n${body}`).published).toBe(
      published,
    )
  })

  it('are meta information, as are stamps and credits', () => {
    for (const line of [
      '16 December 2025',
      'Updated 12 hours ago',
      '* * *',
      'https://example.org/a',
      '(Reporting by A)',
    ]) {
      const { blocks } = read(`Talks go on in the capital\n\n${body}\n\n${line}\n\n${body}`)
      expect(blocks[2]?.kind, line).toBe('meta')
    }
  })

  it('are told from times in a live blog', () => {
    for (const line of ['14:05 GMT', '10.32am', '3h ago', '12 minutes ago', '[14:05 GMT]', '2pm']) {
      const { blocks } = read(`Talks go on in the capital\n\n${line}\n\n${body}`)
      expect(blocks[1]?.kind, line).toBe('liveStamp')
    }
  })

  it('are not dates in prose', () => {
    const article = read(`Talks go on\n\nThey met on 3 May 2024 in Doha.\n\n${body}`)
    expect(article.published).toBeNull()
  })
})

describe('authors, outlets and places', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and John Roe in Geneva', 'Jane Doe and John Roe in Geneva'],
    ['Jane Doe, Diplomatic Editor', 'Jane Doe, Diplomatic Editor'],
    ['By JANE VAN DER BERG', 'JANE VAN DER BERG'],
    ['By Mark Smith and Jan Roe', 'Mark Smith and Jan Roe'],
    ['Interview: Jane Doe, Brussels', 'Jane Doe, Brussels'],
    ['By Al Jazeera Staff and News Agencies', 'Al Jazeera Staff and News Agencies'],
    ['By Jane Doe / @janedoe', 'Jane Doe'],
    ['Our Special Correspondent', 'Our Special Correspondent'],
    ['_By **Jane Doe**, Doha — 3 May 2026_', 'Jane Doe, Doha'],
    ['Jane Doe\n3 May 2026', 'Jane Doe'],
  ])('reads the by-line %s', (line, byline) => {
    const article = read(`Talks go on in the capital\n\n${line}\n\n${body}\n\n${body}`)
    expect(article).toMatchObject({ byline, outlet: null })
    expect(article.sections).toEqual([])
  })

  it.each([
    'By Friday Evening',
    'Secure Breakthrough',
    'By the river',
    'Doha Talks, Day Two',
    'Envoy meets foreign reporters',
  ])('reads no by-line in %s', (line) =>
    expect(read(`Talks go on in the capital\n\n${line}\n\n${body}`).byline).toBeNull(),
  )

  it.each([
    ['Source: Xinhua', 'Xinhua'],
    ['Reuters', 'Reuters'],
    ['The Lagos Tribune', 'The Lagos Tribune'],
    ['Lagos Tribune | 3 May 2026', 'Lagos Tribune'],
  ])('reads the outlet off %s', (line, outlet) => {
    expect(read(`Talks go on in the capital\n\n${line}\n\n${body}`).outlet).toBe(outlet)
  })

  it('takes no outlet from a line that says what it holds', () => {
    const page = `Talks go on in the capital\n\nNEWSPAPER SECTION: News\n\n${body}\n\n${body}`
    expect(read(page).outlet).toBeNull()
  })

  it('cuts the outlet off the headline of a saved page', () => {
    const article = read(`Talks go on in the capital | Lagos Times\n\n${body}`)
    expect(article).toMatchObject({ headline: 'Talks go on in the capital', outlet: 'Lagos Times' })
  })

  it('reads the address and a place in capitals', () => {
    const article = read(
      `Talks go on\n\nNEW DELHI\n18 July 2025\nhttps://example.org/a?b=1\n\n${body}`,
    )
    expect(article).toMatchObject({ place: 'NEW DELHI', url: 'https://example.org/a?b=1' })
  })
})

describe('furniture', () => {
  it.each([
    ['promo', 'Must Read: Why it matters to them'],
    ['promo', 'Also read | Why it matters to them'],
    ['promo', 'READ MORE: Inside the flats'],
    ['promo', 'Subscribe to our newsletter'],
    ['promo', '• Sign up for our weekly newsletter'],
    ['promo', 'Follow us on X'],
    ['promo', 'Advertisement'],
    ['promo', 'Share this article'],
    ['promo', '© 2025 The Example'],
    ['promo', 'All rights reserved'],
    ['caption', 'Photo: Jane Doe'],
    ['caption', 'Envoys arrive in Doha on Sunday. (AP Photo/Jane Doe)'],
    ['caption', 'Envoys arrive in Doha on Sunday [Jane Doe/Reuters]'],
    ['caption', 'Envoys arrive in Doha | Photo: Jane Doe'],
    ['caption', 'File photo of the envoy'],
    ['caption', '![The envoy](envoy.jpg)'],
    ['meta', '— With inputs from agencies'],
    ['meta', '★★★★☆'],
    ['meta', 'Jane Doe contributed to this report.'],
    ['paragraph', 'Watch the border closely, he said.'],
    ['paragraph', 'Advertisement revenue fell, the ministry said.'],
    ['paragraph', 'Subscribers to the treaty were told of it.'],
    ['paragraph', 'Live fire was heard near the border.'],
    ['paragraph', 'Photographs of the talks were shown on Monday.'],
    ['paragraph', 'Copyright law divides the two sides, officials said.'],
  ])('%s: %s', (kind, line) => {
    const { blocks } = read(`Talks go on in the capital\n\n${body}\n\n${line}\n\n${body}`)
    expect(blocks[2]?.kind).toBe(kind)
  })

  it('takes the titles under “Related stories” with it, and stops before the text goes on', () => {
    const article = read(
      `Talks go on\n\n${body}\n\nRelated stories\n\nIran says no\n\nOil price rises\n\nWhat they want\n\n${body}`,
    )
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'promo',
      'promo',
      'promo',
      'heading',
      'paragraph',
    ])
  })

  it('takes the list that is read out to screen readers', () => {
    const text = `Talks go on\n\n${body}\n\nlist 1 of 2\nThe plan\nlist 2 of 2\nWho is he?\nend of list\n\n${body}`
    expect(read(text).blocks.filter(({ kind }) => kind === 'promo')).toHaveLength(5)
  })
})

describe('the article', () => {
  it('is known by the checksum of its text', () => {
    const text = 'Talks go on – 👍\r\n'
    expect(read(text).id).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('is English only if it reads so', () => {
    expect(read(`Talks go on\n\n${body}`).language).toBe('en')
    expect(
      read('Die Gespräche gehen weiter\n\nAm Montag trafen sich die Delegationen.').language,
    ).toBe('und')
    expect(read('').language).toBe('und')
  })

  it('does not hang on the time of day', () => {
    const text = `Talks go on\n\nUpdated 2 hours ago\n\nGENEVA, Dec. 6 (AP) — ${body}`
    expect(read(text)).toEqual(read(text))
    expect(read(text).published).toBeNull()
  })
})
