import type { Statement } from '../../source/model/statement.ts'
import { certaintyCell } from '../certainty-cell.ts'
import type { ListSource } from '../list-views.ts'
import type { Row, RowList } from '../pane-list.ts'
import { toScreenText } from '../screen-text.ts'
import { type StyledLine, segment } from '../styled-text.ts'

/**
 * Words as they may be quoted: only what the article quotes is shown between quotation marks.
 * Words quoted in part have theirs within.
 */
function wordsLine({ words, mode }: Statement): StyledLine {
  const text = toScreenText(words)
  if (mode === 'direct') return [segment(`“${text}”`)]
  return mode === 'mixed' ? [segment(text)] : [segment(text), segment(' (paraphrased)', 'quiet')]
}

function statementRow(statement: Statement, { names }: ListSource): Row {
  const { id, speaker, parties, certainty } = statement
  const sides = [...new Set(parties.map(names.short))].filter((name) => name !== speaker)
  return {
    id,
    cells: [
      [segment(toScreenText(speaker ?? 'unnamed'), speaker === null ? 'quiet' : 'name')],
      [segment(sides.join(', '))],
      wordsLine(statement),
      certaintyCell(certainty.word),
    ],
  }
}

/**
 * Lists who said what, in the order of the text.
 *
 * @param source Dossier and names.
 * @returns The list; without rows when nobody is quoted.
 */
export function statementList(source: ListSource): RowList {
  return {
    title: 'Statements',
    none: 'Nobody is quoted.',
    columns: [
      { least: 9, most: 26, worth: 3, isFirm: true },
      { least: 5, most: 16, worth: 1, isFirm: true },
      { least: 16, worth: 4 },
      { least: 8, most: 15, worth: 2 },
    ],
    rows: source.dossier.statements.map((statement) => statementRow(statement, source)),
  }
}
