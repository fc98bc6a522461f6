import type { LayoutNeeds, PaneId, PaneNeed } from './layout.ts'
import { frameEdges, frameSides, type Rectangle } from './rectangle.ts'
import { type HeightWish, shareHeight } from './share-height.ts'

/** Where things stand: demands and steps side by side, the evidence beside the panes. */
export interface Way {
  readonly isPaired: boolean
  readonly isBeside: boolean
}

/** Four panes and the evidence, which fill an area. */
export interface Arrangement {
  readonly panes: Readonly<Record<PaneId, Rectangle>>
  readonly evidence: Rectangle
}

const leastRows = 3
const leastWidth = 34
/** Cells the left one of two panes insists on while rows of either are cut: for names and roles. */
const leftWidth = (width: number): number => Math.max(Math.floor(width / 3), 43)

const widthNeed = ({ width }: PaneNeed): number => Math.max(leastWidth, width + frameSides)

/** Shares a width between two panes side by side; what the right one needs goes first. */
function divide(width: number, left: PaneNeed, right: PaneNeed): readonly [number, number] {
  const [leftNeed, rightNeed] = [widthNeed(left), widthNeed(right)]
  const spare = width - leftNeed - rightNeed
  const first =
    spare >= 0
      ? leftNeed + Math.floor((spare * leftNeed) / (leftNeed + rightNeed))
      : Math.max(Math.min(leftNeed, leftWidth(width)), width - rightNeed)
  return [first, width - first]
}

const heightWish = ({ rows, linesAt }: PaneNeed, width: number): HeightWish => ({
  least: frameEdges + Math.max(1, Math.min(leastRows, rows)),
  rows: frameEdges + rows,
  whole: frameEdges + linesAt(width - frameSides),
})

/** What two things side by side can make of a height. */
const eitherWish = (left: HeightWish, right: HeightWish): HeightWish => ({
  least: Math.max(left.least, right.least),
  rows: Math.max(left.rows, right.rows),
  whole: Math.max(left.whole, right.whole),
})

/** Most of a height that is spread over panes which need less, so that all of it is filled. */
function fill(heights: readonly number[], height: number): readonly number[] {
  const spare = height - heights.reduce((all, one) => all + one, 0)
  const each = Math.floor(spare / heights.length)
  return heights.map((one, at) => one + each + (at === 0 ? spare - each * heights.length : 0))
}

const besideWidth = (width: number): number => Math.min(80, Math.floor(width * 0.36))
const leastEvidence = (height: number): number => Math.max(8, Math.floor(height * 0.22))

/**
 * Sets four panes and the evidence in an area: parties and plan versions side by side, then
 * demands and next steps, which hold sentences and so have the whole width.
 *
 * @param body The area, from 100 cells and 28 lines.
 * @param needs Which pane is focused, and how much there is to show.
 * @param way What stands beside what.
 * @returns Rectangles that do not overlap and fill the area.
 */
export function arrangePanes(body: Rectangle, needs: LayoutNeeds, way: Way): Arrangement {
  const { parties, plans, demands, steps } = needs.panes
  const width = body.width - (way.isBeside ? besideWidth(body.width) : 0)
  const listsHeight = body.height - (way.isBeside ? 0 : leastEvidence(body.height))
  const [partiesWidth, plansWidth] = divide(width, parties, plans)
  const [demandsWidth, stepsWidth] = way.isPaired ? divide(width, demands, steps) : [width, width]

  const upper = eitherWish(heightWish(parties, partiesWidth), heightWish(plans, plansWidth))
  const lower = [heightWish(demands, demandsWidth), heightWish(steps, stepsWidth)] as const
  const bands = way.isPaired ? [eitherWish(...lower), upper] : [...lower, upper]
  const isUpper = needs.focus === 'parties' || needs.focus === 'plans'
  const focused = isUpper ? bands.length - 1 : way.isPaired || needs.focus === 'demands' ? 0 : 1
  const shared = shareHeight(listsHeight, bands, focused)
  const heights = way.isBeside ? fill(shared, listsHeight) : shared

  const { left, top } = body
  const [demandsHeight = 0] = heights
  const upperHeight = heights.at(-1) ?? 0
  const lowerTop = top + upperHeight
  const stepsHeight = way.isPaired ? demandsHeight : (heights[1] ?? 0)
  const stepsTop = way.isPaired ? lowerTop : lowerTop + demandsHeight
  const stepsLeft = way.isPaired ? left + demandsWidth : left
  const below = stepsTop + stepsHeight
  return {
    panes: {
      parties: { left, top, width: partiesWidth, height: upperHeight },
      plans: { left: left + partiesWidth, top, width: plansWidth, height: upperHeight },
      demands: { left, top: lowerTop, width: demandsWidth, height: demandsHeight },
      steps: { left: stepsLeft, top: stepsTop, width: stepsWidth, height: stepsHeight },
    },
    evidence: way.isBeside
      ? { ...body, left: left + width, width: body.width - width }
      : { ...body, top: below, height: top + body.height - below },
  }
}
