import type { Gazetteer, KnownActor } from './gazetteer.ts'

/** Another commission: “Boundary Commission”, “Commission on Missing Persons”. */
const OTHER = /(?:(?<![\p{L}-])(\p{Lu}[\p{L}-]+) Commission\b|\bCommission (?:for|on|of) )/gu

/**
 * Gives “the Commission” to the one union of states a text names that has one, unless the text
 * has a commission of another name as well.
 */
export function findBareOrgans(source: string, gazetteer: Gazetteer): void {
  if (!/\bCommission\b/.test(source)) return
  const owners = new Map<string, KnownActor>()
  for (const { index } of source.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const form = gazetteer.at(source, index)
    if (form === null || form.kind !== 'name' || owners.has(form.actor.id)) continue
    const organ = `${form.text} Commission`
    const listed = gazetteer.at(organ, 0)
    if (listed?.text === organ) owners.set(form.actor.id, form.actor)
  }
  const [owner] = owners.values()
  if (!owner || owners.size > 1) return
  for (const { 0: words, 1: name, index } of source.matchAll(OTHER)) {
    const known = name === undefined ? null : gazetteer.at(source, index)
    if (name !== undefined && known?.actor === owner) continue
    if (name !== undefined && /^(The|A|No)$/.test(name)) continue
    if (words !== '') return
  }
  gazetteer.add(owner, [['Commission', 'institution']])
}
