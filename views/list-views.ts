import type { Dossier } from '../source/model/dossier.ts'
import { everythingList } from './lists/everything-list.ts'
import { statementList } from './lists/statement-list.ts'
import { timelineList } from './lists/timeline-list.ts'
import type { Names } from './names.ts'
import type { RowList } from './pane-list.ts'

/** Lists that are opened on top of the panes. */
export const listIds = ['timeline', 'statements', 'everything'] as const
export type ListId = (typeof listIds)[number]

/** What lists are made of. */
export interface ListSource {
  readonly dossier: Dossier
  readonly names: Names
  /** Year that goes without saying in dates, else null. */
  readonly year: number | null
}

/** How each list is made. */
export const listMakers: Readonly<Record<ListId, (source: ListSource) => RowList>> = {
  timeline: timelineList,
  statements: statementList,
  everything: everythingList,
}
