import type { PartyKind } from '../../model/party.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention, PersonDraft } from './mention.ts'
import { isMerePresident, isOfficeOfState } from './offices-of-state.ts'

/** Offices only a company has. */
const OF_COMPANY =
  /\b(chief executive|CEO|managing director|chief (?:\p{L}+ )?officer|boss|plant manager)\b/iu
/** Offices only a union has. */
const OF_UNION =
  /\b(general secretary|shop steward|lead organiser|bargaining chair|(?:international|district|local|branch) president|union \p{L}+)\b/iu
/** Offices of bodies that states have in common. */
const OF_BODY = /\b(secretary[- ]general|executive secretary|director[- ]general)$/iu

/** How many times as often as any other of its kind a party must be named. */
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
  const counts = new Map<string, number>()
  for (const { actor } of mentions)
    if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const kindOf = (id: string): PartyKind | undefined => gazetteer.actor(id)?.kind
  const isStateless = ![...counts.keys()].some((id) => kindOf(id) === 'state')
  // “President X told the strikers”, where no state is spoken of: the union's.
  const kind = isStateless && isMerePresident(person) ? 'union' : kindOfOffice(person)
  const [first, second] = [...counts]
    .filter(([id]) => kindOf(id) === kind)
    .sort((a, b) => b[1] - a[1])
  if (!first) return null
  const isClear = !second || (first[1] >= 2 && first[1] >= AHEAD * second[1])
  return isClear ? first[0] : null
}

function kindOfOffice(person: PersonDraft): PartyKind | null {
  if (isOfficeOfState(person)) return 'state'
  if (OF_BODY.test(person.office ?? '')) return 'intergovernmental'
  if (OF_COMPANY.test(person.office ?? '')) return 'company'
  return OF_UNION.test(person.office ?? '') ? 'union' : null
}
