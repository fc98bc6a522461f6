import { describe, expect, it } from 'vitest'
import { facetValues, noFilter } from '../../source/dossier/filter-dossier.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { Statement } from '../../source/model/statement.ts'
import type { ListId } from '../../views/list-views.ts'
import { isRow, type RowList, targetOf } from '../../views/pane-list.ts'
import { setScene } from '../../views/scene.ts'
import { lineText } from '../../views/styled-text.ts'
import { monoTheme } from '../../views/theme.ts'
import { emptyDossier, hostileDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { storyDossier } from '../helpers/story-dossier.ts'

const sceneOf = (dossier: Dossier) => setScene(dossier, monoTheme)
const seed = sceneOf(seedDossier())

/** Lines of a list as text, cells between bars, headings after a #. */
const linesOf = ({ rows }: RowList): readonly string[] =>
  rows.map((row) => (isRow(row) ? row.cells.map(lineText).join(' | ') : `# ${lineText(row.words)}`))
const listIn = (dossier: Dossier, list: ListId): readonly string[] =>
  linesOf(sceneOf(dossier).listView(list))

describe('the timeline', () => {
  it('says when, who and what, how firm, and how the time was read', () => {
    const lines = linesOf(seed.listView('timeline'))
    expect(lines[0]).toMatch(
      /^Nov 2025 \| 28 points leaked \| ● asserted \| “in November” as written$/u,
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/US, Ukraine: a third round of discussions/u),
    )
  })

  it('has the articles between as headings', () => {
    const headings = linesOf(seed.listView('timeline')).filter((line) => line.startsWith('#'))
    expect(headings).toEqual(['# ── 6 Dec 2025 · TheInterviewTimes.com published ──'])
  })

  it('says so where the text gives no time, or none that a day follows from', () => {
    const dossier = seedDossier()
    const [step, ...others] = dossier.nextSteps
    if (step === undefined) throw new Error('The sample has steps.')
    const timeless = { ...dossier, nextSteps: [...others, { ...step, when: null }] }
    const lines = listIn(timeless, 'timeline')
    expect(lines.at(-1)).toMatch(/the text gives no time$/u)
  })
})

describe('the statements', () => {
  const [position] = seedDossier().positions
  if (position === undefined) throw new Error('The sample has a position.')
  const { attribution, certainty, evidence } = position
  const statement = (of: Partial<Statement>): Statement => ({
    id: 's1',
    speaker: 'Emmanuel Macron',
    parties: ['FRA'],
    words: 'Not without us',
    mode: 'direct',
    attribution,
    certainty,
    rule: 'sample',
    evidence,
    ...of,
  })
  const lineFor = (of: Partial<Statement>) =>
    listIn({ ...seedDossier(), statements: [statement(of)] }, 'statements')[0]

  it.each<[string, Partial<Statement>, string]>([
    ['what is quoted between marks', {}, 'Emmanuel Macron | France | “Not without us” | '],
    [
      'what is told in other words without, and says so',
      { mode: 'indirect' },
      'Emmanuel Macron | France | Not without us (paraphrased) | ',
    ],
    [
      'what is quoted in part with the marks it has',
      { mode: 'mixed', words: 'not “without us”' },
      'Emmanuel Macron | France | not “without us” | ',
    ],
    [
      'nobody by name who is not named',
      { speaker: null, parties: [] },
      'unnamed |  | “Not without us” | ',
    ],
    ['a party that speaks once', { speaker: 'France' }, 'France |  | “Not without us” | '],
    [
      'the speaker’s party once, however often it is named',
      { parties: ['FRA', 'FRA', 'DEU'] },
      'Emmanuel Macron | France, Germany | “Not without us” | ',
    ],
    [
      'what is not simply said with how firmly',
      { certainty: { ...certainty, word: 'hedged' } },
      'Emmanuel Macron | France | “Not without us” | ◐ hedged',
    ],
  ])('show %s', (_, of, line) => {
    expect(lineFor(of)).toBe(line)
  })
})

describe('all else that was found', () => {
  it('goes by kind, each under its heading with its number', () => {
    const lines = linesOf(seed.listView('everything'))
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Left open 1',
      '# Guarantees 1',
      '# Other stances 1',
    ])
    expect(lines).toHaveLength(6)
  })

  it('has nothing that has a pane or a list of its own', () => {
    const ids = seed.listView('everything').rows.flatMap((row) => row.id ?? [])
    expect(ids).toEqual(['o1', 'g1', 'p1'])
  })
})

describe('what a search has found', () => {
  it('goes by kind, then the text, and each heading says how many there are', () => {
    const list = seed.searchList('territory')
    const lines = linesOf(list)
    const heads = lines.flatMap((line, at) => (line.startsWith('#') ? [{ line, at }] : []))
    heads.forEach(({ line, at }, of) => {
      const end = heads[of + 1]?.at ?? lines.length
      expect(line).toMatch(new RegExp(` ${end - at - 1}$`, 'u'))
    })
    expect(heads.at(-1)?.line).toMatch(/^# In the text/u)
  })

  it('marks the words found in each row of the text', () => {
    for (const row of seed.searchList('Zelensky').rows.filter(isRow)) {
      const target = targetOf(row)
      if (target === null || 'id' in target) continue
      const marked = row.cells.flat().filter(({ style }) => style === 'match')
      expect(marked.map(({ text }) => text)).toContain('Zelenskyy')
    }
  })

  it('shows the words found of a long paragraph, not only its beginning', () => {
    for (const row of seed.searchList('safety').rows.filter(isRow)) {
      const text = row.cells.map(lineText).join(' ')
      const target = targetOf(row)
      if (target !== null && !('id' in target)) expect(text.indexOf('safety')).toBeLessThan(120)
    }
  })

  it('says what one may do before anything is typed', () => {
    expect(seed.searchList(' ').none).toMatch(/^Type what to look for/u)
    expect(seed.searchList('zzz').none).toBe('Nothing found for “zzz”.')
  })
})

describe('every list', () => {
  const lists = ['timeline', 'statements', 'everything', 'changes', 'articles'] as const

  it.each(lists)('has rows of different ids that lead to quotations that are there: %s', (list) => {
    for (const dossier of [seedDossier(), hostileDossier(), storyDossier()]) {
      const scene = sceneOf(dossier)
      const rows = scene.listView(list).rows.filter(isRow)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const target of rows.map(targetOf)) {
        if (target !== null && 'id' in target)
          expect(scene.quotesOf(target.id)[target.quote]).toBeDefined()
      }
    }
  })

  it.each(lists)('keeps the ids of its rows under any filter: %s', (list) => {
    const whole = new Map(
      seed
        .listView(list)
        .rows.filter(isRow)
        .map((row) => [row.id, targetOf(row)]),
    )
    for (const { facet, value } of facetValues(seed.index.dossier)) {
      const rows = seed
        .under({ ...noFilter, [facet]: value })
        .listView(list)
        .rows.filter(isRow)
      for (const row of rows) expect(whole.get(row.id)).toEqual(targetOf(row))
    }
  })

  it.each(lists)('lets no control of the text through: %s', (list) => {
    for (const line of [
      ...listIn(hostileDossier(), list),
      ...linesOf(sceneOf(hostileDossier()).searchList('ceasefire')),
    ]) {
      expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/u)
    }
  })

  it.each(lists)('says so when it has no row: %s', (list) => {
    const { rows, none } = sceneOf(emptyDossier()).listView(list)
    // An article is there, though nothing was found in it.
    expect(rows.filter(isRow)).toHaveLength(list === 'articles' ? 1 : 0)
    expect(none).toMatch(/\.$/u)
  })
})
