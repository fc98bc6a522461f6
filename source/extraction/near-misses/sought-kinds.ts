import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { Records } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { SoughtKind } from '../../model/near-miss.ts'

/**
 * Which kind of record a family of predicates leads to. Families that only qualify another
 * (harm, what a text provides for) lead to none by themselves.
 */
export const kindOfFamily: Readonly<Partial<Record<PredicateName, SoughtKind>>> = {
  demand: 'demand',
  urge: 'demand',
  redLine: 'demand',
  threaten: 'demand',
  condition: 'demand',
  reject: 'answer',
  refuse: 'answer',
  accept: 'answer',
  agree: 'answer',
  issuePlan: 'plan version',
  revisePlan: 'plan version',
  meet: 'next step',
  act: 'next step',
  say: 'statement',
  warn: 'position',
  offer: 'position',
  complain: 'position',
  defer: 'open issue',
}

interface Grounded {
  readonly evidence: readonly Evidence[]
}

/** Whether what a clause says is in the records, under whatever kind it was filed. */
export function isTaken(
  kind: SoughtKind,
  records: Records,
): (place: { readonly start: number; readonly end: number }) => boolean {
  const places = recordsFor(kind, records).flatMap(({ evidence }) => evidence)
  return ({ start, end }) => places.some((one) => one.start < end && start < one.end)
}

/**
 * The records that show a clause of some kind was not passed over. A demand may have become
 * a provision of a text, an answer a red line: the words are not lost.
 */
function recordsFor(kind: SoughtKind, records: Records): readonly Grounded[] {
  const { demands, positions, planVersions: plans, nextSteps, openIssues } = records
  const answers = [
    ...demands.flatMap((one) => one.responses),
    ...plans.flatMap((one) => one.reactions),
  ]
  const contents = plans.flatMap((one) => [...one.provisions, ...one.removed, ...one.heldBack])
  switch (kind) {
    case 'demand':
      return [...demands, ...contents]
    case 'answer':
      return [...answers, ...demands, ...positions, ...plans]
    case 'plan version':
      return [...plans, ...contents, ...plans.flatMap((one) => one.relations)]
    case 'next step':
      return [...nextSteps, ...demands, ...contents]
    case 'statement':
      return [...records.statements, ...positions, ...demands]
    case 'position':
      return [...positions, ...demands, ...plans, ...answers]
    case 'open issue':
      return [...openIssues, ...contents, ...nextSteps]
  }
}
