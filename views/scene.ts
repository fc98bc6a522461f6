import {
  type DossierIndex,
  type DossierRecord,
  indexDossier,
} from '../source/dossier/index-dossier.ts'
import { type Quote, quotesOf } from '../source/dossier/quotes-of-record.ts'
import { gatherPassages, listSpans, type Passage } from '../source/dossier/record-spans.ts'
import { relatedTo } from '../source/dossier/related-records.ts'
import type { Dossier } from '../source/model/dossier.ts'
import { type Layout, layOut, type PaneId, type Size } from './layout.ts'
import { defaultKeymap, type Keymap } from './make-keymap.ts'
import { collectNames, type Names } from './names.ts'
import { makePage, type Page } from './page.ts'
import { paneNeed } from './pane-lines.ts'
import type { PaneList } from './pane-list.ts'
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
  readonly lists: Readonly<Record<PaneId, PaneList>>
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
  /** An article as a page; the width in cells. */
  readonly sourcePage: (of: { article: string; width: number }) => Page
}

function latestYear(dossier: Dossier): number | null {
  const latest = dossier.articles
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1)
  return latest === undefined ? null : Number(latest.slice(0, 4))
}

/**
 * Makes a dossier ready for the screen.
 *
 * @param dossier Any dossier.
 * @param theme How it is to look.
 * @param keymap What keys mean.
 * @returns The scene.
 */
export function setScene(dossier: Dossier, theme: Theme, keymap = defaultKeymap): Scene {
  const index = indexDossier(dossier)
  const names = collectNames(dossier)
  const year = latestYear(dossier)
  const lists = listPanes(dossier, names, year)
  const needs = {
    parties: paneNeed(lists.parties),
    plans: paneNeed(lists.plans),
    demands: paneNeed(lists.demands),
    steps: paneNeed(lists.steps),
  }
  let gathered: readonly Passage[] | null = null
  const passages = (): readonly Passage[] => {
    gathered ??= gatherPassages(listSpans(index))
    return gathered
  }
  const byId = (id: string): string => id
  const passagesOf = remember(
    (article: string) => passages().filter((passage) => passage.article === article),
    byId,
  )
  const scene: Scene = {
    index,
    theme,
    keymap,
    names,
    year,
    lists,
    passages,
    passagesOf,
    quotesOf: remember((id) => {
      const entry = index.records.get(id)
      return entry === undefined ? [] : quotesOf(entry)
    }, byId),
    relatedTo: remember((id) => relatedTo(index, id), byId),
    layOut: remember(
      ({ focus, zoomed, ...size }) => layOut(size, { focus, zoomed, panes: needs }),
      ({ columns, rows, focus, zoomed }) => `${columns} ${rows} ${focus} ${zoomed}`,
    ),
    recordPage: remember(
      ({ id, quote, width }) => {
        const entry = index.records.get(id)
        return entry === undefined ? makePage([]) : recordPage(entry, quote, scene, width)
      },
      ({ id, quote, width }) => `${id} ${quote} ${width}`,
    ),
    sourcePage: remember(
      ({ article, width }) => {
        const text = index.articles.get(article)
        return text === undefined ? makePage([]) : sourcePage(text, passagesOf(article), width)
      },
      ({ article, width }) => `${article} ${width}`,
    ),
  }
  return scene
}
