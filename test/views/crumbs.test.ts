import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { crumbLine } from '../../views/crumbs.ts'
import { type Scene, setScene } from '../../views/scene.ts'
import { type State, startState } from '../../views/state.ts'
import { lineText, lineWidth } from '../../views/styled-text.ts'
import { monoTheme } from '../../views/theme.ts'
import { press } from '../helpers/draw.tsx'
import { seedDossier } from '../helpers/sample-dossier.ts'

let scene: Scene
let start: State
beforeAll(() => {
  scene = setScene(seedDossier(), monoTheme)
  start = startState(scene, { columns: 120, rows: 40 })
})

const crumbs = (width: number, ...keys: readonly string[]): string =>
  lineText(crumbLine(press(start, scene, keys), scene, width))

describe('crumbLine', () => {
  it.each([
    [['enter'], '3 Demands › demand'],
    [['c'], '3 Demands › compare'],
    [['2', 'c', 'm', 't'], '2 Plan versions › compare › positions › timeline'],
    [['a', 's'], '3 Demands › also found › article'],
    [['/', 'k', 'y'], '3 Demands › / ky▏'],
    [['/', 'K', 'y', 'i', 'v', 'enter'], '3 Demands › search “Kyiv” › party'],
  ])('after %j says %s', (keys, words) => {
    expect(crumbs(120, ...keys)).toBe(words)
  })

  it('lets the first steps give way, never the last', () => {
    expect(crumbs(36, 'c', 'm', 't')).toBe('… › compare › positions › timeline')
    expect(crumbs(30, 'c', 'm', 't')).toBe('… › positions › timeline')
    expect(crumbs(12, 'c', 'm', 't')).toBe('… › timeline')
    expect(crumbs(11, 'c', 'm', 't')).toBe('timeline')
    expect(crumbs(3, 'c', 'm', 't')).toBe('timeline')
  })

  it('is never wider than its room, and ends with the whole last step', () => {
    const keys = fc.array(fc.constantFrom('c', 'm', 't', 'w', 'a', 's', 'enter'), { maxLength: 9 })
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 90 }), (pressed, width) => {
        const state = press(start, scene, ['t', ...pressed])
        const line = crumbLine(state, scene, width)
        const last = line.at(-1)?.text ?? ''
        expect(lineText(crumbLine(state, scene, 1000)).endsWith(last)).toBe(true)
        expect(last).not.toContain('›')
        expect(lineWidth(line)).toBeLessThanOrEqual(Math.max(width, last.length))
      }),
    )
  })
})
