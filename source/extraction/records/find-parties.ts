import type { Span } from '../../model/evidence.ts'
import type { PartyRole } from '../../model/party.ts'
import type { Context } from '../context.ts'
import type { Mention, PersonDraft } from '../mentions/mention.ts'
import { actingParties, type Stakes } from './acting-parties.ts'
import { aliasesOf, findDescriptions } from './aliases-of.ts'
import { isMerelyMentioned } from './is-merely-mentioned.ts'

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

/**
 * Finds who takes part: whoever acts in a clause of negotiation, is spoken to in one, speaks
 * through a person, or owns a record. A country that only gives a place or a medium is none.
 *
 * @returns In the order of first appearance.
 */
export function findParties(context: Context, stakes: Stakes): readonly PartyDraft[] {
  const acting = actingParties(context, stakes)
  const descriptions = findDescriptions(context)
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
    const unnamed = mentions.length > 0 ? [] : spansOf(id, context)
    const first = mentions[0] ?? people[0]?.introductions[0] ?? unnamed[0]
    if (!first || isMerelyMentioned({ id, rule, people }, mentions, stakes, context)) continue
    found.push({
      id,
      role: roleOf(id, context, stakes),
      aliases: aliasesOf(mentions, descriptions.get(id) ?? []),
      people: people.filter((person) => person.introductions.length > 0),
      rule,
      evidence:
        mentions.length > 0
          ? mentions.slice(0, 12)
          : [...people.flatMap((person) => person.introductions.slice(0, 1)), ...unnamed],
    })
  }
  return found.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

/** Where a party that goes without a name is spoken of: “the government”. */
function spansOf(id: string, { sentences, resolver }: Context): readonly Span[] {
  return sentences
    .flatMap((sentence) =>
      sentence.nodes.filter(
        (node) => node.upos !== 'PRON' && resolver.resolve(node, sentence).parties.includes(id),
      ),
    )
    .slice(0, 3)
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
