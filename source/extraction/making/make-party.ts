import type { Party } from '../../model/party.ts'
import type { Gazetteer } from '../mentions/gazetteer.ts'
import type { PartyDraft } from '../records/find-parties.ts'
import type { MakingTools } from './tools.ts'

/** A party with its people, named as the world knows it. */
export function makeParty(
  draft: PartyDraft,
  gazetteer: Gazetteer,
  { citeAll }: MakingTools,
): Party {
  const actor = gazetteer.actor(draft.id)
  return {
    id: draft.id,
    name: actor?.name ?? draft.id,
    kind: actor?.kind ?? 'other',
    role: draft.role,
    aliases: [...draft.aliases],
    people: draft.people.map(({ name, office, side, introductions }) => ({
      name: name.replace(/\s+/g, ' '),
      office: office?.replace(/\s+/g, ' ') ?? null,
      side,
      evidence: citeAll(...introductions),
    })),
    rule: draft.rule,
    evidence: citeAll(...draft.evidence),
  }
}
