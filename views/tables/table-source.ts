import { indexDossier } from '../../source/dossier/index-dossier.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import { latestYear } from '../latest-year.ts'
import type { ListSource } from '../list-views.ts'
import { collectNames } from '../names.ts'

/** What tables are made of. */
export type TableSource = Pick<ListSource, 'dossier' | 'index' | 'names' | 'year'>

/** Makes a dossier ready for tables and pages to be made of it. */
export const toTableSource = (dossier: Dossier): TableSource => ({
  dossier,
  index: indexDossier(dossier),
  names: collectNames(dossier),
  year: latestYear(dossier),
})
