import { describe, expect, it } from 'vitest'
import { helpPage } from '../../views/help-page.ts'
import { places } from '../../views/keymap.ts'
import { defaultKeymap } from '../../views/make-keymap.ts'
import type { Page } from '../../views/page.ts'
import { recordPage } from '../../views/record-page.ts'
import { recordTables } from '../../views/record-tables.ts'
import { kindOf, titleOf } from '../../views/record-words.ts'
import { setScene } from '../../views/scene.ts'
import { pointAt, sourcePage } from '../../views/source-page.ts'
import { lineText, lineWidth, type StyledLine } from '../../views/styled-text.ts'
import { monoTheme } from '../../views/theme.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

const dossier = seedDossier()
const scene = setScene(dossier, monoTheme)

const linesOf = (page: Page): readonly StyledLine[] =>
  page.sections.flatMap((section) => (section.kind === 'lines' ? section.lines : []))
const textOf = (page: Page): readonly string[] => linesOf(page).map(lineText)
const record = (id: string, quote = 0, width = 80): Page => {
  const entry = scene.index.records.get(id)
  if (entry === undefined) throw new Error(`The sample has no ${id}.`)
  return recordPage(entry, quote, scene, width)
}

describe('recordPage', () => {
  it('gives every field that holds something', () => {
    expect(textOf(record('d5')).slice(0, 12)).toEqual([
      'seize the remaining parts of Donbas by force',
      '',
      'party       Russia',
      'kind        threat',
      'put to      Ukraine',
      'issue       territory',
      'hangs on    unless Ukrainian troops withdraw',
      'certainty   ● ASSERTED',
      'said by     Vladimir Putin, paraphrased',
      'act         THREATEN',
      'found by    sample',
      '',
    ])
  })

  it('says how a date was read', () => {
    expect(textOf(record('n1'))).toContain(
      'when        Sat 6 Dec ? (“on Saturday”, weekday), which allows another reading',
    )
  })

  it('shows each paragraph once, with all quotations in it', () => {
    const text = textOf(record('d3'))
    const paragraph = text.filter((line) => line.includes('Negotiators will return'))
    expect(paragraph).toHaveLength(1)
    expect(text.some((line) => line.startsWith('›'))).toBe(true)
    expect(text.some((line) => line.includes('2  ✗ Russia rejects “a condition the Kremlin'))).toBe(
      true,
    )
  })

  it('can go to each of its quotations', () => {
    const page = record('plan-19')
    expect(page.anchors).toHaveLength(scene.quotesOf('plan-19').length)
    for (const anchor of page.anchors) expect(anchor).toBeLessThan(page.height)
  })

  it('points at the quotation one is at', () => {
    const pointed = (quote: number): string | undefined =>
      textOf(record('d1', quote)).find((line) => line.startsWith('›'))
    expect(pointed(0)).toMatch(/^› 1 /u)
    expect(pointed(2)).toMatch(/^› 3 /u)
  })

  it('shows every kind of record, no line wider than asked for', () => {
    for (const { id } of scene.index.records.values()) {
      for (const width of [36, 76, 116]) {
        for (const line of linesOf(record(id, 0, width))) {
          expect(lineWidth(line)).toBeLessThanOrEqual(width)
        }
      }
    }
  })
})

describe('recordTables', () => {
  const tables = (id: string, width = 80) => {
    const entry = scene.index.records.get(id)
    return entry === undefined ? [] : recordTables(entry, scene, width)
  }

  it('lists the people of a party', () => {
    const [people] = tables('UKR')
    expect(people?.title).toBe('People')
    expect(people?.table.columns.map(({ heading }) => heading)).toEqual(['Name', 'Where', 'Office'])
    expect(people?.table.rows[0]?.map((cell) => cell.trim())).toEqual([
      'Volodymyr Zelenskyy',
      '¶ 11',
      'President',
    ])
  })

  it('lists what a text provides, removes and holds back', () => {
    const contents = tables('plan-19', 160)[1]?.table.rows.map((row) =>
      row.map((cell) => cell.trim()),
    )
    expect(contents?.map(([what]) => what)).toEqual([
      '+ provides',
      '+ provides',
      '+ provides',
      '− removes',
      '⏸ holds back',
      '⏸ holds back',
      '⏸ holds back',
    ])
    expect(contents?.at(-1)?.at(-1)).toContain('for potential direct')
  })

  it('goes on below where words do not fit, and puts all in one column where little does', () => {
    const beside = tables('plan-19', 70)[1]?.table
    expect(beside?.rows.some(([what]) => what?.trim() === '')).toBe(true)
    for (const width of [70, 56, 36]) {
      for (const { table } of tables('plan-19', width)) {
        const cells = table.columns.map((column) => column.width + 3)
        expect(cells.reduce((sum, one) => sum + one, 1)).toBeLessThanOrEqual(width)
      }
    }
    const one = tables('plan-28', 36)[0]?.table
    expect(one?.columns.map(({ heading }) => heading)).toEqual(['Words'])
    expect(one?.rows[0]?.[0]).toContain('+ provides ◐ hedged')
  })

  it('says how firm a content is only where a text does not simply assert it', () => {
    expect(tables('plan-28')[0]?.table.columns.map(({ heading }) => heading)).toContain('Certainty')
    expect(tables('plan-24')[1]?.table.columns.map(({ heading }) => heading)).not.toContain(
      'Certainty',
    )
  })

  it('has none for a record that has several of nothing', () => {
    expect(tables('DEU')).toEqual([])
    expect(tables('n1')).toEqual([])
  })
})

