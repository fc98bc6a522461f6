import { changeTable, tensionTable } from '../../views/tables/change-table.ts'
import { compareTable } from '../../views/tables/compare-table.ts'
import { demandTable } from '../../views/tables/demand-table.ts'
import { partyTable } from '../../views/tables/party-table.ts'
import { planTable } from '../../views/tables/plan-table.ts'
import { positionTable } from '../../views/tables/position-table.ts'
import type { PrintedTable } from '../../views/tables/printed-table.ts'
import { sideBySide } from '../../views/tables/side-by-side.ts'
import { statementTable } from '../../views/tables/statement-table.ts'
import { stepTable } from '../../views/tables/step-table.ts'
import { type TableSource, toTableSource } from '../../views/tables/table-source.ts'
import { timelineTable } from '../../views/tables/timeline-table.ts'
import type { Given } from '../usage/read-arguments.ts'
import { openToPrint } from './open-to-print.ts'
import { printTable } from './print-table.ts'

/** How each table is made. */
export const tables = {
  parties: partyTable,
  plans: planTable,
  demands: demandTable,
  steps: stepTable,
  positions: positionTable,
  statements: statementTable,
  timeline: timelineTable,
  compare: compareTable,
  changes: changeTable,
  tensions: tensionTable,
} as const satisfies Readonly<Record<string, (source: TableSource) => PrintedTable>>

export type TableName = keyof typeof tables

/**
 * `peacedash demands` and the like: prints one table.
 *
 * @param name Which.
 * @param sources Files, folders, addresses and `-`; none: the article that ships with the program.
 * @returns The exit code.
 * @throws {ReaderError} When a source cannot be read, or there is no such party or column; the
 *   remedy says what to do.
 */
export async function runTable(
  name: TableName,
  sources: readonly string[],
  given: Given,
): Promise<number> {
  const open = async () => toTableSource(await openToPrint(sources, given))
  return printTable(open, tables[name], given, name === 'compare' ? sideBySide : undefined)
}
