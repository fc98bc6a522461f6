import type { Article } from '../model/article.ts'
import type { DateValue } from '../model/date-value.ts'
import type { Dossier } from '../model/dossier.ts'
import type { NextStep } from '../model/next-step.ts'
import { encodeName, publishedIri } from './article-iri.ts'
import { citeQuote } from './cite-quote.ts'
import { dayWords } from './day-words.ts'
import { foldLine, icalText } from './ical-lines.ts'
import { onOneLine } from './in-quotes.ts'
import { type DossierIndex, indexDossier } from './index-dossier.ts'
import { type Quote, quotesOf } from './quotes-of-record.ts'
import { endOf, type StepDays, stepDays } from './step-days.ts'

/** A property and its value, ready to be folded. */
type Line = string

const compact = (day: string): string => day.replaceAll('-', '')

/** When an article was published, as a calendar writes an instant; null when it does not say. */
function stampOf({ versionCreated, published }: Article): string | null {
  if (versionCreated !== null) {
    return `${new Date(versionCreated).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  }
  return published === null ? null : `${compact(published)}T000000Z`
}

/** The latest article that says anything of a step: not the clock, so that the same gives the same. */
function latestStamp(quotes: readonly Quote[], { articles }: DossierIndex): string {
  const stamps = quotes.flatMap(({ evidence }) => {
    const article = articles.get(evidence.article)
    return (article === undefined ? null : stampOf(article)) ?? []
  })
  // Every event must have one. Of articles without a date nothing later than this is known.
  return stamps.toSorted().at(-1) ?? '19700101T000000Z'
}

/** Called off or put off: not then, at any rate. Never that it is sure: no article makes it so. */
const statusOf = ({ superseded }: NextStep): string =>
  superseded?.reason === 'called off' || superseded?.reason === 'put off'
    ? 'CANCELLED'
    : 'TENTATIVE'

/** What keeps a step from being read as a plain appointment. */
function reservesOf(step: NextStep, { isDeadline }: StepDays): readonly string[] {
  const { superseded, certainty, when } = step
  return [
    ...(superseded === undefined ? [] : [superseded.reason]),
    ...(certainty.word === 'asserted' ? [] : [certainty.word]),
    ...(when?.ambiguous ? ['date uncertain'] : []),
    ...(isDeadline ? ['last day'] : []),
  ]
}

const basisWords = {
  absolute: 'as it stands there',
  weekday: 'by the day of the week, from the day of the article',
  relative: 'from the day of the article',
  duration: 'by the length of time, from the day of the article',
  event: 'by another event',
} as const satisfies Record<DateValue['basis'], string>

/** The words the days were read off, and how. */
function dateLine({ text, basis, ambiguous }: DateValue, days: StepDays): string {
  const { first, last, isDeadline } = days
  const span = first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`
  const read = `Date: “${onOneLine(text)}” read as ${isDeadline ? 'at the latest ' : ''}${span}`
  return `${read}, ${basisWords[basis]}${ambiguous ? '; the words allow another reading' : ''}.`
}

/** Quotations without those that are part of another. */
const longestOf = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter(
    ({ evidence: own }) =>
      !quotes.some(
        ({ evidence: one }) =>
          one !== own &&
          one.article === own.article &&
          one.start <= own.start &&
          own.end <= one.end &&
          one.exact !== own.exact,
      ),
  )

function descriptionOf(
  when: DateValue,
  days: StepDays,
  quotes: readonly Quote[],
  index: DossierIndex,
): string {
  const told = longestOf(quotes.filter(({ part }) => part === 'record'))
  const past = quotes.filter(({ part }) => part === 'superseded')
  return [
    ...new Set(told.map((quote) => citeQuote(quote, index))),
    dateLine(when, days),
    ...past.map((quote) => `No longer ahead: ${citeQuote(quote, index)}`),
  ].join('\n')
}

/**
 * The id a step was first told under, which stays when later articles tell it too, so that a
 * calendar takes them for the same.
 */
const firstId = ({ id, retellings = [] }: NextStep): string => retellings.at(-1)?.record ?? id

function eventOf(step: NextStep, index: DossierIndex): readonly Line[] {
  const { when } = step
  const days = stepDays(when)
  if (when === null || days === null) return []
  const quotes = quotesOf({ kind: 'step', id: step.id, record: step })
  const [first] = quotes
  const article = first === undefined ? undefined : index.articles.get(first.evidence.article)
  const address = article === undefined ? null : publishedIri(article)
  const end = endOf(days)
  const reserves = reservesOf(step, days)
  const words = onOneLine(step.what)
  return [
    'BEGIN:VEVENT',
    `UID:${encodeName(firstId(step))}@peacedash`,
    `DTSTAMP:${latestStamp(quotes, index)}`,
    `DTSTART;VALUE=DATE:${compact(days.first)}`,
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${compact(end)}`]),
    `SUMMARY:${icalText(reserves.length === 0 ? words : `${reserves.join(', ')}: ${words}`)}`,
    `DESCRIPTION:${icalText(descriptionOf(when, days, quotes, index))}`,
    `STATUS:${statusOf(step)}`,
    // Nobody who follows a negotiation is busy by it.
    'TRANSP:TRANSPARENT',
    ...(address === null ? [] : [`URL:${address}`]),
    'END:VEVENT',
  ]
}

/** What stands in a calendar without events, which the standard does not allow to be empty. */
const nothing: readonly Line[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The name a calendar shows. */
function nameOf({ articles }: Dossier): string {
  const headline = articles.at(-1)?.headline ?? null
  return headline === null ? 'Next steps' : `Next steps: ${onOneLine(headline)}`
}

/**
 * Lists the next steps that have a day as a calendar: whole days, in the words of the articles.
 *
 * None is ever “confirmed”. What is denied, hedged, planned, not committed, called off or put off is
 * said to be so before its words, also a date that allows another reading and a last day.
 *
 * @param dossier Any dossier. Steps without a day (“in June”, “soon”) are left out.
 * @returns Text of lines ended by CR LF; the same for the same dossier, whatever the time.
 * @see RFC 5545, 2009.
 */
export function listCalendar(dossier: Dossier): string {
  const index = indexDossier(dossier)
  const events = dossier.nextSteps.flatMap((step) => eventOf(step, index))
  const name = icalText(nameOf(dossier))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peacedash//next steps//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    // The name of NAME before RFC 7986, which most calendars know.
    `X-WR-CALNAME:${name}`,
    ...(events.length === 0 ? nothing : events),
    'END:VCALENDAR',
  ]
  return lines.map(foldLine).join('')
}
