import { type Arrangement, arrangePanes, type Way } from './arrange-panes.ts'
import { frameEdges, frameSides, type Rectangle } from './rectangle.ts'
import { shareHeight } from './share-height.ts'

/** The panes, in the order of their numbers. */
export const paneIds = ['parties', 'plans', 'demands', 'steps'] as const
export type PaneId = (typeof paneIds)[number]

/** Size of a terminal in cells. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

export interface Layout {
  readonly mode: 'wide' | 'narrow' | 'too small'
  /** All between header and footer: where a page opened on top of the panes stands. */
  readonly body: Rectangle
  /** Line of tabs; null when all panes are on the screen. */
  readonly tabs: Rectangle | null
  readonly panes: Readonly<Partial<Record<PaneId, Rectangle>>>
  readonly evidence: Rectangle | null
}

/** What a pane would need to show all it lists, whole. */
export interface PaneNeed {
  readonly rows: number
  /** Cells of the widest row. */
  readonly width: number
  /** Lines of all rows at a width in cells, those wrapped that do not fit it. */
  readonly linesAt: (width: number) => number
}

/** What the layout depends on besides the size. */
export interface LayoutNeeds {
  readonly focus: PaneId
  readonly zoomed: boolean
  readonly panes: Readonly<Record<PaneId, PaneNeed>>
}

/** The smallest terminal anything is shown on. */
export const leastSize: Size = { columns: 40, rows: 10 }
/** The smallest terminal all panes are shown on at once. */
export const wideSize: Size = { columns: 100, rows: 30 }

/** From this many columns on there is more than one way to set the panes. */
const roomyColumns = 160
/** From this many columns on lines of evidence would get too long under the panes. */
const vastColumns = 220
/** Lines of evidence that are seldom too few. */
const easyEvidence = 12
/** Lines of evidence to be left under one pane. */
const leastEvidence = 10

/** Ways to set the panes, the better ones first. */
function waysAt(columns: number): readonly Way[] {
  const stacked = { isPaired: false, isBeside: false }
  if (columns < roomyColumns) return [stacked]
  const under = [stacked, { isPaired: true, isBeside: false }]
  const beside = under.map((way) => ({ ...way, isBeside: true }))
  return columns >= vastColumns ? [...beside, ...under] : [...under, ...beside]
}

/** Lines there is no room for. */
function missingLines({ panes, evidence }: Arrangement, needs: LayoutNeeds): number {
  const missing = paneIds.map((pane) => {
    const { width, height } = panes[pane]
    return needs.panes[pane].linesAt(width - frameSides) + frameEdges - height
  })
  return [...missing, easyEvidence - evidence.height].reduce(
    (all, one) => all + Math.max(0, one),
    0,
  )
}

/** Whether panes side by side leave their rows uncut. */
function hasWidth({ panes }: Arrangement, needs: LayoutNeeds): boolean {
  return (['demands', 'steps'] as const).every(
    (pane) => needs.panes[pane].width + frameSides <= panes[pane].width,
  )
}

/** The way that shows most; the focus has no say in it, so that nothing jumps as it moves. */
function chooseWay(body: Rectangle, needs: LayoutNeeds): Way {
  const anyFocus: LayoutNeeds = { ...needs, focus: 'demands' }
  const [first, ...others] = waysAt(body.width).map((way) => {
    const arrangement = arrangePanes(body, anyFocus, way)
    return { way, arrangement, missing: missingLines(arrangement, needs) }
  })
  const best = others
    .filter(({ way, arrangement }) => !way.isPaired || hasWidth(arrangement, needs))
    .reduce(
      (least, one) => (least === undefined || one.missing < least.missing ? one : least),
      first,
    )
  return best?.way ?? { isPaired: false, isBeside: false }
}

function layOutWide(body: Rectangle, needs: LayoutNeeds): Layout {
  const { panes, evidence } = arrangePanes(body, needs, chooseWay(body, needs))
  const isBeside = evidence.left > 0
  const all = {
    ...body,
    width: isBeside ? evidence.left : body.width,
    height: isBeside ? body.height : evidence.top - body.top,
  }
  if (!needs.zoomed) return { mode: 'wide', body, tabs: null, panes, evidence }
  if (isBeside) return { mode: 'wide', body, tabs: null, panes: { [needs.focus]: all }, evidence }
  // Lines no row needs are the evidence’s, as long as the pane keeps half of the screen.
  const need = needs.panes[needs.focus].linesAt(all.width - frameSides) + frameEdges
  const height = Math.min(all.height, Math.max(need, Math.ceil(body.height / 2)))
  return {
    mode: 'wide',
    body,
    tabs: null,
    panes: { [needs.focus]: { ...all, height } },
    evidence: { ...body, top: body.top + height, height: body.height - height },
  }
}

const leastPane = frameEdges + 3

function layOutNarrow(body: Rectangle, needs: LayoutNeeds): Layout {
  const tabs = { ...body, height: 1 }
  const below = { ...body, top: body.top + 1, height: body.height - 1 }
  const hasEvidence = !needs.zoomed && below.height >= 13
  const { rows, linesAt } = needs.panes[needs.focus]
  const wish = {
    least: leastPane,
    rows: Math.min(rows + frameEdges, Math.floor(below.height * 0.55)),
    whole: linesAt(body.width - frameSides) + frameEdges,
  }
  const height = hasEvidence
    ? (shareHeight(
        below.height - Math.min(leastEvidence, below.height - leastPane),
        [wish],
        0,
      )[0] ?? 0)
    : below.height
  const panes = { [needs.focus]: { ...below, height } }
  const evidence = hasEvidence
    ? { ...below, top: below.top + height, height: below.height - height }
    : null
  return { mode: 'narrow', body, tabs, panes, evidence }
}

/**
 * Divides the screen: four panes and the evidence when there is room, else one pane
 * at a time under a line of tabs. The first line is the header, the last the footer.
 *
 * @param size Size of the terminal in cells.
 * @param needs Which pane is focused, whether it is zoomed, and how much there is to show.
 * @returns Rectangles that do not overlap and stay within the size; none when it is too small.
 */
export function layOut(size: Size, needs: LayoutNeeds): Layout {
  const body = { left: 0, top: 1, width: size.columns, height: Math.max(0, size.rows - 2) }
  if (size.columns < leastSize.columns || size.rows < leastSize.rows) {
    return { mode: 'too small', body, tabs: null, panes: {}, evidence: null }
  }
  return size.columns >= wideSize.columns && size.rows >= wideSize.rows
    ? layOutWide(body, needs)
    : layOutNarrow(body, needs)
}