describe('titleOf and kindOf', () => {
  it.each([
    ['RUS', 'party', 'Russia'],
    ['plan-19', 'plan version', '19 points'],
    ['d4', 'red line', 'Ukraine: independence, sovereignty, and civilian safety'],
    [
      'p1',
      'warning',
      'European Union, France: a deal negotiated without Europe risks fracturing Western unity',
    ],
    ['g1', 'guarantee', 'Advanced air-defence systems'],
    ['o1', 'open issue', 'territorial boundaries'],
    ['n2', 'next step', 'Timelines and milestones'],
  ])('%s is a %s', (id, kind, title) => {
    const entry = scene.index.records.get(id)
    if (entry === undefined) throw new Error(`The sample has no ${id}.`)
    expect(kindOf(entry)).toBe(kind)
    expect(titleOf(entry, scene.names)).toBe(title)
  })
})

describe('sourcePage', () => {
  const [article] = dossier.articles
  if (article === undefined) throw new Error('The sample has no article.')
  const passages = scene.passagesOf(article.id)
  const page = sourcePage(article, passages, 100)

  it('shows all words of the article', () => {
    const shown = textOf(page).join(' ').replace(/\s+/gu, ' ')
    expect(shown).toContain(
      'Both conditions remain non-starters for Kyiv and its Western partners.',
    )
    expect(shown).toContain('Must Read: Putin Hits Out')
  })

  it('numbers the paragraphs', () => {
    expect(textOf(page).some((line) => line.startsWith('    20  • Legal recognition'))).toBe(true)
  })

  it('marks every passage, and knows the line it starts in', () => {
    passages.forEach((passage, at) => {
      const line = linesOf(page)[page.anchors[at] ?? -1] ?? []
      expect(line.some((piece) => piece.passages?.includes(at) && piece.style === 'marked')).toBe(
        true,
      )
      expect(passage.spans.length).toBeGreaterThan(0)
    })
  })

  it('points at one passage with signs, not by colour alone', () => {
    const at = passages.findIndex(({ start }) =>
      article.source.startsWith('Legal recognition', start),
    )
    const line = linesOf(page)[page.anchors[at] ?? -1] ?? []
    expect(lineText(pointAt(line, at, monoTheme))).toBe(
      '›   20  • ▌Legal recognition of Russia’s territorial claims▐',
    )
    expect(pointAt(line, null, monoTheme)).toBe(line)
  })

  it('stays within its width, the signs included', () => {
    for (const width of [30, 56, 96, 140]) {
      const narrow = sourcePage(article, passages, width)
      passages.forEach((_, at) => {
        for (const line of linesOf(narrow)) {
          if (line.some((piece) => piece.passages?.includes(at))) {
            expect(lineWidth(pointAt(line, at, monoTheme))).toBeLessThanOrEqual(width)
          }
        }
      })
    }
  })
})

describe('helpPage', () => {
  it.each(places)('tells every key of the place: %s', (place) => {
    const text = textOf(helpPage(place, defaultKeymap, 60)).join('\n')
    for (const { does } of defaultKeymap.bindingsFor(place)) expect(text).toContain(does)
  })

  it('sets keys and signs beside each other where there is room', () => {
    expect(helpPage('panes', defaultKeymap, 116).height).toBeLessThan(
      helpPage('panes', defaultKeymap, 76).height,
    )
  })
})
