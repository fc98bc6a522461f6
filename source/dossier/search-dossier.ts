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

/** What a hit is: a kind of record, or a passage of the text. */
export type HitKind = ReadRecord['kind'] | 'text'

/**
 * Says what a hit is.
 *
 * @param hit Any hit.
 */
export const kindOfHit = (hit: Hit): HitKind => (hit.kind === 'text' ? 'text' : hit.entry.kind)

/**
 * Names a hit so that it is found again in another search for the same.
 *
 * @param hit Any hit.
 * @returns The id of the record, or the place of the passage.
 */
export const idOfHit = (hit: Hit): string =>
  hit.kind === 'record' ? hit.entry.id : `${hit.article} ${hit.start}`

/** What a search has found. */
export interface Found {
  /** Records in the order of the dossier, the best of each kind first, then the text as one reads. */
  readonly hits: readonly Hit[]
  /** Folded words that were found, by which they can be marked: see {@link foldWord}. */
  readonly words: ReadonlySet<string>
  /** How many were found of each kind, those that are not listed among them. */
  readonly counts: ReadonlyMap<HitKind, number>
}

/** Finds what is typed. */
export type Search = (query: string) => Found

/** What is found of nothing. */
export const nothingFound: Found = { hits: [], words: new Set(), counts: new Map() }

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

/** Most hits of one kind that are listed: nobody reads more of them, one types on. */
const mostOfKind = 300

/** A search that takes in what changes in a dossier instead of starting anew. */
export interface Searcher {
  /**
   * Takes in what of a dossier is not yet in, and drops what is gone.
   *
   * @param index The dossier as it is now.
   * @param most Things to take in at most.
   */
  readonly update: (index: DossierIndex, most?: number) => void
  /** Counts the records and passages that are in, and those that are still to come. */
  readonly count: () => { readonly done: number; readonly left: number }
  /** Searches what is in. */
  readonly search: Search
}

type Thing = Omit<Searched, 'id'>

/** What is in a search of a record or an article. */
interface Source {
  readonly key: object
  readonly things: () => readonly Thing[]
}

function sourcesOf(index: DossierIndex): readonly Source[] {
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

/**
 * Makes a search of nothing as yet: of records by what they say, whose they are and the words
 * they stand on, and of the text of articles.
 *
 * @returns The search. All words typed must be found; each may be the beginning of a word and,
 *   being long enough and no number, may have letters wrong.
 * @see MiniSearch, a full-text search engine with prefix and fuzzy matching.
 */
export function makeSearcher(): Searcher {
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
  const things = new Map<number, Searched>()
  const idsOf = new Map<object, readonly number[]>()
  let current: DossierIndex | null = null
  let waiting: readonly Source[] = []
  let next = 0

  const take = (index: DossierIndex): void => {
    const sources = sourcesOf(index)
    const here = new Set(sources.map(({ key }) => key))
    for (const [key, ids] of idsOf) {
      if (here.has(key)) continue
      for (const id of ids) {
        searcher.discard(id)
        things.delete(id)
      }
      idsOf.delete(key)
    }
    waiting = sources.filter(({ key }) => !idsOf.has(key))
    current = index
  }
  const add = ({ key, things: make }: Source): void => {
    const added = make().map((thing) => ({ ...thing, id: next++ }))
    for (const thing of added) things.set(thing.id, thing)
    searcher.addAll(added)
    idsOf.set(
      key,
      added.map(({ id }) => id),
    )
  }
  return {
    update: (index, most = Number.POSITIVE_INFINITY) => {
      if (index.dossier !== current?.dossier) take(index)
      if (waiting.length === 0) return
      for (const source of waiting.slice(0, most)) add(source)
      waiting = waiting.slice(most)
    },
    count: () => ({ done: idsOf.size, left: waiting.length }),
    search: (query) => {
      if (current === null || placeWords(query).length === 0) return nothingFound
      const results = searcher.search(query)
      const words = new Set(results.flatMap(({ terms }) => terms))
      return listFound(
        results.flatMap(({ id }) => things.get(id) ?? []),
        words,
        current,
      )
    },
  }
}

/** Puts what was found in the order it is shown in. */
function listFound(
  found: readonly Searched[],
  words: ReadonlySet<string>,
  index: DossierIndex,
): Found {
  const counts = new Map<HitKind, number>()
  for (const { hit } of found) {
    const kind = kindOfHit(hit)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const order = (hit: Hit): number => (hit.kind === 'text' ? index.orderOf(hit.article) : 0)
  const start = (hit: Hit): number => (hit.kind === 'text' ? hit.start : 0)
  const texts = found
    .filter(({ hit }) => hit.kind === 'text')
    .toSorted((a, b) => order(a.hit) - order(b.hit) || start(a.hit) - start(b.hit))
  const hits = [...listKinds(found), ...texts.slice(0, mostOfKind)]
  return { hits: hits.map(({ hit }) => placeHit(hit, words, index)), words, counts }
}

/**
 * Makes a dossier searchable as it is.
 *
 * @param index An indexed dossier.
 * @returns The search: see {@link makeSearcher}.
 */
export function searchDossier(index: DossierIndex): Search {
  const searcher = makeSearcher()
  searcher.update(index)
  return searcher.search
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
    found
      .filter(({ hit }) => hit.kind === 'record' && hit.entry.kind === kind)
      .slice(0, mostOfKind),
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
