import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LayoutNeeds,
  layOut,
  type PaneId,
  type PaneNeed,
  paneIds,
} from '../../views/layout.ts'
import type { Rectangle } from '../../views/rectangle.ts'

/** A list of rows all as wide as the widest. */
const need = (rows: number, width: number): PaneNeed => ({
  rows,
  width,
  linesAt: (cells) => rows * Math.max(1, Math.ceil(width / cells)),
})

const needs: LayoutNeeds = {
  focus: 'demands',
  zoomed: false,
  panes: {
    parties: need(8, 60),
    plans: need(4, 50),
    demands: need(9, 110),
    steps: need(6, 80),
  },
}

const wanting = (panes: Partial<LayoutNeeds['panes']>, focus: PaneId = 'demands'): LayoutNeeds => ({
  ...needs,
  focus,
  panes: { ...needs.panes, ...panes },
})

const anyNeed = fc
  .tuple(fc.nat(500), fc.nat(300))
  .map(([rows, width]): PaneNeed => need(rows, width))

const anyNeeds: fc.Arbitrary<LayoutNeeds> = fc.record({
  focus: fc.constantFrom(...paneIds),
  zoomed: fc.boolean(),
  panes: fc.record({ parties: anyNeed, plans: anyNeed, demands: anyNeed, steps: anyNeed }),
})

const anySize = fc.record({
  columns: fc.integer({ min: 40, max: 300 }),
  rows: fc.integer({ min: 10, max: 100 }),
})

const cellsOf = ({ left, top, width, height }: Rectangle): readonly string[] =>
  Array.from(
    { length: width * height },
    (_, at) => `${left + (at % width)},${top + Math.floor(at / width)}`,
  )

