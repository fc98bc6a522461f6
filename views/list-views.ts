import type { DossierIndex } from '../source/dossier/index-dossier.ts'
import type { Dossier } from '../source/model/dossier.ts'
import { articleList } from './lists/article-list.ts'
import { changeList } from './lists/change-list.ts'
import { everythingList } from './lists/everything-list.ts'
import { statementList } from './lists/statement-list.ts'
import { timelineList } from './lists/timeline-list.ts'
import type { Skipped } from './live-dossier.ts'
import type { Marks } from './marks.ts'
import type { Names } from './names.ts'
import type { RowList } from './pane-list.ts'

/** Lists that are opened on top of the panes. */
export const listIds = ['timeline', 'statements', 'everything', 'changes', 'articles'] as const
export type ListId = (typeof listIds)[number]

/** What lists are made of. */
export interface ListSource {
  /** What is listed, filtered. */
  readonly dossier: Dossier
  /** The same dossier, unfiltered. */
  readonly index: DossierIndex
  readonly names: Names
  /** Year that goes without saying in dates, else null. */
  readonly year: number | null
  readonly marks: Marks
  readonly skipped: readonly Skipped[]
}

/** How each list is made. */
export const listMakers: Readonly<Record<ListId, (source: ListSource) => RowList>> = {
  timeline: timelineList,
  statements: statementList,
  everything: everythingList,
  changes: changeList,
  articles: articleList,
}
