import type { Entry } from './entry.ts'

/** From here on two records are the same. */
export const same = 1
/** From here on they may be. */
export const possibly = 0.5

/** A cluster as far as a record is compared with it. */
export interface Compared<Item> {
  /** Tellings by other articles, no two in the same words, oldest first; never empty. */
  readonly profiles: readonly Entry<Item>[]
}

/** How records of a kind are found to be the same. */
export interface Rule<Item> {
  /** Only records of one bucket are compared. */
  readonly bucketOf: (entry: Entry<Item>) => string
  /** What a record is found by beside its terms: only what has one in common is compared. */
  readonly keysOf?: (entry: Entry<Item>) => readonly string[]
  /**
   * What else of a record is compared, beside its marks: two that agree in all of it are the same
   * without comparing. Null when that depends on the time.
   */
  readonly traitsOf: (entry: Entry<Item>) => string | null
  /**
   * How surely a record is what a cluster tells: {@link same} or more, {@link possibly} or
   * more, or less. All clusters that may be it are given for rules that go by which is the latest.
   */
  readonly fit: (
    entry: Entry<Item>,
    cluster: Compared<Item>,
    clusters: readonly Compared<Item>[],
  ) => number
  /**
   * Whether the article itself tells the record apart from those of a cluster that are its own;
   * when it is not given, it always does. What one article gives as two records is one only
   * where another article's telling is both.
   */
  readonly isApart?: (entry: Entry<Item>, own: readonly Entry<Item>[]) => boolean
}
