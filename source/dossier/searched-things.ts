import type { Article } from '../model/article.ts'
import type { Hit } from './hit.ts'
import { type DossierIndex, listRecords, type ReadRecord } from './index-dossier.ts'
import { quotesOf } from './quotes-of-record.ts'

/** A thing that can be found, and its words. */
export interface Thing {
  readonly title: string
  readonly words: string
  readonly hit: Hit
}

/** What is in a search of a record or an article. */
export interface Source {
  readonly key: object
  readonly things: () => readonly Thing[]
}

/**
 * Lists what a dossier can be searched for: its records, then its articles.
 *
 * @param index An indexed dossier.
 * @returns The words of each are put together when they are asked for.
 */
export function sourcesOf(index: DossierIndex): readonly Source[] {
  const { dossier } = index
  const names = new Map(dossier.parties.map(({ id, name }) => [id, name]))
  return [
    ...listRecords(dossier).map((entry) => ({
      key: entry.record,
      things: (): readonly Thing[] => [
        {
          title: namesIn(entry, names),
          words: recordWords(entry),
          hit: { kind: 'record', entry, quote: 0 },
        },
      ],
    })),
    ...dossier.articles.map((article) => ({ key: article, things: () => blocksOf(article) })),
  ]
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
  const quotes = entry.kind === 'party' ? [] : quotesOf(entry).map(({ evidence }) => evidence.exact)
  return [own, ...people, ...quotes].join(' ')
}

const blocksOf = ({ id, source, blocks }: Article): readonly Thing[] =>
  blocks.map(({ start, end }) => ({
    title: '',
    words: source.slice(start, end),
    hit: { kind: 'text', article: id, start, end, at: start, until: end },
  }))
