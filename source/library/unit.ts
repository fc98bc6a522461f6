import type { ToldArticle } from '../model/told-article.ts'

/** What is read as a whole: a file, an answer to a request, standard input. */
export type Unit = FileUnit | BytesUnit

export interface FileUnit {
  readonly kind: 'file'
  /** As a reader would name it: as typed, or within the folder that was typed. */
  readonly path: string
  /** The folder it is cached under, as an absolute path without links. */
  readonly root: string
  /** Its path within that folder. */
  readonly name: string
}

export interface BytesUnit {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array
  readonly about: About
  /** What it is cached under: its address; null to keep nothing of it. */
  readonly root: string | null
}

/** What a unit gave. */
export interface UnitContent {
  /** In the order in which they stand in it; none when it could not be read. */
  readonly told: readonly ToldArticle[]
  /** What was left out of it, or the unit itself. */
  readonly skipped: readonly Skipped[]
}

/** A unit, with what it gave. */
export interface UnitRead extends UnitContent {
  readonly unit: Unit
  /** Which of the units asked for it is, from 0. */
  readonly place: number
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

/** Something that was left out of what was read, and why. */
export interface Skipped {
  /** The file, feed item or address, as a reader would name it. */
  readonly name: string
  /** What is wrong with it, as a sentence with its full stop. */
  readonly reason: string
  /** What to do about it, as a sentence with its full stop. */
  readonly remedy: string
}
