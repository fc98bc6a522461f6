import MiniSearch from 'minisearch'
import { placeWords } from './fold-word.ts'
import type { DossierIndex } from './index-dossier.ts'
import { type Found, listFound, nothingFound } from './list-found.ts'
import { type Source, sourcesOf, type Thing } from './searched-things.ts'

/** Finds what is typed. */
export type Search = (query: string) => Found

/** A thing under the number it is searched by. */
interface Searched extends Thing {
  readonly id: number
}

/** Fewest letters a word is completed from, so that the first key does not match everything. */
const leastPrefix = 2

/** Fewest letters of a word in which some may be wrong: with fewer, Iran would find Iraq. */
const leastFuzzy = 5

/** Share of the letters of a word that may be wrong; a number is another number then. */
const fuzziness = (term: string): number | false =>
  /\p{N}/u.test(term) || term.length < leastFuzzy ? false : 0.2

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
        results.flatMap(({ id }) => things.get(id)?.hit ?? []),
        words,
        current,
      )
    },
  }
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
