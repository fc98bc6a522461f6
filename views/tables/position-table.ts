import {
  type PositionLine,
  placePositions,
  type Stand,
} from '../../source/dossier/place-positions.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import { heldSign, standSigns } from '../signs.ts'
import { segment } from '../styled-text.ts'
import { cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import {
  facetsOf,
  placeColumns,
  quoteCells,
  recordCells,
  recordColumns,
  saidColumns,
} from './proof.ts'
import type { TableSource } from './table-source.ts'

/** Order of the stands of one party: what is refused first. */
const order = Object.keys(standSigns)

function standRow(
  line: PositionLine,
  party: string,
  { kind, id, quote }: Stand,
  source: TableSource,
): readonly TableRow[] {
  const entry = source.index.records.get(id)
  const words = entry === undefined ? undefined : quotesOf(entry)[quote]
  if (entry === undefined || words === undefined) return []
  const topic = line.isPlan ? source.names.full(line.topic) : line.topic
  const sign = standSigns[kind]
  return [
    {
      facets: {
        ...facetsOf(entry),
        names: line.isPlan ? [party, line.topic] : [party],
        issues: line.isPlan ? [] : [line.topic],
        kind,
        certainty: words.certainty?.word ?? null,
      },
      cells: {
        topic: cell(topic, [
          segment(line.isPlan ? `text: ${topic}` : topic.replaceAll('-', ' '), 'name'),
        ]),
        party: cell(source.names.full(party), [segment(source.names.short(party), 'name')]),
        stand: cell(kind, [segment(`${sign.glyph} ${sign.word}`, sign.style)]),
        ...quoteCells(words, source),
        ...recordCells(entry, source),
      },
    },
  ]
}

/** What is left open, which no party answers for. */
function openRow(
  line: PositionLine,
  { id, quote }: Omit<Stand, 'kind'>,
  source: TableSource,
): readonly TableRow[] {
  const entry = source.index.records.get(id)
  const words = entry === undefined ? undefined : quotesOf(entry)[quote]
  if (entry === undefined || words === undefined) return []
  return [
    {
      facets: facetsOf(entry, heldSign.word),
      cells: {
        topic: cell(line.topic, [segment(line.topic.replaceAll('-', ' '), 'name')]),
        stand: cell(heldSign.word, [segment(`${heldSign.glyph} ${heldSign.word}`, heldSign.style)]),
        ...quoteCells(words, source),
        ...recordCells(entry, source),
      },
    },
  ]
}

/**
 * Lists who stands how on what, the most contested issues first, then the texts; what is left open
 * stands with its issue.
 */
export function positionTable(source: TableSource): PrintedTable {
  const { parties, lines } = placePositions(source.dossier)
  const rows = lines.flatMap((line) => [
    ...parties.flatMap((party) =>
      (line.stands.get(party) ?? [])
        .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
        .flatMap((stand) => standRow(line, party, stand, source)),
    ),
    ...line.open.flatMap((open) => openRow(line, open, source)),
  ])
  return {
    none: 'No party takes a stand on an issue or a text.',
    columns: [
      shown('topic'),
      shown('party'),
      shown('stand'),
      shown('quote', { share: 2 }),
      ...saidColumns,
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
