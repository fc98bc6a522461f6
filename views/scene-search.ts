import type { DossierIndex } from '../source/dossier/index-dossier.ts'
import { type Found, nothingFound } from '../source/dossier/list-found.ts'
import { makeSearcher, type Searcher } from '../source/dossier/search-dossier.ts'
import { searchList } from './lists/search-list.ts'
import type { Names } from './names.ts'
import type { RowList } from './pane-list.ts'
import { remember } from './remember.ts'

/** How a scene is searched. */
export interface SceneSearch {
  readonly found: (query: string) => Found
  readonly searchList: (query: string) => RowList
  readonly search: {
    /** Records and articles still to be taken in before all are searched. */
    readonly left: () => number
    /** Takes in some more of them, no more than there is time for between two keys. */
    readonly goOn: () => void
    /** What scenes made of the same dossier share. */
    readonly searcher: Searcher
  }
}

/** Words taken in before the first answer: few dossiers have more. */
const atFirst = 20_000
/** Those taken in at a time after that, so that no key has to wait for long. */
const atATime = 8000

/**
 * Makes a dossier searchable. Nothing is taken in before something is looked for.
 *
 * @param index The dossier, unfiltered.
 * @param names Names of its parties and plans.
 * @param known The search of what was on the screen before; most of it is still there.
 * @returns The search.
 */
export function setSearch(
  index: DossierIndex,
  names: Names,
  known: Searcher = makeSearcher(),
): SceneSearch {
  const update = (): void => known.update(index, known.count().done === 0 ? atFirst : atATime)
  const version = (query: string): string => `${known.count().done} ${query}`
  const foundIn = remember((query: string) => known.search(query), version)
  const found = (query: string): Found => {
    if (query.trim() === '') return nothingFound
    // The first answer, and the first after a change; the rest is taken in between keys.
    if (known.count().done === 0 || !isCurrent()) update()
    return foundIn(query)
  }
  let taken = false
  const isCurrent = (): boolean => {
    const was = taken
    taken = true
    return was
  }
  return {
    found,
    searchList: remember(
      (query) => searchList(query, found(query), names, index, known.count().left),
      version,
    ),
    search: { left: () => (taken ? known.count().left : 0), goOn: update, searcher: known },
  }
}
