import { describe, expect, it } from 'vitest'
import { countSources, tellersOf } from '../../source/dossier/count-sources.ts'
import { indexDossier } from '../../source/dossier/index-dossier.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { relatedTo } from '../../source/dossier/related-records.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { isRow, type RowList } from '../../views/pane-list.ts'
import { readAloud } from '../../views/read-aloud.ts'
import { setLiveScene, setScene } from '../../views/scene.ts'
import { startState } from '../../views/state.ts'
import { lineText } from '../../views/styled-text.ts'
import { tellerWords } from '../../views/teller-words.ts'
import { monoTheme } from '../../views/theme.ts'
import { draw, press } from '../helpers/draw.tsx'
import { largeDossier } from '../helpers/hostile-dossier.ts'
import { manyArticles, withArticle } from '../helpers/many-articles.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { storyArticle, storyDossier } from '../helpers/story-dossier.ts'

const story = storyDossier()
const index = indexDossier(story)
const scene = setScene(story, monoTheme)
const wide = { columns: 120, rows: 40 }

/** The lines of a list: headings with “#”, cells of rows with “ | ” between. */
const linesOf = (list: RowList): readonly string[] =>
  list.rows.map((row) =>
    isRow(row)
      ? row.cells.map((cell) => lineText(cell).trim()).join(' | ')
      : `# ${lineText(row.words)}`,
  )

describe('a record several articles tell', () => {
  it('is found by the id it has in any of them', () => {
    const found = ['week of 0', 'week of 1', 'week of 2', 'week of 3'].map(
      (id) => index.find(id)?.id,
    )
    expect(found).toEqual(Array(4).fill('week of 3'))
    expect(index.find('week of 4')).toBeUndefined()
  })

  it('has the quotes of all, its own first, then answers, then the others latest first', () => {
    const entry = index.find('week of 3')
    const quotes = entry === undefined ? [] : quotesOf(entry)
    expect(quotes.map(({ part, evidence }) => `${part} ${evidence.article.slice(0, 6)}`)).toEqual(
      [
        ['record', 3],
        ['response', 4],
        ['response', 1],
        ['record', 2],
        ['record', 1],
        ['record', 0],
      ].map(([part, at]) => `${part} ${storyArticle(Number(at)).id.slice(0, 6)}`),
    )
  })

  it('keeps the certainty of each telling', () => {
    const entry = index.find('agreement of 1')
    const quotes = entry === undefined ? [] : quotesOf(entry)
    expect(quotes.map(({ certainty }) => certainty?.word)).toEqual(['asserted', 'hedged', 'hedged'])
  })

  it('counts reprints once', () => {
    const entry = index.find('week of 3')
    if (entry === undefined || entry.kind === 'change') throw new Error('It is not there.')
    const tellers = tellersOf(entry, story.stories)
    expect(tellers).toEqual({
      sources: 3,
      articles: 4,
      stories: [{ kind: 'reprints', articles: 2 }],
    })
    expect(tellerWords(tellers)).toBe('3 sources (4 articles; 2 are one agency story)')
    expect(tellerWords(countSources(['a', 'b'], []))).toBe('2 sources')
    expect(
      tellerWords(countSources(['a', 'b', 'c'], [{ kind: 'editions', articles: ['a', 'b', 'c'] }])),
    ).toBe('1 source (3 articles; 3 are editions of one article)')
  })

  it('has its sources in its row, and none where one alone tells it', () => {
    const cells = (dossier: Dossier) =>
      setScene(dossier, monoTheme).lists.demands.rows.map((row) => lineText(row.cells[4] ?? []))
    expect(cells(story)).toEqual(['·3'])
    expect(cells(storyDossier(1))).toEqual(['', ''])
    expect(cells(seedDossier()).every((cell) => cell === '')).toBe(true)
  })

  it('shows on its page who tells it, and what may be the same, reachable by Enter', () => {
    const before = storyDossier(4)
    const page = draw(before, wide, '3', 'enter').join('\n')
    expect(page).toContain('told by     3 sources (4 articles; 2 are one agency story)')
    expect(page).toContain('Possibly the same: 1')
    expect(page).toMatch(/≈ Dockers’ union: back pay for every docker “back pay for every docker”/u)
    expect(page).toContain('  Harbour News, 2 Mar 2026')
    expect(page).toContain('may be the same')
    expect(relatedTo(indexDossier(before), 'week of 3')[0]?.id).toBe('pay of 0')
    const other = draw(before, wide, '3', 'enter', 'enter', 'enter').join('\n')
    expect(other).toContain('demand › demand')
  })

  it('marks words of a text that was made readable', () => {
    expect(draw(story, wide, '3', 'J').join('\n')).toContain('normalised text')
  })
})

