import type { CellValue, PrintedTable, TableColumn } from '../tables/printed-table.ts'

/**
 * Gives the rows of a table as plain objects.
 *
 * @param table Any table.
 * @param columns The columns wanted, in their order.
 * @returns An object a row with a field for each column; null where it is empty.
 */
export function tableData(
  { rows }: PrintedTable,
  columns: readonly TableColumn[],
): readonly Readonly<Record<string, CellValue>>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ key }) => [key, cells[key]?.value ?? null])),
  )
}
