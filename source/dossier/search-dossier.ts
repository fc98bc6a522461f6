import { splitWords } from './fold-word.ts'
import type { DossierIndex } from './index-dossier.ts'
import { type Found, listFound, nothingFound } from './list-found.ts'
import { type Source, sourcesOf, thingsOf } from './searching/searched-things.ts'
import { ThingTable } from './searching/thing-table.ts'
import { WordIndex } from './searching/word-index.ts'

/** Finds what is typed. */
export type Search = (query: string) => Found

/** A search that takes in what changes in a dossier instead of starting anew. */
export interface Searcher {
  /**
   * Takes in what of a dossier is not yet in, and drops what is gone.
   *
   * @param index The dossier as it is now.
   * @param most Words after which it is enough for now; all when left out.
   */
  readonly update: (index: DossierIndex, most?: number) => void
  /** Counts the records and articles that are in, and those that are still to come. */
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
 */
export function makeSearcher(): Searcher {
  const words = new WordIndex()
  const things = new ThingTable()
  let current: DossierIndex | null = null
  let names: ReadonlyMap<string, string> = new Map()
  let waiting: readonly Source[] = []
  let taken = 0

  const take = (index: DossierIndex): void => {
    const sources = sourcesOf(index)
    things.keepOnly(sources, (thing) => words.drop(thing))
    words.sweep()
    waiting = sources.filter((source) => !things.has(source))
    taken = 0
    names = new Map(index.dossier.parties.map(({ id, name }) => [id, name]))
    current = index
  }
  /** @returns How many words it has. */
  const add = (source: Source): number => {
    let [count, length] = [0, 0]
    for (const thing of thingsOf(source, names)) {
      length += words.add(thing.title, thing.words)
      count += 1
    }
    things.add(source, count)
    return length
  }
  return {
    update: (index, most = Number.POSITIVE_INFINITY) => {
      if (index.dossier !== current?.dossier) take(index)
      for (let done = 0; taken < waiting.length && done < most; taken++) {
        done += 1 + add(waiting[taken]!)
      }
      if (taken === waiting.length) [waiting, taken] = [[], 0]
    },
    count: () => ({ done: things.size, left: waiting.length - taken }),
    search: (query) => {
      const typed = splitWords(query)
      if (current === null || typed.length === 0) return nothingFound
      return listFound(words.search(typed), things, current)
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
