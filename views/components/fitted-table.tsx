import { Text } from 'ink'
import { Table } from 'ink-table'
import type { PropsWithChildren } from 'react'
import { fitText } from '../fit-text.ts'
import type { PageTable } from '../page.ts'

interface FittedTableProps {
  readonly table: PageTable
}

/** Only the bars between columns are drawn: rules between rows would double the height. */
function Bars({ children }: PropsWithChildren) {
  return children === '│' ? <Text dimColor>│</Text> : null
}

const setCell = (children: unknown, width: number): string =>
  ` ${fitText(String(children).trim(), width)} `

/**
 * A table with its cells fitted beforehand. ink-table measures by code units, which
 * misaligns wide characters, so each cell is set to the width of its column again.
 */
export function FittedTable({ table: { columns, rows } }: FittedTableProps) {
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
      skeleton={Bars}
      header={({ children }) => {
        const heading = String(children).trim()
        return <Text bold>{setCell(heading, widths[headings.indexOf(heading)] ?? 0)}</Text>
      }}
      cell={({ column, children }) => <Text>{setCell(children, widths[column] ?? 0)}</Text>}
    />
  )
}
