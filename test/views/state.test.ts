import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultKeymap } from '../../views/make-keymap.ts'
import type { RecordPage, SourcePage } from '../../views/open-page.ts'
import { reduce } from '../../views/reduce.ts'
import { type Scene, setScene } from '../../views/scene.ts'
import { layoutOf, shownPage } from '../../views/shown-page.ts'
import { placeOf as placeIn, type State, startState } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { press } from '../helpers/draw.tsx'
import { emptyDossier, largeDossier } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

const wide = { columns: 120, rows: 40 }
const narrow = { columns: 60, rows: 16 }

let scene: Scene
let start: State
const afterKeys = (...keys: readonly string[]): State => press(start, scene, keys)
const placeOf = (state: State) => placeIn(state, scene)
const top = (state: State) => state.trail.at(-1) as RecordPage | SourcePage | undefined
const ids = (pane: 'parties' | 'plans' | 'demands' | 'steps'): readonly string[] =>
  scene.lists[pane].rows.map(({ id }) => id)

beforeAll(() => {
  scene = setScene(seedDossier(), monoTheme)
  start = startState(scene, wide)
})

describe('on the panes', () => {
  it('starts on the demands, with the first row of each pane selected', () => {
    expect(start.focus).toBe('demands')
    expect(start.selected.parties).toBe(ids('parties')[0])
    expect(start.selected.demands).toBe(ids('demands')[0])
  })

  it('goes to a pane by its number', () => {
    expect(['1', '2', '3', '4'].map((key) => afterKeys(key).focus)).toEqual([
      'parties',
      'plans',
      'demands',
      'steps',
    ])
  })

  it('goes round the panes with Tab and Shift-Tab', () => {
    expect(afterKeys('tab').focus).toBe('steps')
    expect(afterKeys('tab', 'tab').focus).toBe('parties')
    expect(afterKeys('shift+tab').focus).toBe('plans')
    expect(afterKeys('1', 'shift+tab').focus).toBe('steps')
  })

  it('goes to the pane beside with h and l, else to the one above or below', () => {
    expect(afterKeys('1', 'l').focus).toBe('plans')
    expect(afterKeys('2', 'h').focus).toBe('parties')
    expect(afterKeys('2', 'l').focus).toBe('demands')
    expect(afterKeys('h').focus).toBe('plans')
  })

  it('stays at either end with h and l', () => {
    expect(afterKeys('1', 'h').focus).toBe('parties')
    expect(afterKeys('4', 'l').focus).toBe('steps')
  })

  it('goes to the next pane with l where one is shown at a time', () => {
    const small = startState(scene, narrow)
    expect(press(small, scene, ['1', 'l']).focus).toBe('plans')
    expect(press(small, scene, ['1', 'h']).focus).toBe('parties')
  })

  it('moves the selection, and stops at either end', () => {
    expect(afterKeys('j').selected.demands).toBe(ids('demands')[1])
    expect(afterKeys('j', 'j', 'k').selected.demands).toBe(ids('demands')[1])
    expect(afterKeys('k')).toBe(start)
    expect(afterKeys('G').selected.demands).toBe(ids('demands').at(-1))
    expect(afterKeys('G', 'j').selected.demands).toBe(ids('demands').at(-1))
    expect(afterKeys('G', 'g').selected.demands).toBe(ids('demands')[0])
  })

  it('keeps the selection of each pane', () => {
    expect(afterKeys('j', 'j', '4', 'j', '3').selected).toMatchObject({
      demands: ids('demands')[2],
      steps: ids('steps')[1],
    })
  })

  it('goes through the quotes of the selected record and starts anew on another', () => {
    expect(afterKeys('J').quote).toBe(1)
    expect(afterKeys('J', 'K').quote).toBe(0)
    expect(afterKeys('K')).toBe(start)
    expect(afterKeys('J', 'j').quote).toBe(0)
    expect(afterKeys('J', '1', '3').quote).toBe(0)
  })

  it('stops at the last quote', () => {
    const all = scene.quotesOf('d1').length
    expect(afterKeys(...Array<string>(20).fill('J')).quote).toBe(all - 1)
  })

  it('zooms and leaves the zoom with the same key or Esc', () => {
    expect(afterKeys('z').zoomed).toBe(true)
    expect(afterKeys('z', 'z').zoomed).toBe(false)
    expect(afterKeys('z', 'esc').zoomed).toBe(false)
    expect(afterKeys('esc')).toBe(start)
  })

  it('does nothing for a key without meaning', () => {
    expect(afterKeys('5', 'x', 'ä')).toBe(start)
  })
})

