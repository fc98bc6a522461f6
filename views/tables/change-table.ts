import { articlesTelling } from '../../source/dossier/count-sources.ts'
import { namedBy } from '../../source/dossier/record-facets.ts'
import type { Change } from '../../source/model/change.ts'
import type { Tension } from '../../source/model/tension.ts'
import { kindOf, titleOf } from '../record-words.ts'
import { changeSigns } from '../signs.ts'
import { segment } from '../styled-text.ts'
import { asked, cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import { facetsOf, placeCells, placeColumns, plainCell, quoted } from './proof.ts'
import type { TableSource } from './table-source.ts'

function changeRow(change: Change, source: TableSource): readonly TableRow[] {
  const side = change.after ?? change.before
  if (side === null) return []
  const entry = source.index.find(change.record)
  const { glyph, word, style } = changeSigns[change.kind]
  const own = facetsOf({ kind: 'change', id: change.id, record: change })
  const of = entry === undefined ? own : facetsOf(entry)
  return [
    {
      facets: {
        ...of,
        names: [...of.names, ...own.names],
        kind: change.kind,
        articles: own.articles,
      },
      cells: {
        change: cell(change.kind, [segment(`${glyph} ${word}`, style)]),
        record: cell(change.recordKind, [
          segment(entry === undefined ? change.recordKind : kindOf(entry)),
        ]),
        what: plainCell(entry === undefined ? side.evidence.exact : titleOf(entry, source.names)),
        aspect: cell(change.aspect),
        party: cell(change.party === null ? null : source.names.full(change.party)),
        before: change.kind === 'new' ? cell(null) : plainCell(change.before?.words ?? null),
        after: change.kind === 'new' ? cell(null) : plainCell(change.after?.words ?? null),
        'quote-before': change.before === null ? cell(null) : quoted(change.before.evidence.exact),
        quote: quoted(side.evidence.exact),
        ...placeCells(side.evidence, source),
        'record-id': cell(change.record),
        id: cell(change.id),
      },
    },
  ]
}

/** Lists what articles have changed, the latest article first. */
export function changeTable(source: TableSource): PrintedTable {
  const { dossier, index } = source
  const latestFirst = dossier.changes.toSorted(
    (a, b) => index.orderOf(b.article) - index.orderOf(a.article),
  )
  const isOne = dossier.articles.length < 2
  return {
    none: isOne ? 'Only one article was read: there is none before it.' : 'Nothing has changed.',
    columns: [
      shown('change'),
      shown('record'),
      shown('what', { share: 1 }),
      shown('party'),
      shown('aspect'),
      shown('before'),
      shown('after'),
      shown('quote', { share: 2 }),
      asked('quote-before'),
      ...placeColumns,
      asked('record-id'),
      asked('id'),
    ],
    rows: latestFirst.flatMap((change) => changeRow(change, source)),
  }
}

function tensionRow(tension: Tension, source: TableSource): TableRow {
  const { id, kind, over, a, b, records } = tension
  const entry = { kind: 'tension', id, record: tension } as const
  const of = records.flatMap((one) => {
    const found = source.index.records.get(one)
    return found === undefined ? [one] : [one, ...namedBy(found)]
  })
  const other = placeCells(b, source)
  return {
    facets: { ...facetsOf(entry, kind), names: of, articles: articlesTelling(entry) },
    cells: {
      kind: cell(kind),
      over: plainCell(over),
      quote: quoted(a.exact),
      ...placeCells(a, source),
      'other-quote': quoted(b.exact),
      ...Object.fromEntries(Object.entries(other).map(([key, value]) => [`other-${key}`, value])),
      id: cell(id),
    },
  }
}

/** Lists passages that do not fit, both with where they stand. */
export function tensionTable(source: TableSource): PrintedTable {
  const others = placeColumns.map((column) => ({ ...column, key: `other-${column.key}` }))
  return {
    none: 'No two passages were found that do not fit.',
    columns: [
      shown('kind'),
      shown('over', { share: 1 }),
      shown('quote', { share: 2 }),
      ...placeColumns,
      shown('other-quote', { share: 2 }),
      ...others,
      asked('id'),
    ],
    rows: source.dossier.tensions.map((tension) => tensionRow(tension, source)),
  }
}
