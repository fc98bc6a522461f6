import type { Gazetteer } from './gazetteer.ts'
import type { PersonDraft } from './mention.ts'

/** Offices a state has only one of. */
export const SINGLE =
  /^(?:\p{Lu}[\p{L}.]* )*(president|prime minister|chancellor|king|queen|emir|foreign minister|defen[cs]e minister|premier|supreme leader|secretary of state)$/iu

export const HEAD =
  /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader)\b/i

/** Offices only a state has: an armed group has no prime minister unless the text says so. */
export const OF_STATE =
  /\b(president|prime minister|premier|chancellor|minister|king|queen|emir|sultan|ambassador|secretary of state|foreign secretary|senator|lawmaker|governor|first lady)\b/i

const OF_REBELS = /\b(rebel|guerrilla|insurgent|militia|paramilitary|separatist)s?\b/i

const lastWords = (office: string): string =>
  SINGLE.exec(office)?.[1]?.toLowerCase() ?? office.toLowerCase()

export const sameOffice = (a: string, b: string): boolean => lastWords(a) === lastWords(b)

/** Whether a party can have someone with this office. Mediating bodies must be named by the title. */
export function canHaveHolder(id: string, { office }: PersonDraft, gazetteer: Gazetteer): boolean {
  const actor = gazetteer.actor(id)
  if (!actor) return false
  if (OF_REBELS.test(office ?? '')) return actor.kind === 'armed group'
  if (actor.kind === 'state') return true
  return actor.mediates !== true && actor.kind !== 'coalition' && !OF_STATE.test(office ?? '')
}
