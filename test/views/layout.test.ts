import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LayoutNeeds, layOut, paneIds, type Rectangle } from '../../views/layout.ts'

const needs: LayoutNeeds = {
  focus: 'demands',
  zoomed: false,
  panes: {
    parties: { rows: 8, width: 60 },
    plans: { rows: 4, width: 50 },
    demands: { rows: 9, width: 110 },
    steps: { rows: 6, width: 80 },
  },
}

const anyNeed = fc.record({ rows: fc.nat(500), width: fc.nat(300) })

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

  it('gives the zoomed pane the room of all four', () => {
    const all = layOut({ columns: 120, rows: 40 }, needs)
    const zoomed = layOut({ columns: 120, rows: 40 }, { ...needs, zoomed: true })
    expect(Object.keys(zoomed.panes)).toEqual(['demands'])
    expect(zoomed.panes.demands?.width).toBe(120)
    expect(zoomed.evidence).toEqual(all.evidence)
  })

  it('shows all rows of every pane when they fit', () => {
    const { panes } = layOut({ columns: 120, rows: 40 }, needs)
    for (const pane of paneIds) {
      expect(panes[pane]?.height).toBeGreaterThanOrEqual(needs.panes[pane].rows + 2)
    }
  })

  it('does not let one long list starve the other', () => {
    const { panes } = layOut(
      { columns: 120, rows: 40 },
      { ...needs, panes: { ...needs.panes, demands: { rows: 500, width: 110 } } },
    )
    expect(panes.steps?.height).toBe(8)
  })

  it('gives the right panes what the left ones do not need', () => {
    const few = { ...needs.panes, parties: { rows: 2, width: 20 }, plans: { rows: 0, width: 0 } }
    const { panes } = layOut({ columns: 120, rows: 40 }, { ...needs, panes: few })
    expect(panes.parties?.width).toBe(34)
    expect(panes.demands?.width).toBe(86)
  })

  it('gives the left panes what the right ones do not need', () => {
    const few = { ...needs.panes, demands: { rows: 2, width: 40 }, steps: { rows: 0, width: 0 } }
    const { panes } = layOut({ columns: 100, rows: 40 }, { ...needs, panes: few })
    expect(panes.demands?.width).toBe(44)
  })

  it('puts the evidence beside the panes where lines would get too long under them', () => {
    const { evidence, panes } = layOut({ columns: 240, rows: 60 }, needs)
    expect(evidence?.top).toBe(panes.parties?.top)
    expect(evidence?.left).toBeGreaterThan(100)
  })

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

  it('gives every pane shown room for two rows', () => {
    fc.assert(
      fc.property(anySize, anyNeeds, (size, wants) => {
        for (const pane of Object.values(layOut(size, wants).panes)) {
          expect(pane?.height).toBeGreaterThanOrEqual(4)
        }
      }),
    )
  })
})