describe('layOut', () => {
  it.each([
    ['four panes at 100 × 30', 100, 30, 'wide', 4, true],
    ['one pane where it is narrow', 99, 30, 'narrow', 1, true],
    ['one pane where it is low', 100, 29, 'narrow', 1, true],
    ['one pane without evidence at 40 × 10', 40, 10, 'narrow', 1, false],
    ['nothing below that', 39, 10, 'too small', 0, false],
    ['nothing below that either', 40, 9, 'too small', 0, false],
  ])('%s', (_, columns, rows, mode, panes, hasEvidence) => {
    const layout = layOut({ columns, rows }, needs)
    expect(layout.mode).toBe(mode)
    expect(Object.keys(layout.panes)).toHaveLength(panes)
    expect(layout.evidence !== null).toBe(hasEvidence)
  })

  it('gives the zoomed pane the room of all four, but for lines that no row needs', () => {
    const all = layOut({ columns: 120, rows: 40 }, wanting({ demands: need(60, 110) }))
    const full = layOut(
      { columns: 120, rows: 40 },
      { ...wanting({ demands: need(60, 110) }), zoomed: true },
    )
    const zoomed = layOut({ columns: 120, rows: 40 }, { ...needs, zoomed: true })
    expect(Object.keys(zoomed.panes)).toEqual(['demands'])
    expect(zoomed.panes.demands?.width).toBe(120)
    expect(full.evidence).toEqual(all.evidence)
    expect(zoomed.panes.demands?.height).toBe(19)
    expect(zoomed.evidence?.height).toBe(19)
  })

  it('shows all rows of every pane when they fit', () => {
    const { panes } = layOut({ columns: 120, rows: 40 }, needs)
    for (const pane of paneIds) {
      expect(panes[pane]?.height).toBeGreaterThanOrEqual(needs.panes[pane].rows + 2)
    }
  })

  it('gives panes of sentences the whole width, one above the other', () => {
    const { panes, evidence } = layOut({ columns: 120, rows: 40 }, needs)
    expect([panes.demands?.width, panes.steps?.width, evidence?.width]).toEqual([120, 120, 120])
    expect(panes.parties?.top).toBe(panes.plans?.top)
    expect(panes.steps?.top).toBe((panes.demands?.top ?? 0) + (panes.demands?.height ?? 0))
  })

  it('gives a pane no more height than its rows can use, and the rest to the evidence', () => {
    const { panes, evidence } = layOut({ columns: 120, rows: 50 }, needs)
    expect([panes.parties?.height, panes.demands?.height, panes.steps?.height]).toEqual([10, 11, 8])
    expect(evidence?.height).toBe(48 - 10 - 11 - 8)
  })

  it('gives rows that are cut further lines, but leaves the evidence its own', () => {
    const wide = wanting({ demands: need(6, 130) })
    expect(layOut({ columns: 120, rows: 50 }, wide).panes.demands?.height).toBe(2 + 12)
    const low = layOut({ columns: 120, rows: 36 }, wide)
    expect(low.panes.demands?.height).toBe(8)
    expect(low.evidence?.height).toBe(8)
  })

  it('favours the focused pane where there is too little height, and starves no other', () => {
    const long = { parties: need(60, 60), demands: need(500, 110), steps: need(60, 80) }
    const heights = (focus: PaneId) => {
      const { panes } = layOut({ columns: 120, rows: 40 }, wanting(long, focus))
      return [panes.parties?.height, panes.demands?.height, panes.steps?.height]
    }
    expect(heights('demands')).toEqual([7, 15, 8])
    expect(heights('steps')).toEqual([7, 8, 15])
    expect(heights('plans')).toEqual([15, 8, 7])
  })

  it('gives the plans what they need before the parties', () => {
    const { panes } = layOut({ columns: 120, rows: 40 }, wanting({ plans: need(4, 62) }))
    expect(panes.plans?.width).toBe(66)
    expect(panes.parties?.width).toBe(54)
  })

  it('leaves the parties room for names, roles and people', () => {
    const { panes } = layOut({ columns: 120, rows: 40 }, wanting({ plans: need(4, 200) }))
    expect(panes.parties?.width).toBe(43)
  })

  it('sets demands and steps side by side where that shows more and cuts none', () => {
    const many = { demands: need(20, 90), steps: need(20, 70) }
    const { panes } = layOut({ columns: 200, rows: 40 }, wanting(many))
    expect(panes.steps?.top).toBe(panes.demands?.top)
    expect(panes.demands?.width).toBeGreaterThanOrEqual(94)
    const wider = layOut({ columns: 200, rows: 40 }, wanting({ ...many, demands: need(20, 160) }))
    expect(wider.panes.steps?.left).toBe(0)
  })

  it('puts the evidence beside the panes where height is what is short', () => {
    const many = { demands: need(21, 90), steps: need(12, 110) }
    const { evidence, panes } = layOut({ columns: 200, rows: 50 }, wanting(many))
    expect(evidence?.top).toBe(panes.parties?.top)
    expect(evidence?.height).toBe(48)
  })

  it('puts the evidence beside the panes where lines would get too long under them', () => {
    const { evidence, panes } = layOut({ columns: 240, rows: 60 }, needs)
    expect(evidence?.top).toBe(panes.parties?.top)
    expect(evidence?.left).toBeGreaterThan(100)
  })

  it.each([100, 160, 200, 240])(
    'keeps everything in its place as the focus moves, at %i',
    (columns) => {
      fc.assert(
        fc.property(anyNeeds, (wants) => {
          const places = paneIds.map((focus) => {
            const { panes, evidence } = layOut(
              { columns, rows: 44 },
              { ...wants, focus, zoomed: false },
            )
            return [
              evidence?.left,
              ...Object.values(panes).flatMap((one) => [one?.left, one?.width]),
            ]
          })
          for (const place of places) expect(place).toEqual(places[0])
        }),
      )
    },
  )

  it('never overlaps, never leaves the screen, and fills the body', () => {
    fc.assert(
      fc.property(anySize, anyNeeds, (size, wants) => {
        const { panes, evidence, tabs, body } = layOut(size, wants)
        const parts = [...Object.values(panes), evidence, tabs].flatMap((one) => one ?? [])
        const cells = parts.flatMap(cellsOf)
        expect(new Set(cells).size).toBe(cells.length)
        expect(cells.length).toBe(body.width * body.height)
        for (const { left, top, width, height } of parts) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(top).toBeGreaterThanOrEqual(1)
          expect(left + width).toBeLessThanOrEqual(size.columns)
          expect(top + height).toBeLessThanOrEqual(size.rows - 1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives every pane shown room for three rows, or all it has, and the evidence for six', () => {
    const size = anySize.filter(({ columns, rows }) => columns >= 100 && rows >= 30)
    fc.assert(
      fc.property(size, anyNeeds, (cells, wants) => {
        const { panes, evidence } = layOut(cells, wants)
        for (const pane of paneIds) {
          const height = panes[pane]?.height ?? Number.POSITIVE_INFINITY
          expect(height).toBeGreaterThanOrEqual(
            2 + Math.min(3, Math.max(1, wants.panes[pane].rows)),
          )
        }
        expect(evidence?.height).toBeGreaterThanOrEqual(8)
      }),
    )
  })
})
