import type { ToldArticle } from '../../model/told-article.ts'

/** An article and its place among all, oldest first. */
export interface Placed {
  readonly told: ToldArticle
  readonly at: string
}

/**
 * Starts listing what articles bring: what was read off them once is kept, and what comes after
 * them is added.
 *
 * @param read What one of them brings.
 * @returns Lists what all of them bring; the list stays the same while none has come. The articles
 *   must be the same array as long as articles only come at its end.
 */
export function startAppending<Item>(
  read: (placed: Placed) => readonly Item[],
): (placed: readonly Placed[]) => Item[] {
  let known: readonly Placed[] | null = null
  let taken = 0
  let items: Item[] = []
  return (placed) => {
    if (placed !== known) {
      known = placed
      taken = 0
      items = []
    }
    if (taken < placed.length) items = [...items, ...placed.slice(taken).flatMap(read)]
    taken = placed.length
    return items
  }
}
