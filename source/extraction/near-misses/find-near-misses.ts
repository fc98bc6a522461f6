import type { Records } from '../../model/dossier.ts'
import type { NearMiss, SoughtKind } from '../../model/near-miss.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isTaken, kindOfFamily } from './sought-kinds.ts'
import { whyNone } from './why-none.ts'

/**
 * Finds the clauses that have the word of a kind of record and gave none of it.
 *
 * @param records What was found in the article.
 * @returns In the order of the text, a clause once for each kind.
 */
export function findNearMisses(context: Context, records: Records): readonly NearMiss[] {
  const taken = new Map<SoughtKind, ReturnType<typeof isTaken>>()
  const isFound = (kind: SoughtKind, frame: Frame): boolean => {
    const test = taken.get(kind) ?? isTaken(kind, records)
    taken.set(kind, test)
    return test(frame.predicate)
  }
  return context.frames.flatMap((frame) =>
    soughtIn(frame)
      .filter((kind) => !isFound(kind, frame))
      .map((kind): NearMiss => {
        const { source } = frame.reportedBy ?? { source: null }
        return {
          kind,
          cue: context.cite(frame.head),
          evidence: context.cite(frame.clause),
          subject: frame.subject && context.cite(frame.subject),
          parties: [...frame.parties],
          reporter: source && context.cite(source),
          reason: whyNone(frame, kind, context),
        }
      }),
  )
}

/**
 * Kinds of record that the words of a clause lead to. What is past is no next step, and what
 * no finite verb states can at most be a demand (“continues to insist”).
 */
function soughtIn(frame: Frame): readonly SoughtKind[] {
  const kinds = [...frame.classes].flatMap((family) => kindOfFamily[family] ?? [])
  const isAhead = frame.tense === 'future' || frame.modality === 'future'
  return [...new Set(kinds)].filter((kind) => {
    if (kind === 'next step') return isAhead
    return kind === 'demand' || frame.finite
  })
}
