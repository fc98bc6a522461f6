import type { Dossier } from './dossier.ts'
import type { NearMiss } from './near-miss.ts'
import type { OtherField } from './other-field.ts'

/** A dossier together with what nearly came into it, and why it did not. */
export interface ExplainedDossier {
  readonly dossier: Dossier
  /** By article in their order, then by place in the text. */
  readonly nearMisses: readonly NearMiss[]
  /** By id of article, of those that are read as reports of another field. */
  readonly otherFields: ReadonlyMap<string, OtherField>
}
