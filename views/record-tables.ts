import type { DossierRecord } from '../source/dossier/index-dossier.ts'
import type { Evidence } from '../source/model/evidence.ts'
import { fitText, widthOf } from './fit-text.ts'
import type { PageTable } from './page.ts'
import { sourceWords } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { certaintySigns, stanceSigns } from './signs.ts'

/** A heading, and under it the things a record has several of. */
export interface RecordTable {
  readonly title: string
  readonly table: PageTable
}

const padding = 2
const bars = 1

/** Fits cells to columns: each as wide as it needs, the one that grows takes what is left. */
function fitTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  grows: number,
  width: number,
): PageTable {
  const wanted = headings.map((heading, at) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[at] ?? ''))),
  )
  const edges = headings.length * (padding + bars) + bars
  const others = wanted.reduce((sum, one, at) => (at === grows ? sum : sum + Math.min(one, 24)), 0)
  const widths = wanted.map((one, at) =>
    at === grows ? Math.max(4, Math.min(one, width - edges - others)) : Math.min(one, 24),
  )
  return {
    columns: headings.map((heading, at) => ({ heading, width: widths[at] ?? 0 })),
    rows: rows.map((row) => row.map((cell, at) => fitText(cell, widths[at] ?? 0))),
  }
}

const paragraphOf = (evidence: readonly Evidence[]): string => {
  const paragraph = evidence[0]?.paragraph ?? null
  return paragraph === null ? '' : `¶ ${paragraph}`
}

const wordsOf = (evidence: readonly Evidence[]): string =>
  `“${toScreenText(evidence[0]?.exact ?? '')}”`

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
    grows: number,
  ): readonly RecordTable[] =>
    rows.length === 0 ? [] : [{ title, table: fitTable(headings, rows, grows, width) }]
  if (entry.kind === 'party') {
    const rows = entry.record.people.map(({ name, office, evidence }) => [
      toScreenText(name),
      toScreenText(office ?? '—'),
      paragraphOf(evidence),
    ])
    return table('People', ['Name', 'Office', 'Where'], rows, 1)
  }
  if (entry.kind === 'demand') {
    const rows = entry.record.responses.map((response) => [
      names.full(response.party),
      `${stanceSigns[response.stance].glyph} ${response.stance}`,
      wordsOf(response.evidence),
      `${certaintySigns[response.certainty.word].glyph} ${response.certainty.word}`,
      sourceWords(response.attribution, names),
    ])
    return table('Answers', ['Party', 'Stance', 'Words', 'Certainty', 'Said by'], rows, 2)
  }
  if (entry.kind !== 'plan') return []
  const plan = entry.record
  const reactions = plan.reactions.map((reaction) => [
    names.full(reaction.party),
    `${stanceSigns[reaction.stance].glyph} ${reaction.stance}`,
    reaction.scope,
    wordsOf(reaction.evidence),
    `${certaintySigns[reaction.certainty.word].glyph} ${reaction.certainty.word}`,
  ])
  const contents = [
    ...plan.provisions.map((one) => ['+ provides', one] as const),
    ...plan.removed.map((one) => ['− removes', one] as const),
    ...plan.heldBack.map((one) => ['⏸ holds back', one] as const),
  ].map(([change, one]) => [
    change,
    one.issue.replaceAll('-', ' '),
    toScreenText(one.text),
    `${certaintySigns[one.certainty.word].glyph} ${one.certainty.word}`,
  ])
  return [
    ...table('Reactions', ['Party', 'Stance', 'To', 'Words', 'Certainty'], reactions, 3),
    ...table('Contents', ['What it does', 'Issue', 'Words', 'Certainty'], contents, 2),
  ]
}
