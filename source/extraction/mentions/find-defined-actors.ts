import type { Sentence } from '../text/sentence.ts'
import type { BodyWords } from './body-words.ts'
import type { Gazetteer, KnownActor } from './gazetteer.ts'
import { homonymActor } from './introduced-actor.ts'
import { longestAbbreviated } from './longest-abbreviated.ts'

/** Capitalised words with the small words between them, then an acronym in brackets. */
const DEFINITION =
  /((?:\p{Lu}(?<!\p{Lu}[\p{L}’'.-]*?\p{Lu})[\p{L}’'.-]+[ -](?:(?:of|for|the|and|de|del|des|du|la|y|al|on|in)[ -]){0,3}){1,7}\p{Lu}[\p{L}’'.-]+)(?:,? (?:or|known as)(?: the)?)? ?\(?(?:the |or |known as )?[“"'‘(]?([A-Z][A-Za-z0-9-]{1,9})[”"'’]?\)/gu

interface Tools {
  readonly source: string
  readonly gazetteer: Gazetteer
  readonly bodies: BodyWords
}

/**
 * Adds the bodies a sentence defines with an acronym: “Blue Star Front (BSF)”. The acronym of a
 * listed body goes to the one defined, where its name is of no language but this and another.
 */
export function addDefinedActors(sentence: Sentence, tools: Tools): void {
  const { source, gazetteer, bodies } = tools
  for (const match of sentence.text.matchAll(DEFINITION)) {
    const [, rawName, acronym] = match
    if (rawName === undefined || acronym === undefined) continue
    const name =
      longestAbbreviated(rawName.replace(/^The /, ''), acronym) ??
      nameFromAbroad(rawName, sentence.start + match.index, acronym, tools)
    if (name === null) continue
    const offset = sentence.start + match.index + rawName.length - name.length
    const known = gazetteer.at(source, offset)
    const listed = gazetteer.at(acronym, 0)
    const owner = listed?.text === acronym ? listed.actor : null
    if (known?.text === name) {
      gazetteer.add(known.actor, [[acronym, 'name']])
    } else if (owner !== null && !isOther(name, owner, bodies)) {
      gazetteer.add(owner, [[name, 'name']])
    } else if (bodies.canBeBody(name)) {
      const actor = homonymActor(name, bodies.kindOf(name), acronym, gazetteer)
      if (owner !== null) gazetteer.redefine(actor, acronym)
      gazetteer.add(actor, [
        [name, 'name'],
        [acronym, 'name'],
      ])
    }
  }
}

/**
 * Whether a name is that of another body than the listed one of its acronym: one of this language
 * that has hardly a word of it. What has half of its words is a spelling, what is of another
 * language a translation.
 */
function isOther(
  name: string,
  { name: listed, introduced }: KnownActor,
  bodies: BodyWords,
): boolean {
  if (introduced || !(bodies.isBodyName(name) || bodies.isOrganName(name))) return false
  const [words, others] = [rootsOf(name), rootsOf(listed)]
  const shared = words.filter((word) => others.includes(word)).length
  return shared * 2 < Math.min(words.length, others.length)
}

/** The first letters of the words that say something, by which “Libération” is “Liberation”. */
const rootsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 4))

/**
 * “Transitional Council (CPT)”: letters that are those of another language still stand for the
 * body named right before them, where that is a body by its name or a listed one that is no state.
 */
function nameFromAbroad(
  run: string,
  start: number,
  acronym: string,
  { source, gazetteer, bodies }: Tools,
): string | null {
  if (!/^\p{Lu}{3,}$/u.test(acronym)) return null
  for (const { index } of run.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const tail = run.slice(index)
    const form = gazetteer.at(source, start + index)
    if (form?.text === tail)
      return form.actor.kind === 'state' || form.kind !== 'name' ? null : tail
    if (bodies.isBodyName(tail) || bodies.isOrganName(tail)) return tail.replace(/^The /, '')
  }
  return null
}
