import type { PartyKind } from '../../model/party.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention, PersonDraft } from './mention.ts'
import { isOfficeOfState } from './offices-of-state.ts'

/** Offices only a company has. */
const OF_COMPANY =
  /\b(chief executive|CEO|managing director|chief (?:\p{L}+ )?officer|boss|plant manager)\b/iu
/** Offices only a union has. */
const OF_UNION = /\b(general secretary|shop steward|lead organiser|union \p{L}+)\b/iu

/** How many times as often as all others of its kind a party must be named. */
const AHEAD = 3

/**
 * The party an office belongs to by its kind, where the article has one of that kind: “the chief
 * executive” is the only company's, “the finance minister” of the only state's.
 *
 * @returns Null where there are several, and for offices that parties of many kinds have.
 */
export function onlyOfKind(
  person: PersonDraft,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): string | null {
  const kind = kindOfOffice(person)
  const counts = new Map<string, number>()
  for (const { actor } of mentions)
    if (actor !== null && gazetteer.actor(actor)?.kind === kind)
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1])
  const rest = others.reduce((sum, [, count]) => sum + count, 0)
  if (!first) return null
  const isClear = others.length === 0 || (first[1] >= 2 && first[1] >= AHEAD * rest)
  return isClear ? first[0] : null
}

function kindOfOffice(person: PersonDraft): PartyKind | null {
  if (isOfficeOfState(person)) return 'state'
  if (OF_COMPANY.test(person.office ?? '')) return 'company'
  return OF_UNION.test(person.office ?? '') ? 'union' : null
}
