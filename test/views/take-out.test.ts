import { beforeEach, describe, expect, it } from 'vitest'
import { citeMarkdown, citeQuote } from '../../source/dossier/cite-quote.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { currentRecord } from '../../views/current.ts'
import type { Desk } from '../../views/desk.ts'
import type { State } from '../../views/state.ts'
import { type TakeOut, takeOut } from '../../views/take-out.ts'
import { emptyDossier, hostileDossier, nothing } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { typed, type Walk, walkIn } from '../helpers/walk.ts'

/** What was asked of the desk, in order, and whether the terminal was given away for it. */
let asked: (readonly [what: string, ...of: readonly unknown[]])[]
let isSuspended: boolean
beforeEach(() => {
  asked = []
  isSuspended = false
})

const note = (what: string, ...of: readonly unknown[]): Promise<void> => {
  asked.push([isSuspended ? `${what}, suspended` : what, ...of])
  return Promise.resolve()
}
const desk: Desk = {
  copy: async (text) => {
    await note('copy', text)
    return 'wl-copy'
  },
  page: (text) => note('page', text),
  openOutside: (target) => note('open', target),
  edit: (path, line) => note('edit', path, line),
}
const suspend = async (callback: () => void | Promise<void>): Promise<void> => {
  isSuspended = true
  await callback()
  isSuspended = false
}
const take = ({ scene }: Walk, command: TakeOut, state: State): Promise<string | null> =>
  takeOut(command, state, scene.under(state.filter), desk, suspend)

const known = (dossier: Dossier, of: Partial<Dossier['articles'][number]>): Dossier => ({
  ...dossier,
  articles: dossier.articles.map((article) => ({ ...article, ...of })),
})

describe('copying', () => {
  const seed = walkIn(seedDossier())
  const ways: readonly (readonly string[])[] = [
    [],
    ['J'],
    ['1'],
    ['2', 'j', 'J', 'J'],
    ['4', 'G'],
    ['enter'],
    ['enter', 'J'],
    ['s'],
    ['s', 'j', 'j'],
    ['t', 'j'],
    ['a', 'j'],
    ['2', 'c'],
    ['m', 'J'],
    ['f', ...typed('kind threat'), 'enter'],
    ['/', ...typed('territory')],
  ]

  it.each(ways.map((keys) => [keys] as const))(
    'takes the quote one is on after %j',
    async (keys) => {
      const state = seed.after(...keys)
      const record = currentRecord(state, seed.scene.under(state.filter))
      const quote = seed.scene.quotesOf(record?.id ?? '')[record?.quote ?? 0]
      if (quote === undefined) throw new Error('A quote is selected.')
      const plain = citeQuote(quote, seed.scene.index)
      expect(await take(seed, 'copy-quote', state)).toBe(`Copied by wl-copy: ${plain}`)
      expect(asked).toEqual([['copy', plain]])
      await take(seed, 'copy-markdown', state)
      expect(asked[1]).toEqual(['copy', citeMarkdown(quote, seed.scene.index)])
    },
  )

  it('takes on a hit in the text the paragraph around it', async () => {
    const soup = walkIn(emptyDossier())
    await take(soup, 'copy-quote', soup.after('/', ...typed('glass'), 'enter'))
    expect(asked[0]?.[1]).toBe(
      '“Add the tomatoes and a glass of stock. Simmer, blend and serve.” — The Kitchen Table, 4 Jan 2026',
    )
  })

  it('says on one line what was copied, as Markdown, too', async () => {
    const told = await take(seed, 'copy-markdown', seed.start)
    expect(told).toMatch(/^Copied as Markdown by wl-copy: > “/u)
    expect(told).not.toContain('\n')
  })

  it('says so when there is nothing to copy', async () => {
    const soup = walkIn(emptyDossier())
    await expect(take(soup, 'copy-quote', soup.start)).rejects.toThrow(
      'Nothing is selected to copy.',
    )
    const cell = seed.after('m', 'j', 'l', 'l', 'l', 'l')
    expect(currentRecord(cell, seed.scene)).toBe(null)
    await expect(take(seed, 'copy-quote', cell)).rejects.toThrow('Nothing is selected to copy.')
    expect(asked).toEqual([])
  })
})

describe('the article', () => {
  it('is given to the pager whole, without controls, and the terminal with it', async () => {
    const hostile = walkIn(hostileDossier())
    expect(await take(hostile, 'page-article', hostile.start)).toBe(null)
    const [[what, text] = ['', '']] = asked
    expect(what).toBe('page, suspended')
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u)
    expect(text).toContain('停戦案をめぐり')
    expect(String(text).endsWith('\n')).toBe(true)
  })

  it('is opened outside at its address, else as its file', async () => {
    const both = { url: 'https://outlet.example/1', path: 'news/a.txt' }
    const walk = walkIn(known(seedDossier(), both))
    expect(await take(walk, 'open-outside', walk.start)).toBe('Opened https://outlet.example/1')
    const file = walkIn(known(seedDossier(), { ...both, url: null }))
    await take(file, 'open-outside', file.start)
    expect(asked).toEqual([
      ['open', 'https://outlet.example/1'],
      ['open', 'news/a.txt'],
    ])
  })

  it('is edited at the line of the words one is on', async () => {
    const walk = walkIn(known(seedDossier(), { path: 'news/a.txt' }))
    const source = walk.scene.index.dossier.articles[0]?.source ?? ''
    for (const keys of [[], ['j'], ['4', 'G'], ['c'], ['s', 'G']]) {
      const state = walk.after(...keys)
      const record = currentRecord(state, walk.scene)
      const words = walk.scene.quotesOf(record?.id ?? '')[record?.quote ?? 0]?.evidence
      asked = []
      await take(walk, 'edit-file', state)
      expect(asked).toEqual([
        ['edit, suspended', 'news/a.txt', source.slice(0, words?.start).split('\n').length],
      ])
    }
  })

  it('kept in a dossier is neither edited nor opened as a file, but at its address', async () => {
    const kept = { path: 'talks/articles/2026-01-05-talks-0123abcd.article' }
    const walk = walkIn(known(seedDossier(), { ...kept, url: null }))
    await expect(take(walk, 'edit-file', walk.start)).rejects.toThrow('as they came, unedited')
    await expect(take(walk, 'open-outside', walk.start)).rejects.toThrow('neither an address')
    const found = walkIn(known(seedDossier(), { ...kept, url: 'https://outlet.example/1' }))
    await take(found, 'open-outside', found.start)
    expect(asked).toEqual([['open', 'https://outlet.example/1']])
  })

  it('without address or file is told of, and so is none at all', async () => {
    const walk = walkIn(seedDossier())
    await expect(take(walk, 'open-outside', walk.start)).rejects.toThrow(
      'The article has neither an address nor a file.',
    )
    await expect(take(walk, 'edit-file', walk.start)).rejects.toThrow(
      'The article came from no file',
    )
    const none = walkIn(nothing)
    await expect(take(none, 'page-article', none.start)).rejects.toThrow('No article was read.')
  })
})
