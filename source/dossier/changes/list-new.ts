import type { Change } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'

/** A record, and the first article that told it. */
export interface FirstTold {
  readonly id: string
  readonly words: string
  readonly evidence: readonly Evidence[]
  readonly article: string
}

/**
 * Lists what articles told for the first time.
 *
 * @param told Records of one kind with the first article that told them.
 * @param opening Id of the first article of all: nothing in it is new.
 */
export function listNew(
  told: readonly FirstTold[],
  recordKind: Change['recordKind'],
  opening: string | undefined,
): readonly Change[] {
  return told.flatMap(({ id, words, evidence, article }): Change[] => {
    const [first] = evidence
    if (article === opening || first === undefined) return []
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
  })
}
