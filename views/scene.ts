import { type Filter, filterDossier, isOpen } from '../source/dossier/filter-dossier.ts'
import {
  type DossierIndex,
  type DossierRecord,
  indexDossier,
} from '../source/dossier/index-dossier.ts'
import { type Quote, quotesOf } from '../source/dossier/quotes-of-record.ts'
import { gatherPassages, listSpans, type Passage } from '../source/dossier/record-spans.ts'
import { relatedTo } from '../source/dossier/related-records.ts'
import { type Found, type Search, searchDossier } from '../source/dossier/search-dossier.ts'
import type { Dossier } from '../source/model/dossier.ts'
import type { Span } from '../source/model/evidence.ts'
import type { Grid } from './grid.ts'
import { compareGrid } from './grids/compare-grid.ts'
import { positionGrid } from './grids/position-grid.ts'
import { type Layout, layOut, type PaneId, paneIds, type Size } from './layout.ts'
import { type ListId, listMakers } from './list-views.ts'
import { searchList } from './lists/search-list.ts'
import { defaultKeymap, type Keymap } from './make-keymap.ts'
import { collectNames, type Names } from './names.ts'
import { ofPanes } from './of-panes.ts'
import type { GridId } from './open-page.ts'
import { makePage, type Page } from './page.ts'
import { paneNeed } from './pane-lines.ts'
import type { PaneList, RowList } from './pane-list.ts'
import { recordPage } from './record-page.ts'
import { remember } from './remember.ts'
import { listPanes } from './rows.ts'
import { sourcePage } from './source-page.ts'
import type { Theme } from './theme.ts'

/** Kinds of records that have a pane, and which. */
export const paneOfKind: Readonly<Partial<Record<DossierRecord['kind'], PaneId>>> = {
  party: 'parties',
  plan: 'plans',
  demand: 'demands',
  step: 'steps',
}

/** A dossier made ready for the screen: what does not change while one looks at it. */
export interface Scene {
  readonly index: DossierIndex
  readonly theme: Theme
  readonly keymap: Keymap
  readonly names: Names
  /** Year that goes without saying in dates; null when no article has a date. */
  readonly year: number | null
  /** Whether any pane would list something without a filter. */
  readonly hasRecords: boolean
  /** The same dossier with only what a filter lets through in its panes, lists and grids. */
  readonly under: (filter: Filter) => Scene
  readonly lists: Readonly<Record<PaneId, PaneList>>
  readonly listView: (list: ListId) => RowList
  /** A grid; for a comparison the ids of the versions, none for all. */
  readonly grid: (of: { grid: GridId; versions: readonly string[] }) => Grid
  /** What a search finds in everything, whatever the filter. */
  readonly found: (query: string) => Found
  readonly searchList: (query: string) => RowList
  /** Words records stand on, in reading order; gathered when first asked for. */
  readonly passages: () => readonly Passage[]
  readonly passagesOf: (article: string) => readonly Passage[]
  /** Quotations of a record; empty for an unknown id. */
  readonly quotesOf: (id: string) => readonly Quote[]
  readonly relatedTo: (id: string) => readonly DossierRecord[]
  /** The layout of the screen; zoomed panes have all the room. */
  readonly layOut: (of: Size & { focus: PaneId; zoomed: boolean }) => Layout
  /** A record as a page; the quotation pointed at by its index; the width in cells. */
  readonly recordPage: (of: { id: string; quote: number; width: number }) => Page
  /** An article as a page, words that were searched for as its last passage; the width in cells. */
  readonly sourcePage: (of: { article: string; width: number; found: Span | null }) => Page
}

function latestYear(dossier: Dossier): number | null {
  const latest = dossier.articles
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1)
  return latest === undefined ? null : Number(latest.slice(0, 4))
}

/** What a filter decides about: the panes, lists and grids. */
type Filtered = Pick<Scene, 'lists' | 'layOut' | 'listView' | 'grid'>

type Lists = Scene['lists']

/** Says of lists that a filter has shortened how long they are without it. */
const withTotals = (lists: Lists, whole: Lists): Lists =>
  ofPanes((pane) => ({
    ...lists[pane],
    none: whole[pane].rows.length === 0 ? whole[pane].none : 'None of these; Esc shows all.',
    total: whole[pane].rows.length,
  }))

function setFiltered(
  dossier: Dossier,
  names: Names,
  year: number | null,
  whole: Lists | null = null,
): Filtered {
  const own = listPanes(dossier, names, year)
  const lists = whole === null ? own : withTotals(own, whole)
  const needs = ofPanes((pane) => paneNeed(lists[pane]))
  const source = { dossier, names, year }
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

/** Records, their words and the articles, which no filter changes. */
function setWords(
  index: DossierIndex,
): Pick<Scene, 'passages' | 'passagesOf' | 'quotesOf' | 'relatedTo'> {
  let gathered: readonly Passage[] | null = null
  const passages = (): readonly Passage[] => {
    gathered ??= gatherPassages(listSpans(index))
    return gathered
  }
  return {
    passages,
    passagesOf: remember(
      (article) => passages().filter((passage) => passage.article === article),
      String,
    ),
    quotesOf: remember(
      (id) => {
        const entry = index.records.get(id)
        return entry === undefined ? [] : quotesOf(entry)
      },
      String,
      512,
    ),
    relatedTo: remember((id) => relatedTo(index, id), String),
  }
}

/**
 * Makes a dossier ready for the screen.
 *
 * @param dossier Any dossier.
 * @param theme How it is to look.
 * @param keymap What keys mean.
 * @returns The scene, without a filter.
 */
export function setScene(dossier: Dossier, theme: Theme, keymap = defaultKeymap): Scene {
  const index = indexDossier(dossier)
  const names = collectNames(dossier)
  const year = latestYear(dossier)
  let search: Search | null = null
  const found = remember((query: string): Found => {
    search ??= searchDossier(index)
    return search(query)
  }, String)
  const all = setFiltered(dossier, names, year)
  const scene: Scene = {
    index,
    theme,
    keymap,
    names,
    year,
    hasRecords: paneIds.some((pane) => all.lists[pane].rows.length > 0),
    under: remember(
      (filter) =>
        isOpen(filter)
          ? scene
          : { ...scene, ...setFiltered(filterDossier(dossier, filter), names, year, all.lists) },
      (filter) => JSON.stringify(filter),
    ),
    ...all,
    ...setWords(index),
    found,
    searchList: remember((query) => searchList(query, found(query), names, index), String),
    recordPage: remember(
      ({ id, quote, width }) => {
        const entry = index.records.get(id)
        return entry === undefined ? makePage([]) : recordPage(entry, quote, scene, width)
      },
      ({ id, quote, width }) => `${id} ${quote} ${width}`,
    ),
    sourcePage: remember(
      ({ article, width, found: words }) => {
        const text = index.articles.get(article)
        const passages = [...scene.passagesOf(article), ...(words === null ? [] : [words])]
        return text === undefined ? makePage([]) : sourcePage(text, passages, width)
      },
      ({ article, width, found: words }) => `${article} ${width} ${words?.start} ${words?.end}`,
    ),
  }
  return scene
}
