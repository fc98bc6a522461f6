import type { ToldArticle } from '../model/told-article.ts'
import type { About, Skipped } from '../reading/reading.ts'

export type { About, Skipped }

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
