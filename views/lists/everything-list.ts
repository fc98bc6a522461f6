import { type DossierRecord, listRecords } from '../../source/dossier/index-dossier.ts'
import { certaintyOf } from '../../source/dossier/record-facets.ts'
import { certaintyCell } from '../certainty-cell.ts'
import type { ListSource } from '../list-views.ts'
import type { Heading, Row, RowList } from '../pane-list.ts'
import { kindOf, titleOf } from '../record-words.ts'
import { segment } from '../styled-text.ts'

/** Kinds of records that have neither a pane nor a list of their own, and what they are called. */
const groups = [
  ['takeaway', 'Points of the article’s own summary'],
  ['tension', 'Passages that do not fit'],
  ['openIssue', 'Left open'],
  ['guarantee', 'Guarantees'],
  ['position', 'Other stances'],
  ['hedge', 'Passages the article does not vouch for'],
] as const satisfies readonly (readonly [DossierRecord['kind'], string])[]

/**
 * Makes a row of any record, for lists of several kinds.
 *
 * @param entry Any record with its kind.
 * @param source Names of parties and plans.
 * @returns Its kind, what it says, and its certainty where the text does not simply assert it.
 */
export function recordRow(entry: DossierRecord, { names }: Pick<ListSource, 'names'>): Row {
  return {
    id: entry.id,
    cells: [
      [segment(kindOf(entry), 'quiet')],
      [segment(titleOf(entry, names))],
      certaintyCell(certaintyOf(entry)),
    ],
  }
}

/** Columns of {@link recordRow}. */
export const recordColumns: RowList['columns'] = [
  { least: 8, most: 14, worth: 2, isFirm: true },
  { least: 16, worth: 3 },
  { least: 8, most: 15, worth: 1 },
]

/**
 * Lists what was found besides what has a pane or a list of its own, by kind.
 *
 * @param source Dossier and names.
 * @returns The list, a heading before each kind; without rows when nothing else was found.
 */
export function everythingList(source: ListSource): RowList {
  const entries = listRecords(source.dossier)
  const rows = groups.flatMap(([kind, title]): readonly (Row | Heading)[] => {
    const own = entries.filter((entry) => entry.kind === kind)
    if (own.length === 0) return []
    const heading: Heading = {
      id: null,
      words: [segment(title, 'strong'), segment(` ${own.length}`, 'quiet')],
    }
    return [heading, ...own.map((entry) => recordRow(entry, source))]
  })
  return {
    title: 'Also found',
    none: 'Nothing else was found.',
    columns: recordColumns,
    rows,
  }
}
