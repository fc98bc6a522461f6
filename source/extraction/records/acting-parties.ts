import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Mention } from '../mentions/mention.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import type { PositionDraft } from '../positions/position-draft.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import { baseOf } from '../text/tree.ts'
import type { GuaranteeDraft } from './find-guarantees.ts'
import type { StatementDraft } from './find-statements.ts'
import { addFromLists } from './parties-in-lists.ts'

/** All that shows who has a stake. */
export interface Stakes {
  readonly demands: readonly DemandDraft[]
  readonly positions: readonly PositionDraft[]
  readonly steps: readonly StepDraft[]
  readonly plans: readonly PlanDraft[]
  readonly statements: readonly StatementDraft[]
  readonly guarantees: readonly GuaranteeDraft[]
}

/** What shows least: whoever does anything takes part. */
export const ACTS_IN_CLAUSE = 'it acts in a clause'

/** Who takes part, and the first thing that shows it: what tells most comes first. */
export function actingParties(
  context: Context,
  { demands, positions, steps, plans, statements, guarantees }: Stakes,
): ReadonlyMap<string, string> {
  const acting = new Map<string, string>()
  const add = (ids: Iterable<string>, rule: string): void => {
    for (const id of ids) if (!acting.has(id)) acting.set(id, rule)
  }
  for (const { parties, addressees, responses } of demands) {
    add(parties, 'it puts a demand')
    add(addressees, 'a demand is put to it')
    for (const response of responses) add(response.parties, 'it answers a demand')
  }
  for (const { cluster, reactions } of plans) {
    add(cluster.authors, 'it is an author of a text')
    for (const reaction of reactions) add(reaction.parties, 'it takes or refuses a text')
  }
  for (const { parties, addressees } of positions) {
    add(parties, 'it takes a position')
    add(addressees, 'a position is taken towards it')
  }
  for (const { guarantor, beneficiary } of guarantees)
    add(
      [guarantor, beneficiary].filter((id) => id !== null),
      'it gives or is given a guarantee',
    )
  for (const { who } of steps) add(who, 'it takes a next step')
  for (const { by } of statements) add(by.parties, 'it speaks')
  for (const { party, introductions } of context.people)
    if (party && introductions.length > 0) add([party], 'somebody speaks or acts for it')
  for (const frame of context.frames) {
    if (!frame.finite && frame.head.relation === 'acl') continue
    const { head, object, parties, reportedBy, subjectHead } = frame
    if (/^(NOUN|PROPN)$/.test(head.upos)) continue
    if (subjectHead && (baseOf(subjectHead.relation) === 'nsubj' || parties.length > 0))
      add(parties, `${ACTS_IN_CLAUSE} (“${head.text}”)`)
    if (reportedBy) add(reportedBy.parties, 'it speaks')
    if (object && parties.length > 0 && DEALING.test(head.lemma))
      add(
        context.resolver.resolve(object, frame.sentence).parties,
        `it is dealt with (“${head.text}”)`,
      )
  }
  for (const mention of context.mentions)
    if (mention.actor && isDealtWith(mention)) add([mention.actor], 'it is dealt with')
  addFromLists(context, acting, add)
  return acting
}

const DEALING =
  /^(meet|tell|urge|warn|press|ask|accuse|give|offer|promise|call|invite|brief|inform|thank|blame|join|persuade|convince|threaten|allow|let|send|grant)$/

/** “under the auspices of the union”, “in the presence of Togo”: who stands by has a part. */
const UNDER =
  /^(presence|auspices|aegis|mediation|facilitation|chairmanship|invitation|behalf|patronage|sponsorship|supervision|umbrella|arbitration)$/

/** “talks with Baku”, “pressure from Washington”, “between Kigali and Kinshasa”. */
function isDealtWith({ head, kind }: Mention): boolean {
  if (kind === 'demonym') return false
  let top = head
  while (top.relation === 'conj' && top.head) top = top.head
  const preposition = top.children.find((c) => c.relation === 'case')?.lower ?? ''
  const governor = top.head
  if (!governor) return false
  if (preposition === 'of') return UNDER.test(governor.lower)
  if (!/^(with|between|from|by|for|against|to|among)$/.test(preposition)) return false
  if (/^(with|between|among)$/.test(preposition)) return true
  return (
    /^(pressure|message|demand|concession|support|guarantee|assurance|letter|offer|call|threat|response|reply|aid|answer|commitment|proposal|appeal|warning)s?$/.test(
      governor.lower,
    ) ||
    (preposition === 'by' && /^(VERB)$/.test(governor.upos))
  )
}
