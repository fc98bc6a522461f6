import type { PersonDraft } from './mention.ts'

/** How a noun phrase was taken to mean a party. */
export type ResolvedHow =
  | 'named'
  | 'person'
  | 'modifier'
  | 'group'
  | 'role'
  | 'pronoun'
  | 'unnamed'
  | 'none'

/** Who a noun phrase stands for. */
export interface Resolved {
  readonly parties: readonly string[]
  readonly people: readonly PersonDraft[]
  readonly how: ResolvedHow
}

export const NOBODY: Resolved = { parties: [], people: [], how: 'none' }
