import {
  type DossierIndex,
  indexDossier,
  listRecords,
  type ReadRecord,
} from '../source/dossier/index-dossier.ts'
import { type Quote, quotesOf } from '../source/dossier/quotes-of-record.ts'
import type { Evidence } from '../source/model/evidence.ts'
import type { ExplainedDossier } from '../source/model/explained-dossier.ts'
import type { NearMiss } from '../source/model/near-miss.ts'
import type { OtherField } from '../source/model/other-field.ts'
import type { Person } from '../source/model/party.ts'
import { placeWords, quoteLine } from './evidence-lines.ts'
import { padText } from './fit-text.ts'
import { collectNames, type Names } from './names.ts'
import { noNegotiation } from './printed/no-negotiation.ts'
import { fieldsOf } from './record-fields.ts'
import { sideWords } from './record-tables.ts'
import { headingOf, kindOf } from './record-words.ts'
import { originWords } from './said.ts'
import { toScreenText } from './screen-text.ts'
import { lineText, type StyledLine, segment } from './styled-text.ts'
import { wrapLine } from './wrap-line.ts'

const labelWidth = 14
const margin = '  '

/** What is explained, and the names it goes by. */
interface Explained {
  readonly index: DossierIndex
  readonly names: Names
  readonly width: number
}

/**
 * Explains a dossier: for each record the rule that made it and all the words it stands on,
 * then the clauses that nearly gave one and why they did not.
 *
 * @param finding A dossier, and what nearly came into it.
 * @param width Most cells of a line, from 40.
 * @returns Lines without control characters; says so where nothing was found.
 * @example
 *   demand-fa10db4e-5501
 *   demand        Legal recognition of Russia’s territorial claims
 *   party         Russia
 *   found by      listed under words that demand
 *   words         “Legal recognition of Russia’s territorial claims” ¶ 22
 */
export function explainAll(finding: ExplainedDossier, width: number): readonly string[] {
  const { dossier, nearMisses, otherFields } = finding
  const explained = { index: indexDossier(dossier), names: collectNames(dossier), width }
  return dossier.articles.flatMap(({ id, headline, ...article }) => {
    const title = toScreenText(headline ?? 'An article without a headline')
    const origin = originWords({ id, headline, ...article })
    const isHere = (one: Evidence | undefined): boolean => one?.article === id
    const records = listRecords(dossier).filter(({ record }) => isHere(firstWords(record)))
    const near = nearMisses.filter(({ evidence }) => isHere(evidence))
    return [
      ...wrapped([segment(title)], width, 0),
      ...(origin === '' ? [] : wrapped([segment(origin)], width, 0)),
      '',
      ...(records.length === 0
        ? [...wrapped([segment(whyNothing(otherFields.get(id)))], width, 0), '']
        : records.flatMap((entry) => [...recordLines(entry, explained), ''])),
      ...nearMissLines('Words that nearly gave a record', near, explained),
    ]
  })
}

/**
 * Explains one record, and what nearly gave another in the same paragraphs.
 *
 * @returns Null when there is no record of that id.
 */
export function explainRecord(
  id: string,
  { dossier, nearMisses }: ExplainedDossier,
  width: number,
): readonly string[] | null {
  const explained = { index: indexDossier(dossier), names: collectNames(dossier), width }
  const entry = explained.index.find(id)
  if (entry === undefined || entry.kind === 'change') return null
  const places = quotesOf(entry).map(({ evidence }) => evidence)
  const near = nearMisses.filter(({ evidence }) =>
    places.some((one) => one.article === evidence.article && one.paragraph === evidence.paragraph),
  )
  return [
    ...recordLines(entry, explained),
    '',
    ...nearMissLines('Words in the same paragraphs that nearly gave a record', near, explained),
  ]
}

function whyNothing(other: OtherField | undefined): string {
  if (other === undefined) return noNegotiation
  const { field, words, negotiation } = other
  return (
    `No record: read as a report on ${field}, for its ${words.length} words of that ` +
    `field (${words.join(', ')}) against ${countOf(negotiation)} of negotiations. One about a ` +
    'negotiation has more than three times as many.'
  )
}

