import { foldWord } from '../../source/dossier/fold-word.ts'
import type { Dossier } from '../../source/model/dossier.ts'
import type { PrintedTable } from '../tables/printed-table.ts'

/** What only is to be printed; undefined leaves it open. */
export interface RowFilter {
  /** Id of a party or a text. */
  readonly party: string | undefined
  readonly issue: string | undefined
  readonly kind: string | undefined
  readonly certainty: string | undefined
  /** First day of the articles that count, ISO 8601. */
  readonly since: string | undefined
}

/**
 * Keeps the rows of a table that have all that is asked for.
 *
 * @param table Any table.
 * @param filter What is asked for.
 * @param dossier The dossier it was made of: it knows the days of articles.
 * @returns The table with those rows; articles without a day are not of any day or later.
 */
export function filterRows(table: PrintedTable, filter: RowFilter, dossier: Dossier): PrintedTable {
  const { party, issue, kind, certainty, since } = filter
  const recent = new Set(
    dossier.articles
      .filter(({ published }) => since !== undefined && published !== null && published >= since)
      .map(({ id }) => id),
  )
  const rows = table.rows.filter(
    ({ facets }) =>
      (party === undefined || facets.names.includes(party)) &&
      (issue === undefined || facets.issues.includes(issue)) &&
      (kind === undefined || facets.kind === kind) &&
      (certainty === undefined || facets.certainty === certainty) &&
      (since === undefined || facets.articles.some((article) => recent.has(article))),
  )
  return { ...table, rows }
}

const folded = (name: string): string =>
  name
    .trim()
    .replace(/^the\s+/iu, '')
    .split(/\s+/u)
    .map(foldWord)
    .join(' ')

/**
 * Finds a party by its id, its name or any name the articles use for it, whatever the accents.
 *
 * @returns Its id; null when there is none of that name.
 */
export function findParty(name: string, { parties }: Dossier): string | null {
  const wanted = folded(name)
  const names = (one: Dossier['parties'][number]) => [one.id, one.name, ...one.aliases]
  const exact = parties.find((one) => names(one).some((known) => folded(known) === wanted))
  return exact?.id ?? null
}
