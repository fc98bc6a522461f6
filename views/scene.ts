import { type Filter, filterDossier, isOpen } from '../source/dossier/filter-dossier.ts'
import {
  type DossierIndex,
  type DossierRecord,
  indexDossier,
} from '../source/dossier/index-dossier.ts'
import type { Found } from '../source/dossier/list-found.ts'
import type { Quote } from '../source/dossier/quotes-of-record.ts'
import type { Passage } from '../source/dossier/record-spans.ts'
import type { Dossier } from '../source/model/dossier.ts'
import type { Span } from '../source/model/evidence.ts'
import type { Grid } from './grid.ts'
import { latestYear } from './latest-year.ts'
import { type Layout, type PaneId, paneIds, type Size } from './layout.ts'
import type { ListId } from './list-views.ts'
import { type Skipped, type Snapshot, stillDossier } from './live-dossier.ts'
import { defaultKeymap, type Keymap } from './make-keymap.ts'
import { type Marks, markNew } from './marks.ts'
import { collectNames, type Names } from './names.ts'
import type { GridId } from './open-page.ts'
import { makePage, type Page } from './page.ts'
import type { PaneList, RowList } from './pane-list.ts'
import { recordPage } from './record-page.ts'
import { remember } from './remember.ts'
import { setLists } from './scene-lists.ts'
import { type SceneSearch, setSearch } from './scene-search.ts'
import { setWords } from './scene-words.ts'
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
  /** What has come in since the reader last looked. */
  readonly marks: Marks
  /** What could not be read. */
  readonly skipped: readonly Skipped[]
  /** Whether any pane would list something without a filter. */
  readonly hasRecords: boolean
  /** The same dossier with only what a filter lets through in its panes, lists and grids. */
  readonly under: (filter: Filter) => Scene
  readonly lists: Readonly<Record<PaneId, PaneList>>
  readonly listView: (list: ListId) => RowList
  /** A grid; for a comparison the ids of the versions, none for all. */
  readonly grid: (of: { grid: GridId; versions: readonly string[] }) => Grid
  /** What a search finds in everything, whatever the filter; of many articles so far. */
  readonly found: (query: string) => Found
  readonly searchList: (query: string) => RowList
  readonly search: SceneSearch['search']
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

/** What a scene shows: a dossier, and what is known of it besides. */
export type SceneSource = Pick<Snapshot, 'dossier' | 'skipped' | 'looked'>

/**
 * Makes a dossier ready for the screen that does not change, all of it looked at before.
 *
 * @param dossier Any dossier.
 * @param theme How it is to look.
 * @param keymap What keys mean.
 * @returns The scene, without a filter.
 */
export const setScene = (dossier: Dossier, theme: Theme, keymap?: Keymap): Scene =>
  setLiveScene(stillDossier(dossier).get(), theme, keymap)

/**
 * Makes a dossier ready for the screen.
 *
 * @param of The dossier, what could not be read, and what was looked at before.
 * @param theme How it is to look.
 * @param keymap What keys mean.
 * @param before What was on the screen before: what has not changed is taken from there.
 * @returns The scene, without a filter.
 */
export function setLiveScene(
  of: SceneSource,
  theme: Theme,
  keymap = defaultKeymap,
  before: Scene | null = null,
): Scene {
  const { dossier, skipped, looked } = of
  const index = indexDossier(dossier)
  const names = collectNames(dossier, before?.names)
  const year = latestYear(dossier)
  const marks = markNew(index, looked)
  const search = setSearch(index, names, before?.search.searcher)
  const source = { dossier, index, names, year, marks, skipped }
  const all = setLists(source, null, before?.lists)
  const scene: Scene = {
    index,
    theme,
    keymap,
    names,
    year,
    marks,
    skipped,
    hasRecords: paneIds.some((pane) => all.lists[pane].rows.length > 0),
    under: remember(
      (filter) =>
        isOpen(filter)
          ? scene
          : {
              ...scene,
              ...setLists({ ...source, dossier: filterDossier(dossier, filter) }, all.lists),
            },
      (filter) => JSON.stringify(filter),
    ),
    ...all,
    ...setWords(index),
    ...search,
    recordPage: remember(
      ({ id, quote, width }) => {
        const entry = index.find(id)
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
