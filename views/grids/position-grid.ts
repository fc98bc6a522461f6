import {
  type PositionLine,
  placePositions,
  type Stand,
} from '../../source/dossier/place-positions.ts'
import type { Grid, GridItem, GridRow } from '../grid.ts'
import type { ListSource } from '../list-views.ts'
import { heldSign, standSigns } from '../signs.ts'
import { type StyledLine, segment } from '../styled-text.ts'

/** Column of what is left open, which no party answers for. */
const openColumn = 'left open'

/** Order in which the stands of one cell are shown: what is refused first. */
const order = Object.keys(standSigns)

/** One sign for all stands of a kind, with their number; each can still be gone to. */
const standItem = ({ kind, id, quote }: Stand, at: number, all: readonly Stand[]): GridItem => {
  const { glyph, style } = standSigns[kind]
  const count = all.filter((other) => other.kind === kind).length
  const isFirst = all.findIndex((other) => other.kind === kind) === at
  const words = isFirst ? [segment(count > 1 ? `${glyph}${count}` : glyph, style)] : []
  return { words, target: { id, quote } }
}

const sorted = (stands: readonly Stand[]): readonly Stand[] =>
  stands.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))

function gridRow(line: PositionLine, columns: readonly string[], { names }: ListSource): GridRow {
  const label = line.isPlan ? `text: ${names.full(line.topic)}` : line.topic.replaceAll('-', ' ')
  return {
    key: line.topic,
    label: [segment(label, 'strong')],
    cells: columns.map((column) =>
      column === openColumn
        ? line.open.map((target): GridItem => ({ words: [segment(heldSign.glyph)], target }))
        : sorted(line.stands.get(column) ?? []).map(standItem),
    ),
  }
}

/** The signs that stand in a grid, and what they mean. */
function legendOf(lines: readonly PositionLine[]): StyledLine {
  const used = new Set(
    lines.flatMap(({ stands }) => [...stands.values()].flat()).map((it) => it.kind),
  )
  const signs = [
    ...Object.values(standSigns).filter(({ word }) => [...used].some((kind) => kind === word)),
    ...(lines.some(({ open }) => open.length > 0) ? [heldSign] : []),
  ]
  return signs.flatMap(({ glyph, word, style }, at) => [
    segment(`${at === 0 ? '' : '  '}${glyph}`, style),
    segment(` ${word}`, 'quiet'),
  ])
}

/**
 * Sets issues against parties: a sign for each stand, the most contested issues first.
 *
 * @param source Dossier and names.
 * @returns The grid: a column a party, then one for what is left open; without rows when no party
 *   takes a stand.
 */
export function positionGrid(source: ListSource): Grid {
  const { parties, lines } = placePositions(source.dossier)
  const hasOpen = lines.some(({ open }) => open.length > 0)
  const columns = [...parties, ...(hasOpen ? [openColumn] : [])]
  return {
    title: 'Positions',
    columns: columns.map((key) => ({
      key,
      record: key === openColumn ? '' : key,
      heading: [[segment(key === openColumn ? key : source.names.short(key), 'name')]],
    })),
    rows: lines.map((line) => gridRow(line, columns, source)),
    columnWidth: { least: 8, most: 16 },
    legend: legendOf(lines),
    none: 'No party takes a stand on an issue or a text.',
  }
}
