import { Text } from 'ink'
import { Table } from 'ink-table'
import type { PropsWithChildren } from 'react'
import { fitText } from '../fit-text.ts'
import type { PageTable } from '../page.ts'
import type { Theme } from '../theme.ts'

interface FittedTableProps {
  readonly table: PageTable
  readonly theme: Theme
}

const setCell = (children: unknown, width: number): string =>
  ` ${fitText(String(children).trim(), width)} `

/**
 * A table with its cells fitted beforehand. ink-table measures by code units, which
 * misaligns wide characters, so each cell is set to the width of its column again.
 */
export function FittedTable({ table: { columns, rows }, theme }: FittedTableProps) {
  const headings = columns.map(({ heading }) => heading)
  const widths = columns.map(({ width }) => width)
  const data = rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])),
  )
  return (
    <Table
      // It keeps the cell components of its first drawing: other widths need another table.
      key={widths.join(' ')}
      data={data}
      columns={headings}
      // Only the bars between columns are drawn: rules between rows would double the height.
      skeleton={({ children }: PropsWithChildren) =>
        children === '│' ? <Text {...theme.styles.border}>│</Text> : null
      }
      header={({ children }) => {
        const heading = String(children).trim()
        return <Text bold>{setCell(heading, widths[headings.indexOf(heading)] ?? 0)}</Text>
      }}
      cell={({ column, children }) => <Text>{setCell(children, widths[column] ?? 0)}</Text>}
    />
  )
}
