import type { Gazetteer } from './gazetteer.ts'
import type { PersonDraft } from './mention.ts'

/** Offices a state has only one of. */
const SINGLE =
  /^(?:\p{Lu}[\p{L}.]* )*(president|prime minister|chancellor|king|queen|emir|foreign minister|defen[cs]e minister|premier|supreme leader|secretary of state)$/iu

const HEAD =
  /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader)\b/i

/** Offices only a state has: an armed group has no prime minister unless the text says so. */
const OF_STATE =
  /\b(president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|ambassador|secretary of state|foreign secretary|senator|lawmaker|governor|first lady|ombudsman|attorney general|(?:government|army|military|ministry|treasury|presidency|presidential|cabinet|police) spokes\p{Ll}+|army chief|chief of staff|police chief|peace commissioner|security adviser|junta (?:leader|chief)|mayor|(?:foreign|home|defen[cs]e|labou?r|treasury|commerce|health|education|transport|transportation|energy|trade|business|interior|agriculture|war|cabinet|permanent) secretary|\p{L}+ CS)\b/iu

/** Offices that no union has. */
const OF_FIRM =
  /\b(ceo|chief executive|chief operating officer|managing director|chairman of the board)\b/i

const OF_REBELS = /\b(rebel|guerrilla|insurgent|militia|paramilitary|separatist)s?\b/i

/** “International President”: unions, firms and parties have these. */
const OF_BODY =
  /\b(international|district|local|branch|regional|union|group|party|company|club) president$/i

/** Whether someone leads a state or its government. */
export const isHeadOfState = ({ office }: PersonDraft): boolean =>
  HEAD.test(office ?? '') && !OF_BODY.test(office ?? '')

/** Whether someone holds an office that only a state has. */
export const isOfficeOfState = ({ office }: PersonDraft): boolean =>
  OF_STATE.test(office ?? '') && !OF_BODY.test(office ?? '')

/** Whether two hold an office of which a state has only one. */
export const isSameOffice = (a: PersonDraft, b: PersonDraft): boolean =>
  SINGLE.test(a.office ?? '') && nameOf(a.office ?? '') === nameOf(b.office ?? '')

/** Whether another holds, for a party, an office of which a state has only one. */
export const isTakenBy = (other: PersonDraft, person: PersonDraft): boolean =>
  other !== person &&
  other.party !== null &&
  other.office !== null &&
  SINGLE.test(person.office ?? '') &&
  nameOf(other.office) === nameOf(person.office ?? '')

/** The office without whose it is: “prime minister” of “Thai prime minister”. */
const nameOf = (office: string): string =>
  SINGLE.exec(office)?.[1]?.toLowerCase() ?? office.toLowerCase()

/** Whether someone is a president, of whatever it be. */
export const isMerePresident = ({ office }: PersonDraft): boolean =>
  /^(?:national |vice[- ]|deputy |general )*president$/i.test(office ?? '')

/** Whether a party can have someone with this office. Mediating bodies must be named by the title. */
export function canHaveHolder(id: string, person: PersonDraft, gazetteer: Gazetteer): boolean {
  const actor = gazetteer.actor(id)
  if (!actor) return false
  // Who mediates speaks for neither side.
  if (/\b(mediator|moderator|facilitator|conciliator|arbitrator)\b/i.test(person.office ?? ''))
    return actor.mediates
  if (OF_REBELS.test(person.office ?? '')) return actor.kind === 'armed group'
  // “ruling party whip”, “opposition leader”: of a party the text does not name there.
  if (/\b(ruling party|opposition)\b/i.test(person.office ?? '')) return false
  if (actor.kind === 'state') return true
  if (/\b(international|district|local|branch|union) president$/i.test(person.office ?? ''))
    return actor.kind === 'union'
  if (actor.kind === 'union' && OF_FIRM.test(person.office ?? '')) return false
  if (actor.mediates) return false
  // Unions, firms and societies have presidents too.
  if (/^(union|company|civil society)$/.test(actor.kind) && isMerePresident(person)) return true
  return actor.kind !== 'coalition' && !isOfficeOfState(person)
}
