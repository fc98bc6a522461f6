/** The panes, in the order of their numbers. */
export const paneIds = ['parties', 'plans', 'demands', 'steps'] as const
export type PaneId = (typeof paneIds)[number]

/** Size of a terminal in cells. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A part of the screen, in cells from the top left corner. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
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
}

/** What the layout depends on besides the size. */
export interface LayoutNeeds {
  readonly focus: PaneId
  readonly zoomed: boolean
  readonly panes: Readonly<Record<PaneId, PaneNeed>>
}

/** Lines of a frame that are its borders. */
export const frameEdges = 2
/** Cells of a frame that are not its content: borders, and a blank on either side. */
export const frameSides = 4

/** The smallest terminal anything is shown on. */
export const leastSize: Size = { columns: 40, rows: 10 }
/** The smallest terminal all panes are shown on at once. */
export const wideSize: Size = { columns: 100, rows: 30 }

const leastPane = frameEdges + 2

const heightNeed = ({ rows }: PaneNeed): number => Math.max(leastPane, rows + frameEdges)

const leastWidth = 34
const widthNeed = (upper: PaneNeed, lower: PaneNeed): number =>
  Math.max(leastWidth, upper.width + frameSides, lower.width + frameSides)

/** Most of the width the left panes get while rows on the right are cut: texts stand there. */
const leftShare = 0.45

/** Shares a width between the left and the right panes. */
function divide(width: number, left: number, right: number): readonly [number, number] {
  const spare = width - left - right
  const first =
    spare >= 0
      ? left + Math.floor((spare * left) / (left + right))
      : Math.max(Math.min(left, Math.floor(width * leftShare)), width - right)
  return [first, width - first]
}

/** Shares a height between two panes one above the other: the smaller need is met first. */
function stack(height: number, upper: number, lower: number): readonly [number, number] {
  const half = Math.floor(height / 2)
  const spare = height - upper - lower
  if (spare >= 0) return [upper + Math.floor(spare / 2), lower + Math.ceil(spare / 2)]
  if (upper <= half) return [upper, height - upper]
  return lower <= half ? [height - lower, lower] : [half, height - half]
}

/** Four panes in an area, two above two. */
function quarter(area: Rectangle, needs: LayoutNeeds['panes']): Record<PaneId, Rectangle> {
  const { left, top, height } = area
  const [first, second] = divide(
    area.width,
    widthNeed(needs.parties, needs.plans),
    widthNeed(needs.demands, needs.steps),
  )
  const [parties, plans] = stack(height, heightNeed(needs.parties), heightNeed(needs.plans))
  const [demands, steps] = stack(height, heightNeed(needs.demands), heightNeed(needs.steps))
  const right = left + first
  return {
    parties: { left, top, width: first, height: parties },
    plans: { left, top: top + parties, width: first, height: plans },
    demands: { left: right, top, width: second, height: demands },
    steps: { left: right, top: top + demands, width: second, height: steps },
  }
}

/** Beside the panes where lines would get too long under them, or where height is what is short. */
const hasEvidenceBeside = ({ columns, rows }: Size): boolean =>
  columns >= 220 || (columns >= 160 && rows < 40)

function layOutWide(size: Size, body: Rectangle, needs: LayoutNeeds): Layout {
  const { panes: each, focus, zoomed } = needs
  const isBeside = hasEvidenceBeside(size)
  const evidenceWidth = isBeside ? Math.min(80, Math.floor(size.columns * 0.36)) : size.columns
  const tallest = Math.max(
    heightNeed(each.parties) + heightNeed(each.plans),
    heightNeed(each.demands) + heightNeed(each.steps),
  )
  const most = Math.floor(body.height * 0.6)
  const height = isBeside ? body.height : Math.max(2 * leastPane, Math.min(tallest, most))
  const width = isBeside ? size.columns - evidenceWidth : size.columns
  const area = { ...body, width, height }
  const evidence = isBeside
    ? { left: width, top: body.top, width: evidenceWidth, height: body.height }
    : { ...body, top: body.top + height, height: body.height - height }
  const panes = zoomed ? { [focus]: area } : quarter(area, each)
  return { mode: 'wide', body, tabs: null, panes, evidence }
}

function layOutNarrow(body: Rectangle, needs: LayoutNeeds): Layout {
  const tabs = { ...body, height: 1 }
  const below = { ...body, top: body.top + 1, height: body.height - 1 }
  const hasEvidence = !needs.zoomed && below.height >= 13
  const need = heightNeed(needs.panes[needs.focus])
  const height = hasEvidence
    ? Math.max(leastPane + 1, Math.min(need, Math.floor(below.height * 0.55)))
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
    ? layOutWide(size, body, needs)
    : layOutNarrow(body, needs)
}
