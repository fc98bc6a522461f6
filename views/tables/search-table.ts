import type { Hit } from '../../source/dossier/hit.ts'
import type { Found } from '../../source/dossier/list-found.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { textEvidence } from '../evidence-lines.ts'
import { markMatches } from '../mark-matches.ts'
import { kindName, kindOf, titleOf } from '../record-words.ts'
import { segment } from '../styled-text.ts'
import { asked, type Cell, cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import {
  facetsOf,
  placeCells,
  placeColumns,
  plainCell,
  quoteCells,
  quoted,
  recordCells,
  recordColumns,
  saidColumns,
} from './proof.ts'
import type { TableSource } from './table-source.ts'

/** A cell with the words found marked in it. */
const marked = ({ value, words }: Cell, { words: found }: Found): Cell => ({
  value,
  words: markMatches(words, found),
})

function hitRow(hit: Hit, found: Found, source: TableSource): readonly TableRow[] {
  if (hit.kind === 'text') {
    const { article, start, end } = hit
    const evidence = textEvidence(source, { article, start, end })
    return [
      {
        facets: { names: [], issues: [], kind: 'text', certainty: null, articles: [article] },
        cells: {
          kind: cell('text'),
          quote: marked(quoted(evidence.exact), found),
          ...placeCells(evidence, source),
        },
      },
    ]
  }
  const { entry } = hit
  const words = quotesOf(entry)[hit.quote]
  if (words === undefined) return []
  return [
    {
      facets: facetsOf(entry, entry.kind),
      cells: {
        kind: cell(entry.kind, [segment(kindName(kindOf(entry)))]),
        what: marked(plainCell(titleOf(entry, source.names)), found),
        ...quoteCells(words, source),
        quote: marked(quoted(words.evidence.exact), found),
        ...recordCells(entry, source),
      },
    },
  ]
}

/** Lists what a search has found: records first, then passages of the text. */
export function searchTable(found: Found, source: TableSource): PrintedTable {
  return {
    none: 'Nothing found.',
    columns: [
      shown('kind'),
      shown('what', { share: 1 }),
      shown('quote', { share: 2 }),
      ...saidColumns.filter(({ key }) => key !== 'certainty'),
      asked('certainty'),
      ...placeColumns,
      ...recordColumns,
    ],
    rows: found.hits.flatMap((hit) => hitRow(hit, found, source)),
  }
}