describe('steps that are no longer ahead', () => {
  it('stand last, and say why in a sign and a word', () => {
    const rows = scene.lists.steps.rows.map((row) => row.cells.map(lineText))
    expect(rows.map((cells) => cells[3])).toEqual(['✓ held', '↷ put off'])
    const mixed = setScene(storyDossier(4), monoTheme).lists.steps.rows
    expect(mixed.map((row) => lineText(row.cells[3] ?? []))).toEqual(['▸ planned', '✓ held'])
  })

  it('say on their page by which words', () => {
    const page = draw(story, wide, '4', 'j', 'enter').join('\n')
    expect(page).toContain('past        ↷ put off “The meeting of Friday was put off.”')
    expect(page).toContain('The Chronicle, 6 Mar 2026')
  })
})

describe('the changes', () => {
  it('stand by article, the latest first, what does not fit among them', () => {
    expect(linesOf(scene.listView('changes'))).toEqual([
      '# The Chronicle, 6 Mar 2026 · Meeting Put Off as Union Softens 3',
      '⊘ contradicted | demand | Dockers’ union: the 35-hour week | Port operator: stance rejects → accepts',
      '− withdrawn | demand | back pay for every docker | demand',
      '≠ do not fit | number | how many points the agreement has | “a 14-point agreement” ≠ “The agreement has 15 points, the mediator said.”',
      '# Harbour News, 5 Mar 2026 · Talks Held, New Offer Made 2',
      '~ changed | plan version | 14 points | points 12 points → 14 points',
      '… gone silent | demand | back pay for every docker | demand',
      '# Coast Agency, 3 Mar 2026 · Port Operator Says No 2',
      '+ new | plan version | 14 points | ',
      '+ new | next step | Mediators will meet both sides on Friday | ',
    ])
  })

  it('have those one has not looked at on top, also older ones', () => {
    const looked = new Set(story.articles.map(({ id }) => id))
    looked.delete(storyArticle(1).id)
    const list = setLiveScene({ dossier: story, skipped: [], looked }, monoTheme).listView(
      'changes',
    )
    expect(linesOf(list)[0]).toBe('# + new · Coast Agency, 3 Mar 2026 · Port Operator Says No 2')
  })

  it('give the evidence of both sides, each with its own certainty', () => {
    const quotes = scene.quotesOf('changed agreement of 1 by 3')
    expect(quotes.map(({ part }) => part)).toEqual(['after', 'before'])
    expect(quotes.map(({ certainty }) => certainty?.word)).toEqual(['asserted', 'hedged'])
  })

  it('lead to the record, and to the words of one that is gone', () => {
    const start = startState(scene, wide)
    expect(press(start, scene, ['C', 'enter']).trail.at(-1)).toMatchObject({
      kind: 'record',
      id: 'week of 3',
    })
    const page = press(start, scene, ['C', 'j', 'enter']).trail.at(-1)
    expect(page).toMatchObject({ kind: 'source', article: storyArticle(0).id })
    expect(page?.kind === 'source' && page.found).not.toBeNull()
  })

  it.each([
    [0, 'No article was read.'],
    [1, 'Only one article was read, so there is none before it to differ from.'],
  ])('say why there is none of %i articles', (count, words) => {
    expect(setScene(storyDossier(count), monoTheme).listView('changes').none).toBe(words)
  })

  it('heed the filter', () => {
    const start = startState(scene, wide)
    const filtered = press(start, scene, ['f', ...'plan', 'enter', 'C'])
    const rows = linesOf(scene.under(filtered.filter).listView('changes'))
    expect(rows.filter((row) => !row.startsWith('#')).length).toBeGreaterThan(0)
    expect(rows.some((row) => row.includes('demand'))).toBe(false)
  })
})