describe('in a long list', () => {
  const long = setScene(largeDossier(), monoTheme)
  const first = startState(long, wide)

  it('keeps the selected row in view, whatever the motion', () => {
    const motion = fc.constantFrom(
      'j',
      'k',
      'g',
      'G',
      'ctrl+d',
      'ctrl+u',
      'pagedown',
      'pageup',
      'z',
    )
    fc.assert(
      fc.property(fc.array(motion, { maxLength: 30 }), (keys) => {
        const state = press(first, long, keys)
        const row = long.lists.demands.rows.findIndex(({ id }) => id === state.selected.demands)
        const rows = (layoutOf(state, long).panes.demands?.height ?? 0) - 2
        expect(row).toBeGreaterThanOrEqual(state.tops.demands)
        expect(row).toBeLessThan(state.tops.demands + rows)
      }),
    )
  })

  it('scrolls no further than needed', () => {
    const rows = (layoutOf(first, long).panes.demands?.height ?? 0) - 2
    const last = press(first, long, Array<string>(rows - 1).fill('j'))
    expect(last.tops.demands).toBe(0)
    expect(press(last, long, ['j']).tops.demands).toBe(1)
  })

  it('goes by half pages and pages', () => {
    const rows = (layoutOf(first, long).panes.demands?.height ?? 0) - 2
    expect(press(first, long, ['ctrl+d']).selected.demands).toBe(
      `clause-${Math.floor(rows / 2) + 1}`,
    )
    expect(press(first, long, ['pagedown']).selected.demands).toBe(`clause-${rows}`)
    expect(press(first, long, ['pagedown', 'pageup']).selected.demands).toBe('clause-1')
  })

  it('keeps the place through any change of size', () => {
    const size = fc.record({
      columns: fc.integer({ min: 20, max: 250 }),
      rows: fc.integer({ min: 5, max: 80 }),
    })
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 5 }), (sizes) => {
        const there = press(first, long, ['pagedown', 'pagedown', 'j'])
        const resized = sizes.reduce(
          (state, one) => reduce(state, { type: 'resize', ...one }, long),
          there,
        )
        const back = reduce(resized, { type: 'resize', ...wide }, long)
        expect(back.selected).toEqual(there.selected)
        const row = long.lists.demands.rows.findIndex(({ id }) => id === back.selected.demands)
        expect(row).toBeGreaterThanOrEqual(back.tops.demands)
      }),
    )
  })
})

describe('on a record', () => {
  it('opens with Enter and closes with Esc, the selection as it was', () => {
    const open = afterKeys('j', 'enter')
    expect(placeOf(open)).toBe('record')
    expect(open.trail).toMatchObject([{ kind: 'record', id: ids('demands')[1] }])
    expect(press(open, scene, ['esc'])).toEqual(afterKeys('j'))
  })

  it('scrolls no further than its end', () => {
    const end = shownPage(afterKeys('2', 'j', 'enter', 'G'), scene)
    expect(end?.top).toBe((end?.page.height ?? 0) - (end?.frame.height ?? 0) + 2)
  })

  it('goes to the next quote', () => {
    const open = afterKeys('2', 'j', 'enter', 'J', 'J')
    const shown = shownPage(open, scene)
    expect(open.trail).toMatchObject([{ quote: 2 }])
    expect(shown?.top).toBe(shown?.page.anchors[2])
  })

  it('opens a related record, and Esc leads back one by one', () => {
    const chooser = afterKeys('enter', 'enter')
    expect(placeOf(chooser)).toBe('related')
    const related = press(chooser, scene, ['j', 'enter'])
    expect(related.trail.map((page) => (page as RecordPage).id)).toEqual([
      'd1',
      scene.relatedTo('d1')[1]?.id,
    ])
    expect(placeOf(related)).toBe('record')
    expect(press(related, scene, ['esc']).trail).toHaveLength(1)
    expect(placeOf(press(chooser, scene, ['esc']))).toBe('record')
  })

  it('leaves for a pane by its number', () => {
    expect(afterKeys('enter', 'enter', 'esc', '4')).toMatchObject({ focus: 'steps', trail: [] })
  })
})

