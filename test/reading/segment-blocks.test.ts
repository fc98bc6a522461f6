import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../../source/model/article.ts'
import { isBlank } from '../../source/reading/split-lines.ts'
import { outline, read, wordsOf } from './layout-of-data.ts'

const folders = ['../articles/', '../../seeds/']
const texts = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url)
  const names = readdirSync(url).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, text: readFileSync(new URL(name, url), 'utf8') }))
})

const body = 'The two sides met on Monday, and mediators said that they would meet again.'
const lead = 'Negotiators for the two sides began a second day of talks in the capital on Monday.'

describe('segmenting a text into blocks', () => {
  it.each(texts)('tiles $name', ({ text }) => expectTiles(text))

  it('tiles any text', () => {
    const piece = fc.constantFrom(
      ...['\r\n', '\n', '\r', '\u2028', '\u0085', '\f', '\t', ' ', '\u00a0', '\ufeff', '\u200b'],
      ...['• ', '1. ', '(a) ', 'i. ', '→', '# ', '**', '---', '12:30 ', ':', '?', '.', '👍🏽', '𝔸'],
      ...['GENEVA (AP) — ', '6 December 2025', 'Must Read: ', 'Related', 'By Jane Doe', 'Photo: '],
      ...['The plan', 'says no', body, 'Key takeaways', '> ', '|', '“', '”', '\u001b[31m', '\0'],
    )
    const layout = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(fc.oneof(layout, fc.string({ unit: 'binary' })), expectTiles))
  })

  it('finds no blocks in a blank text', () => {
    for (const text of ['', ' \n\t\u00a0', '\ufeff\r\n']) expect(read(text).blocks).toEqual([])
  })

  it('keeps offsets of the source where lines end in CR LF, after a BOM and without a last line end', () => {
    const article = read(`\ufeffTalks resume\r\n\r\n${lead}\r\n\r\n\t • 👍 Peace  \r\n • War`)
    expect(outline(article)).toEqual([
      'headline Talks resume',
      `paragraph ${lead}`,
      'listItem 👍 Peace',
      'listItem War',
    ])
  })

  it('takes the first line as headline, but not the first paragraph of a text without one', () => {
    expect(read(`Talks resume in Muscat\n\n${body}`).headline).toBe('Talks resume in Muscat')
    expect(read(`${lead} ${body}\n\n${body}`).headline).toBeNull()
    expect(read(`GENEVA (AP) — ${body}\n\n${body}`).headline).toBeNull()
    expect(read(`• One\n• Two\n\n${body}`).headline).toBeNull()
  })

  it('passes over a kicker, a stamp or a date before the headline', () => {
    for (const top of [
      'EXPLAINER',
      'HORN OF AFRICA | AT A GLANCE',
      'Middle East',
      '6 December 2025',
      '10.32am GMT',
      'Advertisement',
    ]) {
      expect(read(`${top}\n\nWhat the two sides want\n\n${body}`).headline, top).toBe(
        'What the two sides want',
      )
    }
  })

  it('keeps a headline that opens like a promotion', () => {
    const article = read(
      `Explainer: What is in the plan\n\n${body}\n\nExplainer: How it began\n\n${body}`,
    )
    expect(article.headline).toBe('Explainer: What is in the plan')
    expect(article.blocks[2]?.kind).toBe('promo')
  })

  it('takes the title of header lines and front matter as headline, once repeated or not', () => {
    expect(read(`Subject: Truce offered\nDate: 3 March 2026\n\n${body}`).headline).toBe(
      'Truce offered',
    )
    const repeated = read(`---\ntitle: Truce offered\n---\n\n# Truce offered\n\n${body}`)
    expect(repeated.headline).toBe('Truce offered')
    expect(repeated.sections).toEqual([])
  })

  describe('standfirst', () => {
    const summary = 'Leaders say that the plan will not hold unless they are asked.'
    it.each([
      ['before a by-line', `Head of it\n\n${summary}\n\nBy Jane Doe\n\n${body}`],
      ['before a dateline', `Head of it\n\n${summary}\n\nGENEVA (AP) — ${body}`],
      [
        'before a caption and a date',
        `Head of it\n\n${summary}\n\nPhoto: X\n\n3 May 2024\n\n${body}`,
      ],
      ['after the date, before a dateline', `Head of it\n3 May 2024\n${summary}\nGENEVA — ${body}`],
      [
        'said again by the lead',
        `Head of it\n\n${summary}\n\n${summary.slice(0, -1)}, they said.\n\n${body}`,
      ],
    ])('is a paragraph %s', (_, text) => {
      expect(read(text).standfirst).toBe(summary)
    })

    it('is a sentence without its full stop', () => {
      expect(read(`Head of it\n\n${summary.slice(0, -1)}\n\n${lead}`).standfirst).toBe(
        summary.slice(0, -1),
      )
    })

    it.each([
      ['the first of the body', `Head of it\n\n${lead}\n\n${body}`],
      ['before a heading', `Head of it\n\n${lead}\n\nWhat they want\n\n${body}`],
      ['before a promotion', `Head of it\n\n${lead}\n\nMust read: Why\n\n${body}`],
      ['before a rule', `Head of it\n\n${lead}\n\n* * *\n\n${body}`],
      ['after the date', `Head of it\n\n3 May 2024\n\n${lead}\n\n${body}`],
      [
        'one of many before a stamp',
        `Head of it\n\n${lead}\n\n${body}\n\n${body} Yes.\n\nUpdated 3 May 2024`,
      ],
    ])('is not a paragraph %s', (_, text) => {
      expect(read(text).standfirst).toBeNull()
    })
  })

  describe('headings', () => {
    it.each([
      'What Comes Next',
      'And Russia?',
      'In a hurry? The short version',
      'Core talks in the U.S.',
      'WHAT THEY WANT:',
      '‘A red line’',
      '## What they want',
      '**What they want**',
      'Key takeaways:',
      '1. The hostages',
      '2) The weapons',
    ])('are open lines before a paragraph: %s', (line) => {
      expect(read(`Head of it\n\n${body}\n\n${line}\n\n${body}`).blocks[2]?.kind).toBe('heading')
    })

    it.each([
      'The plan:',
      'Rejects any such deployment.',
      '“We will not sign,” he said.',
      'and so it was',
      'Nobody knows;',
      `It is a long line that goes on about the plan and what each of the sides would like to see in it before they sign`,
    ])('are not lines that read as prose: %s', (line) => {
      expect(read(`Head of it\n\n${body}\n\n${line}\n\n${body}`).blocks[2]?.kind).toBe('paragraph')
    })

    it('are not the last lines of a text', () => {
      const article = read(
        `Head of it\n\n${body}\n\nFor the rebels: Abu Zayd\nFor the army: Col. Ndakala`,
      )
      expect(article.blocks.slice(2).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    })

    it('open sections by their words, without number and Markdown', () => {
      const article = read(
        `Head\n\n${body}\n\n1. The hostages\n\n${body}\n\n## The **weapons** ##\n\n${body}`,
      )
      expect(article.sections.map(({ heading }) => heading)).toEqual([
        'The hostages',
        'The **weapons**',
      ])
      for (const { start, end, heading } of article.sections) {
        expect(article.source.slice(start, end)).toBe(heading)
      }
      expect(article.blocks.map(({ section }) => section)).toEqual([null, null, 0, 0, 1, 1])
    })

    it('end with the next post of a live blog', () => {
      const article = read(`Live: talks go on\n\n21:05 No paper tonight\n${body}\n\n14:30\n${body}`)
      expect(article.blocks.map(({ kind, section }) => [kind, section])).toEqual([
        ['headline', null],
        ['heading', 0],
        ['paragraph', 0],
        ['liveStamp', null],
        ['paragraph', null],
      ])
    })
  })

  it('joins the lines of a text wrapped at a fixed width, and of no other', () => {
    const wrapped = [
      'Mediators from Qatar and Egypt have proposed a truce of sixty days',
      'under which both sides would release prisoners in three stages, two',
      'officials familiar with the text said on Tuesday.',
      '',
      ' * release of all prisoners within 72 hours, and of the remaining',
      '   detainees within a month',
      ' * a withdrawal from the airport',
    ]
    const article = read(`Head of it\n\n${wrapped.join('\n')}`)
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'listItem',
      'listItem',
    ])
    expect(read(`Head of it\n${lead}\n${body}\n${lead}\n${body}`).blocks).toHaveLength(5)
    expect(
      read('Iran says no\nRussia says no\nFrance says no\nBritain says no').blocks,
    ).toHaveLength(4)
  })

  it('numbers paragraphs and list items from 1', () => {
    const article = read(`Head\n\n${body}\n\nWhat next\n\n${body}\n\n• One\n\nMust read: X`)
    expect(article.blocks.map(({ paragraph }) => paragraph)).toEqual([null, 1, null, 2, 3, null])
  })
})

function expectTiles(text: string): void {
  const article = read(text)
  expect(Article.safeParse(article).error).toBeUndefined()
  let end = 0
  for (const block of article.blocks) {
    expect(isBlank(text.slice(end, block.start))).toBe(true)
    expect(block.start).toBeLessThanOrEqual(block.contentStart)
    expect(block.contentStart).toBeLessThan(block.end)
    expect(isBlank(wordsOf(article, block).charAt(0))).toBe(false)
    end = block.end
  }
  expect(isBlank(text.slice(end))).toBe(true)
}
