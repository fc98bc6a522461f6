import { dayWords } from '../../source/dossier/day-words.ts'
import { listTimeline, type TimelineEntry } from '../../source/dossier/list-timeline.ts'
import type { DateValue } from '../../source/model/date-value.ts'
import { articleName } from '../article-words.ts'
import { dateWords } from '../date-words.ts'
import type { ListSource } from '../list-views.ts'
import { planName } from '../names.ts'
import type { Heading, Row, RowList } from '../pane-list.ts'
import { originWords } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import { certaintySigns } from '../signs.ts'
import { type StyledLine, segment } from '../styled-text.ts'

const basisWords = {
  absolute: 'as written',
  weekday: 'by the weekday',
  relative: 'relative to the article',
  duration: 'counted from the article',
  event: 'tied to another event',
} as const satisfies Record<DateValue['basis'], string>

/** How a date was read: the words of the text, and by what they became a day. */
function readingLine(when: DateValue | null): StyledLine {
  if (when === null) return [segment('the text gives no time', 'quiet')]
  const how =
    when.earliest === null && when.latest === null ? 'no day follows' : basisWords[when.basis]
  const doubt = when.ambiguous ? ', or another day' : ''
  return [segment(`“${toScreenText(when.text)}”`), segment(` ${how}${doubt}`, 'quiet')]
}

function entryRow(
  { entry, event, when, quote }: Extract<TimelineEntry, { kind: 'record' }>,
  id: string,
  { names, year }: ListSource,
): readonly Row[] {
  if (entry.kind !== 'step' && entry.kind !== 'event' && entry.kind !== 'plan') return []
  const { certainty } = entry.record
  const sign = certaintySigns[certainty.word]
  const who = entry.kind === 'plan' ? '' : entry.record.who.map(names.short).join(', ')
  const what =
    entry.kind === 'plan'
      ? `${planName(entry.record)} ${toScreenText(event ?? '')}`
      : toScreenText(entry.record.what)
  return [
    {
      id,
      target: { id: entry.id, quote },
      cells: [
        [segment(toScreenText(dateWords(when, year)), when === null ? 'quiet' : 'name')],
        who === '' ? [segment(what)] : [segment(`${who}: `, 'name'), segment(what)],
        [segment(`${sign.glyph} ${sign.word}`, sign.style)],
        readingLine(when),
      ],
    },
  ]
}

/**
 * Lists what has a time, with how the time was read; articles stand between as headings, so
 * that one sees what was ahead when they were written.
 *
 * @param source Dossier, names and year.
 * @returns The list; without rows when nothing has a time.
 */
export function timelineList(source: ListSource): RowList {
  const entries = listTimeline(source.dossier)
  const articles = new Map(source.dossier.articles.map((article) => [article.id, article]))
  const published = (id: string, day: string): Heading => {
    const article = articles.get(id)
    const isAlone = articles.size === 1
    const undated = article === undefined ? null : { ...article, published: null }
    const origin = undated === null ? '' : isAlone ? originWords(undated) : articleName(undated)
    const words = `── ${dayWords(day)} · ${origin === '' ? 'the article' : origin} published ──`
    return { id: null, words: [segment(words, 'quiet')] }
  }
  // A record may have several rows; which is which does not hang on what a filter leaves around.
  const counts = new Map<string, number>()
  const idOf = (record: string): string => {
    const count = (counts.get(record) ?? 0) + 1
    counts.set(record, count)
    return `${record} ${count}`
  }
  const rows = entries.flatMap((one): readonly (Row | Heading)[] =>
    one.kind === 'article'
      ? [published(one.article, one.published)]
      : entryRow(one, idOf(one.entry.id), source),
  )
  return {
    title: 'Timeline',
    none: 'Nothing found that has a time.',
    columns: [
      { least: 9, most: 20, worth: 4, isFirm: true },
      { least: 14, worth: 3 },
      { least: 8, most: 15, worth: 1, isFirm: true },
      { least: 12, most: 44, worth: 2 },
    ],
    rows,
  }
}
