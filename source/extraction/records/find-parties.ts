import type { Span } from '../../model/evidence.ts'
import type { PartyRole } from '../../model/party.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Mention, PersonDraft } from '../mentions/mention.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import type { PositionDraft } from '../positions/position-draft.ts'
import type { StepDraft } from '../steps/step-draft.ts'
import { baseOf } from '../text/tree.ts'
import type { GuaranteeDraft } from './find-guarantees.ts'
import type { StatementDraft } from './find-statements.ts'

/** A party before it becomes a record. */
export interface PartyDraft {
  readonly id: string
  readonly role: PartyRole
  readonly aliases: readonly string[]
  readonly people: readonly PersonDraft[]
  /** What first showed that it takes part. */
  readonly rule: string
  readonly evidence: readonly Span[]
}

/** All that shows who has a stake. */
export interface Stakes {
  readonly demands: readonly DemandDraft[]
  readonly positions: readonly PositionDraft[]
  readonly steps: readonly StepDraft[]
  readonly plans: readonly PlanDraft[]
  readonly statements: readonly StatementDraft[]
  readonly guarantees: readonly GuaranteeDraft[]
}

/**
 * Finds who takes part: whoever acts in a clause of negotiation, is spoken to in one, speaks
 * through a person, or owns a record. A country that only gives a place or a medium is none.
 *
 * @returns In the order of first appearance.
 */
export function findParties(context: Context, stakes: Stakes): readonly PartyDraft[] {
  const acting = actingParties(context, stakes)
  const byParty = new Map<string, Mention[]>()
  for (const mention of context.mentions) {
    const id = mention.actor
    if (id === null) continue
    byParty.set(id, [...(byParty.get(id) ?? []), mention])
  }
  const found: PartyDraft[] = []
  for (const [id, rule] of acting) {
    const mentions = byParty.get(id) ?? []
    const people = context.people.filter((person) => person.party === id)
    const first = mentions[0] ?? people[0]?.introductions[0]
    if (!first) continue
    found.push({
      id,
      role: roleOf(id, context, stakes),
      aliases: aliasesOf(mentions),
      people: people.filter((person) => person.introductions.length > 0),
      rule,
      evidence:
        mentions.length > 0
          ? mentions.slice(0, 12)
          : people.flatMap((person) => person.introductions.slice(0, 1)),
    })
  }
  return found.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

const aliasesOf = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.map((m) => m.text)),
]

/** Who takes part, and the first thing that shows it: what tells most comes first. */
function actingParties(
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
    if (subjectHead && (baseOf(subjectHead.relation) === 'nsubj' || parties.length > 0))
      add(parties, `it acts in a clause (“${head.text}”)`)
    if (reportedBy) add(reportedBy.parties, 'it speaks')
    if (object && parties.length > 0 && DEALING.test(head.lemma))
      add(
        context.resolver.resolve(object, frame.sentence).parties,
        `it is dealt with (“${head.text}”)`,
      )
  }
  for (const mention of context.mentions)
    if (mention.actor && isDealtWith(mention)) add([mention.actor], 'it is dealt with')
  return acting
}

const DEALING =
  /^(meet|tell|urge|warn|press|ask|accuse|give|offer|promise|call|invite|brief|inform|thank|blame|join|persuade|convince|threaten|allow|let|send|grant)$/

/** “talks with Baku”, “pressure from Washington”, “between Kigali and Kinshasa”. */
function isDealtWith({ head, kind }: Mention): boolean {
  if (kind === 'demonym') return false
  let top = head
  while (top.relation === 'conj' && top.head) top = top.head
  const preposition = top.children.find((c) => c.relation === 'case')?.lower ?? ''
  if (!/^(with|between|from|by|for|against|to|among)$/.test(preposition)) return false
  const governor = top.head
  if (!governor) return false
  if (/^(with|between|among)$/.test(preposition)) return true
  return (
    /^(pressure|message|demand|concession|support|guarantee|assurance|letter|offer|call|threat|response|reply|aid|answer|commitment|proposal|appeal|warning)s?$/.test(
      governor.lower,
    ) ||
    (preposition === 'by' && /^(VERB)$/.test(governor.upos))
  )
}

function roleOf(id: string, context: Context, { demands, plans, positions }: Stakes): PartyRole {
  const actor = context.gazetteer.actor(id)
  const mediating = context.frames.some(
    (frame) =>
      frame.parties.includes(id) &&
      /^(mediate|broker|facilitate|host|chair)$/.test(frame.head.lemma),
  )
  const hosting = context.frames.some(
    (frame) => frame.parties.includes(id) && frame.head.lemma === 'host',
  )
  if (hosting) return 'host'
  if (mediating) return 'mediator'
  if (
    actor?.kind === 'armed group' ||
    (actor?.kind === 'state' && isFighting(id, context, demands))
  )
    return 'belligerent'
  if (context.resolver.pair.includes(id)) return 'negotiator'
  if (
    plans.some((plan) => plan.cluster.authors.has(id)) ||
    demands.some((demand) => demand.parties.includes(id))
  )
    return 'negotiator'
  if (positions.some((one) => one.kind === 'offer' && one.parties.includes(id))) return 'supporter'
  if (actor?.mediates) return 'mediator'
  return 'observer'
}

/** A state fights when it threatens, and some clause tells of harm it does or would do. */
const isFighting = (id: string, { frames }: Context, demands: Stakes['demands']): boolean =>
  demands.some(({ kind, parties }) => kind === 'threat' && parties.includes(id)) &&
  frames.some(({ classes, parties }) => classes.has('hostile') && parties.includes(id))
