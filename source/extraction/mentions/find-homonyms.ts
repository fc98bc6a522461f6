import type { BodyWords } from './body-words.ts'
import { fullName } from './full-name.ts'
import type { Gazetteer } from './gazetteer.ts'
import { homonymActor } from './introduced-actor.ts'

/** Abbreviations of three letters and more: shorter ones are every reader's (“UN”, “EU”). */
const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu

/**
 * Takes an abbreviation from its listed owner where the text has another body of the same
 * initials and the owner by no other name: “SDF” beside “Social Democratic Front”.
 */
export function findHomonyms(source: string, gazetteer: Gazetteer, bodies: BodyWords): void {
  const seen = new Set<string>()
  for (const { 0: short, index } of source.matchAll(ABBREVIATION)) {
    if (seen.has(short)) continue
    seen.add(short)
    const form = gazetteer.at(source, index)
    if (form?.text !== short || form.kind !== 'name' || form.actor.kind === 'state') continue
    if (form.actor.introduced || isNamedOtherwise(form.actor.id, short, source, gazetteer)) continue
    const name = fullName(short, source)
    if (name === null || !bodies.canBeBody(name.split(/ (?:of|for|to|in|on) /)[0] ?? name)) continue
    const known = gazetteer.at(source, source.indexOf(name))
    if (known?.actor.id === form.actor.id) continue
    const isBody = bodies.isBodyName(name) || bodies.isOrganName(name) || / (of|for|to) /.test(name)
    if (!isBody) continue
    const actor =
      known?.text === name ? known.actor : homonymActor(name, bodies.kindOf(name), short, gazetteer)
    gazetteer.redefine(actor, short)
    gazetteer.add(actor, [[name, 'name']])
  }
}

/** Whether a text names an actor by more than an abbreviation. */
function isNamedOtherwise(
  id: string,
  short: string,
  source: string,
  gazetteer: Gazetteer,
): boolean {
  for (const { index } of source.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const form = gazetteer.at(source, index)
    if (form && form.actor.id === id && form.text !== short) return true
  }
  return false
}