describe('in the article', () => {
  it('opens at the words of the selected record', () => {
    const open = afterKeys('s')
    const shown = shownPage(open, scene)
    expect(open.trail).toMatchObject([{ kind: 'source', id: 'd1', quote: 0 }])
    expect(shown?.line).toBeGreaterThanOrEqual(shown?.top ?? 0)
  })

  it('moves the selection from passage to passage, and keeps it when one goes back', () => {
    const open = afterKeys('s')
    const at = scene.passages().findIndex(({ spans }) => spans.some(({ id }) => id === 'd1'))
    const next = scene.passages()[at + 1]?.spans[0]
    const first = top(afterKeys('s', 'g'))
    expect(first?.id).toBe(scene.passages()[0]?.spans[0].id)
    const moved = press(open, scene, ['g', ...Array<string>(at + 1).fill('j'), 'esc'])
    expect(moved.selected[moved.focus]).toBe(next?.id)
    expect(moved.quote).toBe(next?.quote)
    expect(moved.trail).toEqual([])
  })

  it('goes to the first and last passage', () => {
    expect(afterKeys('s', 'g').trail).toMatchObject([{ id: scene.passages()[0]?.spans[0].id }])
    expect(afterKeys('s', 'G').trail).toMatchObject([{ id: scene.passages().at(-1)?.spans[0].id }])
  })

  it('visits every passage on the way down', () => {
    const steps = scene.passages().length - 1
    const bottom = press(afterKeys('s', 'g'), scene, Array<string>(steps).fill('j'))
    const end = top(afterKeys('s', 'G'))
    expect(bottom.trail).toMatchObject([{ id: end?.id, quote: end?.quote }])
  })

  it('scrolls by pages to the end, the passage pointed at coming along', () => {
    const end = afterKeys('s', 'g', ...Array<string>(12).fill('pagedown'))
    const shown = shownPage(end, scene)
    expect(shown?.top).toBe((shown?.page.height ?? 0) - (shown?.frame.height ?? 0) + 2)
    expect(shown?.line).toBeGreaterThanOrEqual(shown?.top ?? 0)
  })

  it('opens the record of the passage', () => {
    expect(placeOf(afterKeys('s', 'enter'))).toBe('record')
    expect(afterKeys('s', 'enter', 'esc').trail).toMatchObject([{ kind: 'source' }])
  })

  it('closes with the key that opened it', () => {
    expect(afterKeys('s', 's').trail).toEqual([])
  })
})

describe('the help', () => {
  it('lies over whatever is there and goes again', () => {
    expect(placeOf(afterKeys('?'))).toBe('help')
    expect(afterKeys('?', '?')).toEqual(start)
    expect(afterKeys('enter', '?', 'esc')).toEqual(afterKeys('enter'))
  })
})

describe('an empty dossier', () => {
  const empty = setScene(emptyDossier(), monoTheme)
  const first = startState(empty, wide)

  it('has nothing to move in, and bears every key', () => {
    expect(placeIn(first, empty)).toBe('empty')
    for (const key of ['j', 'enter', 'J', 'tab', 'z', 'G']) {
      expect(placeIn(press(first, empty, [key]), empty)).toBe('empty')
    }
  })

  it('still shows the article', () => {
    const open = press(first, empty, ['s', 'j', 'ctrl+d', 'G', 'J'])
    expect(placeIn(open, empty)).toBe('source')
    expect(placeIn(press(open, empty, ['esc']), empty)).toBe('empty')
  })
})

describe('any keys at all', () => {
  it('lead to a state that holds together', () => {
    const key = fc.constantFrom(
      '1',
      '2',
      '3',
      '4',
      'tab',
      'shift+tab',
      'j',
      'k',
      'g',
      'G',
      'ctrl+d',
      'ctrl+u',
      'pagedown',
      'pageup',
      'enter',
      'esc',
      'z',
      'J',
      'K',
      's',
      '?',
      'h',
      'l',
    )
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.constantFrom(wide, narrow), (keys, size) => {
        const state = press(startState(scene, size), scene, keys)
        for (const pane of ['parties', 'plans', 'demands', 'steps'] as const) {
          expect(ids(pane)).toContain(state.selected[pane])
        }
        const shown = shownPage(state, scene)
        expect(shown?.top ?? 0).toBeLessThanOrEqual(Math.max(0, shown?.page.height ?? 0))
        expect(scene.quotesOf(state.selected[state.focus] ?? '')[state.quote]).toBeDefined()
      }),
    )
  })

  it('that ask something of the program change nothing', () => {
    for (const type of ['quit', 'interrupt', 'suspend', 'redraw'] as const) {
      expect(reduce(start, { type }, scene)).toBe(start)
    }
    expect(defaultKeymap.commandFor('q', 'panes')).toBe('quit')
  })
})
