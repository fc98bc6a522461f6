import type { PartyKind } from '../../model/party.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Gazetteer, KnownActor } from './gazetteer.ts'

/** Capitalised words with the small words between them, then an acronym in brackets. */
const DEFINITION =
  /((?:\p{Lu}[\p{L}’'.-]+[ -](?:(?:of|for|the|and|de|del|des|du|la|y|al|on|in)[ -]){0,3}){1,7}\p{Lu}[\p{L}’'.-]+)(?:,? (?:or|known as)(?: the)?)? ?\(?(?:the |or |known as )?[“"'‘(]?([A-Z][A-Za-z0-9-]{1,9})[”"'’]?\)/gu

/** A group noun with a name before or after it: “the rebel Blue Star Front”, “the X union”. */
const NAMED_GROUP =
  /\b(?:(?:rebel|armed|militant|insurgent|guerrilla|separatist|opposition) (?:group|movement|faction|alliance|coalition)?,? ?(?:the |known as )?)(\p{Lu}[\p{L}\d’-]+(?: \p{Lu}[\p{L}\d’-]+){0,4})/gu

const KIND_WORDS: readonly (readonly [RegExp, PartyKind])[] = [
  [/\b(Unions?|Guild|Brotherhood of|Teamsters|Workers|Syndicate|Federation of Labou?r)\b/, 'union'],
  [/\b(Party|Democrats|Conservatives|Congress of the People)\b/, 'political party'],
  [
    /\b(Army|Front|Forces?|Militia|Brigades?|Movement|Liberation|Resistance|Guerrillas?|Command)\b/,
    'armed group',
  ],
  [
    /\b(Inc|Corp|Corporation|Ltd|PLC|plc|Group|Company|Airlines|Airways|Railways?|Rail|Motors|Holdings|Ports?|Authority|Trust|Studios|Producers|Employers|Operators)\b/,
    'company',
  ],
  [/\b(Coalition|Alliance|Bloc|Quad|Group of|Council of)\b/, 'coalition'],
  [/\b(Union|Organi[sz]ation|Community|Commission|Bank|Fund|Agency|League)\b/, 'intergovernmental'],
  [/\b(Association|Society|Committee|Campaign|Network|Foundation)\b/, 'civil society'],
]

const kindOf = (name: string): PartyKind =>
  KIND_WORDS.find(([words]) => words.test(name))?.[1] ?? 'other'

/** Whether the letters of an acronym run through the initials of a name, in order. */
function abbreviates(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase()
  if (letters.length < 2) return false
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at >= Math.min(letters.length, 2) && letters[0] === initials[0]
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()

const newActor = (id: string, name: string): KnownActor => ({
  id,
  name,
  kind: kindOf(name),
  country: null,
  mediates: false,
  introduced: true,
})

/**
 * Adds the actors an article introduces itself: “Blue Star Front (BSF)”, “the rebel BSF”.
 *
 * A defined acronym of a known actor becomes one more form of that actor.
 */
export function findIntroducedActors(
  source: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): void {
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(DEFINITION)) {
      const [, rawName, acronym] = match
      if (rawName === undefined || acronym === undefined) continue
      const name = longestAbbreviated(rawName.replace(/^The /, ''), acronym)
      if (name === null) continue
      const offset = sentence.start + match.index + rawName.length - name.length
      const known = gazetteer.at(source, offset)
      const knownActor =
        known?.text === name
          ? known.actor
          : gazetteer.at(acronym, 0)?.text === acronym
            ? gazetteer.at(acronym, 0)?.actor
            : undefined
      const actor = knownActor ?? newActor(slug(acronym), name)
      gazetteer.add(actor, [
        [name, 'name'],
        [acronym, 'name'],
      ])
    }
    for (const match of sentence.text.matchAll(NAMED_GROUP)) {
      const name = match[1]
      if (name === undefined || gazetteer.at(name, 0) !== null) continue
      gazetteer.add({ ...newActor(slug(name), name), kind: 'armed group' }, [[name, 'name']])
    }
  }
}

/** The tail of a capitalised run that its acronym stands for; null when none does. */
function longestAbbreviated(run: string, acronym: string): string | null {
  const words = run.split(' ')
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ')
    if (/^\p{Lu}/u.test(name) && abbreviates(acronym, name)) return name
  }
  return null
}
