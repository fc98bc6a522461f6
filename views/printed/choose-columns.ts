import type { PrintedTable, TableColumn } from '../tables/printed-table.ts'

/** For whom a table is printed. */
export type Reader = 'people' | 'programs'

/**
 * Chooses the columns of a table.
 *
 * @param table Any table.
 * @param reader Without a choice, people get what one looks at, without what is empty all the way
 *   down; programs get every field.
 * @param wanted Names of columns as they were asked for; “all” for every one; undefined: no choice.
 * @returns The columns in the order asked for; or the first name there is no column of.
 */
export function chooseColumns(
  { columns, rows }: PrintedTable,
  reader: Reader,
  wanted: readonly string[] | undefined,
): readonly TableColumn[] | { readonly unknown: string } {
  if (wanted === undefined) {
    if (reader === 'programs') return columns.filter(({ isForPeople }) => !isForPeople)
    const isFilled = ({ key }: TableColumn): boolean =>
      rows.some(({ cells }) => (cells[key]?.words.length ?? 0) > 0)
    return columns.filter((column) => column.isShown && isFilled(column))
  }
  if (wanted.length === 1 && wanted[0] === 'all') {
    return reader === 'people' ? columns : columns.filter(({ isForPeople }) => !isForPeople)
  }
  const chosen: TableColumn[] = []
  for (const name of wanted) {
    const column = columns.find(({ key }) => key === name)
    if (column === undefined) return { unknown: name }
    chosen.push(column)
  }
  return chosen
}
