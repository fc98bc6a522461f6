import type { Article } from '../model/article.ts'
import type { ReadOptions } from './read-article.ts'

/** Largest file and largest answer read, in bytes. */
export const largest = 20 * 1024 * 1024

/** Something that was left out of what was read, and why. Neither text holds controls. */
export interface Skipped {
  /** The file, feed item or address, as a reader would name it. */
  readonly name: string
  /** What is wrong with it, as a sentence with its full stop. */
  readonly reason: string
  /** What to do about it, as a sentence with its full stop. */
  readonly remedy: string
  /** True when it is well as it is, but of a kind that holds no articles, as data in JSON is. */
  readonly isOtherKind?: boolean
}

/** What a source gave. */
export interface Reading {
  readonly articles: readonly Article[]
  /** Files of a folder and items of a feed that gave no article; empty when all did. */
  readonly skipped: readonly Skipped[]
}

/** What reading a source needs to know beside it. */
export interface SourceOptions extends Omit<ReadOptions, 'path'> {
  /** The instant at which embargoes are judged. */
  readonly now: Date
}

/** What is known of bytes before they are read. */
export interface About {
  /** What to call them in an error: the path as typed, the address, “standard input”. */
  readonly name: string
  /** File they come from; null when they come from none. */
  readonly path: string | null
  /** Address they come from, without credentials; null when they come from none. */
  readonly url: string | null
  /** Media type without parameters, as a server says; null when nobody says. */
  readonly mediaType: string | null
  /** Label of the encoding, as a server says; null when nobody says. */
  readonly charset: string | null
}
