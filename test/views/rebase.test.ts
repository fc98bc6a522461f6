import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paneIds } from '../../views/layout.ts'
import { rebase } from '../../views/rebase.ts'
import { type Scene, setLiveScene } from '../../views/scene.ts'
import { type State, startState } from '../../views/state.ts'
import { monoTheme } from '../../views/theme.ts'
import { press } from '../helpers/draw.tsx'
import { storyDossier, storyLength } from '../helpers/story-dossier.ts'

const keys = [
  'j',
  'k',
  'G',
  'g',
  'J',
  'K',
  'tab',
  '1',
  '2',
  '3',
  '4',
  'z',
  'enter',
  'esc',
  'c',
  'm',
].concat([
  't',
  'w',
  'a',
  's',
  'C',
  'A',
  '/',
  'o',
  'n',
  'f',
  ':',
  '?',
  'h',
  'l',
  'down',
  'pagedown',
  'v',
])

/** Something that happens: a key, or so many articles that are there from now on. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...keys) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: storyLength }) },
)

const sceneOf = (count: number, before: Scene | null): Scene => {
  const dossier = storyDossier(count)
  const looked = new Set(dossier.articles.slice(0, 2).map(({ id }) => id))
  return setLiveScene({ dossier, skipped: [], looked }, monoTheme, undefined, before)
}

/** What must hold wherever one is. */
function expectPlace(state: State, whole: Scene): void {
  const scene = whole.under(state.filter)
  for (const pane of paneIds) {
    const { rows } = scene.lists[pane]
    const at = rows.findIndex(({ id }) => id === state.selected[pane])
    expect(at >= 0 || (rows.length === 0 && state.selected[pane] === null)).toBe(true)
    expect(state.tops[pane]).toBeGreaterThanOrEqual(0)
    expect(state.tops[pane]).toBeLessThanOrEqual(Math.max(0, rows.length - 1))
  }
  for (const page of state.trail) {
    expect(page.top).toBeGreaterThanOrEqual(0)
    if (page.kind === 'record') expect(scene.index.find(page.id)?.id).toBe(page.id)
    if (page.kind === 'source') expect(scene.index.articles.has(page.article)).toBe(true)
  }
  const top = state.trail.at(-1)
  if (top?.kind === 'list') {
    const ids = scene.listView(top.list).rows.flatMap(({ id }) => id ?? [])
    expect(top.row === null ? ids : ids.includes(top.row)).toEqual(top.row === null ? [] : true)
  }
  if (top?.kind === 'record') expect(scene.quotesOf(top.id)[top.quote]).toBeDefined()
}

describe('a state taken over to a dossier that has changed', () => {
  it('is always a place that is there, whatever keys and articles come in between', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 5, maxLength: 40 }), (happenings) => {
        let scene = sceneOf(3, null)
        let state = startState(scene, { columns: 100, rows: 30 })
        for (const one of happenings) {
          if (typeof one === 'number') {
            const next = sceneOf(one, scene)
            state = rebase(state, scene, next)
            scene = next
          } else state = press(state, scene, [one])
          expectPlace(state, scene)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is where it was when nothing has changed', () => {
    const scene = sceneOf(5, null)
    const start = startState(scene, { columns: 100, rows: 30 })
    for (const way of [[], ['j'], ['enter', 'J'], ['C', 'j'], ['t', 'j'], ['s', 'j'], ['m', 'l']]) {
      const state = press(start, scene, way)
      expect(rebase(state, scene, sceneOf(5, scene))).toEqual(state)
    }
  })
})
