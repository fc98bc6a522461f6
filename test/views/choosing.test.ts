import { beforeAll, describe, expect, it } from 'vitest'
import { filterDossier, noFilter } from '../../source/dossier/filter-dossier.ts'
import { choicesOf } from '../../views/choosers.ts'
import { typeText } from '../../views/choosing.ts'
import { currentPlace } from '../../views/current.ts'
import { interpretKey } from '../../views/interpret-key.ts'
import { paneIds } from '../../views/layout.ts'
import type { State } from '../../views/state.ts'
import { drawState } from '../helpers/draw.tsx'
import { emptyDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'
import { typed, type Walk, walkIn } from '../helpers/walk.ts'

let seed: Walk
beforeAll(() => {
  seed = walkIn(seedDossier())
})

const wordsOf = (state: State): readonly string[] =>
  choicesOf(state, seed.scene).map(({ words }) => words)
const filtered = (words: string, from: State = seed.start): State =>
  seed.on(from, 'f', ...typed(words), 'enter')

describe('a list to choose from', () => {
  it('is narrowed by what is typed, and widened again by taking it back', () => {
    const all = wordsOf(seed.after('f'))
    expect(wordsOf(seed.after('f', ...typed('iss mar')))).toEqual(['issue: maritime'])
    expect(wordsOf(seed.after('f', ...typed('zzz')))).toEqual([])
    expect(wordsOf(seed.after('f', ...typed('zzz'), 'ctrl+u'))).toEqual(all)
  })

  it('starts anew at its top when something is typed', () => {
    expect(seed.after('f', 'down', 'down').overlay).toMatchObject({ index: 2 })
    expect(seed.after('f', 'down', 'down', 'i').overlay).toMatchObject({ index: 0 })
  })

  it('does nothing on Enter when nothing is left, and closes on Esc', () => {
    const none = seed.after('f', ...typed('zzz'))
    expect(seed.on(none, 'enter')).toEqual(none)
    expect(seed.on(none, 'esc')).toEqual(seed.start)
  })

  it('keeps of what is pasted a line of a length that can be, cut between letters', () => {
    const pasted = typeText(seed.after('f'), `a\nb\t${'🕊'.repeat(300)}`, seed.scene)
    const query = pasted.overlay?.kind === 'choose' ? pasted.overlay.query : ''
    expect(query.startsWith('a b 🕊')).toBe(true)
    expect(query.length).toBeLessThanOrEqual(400)
    expect(query.at(-1)).toBe('🕊'.at(-1))
  })

  it('shows the reader’s words and how many are left', () => {
    const lines = drawState(seedDossier(), seed.after('f', ...typed('iss')))
    expect(lines.join('\n')).toMatch(/› iss▏/u)
    expect(lines.join('\n')).toMatch(/Show only.*1 of 12/u)
  })
})

describe('the palette', () => {
  it.each([':', 'ctrl+p'])('is opened by %s', (key) => {
    expect(seed.after(key).overlay).toMatchObject({ kind: 'choose', chooser: 'palette' })
  })

  it('runs the chosen command where one is, and closes', () => {
    const state = seed.after('2', ':', ...typed('timeline'), 'enter')
    expect(state.overlay).toBe(null)
    expect(state.trail).toEqual(seed.after('2', 't').trail)
  })

  it('asks the program for what only that can do', () => {
    const state = seed.after(':', ...typed('copy markdown'))
    const pressed = interpretKey('enter', state, seed.scene)
    expect(pressed).toEqual({ actions: [{ type: 'back' }], program: 'copy-markdown' })
  })

  it('says why a command has nothing to do here, and does nothing', () => {
    const state = seed.after(':', ...typed('choose versions'))
    const [choice] = choicesOf(state, seed.scene)
    expect(choice?.reason).toBe('only in: comparison')
    const after = seed.on(state, 'enter')
    expect(after.toast).toEqual({ words: 'only in: comparison', isWarning: true })
    expect({ ...after, toast: null }).toEqual(state)
  })

  it('knows every command one could look up by its name and its keys', () => {
    const notes = new Map(
      choicesOf(seed.after(':'), seed.scene).map(({ words, note }) => [words, note]),
    )
    expect(notes.get('Compare the plan versions')).toBe('c')
    expect(notes.get('Search records and text')).toBe('/')
    expect(notes.get('Quit')).toBe('q')
    expect(notes.size).toBeGreaterThan(20)
  })

  it('does each of its commands without a fault, from everywhere', () => {
    const everywhere = [[], ['enter'], ['s'], ['t'], ['c'], ['m'], ['a'], ['/'], ['enter', 'enter']]
    for (const keys of everywhere) {
      const state = seed.after(...keys, 'ctrl+p')
      choicesOf(state, seed.scene).forEach(({ reason }, index) => {
        const { overlay } = state
        if (overlay?.kind !== 'choose') throw new Error('The palette is open.')
        const after = seed.on({ ...state, overlay: { ...overlay, index } }, 'enter')
        expect(after.toast?.words ?? null).toBe(reason)
      })
    }
  })
})

describe('the filter', () => {
  it('is said by the header, with the way out of it', () => {
    const header = drawState(seedDossier(), filtered('kind threat'))[0]
    expect(header).toContain('only kind: threat')
    expect(header).toContain('Esc shows all')
    const both = filtered('party Russia', filtered('kind threat'))
    expect(drawState(seedDossier(), both)[0]).toContain('party: Russia · kind: threat')
  })

  it('is cleared by Esc, by choosing the value again, and by its first line', () => {
    const threats = filtered('kind threat')
    expect(threats.filter.kind).toBe('threat')
    expect(seed.on(threats, 'esc').filter).toEqual(noFilter)
    expect(filtered('kind threat', threats).filter).toEqual(noFilter)
    expect(filtered('everything', threats).filter).toEqual(noFilter)
  })

  it('is left by Esc only after page and zoom', () => {
    const state = seed.on(filtered('kind threat'), 'z', 'enter')
    expect(seed.on(state, 'esc', 'esc').filter.kind).toBe('threat')
    expect(seed.on(state, 'esc', 'esc', 'esc').filter).toEqual(noFilter)
  })

  it('keeps the selection where it can, and takes it to a row that is there where not', () => {
    expect(filtered('kind threat', seed.after('G', 'k', 'k')).selected.demands).toBe('d6')
    expect(filtered('kind condition', seed.after('G')).selected.demands).toBe('d3')
    expect(filtered('kind threat').selected.plans).toBe(null)
  })

  it('takes the focus away from an empty pane, to one that lists something', () => {
    expect(filtered('kind threat', seed.after('2')).focus).toBe('parties')
    expect(filtered('kind threat', seed.after('3')).focus).toBe('demands')
    for (const { words } of choicesOf(seed.after('f'), seed.scene)) {
      const state = filtered(words.replace(/[^\p{L}]+/gu, ' '), seed.after('4'))
      const { lists } = seed.scene.under(state.filter)
      const isAnyFull = paneIds.some((pane) => lists[pane].rows.length > 0)
      if (isAnyFull) expect(lists[state.focus].rows.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['timeline', 't'],
    ['all that was found', 'a'],
    ['comparison', 'c'],
    ['positions', 'm'],
  ])('leaves one on something that is there in the %s', (_, key) => {
    for (const { words } of choicesOf(seed.after('f'), seed.scene)) {
      const state = filtered(words.replace(/[^\p{L}]+/gu, ' '), seed.after(key, 'j', 'j'))
      const scene = seed.scene.under(state.filter)
      const page = state.trail.at(-1)
      const rows =
        page?.kind === 'list'
          ? scene.listView(page.list).rows.filter(({ id }) => id !== null)
          : page?.kind === 'grid'
            ? scene.grid({ grid: page.grid, versions: [] }).rows
            : []
      if (page?.kind === 'list' && rows.length > 0) {
        expect(currentPlace(state, scene)).not.toBe(null)
      }
      if (page?.kind === 'grid' && rows.length > 0) {
        expect(rows.map((row) => ('key' in row ? row.key : ''))).toContain(page.row)
      }
    }
  })

  it('keeps the row of a list that it leaves, though others go', () => {
    const onSteps = seed.after('4', 't')
    const record = currentPlace(onSteps, seed.scene)
    const state = filtered('kind next step', onSteps)
    expect(currentPlace(state, seed.scene.under(state.filter))).toEqual(record)
  })

  it('leaves records and the article whole', () => {
    const state = filtered('issue maritime')
    const under = seed.scene.under(state.filter)
    expect(under.index).toBe(seed.scene.index)
    expect(under.lists.demands.rows).toHaveLength(1)
    expect(under.lists.demands.total).toBe(8)
    expect(filterDossier(seed.scene.index.dossier, state.filter).demands).toHaveLength(1)
  })

  it('is not offered where nothing was found', () => {
    const soup = walkIn(emptyDossier()).after('f')
    expect(soup.overlay).toBe(null)
    expect(soup.toast?.words).toBe('Nothing was found that could be filtered.')
  })
})

describe('the versions to compare', () => {
  const titles = (state: State): readonly string[] =>
    seed.scene.grid({ grid: 'compare', versions: state.versions }).columns.map(({ key }) => key)

  it('are all at first; some can be chosen, and all again', () => {
    const chooser = seed.after('c', 'v')
    expect(titles(chooser)).toHaveLength(4)
    const two = seed.on(chooser, 'down', 'enter', 'down', 'enter')
    expect(two.versions).toHaveLength(2)
    expect(titles(two).toSorted()).toEqual([...two.versions].toSorted())
    expect(two.overlay).not.toBe(null)
    expect(seed.on(two, 'enter').versions).toHaveLength(1)
    expect(seed.on(two, 'up', 'up', 'enter').versions).toEqual([])
  })

  it('leave the keyboard on a column that is there', () => {
    for (const keys of [['down'], ['down', 'down'], ['down', 'down', 'down', 'down']]) {
      const state = seed.after('c', 'l', 'l', 'v', ...keys, 'enter', 'esc')
      const page = state.trail.at(-1)
      if (page?.kind !== 'grid') throw new Error('The comparison is open.')
      expect(titles(state)).toContain(page.column)
    }
  })
})
