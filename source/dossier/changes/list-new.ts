import type { Change } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'

/** A record as the first article told it. */
export interface FirstTold {
  readonly id: string
  readonly words: string
  readonly evidence: readonly Evidence[]
  readonly article: string
}

/** The change that a record is told for the first time. */
export function newChange(
  { id, words, evidence, article }: FirstTold,
  recordKind: Change['recordKind'],
): readonly Change[] {
  const [first] = evidence
  if (first === undefined) return []
  return [
    {
      id: `change-${id}-new`,
      kind: 'new',
      recordKind,
      record: id,
      article,
      aspect: null,
      party: null,
      before: null,
      after: { words, evidence: first },
    },
  ]
}
