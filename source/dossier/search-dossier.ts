import MiniSearch from 'minisearch'
import type { Article } from '../model/article.ts'
import { placeWords } from './fold-word.ts'
import { type DossierIndex, listRecords, type ReadRecord } from './index-dossier.ts'
import { quotesOf } from './quotes-of-record.ts'

/** Where a search has found something. */
export type Hit =
  | {
      readonly kind: 'record'
      readonly entry: ReadRecord
      /** Index of the first of its quotations with a word found, from 0; 0 when none has. */
      readonly quote: number
    }
  | {
      readonly kind: 'text'
      readonly article: string
      /** The paragraph, heading or list item, in UTF-16 code units from 0. */
      readonly start: number
      readonly end: number
      /** The first word found, likewise. */
      readonly at: number
      readonly until: number
    }

/** What a search has found. */
export interface Found {
  /** Records in the order of the dossier, the best of each kind first, then the text as one reads. */
  readonly hits: readonly Hit[]
  /** Folded words that were found, by which they can be marked: see {@link foldWord}. */
  readonly words: ReadonlySet<string>
}

/** Finds what is typed. */
export type Search = (query: string) => Found

/** What is found of nothing. */
export const nothingFound: Found = { hits: [], words: new Set() }

/** A thing that can be found, and its words. */
interface Searched {
  readonly id: number
  readonly title: string
  readonly words: string
  readonly hit: Hit
}

/** Fewest letters a word is completed from, so that the first key does not match everything. */
const leastPrefix = 2

/** Fewest letters of a word in which some may be wrong: with fewer, Iran would find Iraq. */
const leastFuzzy = 5

/** Share of the letters of a word that may be wrong; a number is another number then. */
const fuzziness = (term: string): number | false =>
  /\p{N}/u.test(term) || term.length < leastFuzzy ? false : 0.2

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

const blocksOf = ({ id, source, blocks }: Article): readonly Omit<Searched, 'id'>[] =>
  blocks.map(({ start, end }) => ({
    title: '',
    words: source.slice(start, end),
    hit: { kind: 'text', article: id, start, end, at: start, until: end },
  }))

/** Where words that were found stand first in a hit. */
function placeHit(hit: Hit, words: ReadonlySet<string>, index: DossierIndex): Hit {
  if (hit.kind === 'record') {
    const quote = quotesOf(hit.entry).findIndex(({ evidence }) =>
      placeWords(evidence.exact).some(({ folded }) => words.has(folded)),
    )
    return { ...hit, quote: Math.max(0, quote) }
  }
  const source = index.articles.get(hit.article)?.source ?? ''
  const text = source.slice(hit.start, hit.end)
  const first = placeWords(text).find(({ folded }) => words.has(folded))
  return first === undefined
    ? hit
    : { ...hit, at: hit.start + first.start, until: hit.start + first.end }
}

/**
 * Makes a dossier searchable: its records by what they say, whose they are and the words they
 * stand on, and the text of its articles.
 *
 * @param index An indexed dossier.
 * @returns The search. All words typed must be found; each may be the beginning of a word and,
 *   being long enough and no number, may have letters wrong.
 * @see MiniSearch, a full-text search engine with prefix and fuzzy matching.
 */
export function searchDossier(index: DossierIndex): Search {
  const { dossier } = index
  const names = new Map(dossier.parties.map(({ id, name }) => [id, name]))
  const things: readonly Searched[] = [
    ...listRecords(dossier).map((entry) => ({
      title: namesIn(entry, names),
      words: recordWords(entry),
      hit: { kind: 'record', entry, quote: 0 } as const,
    })),
    ...dossier.articles.flatMap(blocksOf),
  ].map((thing, id) => ({ ...thing, id }))
  const searcher = new MiniSearch<Searched>({
    fields: ['title', 'words'],
    tokenize: (text) => placeWords(text).map(({ folded }) => folded),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: (term) => term.length >= leastPrefix,
      fuzzy: fuzziness,
      boost: { title: 2 },
    },
  })
  searcher.addAll(things)
  return (query) => {
    if (placeWords(query).length === 0) return nothingFound
    const results = searcher.search(query)
    const words = new Set(results.flatMap(({ terms }) => terms))
    const hits = results.flatMap(({ id }) => things[id] ?? [])
    const records = listKinds(hits)
    const texts = hits.filter(({ hit }) => hit.kind === 'text').toSorted((a, b) => a.id - b.id)
    return { hits: [...records, ...texts].map(({ hit }) => placeHit(hit, words, index)), words }
  }
}

/** Kinds of records in the order they are shown. */
const kinds: readonly ReadRecord['kind'][] = [
  'party',
  'plan',
  'demand',
  'step',
  'event',
  'statement',
  'position',
  'guarantee',
  'openIssue',
  'tension',
  'takeaway',
  'hedge',
]

const listKinds = (found: readonly Searched[]): readonly Searched[] =>
  kinds.flatMap((kind) =>
    found.filter(({ hit }) => hit.kind === 'record' && hit.entry.kind === kind),
  )

/**
 * Finds the words of a text that a search has found.
 *
 * @param text Any text.
 * @param words Folded words, as {@link Found} holds them.
 * @returns Their places in UTF-16 code units from 0, in order; empty when none is there.
 */
export function placeMatches(
  text: string,
  words: ReadonlySet<string>,
): readonly { readonly start: number; readonly end: number }[] {
  return words.size === 0 ? [] : placeWords(text).filter(({ folded }) => words.has(folded))
}

/**
 * Tells whether every word typed begins or is some word of a text: for choosing from a short list.
 *
 * @param query What is typed; empty matches everything.
 * @param text The text to choose by.
 */
export function isChosenBy(query: string, text: string): boolean {
  const words = placeWords(text).map(({ folded }) => folded)
  return placeWords(query).every(({ folded }) => words.some((one) => one.startsWith(folded)))
}
