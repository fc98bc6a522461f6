import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { column, writePdf } from '../helpers/write-pdf.ts'
import { outline } from './layout-of-data.ts'
import { readAs, readOne, refusalOf } from './read-text.ts'

const head = { text: 'Lakes Press, 6 December 2025', x: 72, y: 810, size: 8 }
const foot = (number: number) => ({ text: `Page ${number} of 2`, x: 280, y: 40, size: 9 })
const first = [
  head,
  { text: 'Ridge talks stall over', x: 72, y: 770, size: 20 },
  { text: 'the referendum', x: 72, y: 746, size: 20 },
  ...column(['By Ann Lee'], { y: 720 }),
  ...column(
    [
      'GENEVA (AP) — Negotiators of the two states left Geneva on Saturday with-',
      'out a date for the next round of talks, and the cease-fire along the river is',
      'to hold until then.',
    ],
    { y: 690 },
  ),
  ...column(
    [
      'The northern delegation demands that the southern army withdraw from',
      'the ridge within 90 days, and that a long cease-',
      'fire be watched by monitors of the regional union, a US-',
      'South body.',
    ],
    { y: 640 },
  ),
  { text: 'What is on the table', x: 72, y: 570, size: 14 },
  ...column(
    [
      'The draft has three points:',
      '• an armistice that both sides call a first step towards a lasting peace on',
      'the ridge',
      '• monitors of the regional union',
    ],
    { y: 545 },
  ),
  ...column(['“We shall not sign what we have not read,” said the southern foreign min-'], {
    y: 480,
  }),
  foot(1),
]
const second = [
  head,
  ...column(['ister, Ada Obi, on Sunday, adding that her government would answer in', 'writing.']),
  foot(2),
]

describe('a PDF', () => {
  it('gives its text in paragraphs, marked as normalised', async () => {
    const article = await readOne('a.pdf', writePdf([first, second]))
    expect(article).toMatchObject({
      format: 'pdf',
      normalised: true,
      headline: 'Ridge talks stall over the referendum',
      byline: 'Ann Lee',
      outlet: 'AP',
      place: 'GENEVA',
      published: '2025-12-06',
    })
    expect(outline(article)).toEqual([
      'meta Lakes Press, 6 December 2025',
      'headline Ridge talks stall over the referendum',
      'meta By Ann Lee',
      'paragraph Negotiators of the two states left Geneva on Saturday without a date for the next round of talks, and the cease-fire along the river is to hold until then.',
      'paragraph The northern delegation demands that the southern army withdraw from the ridge within 90 days, and that a long cease-fire be watched by monitors of the regional union, a US-South body.',
      'heading What is on the table',
      'paragraph The draft has three points:',
      'listItem an armistice that both sides call a first step towards a lasting peace on the ridge',
      'listItem monitors of the regional union',
      'paragraph “We shall not sign what we have not read,” said the southern foreign minister, Ada Obi, on Sunday, adding that her government would answer in writing.',
    ])
  })

  it('goes down one column and then the next', async () => {
    const left = column(
      ['The talks over the ridge ended at', 'midnight, and the two sides were', 'to meet again in'],
      { y: 700 },
    )
    const right = column(['the spring, people close to them', 'said on Sunday.'], {
      x: 320,
      y: 700,
    })
    const article = await readOne('a.pdf', writePdf([[...left, ...right]]))
    expect(article.source).toContain(
      'meet again in the spring, people close to them said on Sunday.',
    )
  })

  it('takes the title of the file where none is printed large', async () => {
    const lines = column(['The talks over the ridge ended at midnight without a result.'])
    const titled = (Title: string, Author: string) =>
      readOne('a.pdf', writePdf([lines], { Title, Author }))
    expect(await titled('Talks stall', 'Ann Lee')).toMatchObject({
      headline: 'Talks stall',
      byline: 'Ann Lee',
    })
    const made = await titled('Microsoft Word - final2.docx', 'admin')
    expect(made).toMatchObject({ headline: null, byline: null })
  })

  it.each([
    ['is a scan', writePdf([[], []]), '“a.pdf” holds no text; it may be a scan.'],
    ['is cut short', writePdf([first]).slice(0, 900), '“a.pdf” is a damaged PDF.'],
    [
      'is a book',
      writePdf(Array.from({ length: 201 }, () => [])),
      '“a.pdf” has 201 pages, more than 200.',
    ],
    ['is rubbish', '%PDF-1.7\nrubbish', '“a.pdf” is a damaged PDF.'],
  ])('is refused when it %s', async (_, bytes, message) => {
    expect(await refusalOf(readAs('a.pdf', bytes))).toBe(message)
  })

  it('is refused when it would fill the memory', async () => {
    const packed = (filter: string, data: Buffer, more = '') =>
      Buffer.concat([
        Buffer.from('%PDF-1.4\n1 0 obj\n'),
        Buffer.from(`<< /Length ${data.length} /Filter ${filter} ${more} >>\nstream\n`),
        data,
        Buffer.from('\nendstream\nendobj\ntrailer << /Root 2 0 R >>'),
      ])
    const bomb = deflateSync(Buffer.alloc(65 * 1024 * 1024))
    const twice = deflateSync(bomb)
    const message = '“a.pdf” grows past all reason when it is unpacked.'
    expect(await refusalOf(readAs('a.pdf', packed('/FlateDecode', bomb)))).toBe(message)
    expect(await refusalOf(readAs('a.pdf', packed('[/Fl /Fl]', twice)))).toBe(message)
    const picture = packed('/FlateDecode', bomb, '/Subtype /Image')
    expect(await refusalOf(readAs('a.pdf', picture))).toBe('“a.pdf” is a damaged PDF.')
  })

  it('is known by its bytes, whatever it is called', async () => {
    expect((await readOne('a.txt', writePdf([first]))).format).toBe('pdf')
  })
})