const countOf = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : `${words.length} (${words.join(', ')})`

function recordLines(entry: ReadRecord, explained: Explained): readonly string[] {
  const { index, names, width } = explained
  const quotes =
    entry.kind === 'party'
      ? [
          ...calledLines(entry.record.evidence, index),
          ...peopleLines(quotesOf(entry), entry.record.people, explained),
        ]
      : quotesOf(entry).map((quote) => quoteLine(quote, explained))
  const year = Number(
    index.articles.get(firstWords(entry.record)?.article ?? '')?.published?.slice(0, 4),
  )
  const fields = [
    { label: kindOf(entry), value: [segment(headingOf(entry, names))] },
    ...fieldsOf(entry, names, Number.isNaN(year) ? null : year),
    ...quotes.map((value, at) => ({ label: at === 0 ? 'words' : '', value })),
  ]
  return [
    entry.id,
    ...fields.flatMap(({ label, value }) =>
      wrapped([segment(padText(label, labelWidth)), ...value], width, labelWidth),
    ),
  ]
}

/** What a party is called, each name once with all its places: it stands all over an article. */
function calledLines(evidence: readonly Evidence[], index: DossierIndex): readonly StyledLine[] {
  const places = new Map<string, Set<string>>()
  for (const one of evidence) {
    const words = toScreenText(one.exact)
    places.set(words, (places.get(words) ?? new Set()).add(placeWords(one, { index })))
  }
  return [...places].map(([words, where]) => [segment(`“${words}” ${[...where].join(', ')}`)])
}

/** Those who speak for a party, with how their side is known where the text does not say it. */
const peopleLines = (
  quotes: readonly Quote[],
  people: readonly Person[],
  explained: Explained,
): readonly StyledLine[] =>
  quotes
    .filter(({ part }) => part === 'person')
    .map((quote) => {
      const person = people.find((one) => quote.part === 'person' && one.name === quote.name)
      const side = person === undefined ? '' : sideWords[person.side]
      return [...quoteLine(quote, explained), segment(side === '' ? '' : `, side ${side}`)]
    })

function nearMissLines(
  title: string,
  nearMisses: readonly NearMiss[],
  explained: Explained,
): readonly string[] {
  if (nearMisses.length === 0) return []
  return [title, '', ...nearMisses.flatMap((one) => nearMiss(one, explained))]
}

/** What might have been found, the words, how they were read, and why it was not. */
function nearMiss(miss: NearMiss, { index, names, width }: Explained): readonly string[] {
  const quoted = (evidence: Evidence): string => `“${toScreenText(evidence.exact)}”`
  const acts =
    miss.subject === null
      ? []
      : [`${quoted(miss.subject)} (${miss.parties.map(names.full).join(', ') || 'no party'}) acts`]
  const said = miss.reporter === null ? [] : [`${quoted(miss.reporter)} says so`]
  return [
    ...wrapped(
      [
        segment(`${padText(`${miss.kind}?`, labelWidth)}${quoted(miss.evidence)} `),
        segment(placeWords(miss.evidence, { index })),
      ],
      width,
      labelWidth,
    ),
    ...field('found by', `the word ${quoted(miss.cue)}`, width),
    ...field('read as', [...acts, ...said].join('; '), width),
    ...field('left out', miss.reason, width),
    '',
  ]
}

const field = (label: string, words: string, width: number): readonly string[] =>
  words === ''
    ? []
    : wrapped(
        [segment(padText(label, labelWidth)), segment(toScreenText(words))],
        width,
        labelWidth,
      )

const wrapped = (line: StyledLine, width: number, indent: number): readonly string[] =>
  wrapLine(line, width - margin.length, indent).map((one) => `${margin}${lineText(one)}`.trimEnd())

/** The first words a record stands on. */
function firstWords(record: ReadRecord['record']): Evidence | undefined {
  return 'evidence' in record ? record.evidence[0] : record.a
}
