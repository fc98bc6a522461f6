import type { About, Skipped } from './unit.ts'

/** What a worker is asked to read. */
export interface UnitJob {
  readonly id: number
  readonly bytes: Uint8Array
  readonly about: About
  /** Epoch in ms at which embargoes are judged. */
  readonly now: number
}

/** What a worker answers. */
export type UnitAnswer =
  /** What it read, as `encodeArticles` writes it, in UTF-8. */
  | { readonly id: number; readonly body: Uint8Array; readonly skipped: readonly Skipped[] }
  /** What is wrong with the unit, for the reader. */
  | { readonly id: number; readonly error: { readonly message: string; readonly remedy: string } }
  /** What is wrong with the knowledge, so with every unit. */
  | { readonly id: number; readonly broken: { readonly message: string; readonly remedy: string } }
  /** What went wrong inside. */
  | { readonly id: number; readonly fault: string }
