import type { DossierRecord } from '../source/dossier/index-dossier.ts'
import type { Certainty } from '../source/model/certainty.ts'
import type { Evidence } from '../source/model/evidence.ts'
import type { PersonSide } from '../source/model/party.ts'
import type { HeldBack } from '../source/model/plan-version.ts'
import { articleName } from './article-words.ts'
import { fitText, widthOf } from './fit-text.ts'
import type { PageTable } from './page.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { certaintySigns, stanceSigns } from './signs.ts'
import { lineText, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

/** A heading, and under it the things a record has several of. */
export interface RecordTable {
  readonly title: string
  readonly table: PageTable
}

const padding = 2
const bar = 1
const widestOther = 24

/** Lines a cell of the last column is wrapped onto at most. */
const mostLines = 4

/** Words of a cell on lines of a width, the last of them cut where there are too many. */
function cellLines(words: string, width: number): readonly string[] {
  const lines = wrapLine([segment(words)], width).map(lineText)
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')]
}

interface TableColumn {
  readonly heading: string
  readonly cells: readonly string[]
}

/** Columns that go where there is no room for all: what they say stands elsewhere on the page. */
const spared: readonly string[] = ['Issue', 'Where', 'To', 'In']
/** Fewest cells the last column is of use with. */
const leastLast = 14

const widestOf = ({ heading, cells }: TableColumn): number =>
  Math.max(...[heading, ...cells].map(widthOf))

/** Cells a table takes of which only the last column gives way. */
const leastWidth = (columns: readonly TableColumn[]): number =>
  columns.slice(0, -1).reduce((sum, one) => sum + Math.min(widestOther, widestOf(one)), 0) +
  columns.length * (padding + bar) +
  bar +
  Math.min(leastLast, ...columns.slice(-1).map(widestOf))

/** All columns where there is room for them; else those that matter; else all of those in one. */
function fewerColumns(columns: readonly TableColumn[], width: number): readonly TableColumn[] {
  if (leastWidth(columns) <= width) return columns
  const few = columns.filter(({ heading }) => !spared.includes(heading))
  const last = few.at(-1)
  if (last === undefined || leastWidth(few) <= width) return few
  const cells = last.cells.map((_, row) =>
    few.map((one) => one.cells[row] ?? '').filter((cell) => cell !== ''),
  )
  return [{ heading: last.heading, cells: cells.map((words) => words.join(' ')) }]
}

/**
 * Fits cells to columns: the last takes what the others leave and goes on below, empty ones are
 * left out.
 */
function fitTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): PageTable {
  const filled = headings.flatMap((heading, at) =>
    rows.some((row) => row[at] !== '')
      ? [{ heading, cells: rows.map((row) => row[at] ?? '') }]
      : [],
  )
  const kept = fewerColumns(filled, width)
  const wanted = kept.map(widestOf)
  const edges = kept.length * (padding + bar) + bar
  const others = wanted.slice(0, -1).map((one) => Math.min(one, widestOther))
  const rest = width - edges - others.reduce((sum, one) => sum + one, 0)
  const widths = [...others, Math.max(4, Math.min(wanted.at(-1) ?? 0, rest))]
  return {
    columns: kept.map(({ heading }, at) => ({ heading, width: widths[at] ?? 0 })),
    rows: rows.flatMap((_, row) =>
      cellLines(kept.at(-1)?.cells[row] ?? '', widths.at(-1) ?? 0).map((last, line) =>
        kept.map(({ cells }, at) => {
          const words = at === kept.length - 1 ? last : line === 0 ? (cells[row] ?? '') : ''
          return fitText(words, widths[at] ?? 0)
        }),
      ),
    ),
  }
}

/** Which article says it; empty where there is but one. */
function originOf([words]: readonly Evidence[], { index }: Scene): string {
  const article = index.articles.get(words?.article ?? '')
  return index.dossier.articles.length < 2 || article === undefined ? '' : articleName(article)
}

const paragraphOf = (evidence: readonly Evidence[]): string => {
  const paragraph = evidence[0]?.paragraph ?? null
  return paragraph === null ? '' : `¶ ${paragraph}`
}

/** Sign of a certainty; empty where a text simply asserts. */
const reserve = ({ word }: Certainty): string =>
  word === 'asserted' ? '' : `${certaintySigns[word].glyph} ${word}`

const wordsOf = (evidence: readonly Evidence[]): string =>
  `“${toScreenText(evidence[0]?.exact ?? '')}”`

/** How it is known for whom somebody speaks; empty where the text says so. */
export const sideWords = {
  said: '',
  'worked out': 'worked out',
  known: 'not in the text',
} as const satisfies Record<PersonSide, string>

/** What is held back, and for whom. */
const heldFor = (one: HeldBack): HeldBack =>
  one.heldFor === null ? one : { ...one, text: `${one.text}, for ${one.heldFor.exact}` }

/**
 * Makes tables of what a record has several of: people, answers, provisions.
 *
 * @param entry Any record with its kind.
 * @param scene The dossier on the screen.
 * @param width Cells a table may take, from 40.
 * @returns A table for each list that holds something; empty for most kinds.
 */
export function recordTables(
  entry: DossierRecord,
  scene: Scene,
  width: number,
): readonly RecordTable[] {
  const { names } = scene
  const table = (
    title: string,
    headings: readonly string[],
    rows: readonly (readonly string[])[],
  ): readonly RecordTable[] =>
    rows.length === 0 ? [] : [{ title, table: fitTable(headings, rows, width) }]
  if (entry.kind === 'party') {
    const rows = entry.record.people.map(({ name, office, side, evidence }) => [
      toScreenText(name),
      paragraphOf(evidence),
      sideWords[side],
      toScreenText(office ?? '—'),
    ])
    return table('People', ['Name', 'Where', 'Side', 'Office'], rows)
  }
  if (entry.kind === 'demand') {
    const rows = entry.record.responses.map((response) => [
      names.full(response.party),
      `${stanceSigns[response.stance].glyph} ${response.stance}`,
      originOf(response.evidence, scene),
      reserve(response.certainty),
      wordsOf(response.evidence),
    ])
    return table('Answers', ['Party', 'Stance', 'In', 'Certainty', 'Words'], rows)
  }
  if (entry.kind !== 'plan') return []
  const plan = entry.record
  const reactions = plan.reactions.map((reaction) => [
    names.full(reaction.party),
    `${stanceSigns[reaction.stance].glyph} ${reaction.stance}`,
    reaction.scope,
    originOf(reaction.evidence, scene),
    reserve(reaction.certainty),
    wordsOf(reaction.evidence),
  ])
  const contents = [
    ...plan.provisions.map((one) => ['+ provides', one] as const),
    ...plan.removed.map((one) => ['− removes', one] as const),
    ...plan.heldBack.map((one) => ['⏸ holds back', heldFor(one)] as const),
  ].map(([change, one]) => [
    change,
    one.issue.replaceAll('-', ' '),
    reserve(one.certainty),
    toScreenText(one.text),
  ])
  return [
    ...table('Reactions', ['Party', 'Stance', 'To', 'In', 'Certainty', 'Words'], reactions),
    ...table('Contents', ['What it does', 'Issue', 'Certainty', 'Words'], contents),
  ]
}
