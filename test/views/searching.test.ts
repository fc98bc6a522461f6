import { beforeAll, describe, expect, it } from 'vitest'
import { isTyping } from '../../views/choosing.ts'
import { listOf } from '../../views/current.ts'
import { isRow } from '../../views/pane-list.ts'
import { foundHere } from '../../views/searching.ts'
import type { State } from '../../views/state.ts'
import { draw } from '../helpers/draw.tsx'
import { emptyDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { typed, type Walk, walkIn } from '../helpers/walk.ts'

let seed: Walk
beforeAll(() => {
  seed = walkIn(seedDossier())
})

const search = (words: string): readonly string[] => ['/', ...typed(words)]
const pageOf = (state: State) => state.trail.at(-1)
const countOf = (words: string): number => seed.scene.found(words).hits.length

describe('searching', () => {
  it('takes letters for what is typed, those of keys, too', () => {
    const state = seed.after(...search('qjk 1?'))
    expect(pageOf(state)).toMatchObject({ kind: 'search', query: 'qjk 1?' })
    expect(isTyping(state)).toBe(true)
  })

  it('has the first hit selected, and goes through them with the arrows', () => {
    const state = seed.after(...search('territory'))
    const page = pageOf(state)
    if (page?.kind !== 'search') throw new Error('A search is open.')
    const ids = listOf(page, seed.scene).rows.flatMap((row) => (isRow(row) ? [row.id] : []))
    expect(ids).toHaveLength(countOf('territory'))
    expect(page.row).toBe(ids[0])
    expect(pageOf(seed.on(state, 'down'))).toMatchObject({ row: ids[1] })
    expect(pageOf(seed.on(state, 'down', 'up'))).toMatchObject({ row: ids[0] })
  })

  it('has what is typed taken back by letter, word and whole', () => {
    const state = seed.after(...search('troop limits'))
    expect(pageOf(seed.on(state, 'backspace'))).toMatchObject({ query: 'troop limit' })
    expect(pageOf(seed.on(state, 'ctrl+w'))).toMatchObject({ query: 'troop ' })
    expect(pageOf(seed.on(state, 'ctrl+w', 'ctrl+w'))).toMatchObject({ query: '' })
    expect(pageOf(seed.on(state, 'ctrl+u'))).toMatchObject({ query: '' })
    expect(seed.on(state, 'ctrl+u', 'backspace').trail).toHaveLength(1)
  })

  it('says what was not found', () => {
    const lines = draw(seedDossier(), { columns: 80, rows: 24 }, ...search('zzz'))
    expect(lines.join('\n')).toContain('Nothing found for “zzz”.')
    expect(seed.after(...search('zzz'), 'enter').trail).toHaveLength(1)
  })

  it('goes to the hit, and Esc goes back to the search, then to where it began', () => {
    const began = seed.after('2', 'j', 'c')
    const onHit = seed.on(began, ...search('territory'), 'down', 'enter')
    expect(onHit.trail.map(({ kind }) => kind).slice(0, 2)).toEqual(['grid', 'search'])
    expect(onHit.search).toEqual({ query: 'territory', hit: 1 })
    expect(pageOf(seed.on(onHit, 'esc'))).toMatchObject({ kind: 'search', query: 'territory' })
    expect(seed.on(onHit, 'esc', 'esc').trail).toEqual(began.trail)
  })

  it('marks the words on the page of a hit, and nowhere else', () => {
    const onHit = seed.after(...search('territory'), 'enter')
    expect(foundHere(onHit, seed.scene).has('teritori')).toBe(true)
    expect(foundHere(seed.on(onHit, 'esc', 'esc'), seed.scene).size).toBe(0)
    expect(foundHere(seed.on(onHit, 'c'), seed.scene).size).toBe(0)
  })

  it('shows a hit in the text at the words found', () => {
    const hits = seed.scene.found('territory').hits
    const first = hits.findIndex(({ kind }) => kind === 'text')
    const downs = Array.from({ length: first }, () => 'down')
    const page = pageOf(seed.after(...search('territory'), ...downs, 'enter'))
    const hit = hits[first]
    if (page?.kind !== 'source' || hit?.kind !== 'text') throw new Error('It is in the text.')
    expect(page.found).toEqual({ start: hit.at, end: hit.until })
  })
})

describe('n and N', () => {
  const words = 'territory'

  it('go to the next hit and the one before, round and round', () => {
    const count = countOf(words)
    expect(count).toBeGreaterThan(2)
    const first = seed.after(...search(words), 'enter')
    let state = first
    for (let at = 1; at <= count; at += 1) {
      state = seed.on(state, 'n')
      expect(state.search.hit).toBe(at % count)
      expect(state.toast?.words).toBe(`Hit ${(at % count) + 1} of ${count} for “${words}”`)
    }
    expect(state.search.hit).toBe(0)
    expect(seed.on(first, 'N').search.hit).toBe(count - 1)
    expect(seed.on(first, 'n', 'N').search.hit).toBe(0)
  })

  it('put one hit in the place of another, so that Esc goes back to the search', () => {
    const state = seed.after(...search(words), 'enter', 'n', 'n', 'n')
    expect(state.trail).toHaveLength(2)
    expect(pageOf(seed.on(state, 'esc'))).toMatchObject({ kind: 'search', query: words })
    expect(seed.on(state, 'esc', 'esc').trail).toEqual([])
  })

  it('go on from the panes, and Esc comes back there', () => {
    const left = seed.after(...search(words), 'enter', 'esc', 'esc')
    const state = seed.on(left, 'n', 'n')
    expect(state.search.hit).toBe(2)
    expect(state.trail).toHaveLength(1)
    expect(seed.on(state, 'esc').trail).toEqual([])
  })

  it('say so when nothing has been searched for', () => {
    for (const key of ['n', 'N']) {
      expect(seed.after(key).trail).toEqual([])
      expect(seed.after(key).toast).toEqual({
        words: 'Nothing has been searched for; / searches.',
        isWarning: true,
      })
    }
  })
})

describe('without anything found in the article', () => {
  it('its text can still be searched', () => {
    const soup = walkIn(emptyDossier())
    const state = soup.after(...search('onions'), 'enter')
    expect(pageOf(state)).toMatchObject({ kind: 'source' })
  })
})
