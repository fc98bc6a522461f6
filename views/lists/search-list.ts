import { type Hit, type HitKind, idOfHit, kindOfHit } from '../../source/dossier/hit.ts'
import type { DossierIndex } from '../../source/dossier/index-dossier.ts'
import type { Found } from '../../source/dossier/list-found.ts'
import { placeMatches } from '../../source/dossier/place-matches.ts'
import { wordsAt } from '../../source/dossier/quotes-of-record.ts'
import { countWords } from '../count-words.ts'
import { placeWords, textEvidence } from '../evidence-lines.ts'
import { markMatches } from '../mark-matches.ts'
import type { Names } from '../names.ts'
import type { Heading, Row, RowList } from '../pane-list.ts'
import { titleOf } from '../record-words.ts'
import { toScreenText } from '../screen-text.ts'
import { segment } from '../styled-text.ts'
import { recordColumns, recordRow } from './everything-list.ts'

const groupNames = {
  party: 'Parties',
  plan: 'Plan versions',
  demand: 'Demands',
  step: 'Next steps',
  event: 'Past events',
  statement: 'Statements',
  position: 'Other stances',
  guarantee: 'Guarantees',
  openIssue: 'Left open',
  tension: 'Passages that do not fit',
  takeaway: 'Points of the summary',
  hedge: 'Hedged passages',
  text: 'In the text',
} as const satisfies Record<HitKind, string>

/** Cells of text before the words found, so that they are on the screen. */
const lead = 40

/** The words of a quotation that hold what was found, where the title does not. */
function foundWords(hit: Extract<Hit, { kind: 'record' }>, names: Names, { words }: Found): string {
  const { entry, quote } = hit
  const isInTitle = placeMatches(titleOf(entry, names), words).length > 0
  const quoted = isInTitle ? undefined : wordsAt(entry, quote)?.exact
  const isThere = quoted !== undefined && placeMatches(quoted, words).length > 0
  return isThere ? ` “${toScreenText(quoted)}”` : ''
}

function hitRow(hit: Hit, names: Names, index: DossierIndex, found: Found): Row {
  if (hit.kind === 'record') {
    const row = recordRow(hit.entry, { names })
    const more = foundWords(hit, names, found)
    const [kind = [], title = [], certainty = []] = row.cells
    const cells = [kind, more === '' ? title : [...title, segment(more, 'quiet')], certainty]
    return {
      id: idOfHit(hit),
      target: { id: hit.entry.id, quote: hit.quote },
      cells: cells.map((cell) => markMatches(cell, found.words)),
    }
  }
  const { article, start, end } = hit
  const source = index.articles.get(article)?.source ?? ''
  const from = hit.at - start > lead ? source.lastIndexOf(' ', hit.at - lead / 2) + 1 : start
  const words = `${from > start ? '… ' : ''}${toScreenText(source.slice(from, end))}`
  const place = { article, start: hit.at, end: hit.until }
  const where = placeWords(textEvidence({ index }, place), { index })
  return {
    id: idOfHit(hit),
    target: place,
    cells: [[segment(where, 'quiet')], markMatches([segment(words)], found.words), []],
  }
}

/**
 * Lists what a search has found, by kind, the words found marked.
 *
 * @param query What was typed.
 * @param found What was found.
 * @param names Names of parties and plans.
 * @param index The dossier searched.
 * @param left Records and articles that are still to be searched.
 * @returns The list, a heading before each kind; ids of rows are those of {@link idOfHit}.
 */
export function searchList(
  query: string,
  found: Found,
  names: Names,
  index: DossierIndex,
  left = 0,
): RowList {
  const listed = new Map<HitKind, number>()
  for (const hit of found.hits) listed.set(kindOfHit(hit), (listed.get(kindOfHit(hit)) ?? 0) + 1)
  const counts = (kind: HitKind): string => {
    const [shown, all] = [listed.get(kind) ?? 0, found.counts.get(kind) ?? 0]
    return shown < all ? `${countWords(shown)} of ${countWords(all)}` : String(all)
  }
  const rows = found.hits.flatMap((hit, at): readonly (Row | Heading)[] => {
    const row = hitRow(hit, names, index, found)
    const group = kindOfHit(hit)
    const before = found.hits[at - 1]
    if (before !== undefined && kindOfHit(before) === group) return [row]
    const words = [segment(groupNames[group], 'strong'), segment(` ${counts(group)}`, 'quiet')]
    return [{ id: null, words }, row]
  })
  const none =
    query.trim() === ''
      ? 'Type what to look for: a name, an issue, words of the text.'
      : `Nothing found for “${toScreenText(query)}”${left > 0 ? ' so far' : ''}.`
  const rest: readonly Heading[] =
    left > 0 && query.trim() !== ''
      ? [{ id: null, words: [segment(`… ${countWords(left)} still to be searched`, 'quiet')] }]
      : []
  return {
    title: 'Search',
    none,
    columns: recordColumns,
    rows: rows.length === 0 ? [] : [...rows, ...rest],
  }
}
