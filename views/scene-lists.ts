import { listKind, type ReadRecord } from '../source/dossier/index-dossier.ts'
import { compareGrid } from './grids/compare-grid.ts'
import { positionGrid } from './grids/position-grid.ts'
import { layOut, type PaneId } from './layout.ts'
import { listPanes } from './list-panes.ts'
import { type ListId, type ListSource, listMakers } from './list-views.ts'
import type { Mark, Marks } from './marks.ts'
import { ofPanes } from './of-panes.ts'
import { paneNeed } from './pane-lines.ts'
import type { PaneList } from './pane-list.ts'
import { remember } from './remember.ts'
import type { Scene } from './scene.ts'

/** What a filter decides about: the panes, lists and grids. */
export type Filtered = Pick<Scene, 'lists' | 'layOut' | 'listView' | 'grid'>

/** Kind of the records each pane lists. */
const kindOfPane = {
  parties: 'party',
  plans: 'plan',
  demands: 'demand',
  steps: 'step',
} as const satisfies Record<PaneId, ReadRecord['kind']>

type Lists = Scene['lists']

/** Says of lists that a filter has shortened how long they are without it. */
export const withTotals = (lists: Lists, whole: Lists): Lists =>
  ofPanes((pane) => ({
    ...lists[pane],
    none: whole[pane].rows.length === 0 ? whole[pane].none : 'None of these; Esc shows all.',
    total: whole[pane].rows.length,
  }))

/** Says of rows which have come in since one last looked. */
function withMarks(list: PaneList, records: readonly ReadRecord[], marks: Marks): PaneList {
  if (marks.articles.length === 0) return list
  const marked = new Map<string, Mark>()
  for (const entry of records) {
    const mark = marks.ofRecord(entry)
    if (mark !== null) marked.set(entry.id, mark)
  }
  return marked.size === 0 ? list : { ...list, marks: marked }
}

const isSameMarks = (a: PaneList['marks'], b: PaneList['marks']): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.size === b.size &&
    [...a].every(([id, mark]) => b.get(id) === mark))

/** The list one had, where nothing in it has changed, so that it need not be set anew. */
function unlessSame(list: PaneList, before: PaneList | undefined): PaneList {
  const isSame =
    before !== undefined &&
    before.rows.length === list.rows.length &&
    before.total === list.total &&
    isSameMarks(before.marks, list.marks) &&
    list.rows.every((row, at) => row === before.rows[at])
  return isSame ? before : list
}

/**
 * Lays out the panes, lists and grids of a dossier.
 *
 * @param source The dossier, filtered, and what its rows are made of.
 * @param whole Lists of the same dossier without a filter; null for that itself.
 * @param before Lists that were on the screen before; null at the start.
 * @returns What is on the screen, made when it is first asked for.
 */
export function setLists(
  source: ListSource,
  whole: Lists | null = null,
  before: Lists | null = null,
): Filtered {
  const own = listPanes(source.dossier, source.names, source.year)
  const all = whole === null ? own : withTotals(own, whole)
  const lists = ofPanes((pane) =>
    unlessSame(
      withMarks(all[pane], listKind(source.dossier, kindOfPane[pane]), source.marks),
      before?.[pane],
    ),
  )
  const needs = ofPanes((pane) => paneNeed(lists[pane]))
  return {
    lists,
    layOut: remember(
      ({ focus, zoomed, ...size }) => layOut(size, { focus, zoomed, panes: needs }),
      ({ columns, rows, focus, zoomed }) => `${columns} ${rows} ${focus} ${zoomed}`,
    ),
    listView: remember((list: ListId) => listMakers[list](source), String),
    grid: remember(
      ({ grid, versions }) =>
        grid === 'compare' ? compareGrid(source, versions) : positionGrid(source),
      ({ grid, versions }) => `${grid} ${versions.join(' ')}`,
    ),
  }
}
