import type { Country } from 'world-countries'
import type { Actor } from '../schema/actor.ts'
import type { StateSupplement } from './state-supplement.ts'

/**
 * Joins what the package and the supplement know of one state.
 *
 * @param country Entry of the package; undefined for an entity it does not list.
 * @param supplement Entry written by hand; undefined when the package says it all.
 * @returns The actor, every form in all its spellings. No form stands in it twice: a name goes
 *   before a demonym, that before a city, and that before an institution.
 */
export function mergeState(
  country: Country | undefined,
  supplement: StateSupplement | undefined,
): Actor {
  const id = supplement?.id ?? country?.cca3
  const name = supplement?.name ?? country?.name.common
  if (id === undefined || name === undefined) throw new Error(`${id ?? name} lacks an id or a name`)
  const taken = new Set(supplement?.drop.flatMap(spellings))
  const claim = (...forms: readonly string[]): string[] => {
    const free = forms.flatMap(spellings).filter((form) => !taken.has(form))
    for (const form of free) taken.add(form)
    return [...new Set(free)]
  }
  const { names = [], demonyms = [], cities = [], institutions = [] } = supplement ?? {}
  const official = country === undefined ? [] : [country.name.common, country.name.official]
  return {
    id,
    name,
    kind: supplement?.kind ?? 'state',
    names: claim(name, ...official, ...names),
    demonyms: claim(...numbersOf(country?.demonyms.eng?.m ?? ''), ...demonyms),
    cities: claim(...(country?.capital ?? []), ...cities),
    institutions: claim(...institutions),
    ...(supplement?.country === undefined ? {} : { country: supplement.country }),
    ...(supplement?.mediates === undefined ? {} : { mediates: supplement.mediates }),
    ...(supplement?.reason === undefined ? {} : { reason: supplement.reason }),
  }
}

/** The form as it is, without its accents, and each with the curly apostrophe. */
function spellings(form: string): readonly string[] {
  const plain = form.normalize('NFD').replace(/\p{Mn}/gu, '')
  return [form, plain].flatMap((spelling) => [spelling, spelling.replaceAll("'", '’')])
}

/** Endings of demonyms that serve as adjective only, or are the same in the plural. */
const invariantEnding = /(?:ese|ish|[cs]h|ss|ois|Thai)$/

/** Singular and plural of each demonym in a list such as “Antiguan, Barbudan”. */
function numbersOf(demonyms: string): readonly string[] {
  const singular = demonyms.split(/, | or /).filter((form) => form !== '')
  return singular.flatMap((form) => (invariantEnding.test(form) ? [form] : [form, `${form}s`]))
}
