import type { Article } from '../../model/article.ts'
import type { Hit, HitKind } from '../hit.ts'
import { type DossierIndex, listRecords, type ReadRecord } from '../index-dossier.ts'
import { eachQuote } from '../quotes-of-record.ts'

/** What things are taken out of: a record is one thing, an article as many as it has blocks. */
export type Source = ReadRecord | Article

/** A thing that can be found, by its words. */
export interface Thing {
  readonly title: string
  readonly words: string
}

/**
 * Lists what a dossier can be searched for: its records, then its articles.
 *
 * @param index An indexed dossier.
 */
export const sourcesOf = ({ dossier }: DossierIndex): readonly Source[] => [
  ...listRecords(dossier),
  ...dossier.articles,
]

/** What stands for a source as long as it stays the same. */
export const keyOf = (source: Source): object => ('record' in source ? source.record : source)

/** What a source gives: a kind of record, or passages of the text. */
export const kindOfSource = (source: Source): HitKind => ('record' in source ? source.kind : 'text')

/** Puts together the words of the things of a source. */
export function* thingsOf(source: Source, names: ReadonlyMap<string, string>): Generator<Thing> {
  if ('record' in source) {
    yield { title: namesIn(source, names), words: recordWords(source) }
    return
  }
  for (const { start, end } of source.blocks) {
    yield { title: '', words: source.source.slice(start, end) }
  }
}

/** Where a thing is, by its place among those of its source, from 0. */
export function hitOf(source: Source, place: number): Hit {
  if ('record' in source) return { kind: 'record', entry: source, quote: 0 }
  const { start, end } = source.blocks[place] ?? { start: 0, end: 0 }
  return { kind: 'text', article: source.id, start, end, at: start, until: end }
}

function namesIn(entry: ReadRecord, names: ReadonlyMap<string, string>): string {
  const { record } = entry
  if (entry.kind === 'party') {
    return [entry.record.name, ...entry.record.aliases].join(' ')
  }
  if ('party' in record) return names.get(record.party) ?? ''
  if (entry.kind === 'statement') return entry.record.speaker ?? ''
  if (entry.kind === 'plan') {
    const points = entry.record.points === null ? '' : `${entry.record.points} points`
    return [entry.record.label, points, ...entry.record.authors.map((id) => names.get(id))].join(
      ' ',
    )
  }
  const isTimed = entry.kind === 'step' || entry.kind === 'event'
  return isTimed ? entry.record.who.map((id) => names.get(id)).join(' ') : ''
}

function recordWords(entry: ReadRecord): string {
  const { record } = entry
  const people =
    entry.kind === 'party'
      ? entry.record.people.flatMap(({ name, office }) => [name, office ?? ''])
      : []
  const own = 'text' in record ? record.text : 'what' in record ? record.what : ''
  const quotes =
    entry.kind === 'party' ? [] : Array.from(eachQuote(entry), ({ evidence }) => evidence.exact)
  return [own, ...people, ...quotes].join(' ')
}
