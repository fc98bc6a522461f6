import { currentRecord, gridOf, listOf } from './current.ts'
import { cellAt } from './grid.ts'
import type { GridPage, OpenPage } from './open-page.ts'
import type { Page } from './page.ts'
import { quoteStanding } from './quote-standing.ts'
import { frameEdges } from './rectangle.ts'
import { rowStanding } from './row-standing.ts'
import type { Scene } from './scene.ts'
import { shownGrid } from './shown-grid.ts'
import { shownPage } from './shown-page.ts'
import type { State } from './state.ts'
import { lineText } from './styled-text.ts'
import { replaceTop } from './trail.ts'

/** The lines of a page as plain text. */
const textOf = ({ sections }: Page): readonly string[] =>
  sections.flatMap((section) =>
    section.kind === 'lines'
      ? section.lines.map(lineText)
      : ['', ...section.table.rows.map((cells) => cells.join(' '))],
  )

/** Lines looked at to find the place again: the first may be one of those that have changed. */
const linesTried = 8

/** First line of a page made anew, so that what is read stays where it is. */
function topStanding(before: Page, top: number, after: Page): number {
  if (top === 0 || before === after) return top
  const [was, is] = [textOf(before), textOf(after)]
  for (let at = top; at < Math.min(was.length, top + linesTried); at += 1) {
    const line = was[at]
    if (line === undefined || line.trim() === '') continue
    const places = is.flatMap((one, place) => (one === line ? [place] : []))
    const nearest = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
    if (nearest !== undefined) return Math.max(0, nearest - (at - top))
  }
  return top
}

const recordOf = (state: State, scene: Scene): string | null =>
  currentRecord(state, scene)?.id ?? null

function rebaseGrid(page: GridPage, from: State, to: State, before: Scene, after: Scene): GridPage {
  const resolve = (key: string | null): string | null =>
    key === null ? null : (after.index.find(key)?.id ?? key)
  const [row, column] = [resolve(page.row), resolve(page.column)]
  const grid = gridOf(page, to, after)
  const at = (key: string | null, keys: readonly { readonly key: string }[]): number =>
    keys.findIndex((one) => one.key === key)
  const items = cellAt(grid, row, column)
  const meant = cellAt(gridOf(page, from, before), page.row, page.column)[page.at]?.target
  const same = items.findIndex(({ target }) => target.id === resolve(meant?.id ?? null))
  const moved = { ...page, row, column, at: Math.max(0, same) }
  const [was, is] = [shownGrid(from, before), shownGrid(replaceTop(to, moved), after)]
  const placeBefore = was?.set.places[at(page.row, was.grid.rows)]
  const placeAfter = is?.set.places[at(row, grid.rows)]
  if (placeBefore === undefined || placeAfter === undefined) return moved
  return { ...moved, top: Math.max(0, placeAfter.top - (placeBefore.top - page.top)) }
}

/**
 * Takes a page over to a dossier made anew.
 *
 * @param from The state before, the page on the screen.
 * @param to The state to be, with the same page on the screen.
 * @param before The dossier before, filtered as the state says.
 * @param after The dossier now, likewise.
 * @returns The page on the same thing and the same line; null when what it was about is gone.
 */
export function rebasePage(from: State, to: State, before: Scene, after: Scene): OpenPage | null {
  const page = from.trail.at(-1)
  if (page === undefined) return null
  switch (page.kind) {
    case 'list':
    case 'search': {
      // What was found before is looked at first: the search goes on to what is there now.
      const last = { rows: listOf(page, before).rows, ...page }
      const was = recordOf(from, before)
      const place = rowStanding(last, listOf(page, after).rows, after)
      const is = recordOf(replaceTop(to, { ...page, ...place }), after)
      const quote =
        was === null || is === null
          ? 0
          : quoteStanding(before.quotesOf(was), page.quote, after.quotesOf(is))
      return { ...page, ...place, quote }
    }
    case 'grid':
      return rebaseGrid(page, from, to, before, after)
    case 'record': {
      const id = after.index.find(page.id)?.id
      if (id === undefined) return null
      const quote = quoteStanding(before.quotesOf(page.id), page.quote, after.quotesOf(id))
      return withSameTop({ ...page, id, quote }, from, to, before, after)
    }
    case 'source': {
      if (!after.index.articles.has(page.article)) return null
      const id = page.id === null ? null : (after.index.find(page.id)?.id ?? null)
      const quote =
        page.id === null || id === null
          ? 0
          : quoteStanding(before.quotesOf(page.id), page.quote, after.quotesOf(id))
      return withSameTop({ ...page, id, quote }, from, to, before, after)
    }
  }
}

const quoteBefore = ({ trail }: State): number => {
  const page = trail.at(-1)
  return page?.kind === 'record' ? page.quote : 0
}

/** The page with what is pointed at, else the first line shown, on the line it was on. */
function withSameTop(
  page: OpenPage,
  from: State,
  to: State,
  before: Scene,
  after: Scene,
): OpenPage {
  const was = shownPage({ ...from, overlay: null }, before)
  const is = shownPage({ ...replaceTop(to, page), overlay: null }, after)
  if (was === null || is === null) return page
  const pointed = page.kind === 'record' ? page.quote : 0
  const anchor = pointed === 0 ? undefined : was.page.anchors[quoteBefore(from)]
  const anchorNow = is.page.anchors[pointed]
  const rows = was.frame.height - frameEdges
  if (
    anchor !== undefined &&
    anchorNow !== undefined &&
    anchor >= page.top &&
    anchor < page.top + rows
  ) {
    return { ...page, top: Math.max(0, anchorNow - (anchor - page.top)) }
  }
  return { ...page, top: topStanding(was.page, page.top, is.page) }
}
