import type { Article } from '../../source/model/article.ts'
import type { Change } from '../../source/model/change.ts'
import type { Tension } from '../../source/model/tension.ts'
import { articleName } from '../article-words.ts'
import { countWords } from '../count-words.ts'
import type { ListSource } from '../list-views.ts'
import { markSigns } from '../marks.ts'
import type { Heading, Row, RowList } from '../pane-list.ts'
import { kindOf, titleOf } from '../record-words.ts'
import { toScreenText } from '../screen-text.ts'
import { changeSigns, fitSign } from '../signs.ts'
import { type StyledLine, segment } from '../styled-text.ts'

/** What it was, and what has become of it. */
function valueLine({ kind, before, after, aspect, party }: Change, source: ListSource): StyledLine {
  if (kind === 'new' || (before === null && after === null)) return []
  const words = (side: Change['before']): string => toScreenText(side?.words ?? 'nothing')
  const who = party === null ? '' : `${source.names.short(party)}: `
  const what = aspect === null ? '' : `${aspect} `
  const quiet = segment(`${who}${what}`, 'quiet')
  if (after === null) return [quiet, segment(words(before))]
  return [quiet, segment(words(before)), segment(' → ', 'quiet'), segment(words(after), 'strong')]
}

function changeRow(change: Change, source: ListSource): Row {
  const entry = source.index.find(change.record)
  const { glyph, word, style } = changeSigns[change.kind]
  const side = change.after ?? change.before
  const title =
    entry === undefined ? toScreenText(side?.evidence.exact ?? '') : titleOf(entry, source.names)
  return {
    id: change.id,
    cells: [
      [segment(`${glyph} ${word}`, style)],
      [segment(entry === undefined ? change.recordKind : kindOf(entry), 'quiet')],
      [segment(title)],
      valueLine(change, source),
    ],
  }
}

function tensionRow({ id, kind, over, a, b }: Tension): Row {
  const { glyph, word, style } = fitSign
  return {
    id,
    cells: [
      [segment(`${glyph} ${word}`, style)],
      [segment(kind, 'quiet')],
      [segment(toScreenText(over))],
      [
        segment(`“${toScreenText(a.exact)}”`),
        segment(` ${glyph} `, 'quiet'),
        segment(`“${toScreenText(b.exact)}”`),
      ],
    ],
  }
}

/** What one article has brought. */
interface Brought {
  readonly article: Article
  readonly isNew: boolean
  readonly rows: readonly Row[]
}

function headingOf({ article, isNew, rows }: Brought): Heading {
  const { glyph, word, style } = markSigns.new
  const headline = article.headline === null || article.outlet === null ? '' : article.headline
  return {
    id: null,
    words: [
      ...(isNew ? [segment(`${glyph} ${word} · `, style)] : []),
      segment(articleName(article), 'strong'),
      ...(headline === '' ? [] : [segment(` · ${toScreenText(headline)}`, 'quiet')]),
      segment(rows.length === 0 ? ' · changes nothing' : ` ${countWords(rows.length)}`, 'quiet'),
    ],
  }
}

/** Rows by the article that has brought them. */
function rowsByArticle(source: ListSource): ReadonlyMap<string, readonly Row[]> {
  const { changes, tensions } = source.dossier
  const rows = new Map<string, Row[]>()
  const add = (article: string, row: Row): void => {
    const known = rows.get(article)
    if (known === undefined) rows.set(article, [row])
    else known.push(row)
  }
  for (const change of changes) add(change.article, changeRow(change, source))
  const at = source.index.orderOf
  for (const tension of tensions) {
    const { a, b } = tension
    if (a.article === b.article) continue
    add(at(a.article) > at(b.article) ? a.article : b.article, tensionRow(tension))
  }
  return rows
}

/** Why there is nothing to list. */
function noneWords({ articles }: ListSource['dossier'], isFiltered: boolean): string {
  if (articles.length === 0) return 'No article was read.'
  if (articles.length === 1)
    return 'Only one article was read, so there is none before it to differ from.'
  return isFiltered
    ? 'None of these has changed; Esc shows all.'
    : `Nothing has changed over ${countWords(articles.length, 'article')}.`
}

/**
 * Lists what has changed: by article, the latest first, those one has not looked at on top; what
 * does not fit from one article to another stands with the later of them.
 *
 * @param source Dossier, names, and what is new.
 * @returns The list; without rows when nothing has changed.
 */
export function changeList(source: ListSource): RowList {
  const { dossier, marks, index } = source
  const unseen = new Set(marks.articles)
  const rows = rowsByArticle(source)
  const brought = dossier.articles
    .map((article) => ({
      article,
      isNew: unseen.has(article.id),
      rows: rows.get(article.id) ?? [],
    }))
    .filter((one) => one.rows.length > 0 || one.isNew)
    .toReversed()
  const isWorth = brought.some((one) => one.rows.length > 0)
  const sorted = [...brought.filter((one) => one.isNew), ...brought.filter((one) => !one.isNew)]
  return {
    title: 'Changes',
    none: noneWords(dossier, dossier !== index.dossier),
    columns: [
      { least: 9, most: 14, worth: 4, isFirm: true },
      { least: 6, most: 14, worth: 1, isFirm: true },
      { least: 16, worth: 3 },
      { least: 14, worth: 2 },
    ],
    rows: isWorth ? sorted.flatMap((one) => [headingOf(one), ...one.rows]) : [],
  }
}