describe('the articles', () => {
  it('say what each is, and below what could not be read', () => {
    const skipped = [{ source: 'a.pdf', reason: 'It has no text.', remedy: 'Use OCR.' }]
    const looked = new Set(story.articles.slice(0, 4).map(({ id }) => id))
    const live = setLiveScene({ dossier: story, skipped, looked }, monoTheme)
    expect(linesOf(live.listView('articles'))).toEqual([
      '6 Mar 2026 | The Chronicle | Meeting Put Off as Union Softens | pdf | 1 record | + new, normalised text',
      '5 Mar 2026 | Harbour News | Talks Held, New Offer Made | text | 3 records | ',
      '3 Mar 2026 | Daily Post | Port Operator Refuses Shorter Week | text | 3 records | reprint of Coast Agency, 3 Mar 2026',
      '3 Mar 2026 | Coast Agency | Port Operator Says No | text | 4 records | ',
      '2 Mar 2026 | Harbour News | Dockers Ask for a Shorter Week | text | 3 records | ',
      '# Not read 1',
      '! skipped |  | a.pdf |  |  | It has no text.',
    ])
    const row = live.listView('articles').rows.at(-1)
    expect(row?.id !== null && row?.says).toBe('a.pdf – It has no text. – Use OCR.')
  })
})

describe('a screen reader', () => {
  it('hears how many sources tell a row, and what is new', () => {
    const looked = new Set([storyArticle(0).id])
    const live = setLiveScene({ dossier: storyDossier(2), skipped: [], looked }, monoTheme)
    const state = { ...startState(live, wide), focus: 'plans' } as const
    expect(readAloud(state, null, live).join('\n')).toMatch(/12 points, proposed, .*new\. 1 of 1/u)
    const told = readAloud(startState(scene, wide), null, scene).join('\n')
    expect(told).toMatch(/the 35-hour week, .*3 sources/u)
  })
})

describe('a scene set anew', () => {
  it('keeps the rows, quotes and lists of what has not changed', () => {
    const before = manyArticles(300)
    const looked = new Set(before.articles.map(({ id }) => id))
    const first = setLiveScene({ dossier: before, skipped: [], looked }, monoTheme)
    const after = withArticle(before)
    const next = setLiveScene({ dossier: after, skipped: [], looked }, monoTheme, undefined, first)
    expect(next.lists.parties).toBe(first.lists.parties)
    expect(next.lists.plans).toBe(first.lists.plans)
    expect(next.lists.demands.rows[5]).toBe(first.lists.demands.rows[5])
    expect(next.lists.demands.rows[0]).not.toBe(first.lists.demands.rows[0])
    const id = first.lists.demands.rows[5]?.id ?? ''
    expect(next.quotesOf(id)).toBe(first.quotesOf(id))
  })

  it('takes into a search only what has come, and drops what is gone', () => {
    const before = largeDossier(40)
    const first = setScene(before, monoTheme)
    expect(first.found('clause').counts.get('demand')).toBe(40)
    const dossier = { ...before, demands: before.demands.slice(1) }
    const of = { dossier, skipped: [], looked: new Set<string>() }
    const next = setLiveScene(of, monoTheme, undefined, first)
    expect(next.found('clause').counts.get('demand')).toBe(39)
  })
})
