import type { DateValue } from '../model/date-value.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import { type DossierRecord, listRecords } from './index-dossier.ts'
import { quotesOf } from './quotes-of-record.ts'

/** Something with a time: what is told of a text, an event, a step ahead, or an article itself. */
export type TimelineEntry =
  | {
      readonly kind: 'record'
      readonly entry: DossierRecord
      /** What happened to it (“leaked”, “signed”); null for an event or a step, which says so itself. */
      readonly event: string | null
      /** Null when the text gives no time. */
      readonly when: DateValue | null
      /** Index of the quotation that gives the time among those of the record, from 0. */
      readonly quote: number
    }
  | { readonly kind: 'article'; readonly article: string; readonly published: string }

const late = '9999'

/**
 * Day something is put at: its first possible one, else its last; an event without a day had
 * happened by that of its article.
 *
 * @param days Days of the articles by id.
 */
function dayOf(entry: TimelineEntry, days: ReadonlyMap<string, string | null>): string {
  if (entry.kind === 'article') return entry.published
  const day = entry.when?.earliest ?? entry.when?.latest
  if (day !== undefined && day !== null) return day
  if (entry.entry.kind !== 'event') return late
  return days.get(entry.entry.record.evidence[0]?.article ?? '') ?? ''
}

/** On one day what is told of it goes before the article that tells it, and what it expects after. */
function rankOf(entry: TimelineEntry): number {
  if (entry.kind === 'article') return 1
  return entry.entry.kind === 'step' ? 2 : 0
}

/** Whether an event tells of it already, with the words around it. */
const isTold = (words: Evidence | undefined, { pastEvents }: Dossier): boolean =>
  pastEvents.some(({ evidence: [told] }) =>
    words !== undefined && told !== undefined && told.article === words.article
      ? told.start <= words.start && words.end <= told.end
      : false,
  )

/**
 * Lists everything that has a time, in the order of time: what happened, to texts and else,
 * articles as they were published, steps ahead.
 *
 * @param dossier Any dossier.
 * @returns The entries by their first possible day; events without a day right before the article
 *   that tells them, steps without a day last, in the order of the text; empty when nothing has a
 *   time.
 */
export function listTimeline(dossier: Dossier): readonly TimelineEntry[] {
  const entries = listRecords(dossier).flatMap((entry): readonly TimelineEntry[] => {
    if (entry.kind === 'step' || entry.kind === 'event') {
      return [{ kind: 'record', entry, event: null, when: entry.record.when, quote: 0 }]
    }
    if (entry.kind !== 'plan') return []
    const quotes = quotesOf(entry)
    const untold = entry.record.dates.filter(({ evidence }) => !isTold(evidence[0], dossier))
    return untold.map(({ event, when, evidence: [evidence] }) => {
      const at = quotes.findIndex(
        (one) => one.part === 'date' && one.evidence.start === evidence?.start,
      )
      return { kind: 'record', entry, event, when, quote: Math.max(0, at) }
    })
  })
  const articles = dossier.articles.flatMap(({ id, published }): readonly TimelineEntry[] =>
    published === null ? [] : [{ kind: 'article', article: id, published }],
  )
  const days = new Map(dossier.articles.map(({ id, published }) => [id, published]))
  return [...entries, ...articles].toSorted(
    (a, b) => dayOf(a, days).localeCompare(dayOf(b, days)) || rankOf(a) - rankOf(b),
  )
}
