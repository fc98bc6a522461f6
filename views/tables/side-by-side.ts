import { planName } from '../names.ts'
import { orderPlans } from '../plan-order.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import { cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import type { TableSource } from './table-source.ts'

const wordsOf = ({ cells }: TableRow, key: string): StyledLine => cells[key]?.words ?? []

/** What a text does, in whose name, by which words, and where they stand. */
function itemWords(row: TableRow): StyledLine {
  const parts = ['does', 'party', 'quote', 'certainty', 'where']
    .map((key) => wordsOf(row, key))
    .filter((part) => part.length > 0)
  return parts.flatMap((part, at) => (at === 0 ? part : [segment(' '), ...part]))
}

/**
 * Sets what texts do side by side, as people compare them: a row for each issue, a column for each
 * text, each under what it revises.
 *
 * @param table Rows with “topic”, the “id” of a text and what it does, as `compareTable` gives
 *   them, filtered or not.
 * @param source The dossier they were made of.
 * @returns The same in columns; things a text does about one issue are parted by “; ”.
 */
export function sideBySide(table: PrintedTable, { dossier }: TableSource): PrintedTable {
  const ofText = (row: TableRow, id: string): boolean => row.cells.id?.value === id
  const plans = orderPlans(dossier.planVersions)
    .map(({ plan }) => plan)
    .filter(({ id }) => table.rows.some((row) => ofText(row, id)))
  const topics = [...new Set(table.rows.map(({ cells }) => cells.topic?.value))]
  const rows = topics.flatMap((topic): readonly TableRow[] => {
    const about = table.rows.filter(({ cells }) => cells.topic?.value === topic)
    const [first] = about
    if (first === undefined) return []
    const cells = plans.map(({ id }) => {
      const items = about.filter((row) => ofText(row, id)).map(itemWords)
      const words = items.flatMap((item, at) => (at === 0 ? item : [segment('; '), ...item]))
      return [id, cell(words.map(({ text }) => text).join(''), words)] as const
    })
    const own = { topic: first.cells.topic ?? cell(null), ...Object.fromEntries(cells) }
    return [{ facets: first.facets, cells: own }]
  })
  const columns = plans.map((plan) => ({
    ...shown(plan.id, { share: 1 }),
    heading: planName(plan),
  }))
  return { none: table.none, columns: [shown('topic'), ...columns], rows }
}
