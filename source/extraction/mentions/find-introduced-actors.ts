import type { PartyKind } from '../../model/party.ts'
import type { Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import { canBeBody, isBodyName, kindOfBody } from './body-words.ts'
import type { Gazetteer, KnownActor } from './gazetteer.ts'
import { headOfRun } from './mention.ts'
import type { RoleWords } from './role-words.ts'

/** Capitalised words with the small words between them, then an acronym in brackets. */
const DEFINITION =
  /((?:\p{Lu}[\p{L}’'.-]+[ -](?:(?:of|for|the|and|de|del|des|du|la|y|al|on|in)[ -]){0,3}){1,7}\p{Lu}[\p{L}’'.-]+)(?:,? (?:or|known as)(?: the)?)? ?\(?(?:the |or |known as )?[“"'‘(]?([A-Z][A-Za-z0-9-]{1,9})[”"'’]?\)/gu

/** A group noun with a name after it: “the rebel Blue Star Front”. */
const NAMED_GROUP =
  /\b(?:(?:rebel|armed|militant|insurgent|guerrilla|separatist|opposition) (?:group|movement|faction|alliance|coalition)?,? ?(?:the |known as )?)(\p{Lu}[\p{L}\d’-]+(?: \p{Lu}[\p{L}\d’-]+){0,4})/gu

/** A name, then what it is: “Blue Star, a group that …”, “Northline, the country's largest carrier”. */
const EXPLAINED =
  /(?<![\p{L}\p{N}-])(?!The )(\p{Lu}[\p{L}\d’'-]+(?: (?:of |for |the |al-|el-)*\p{Lu}[\p{L}\d’'-]+){0,5}), (?:or [A-Z]+, )?(?:a|an|the|their|its|one of|[\p{L}]+['’]s?)(?: [\p{Ll}-]+){0,5}? (group|faction|militia|rebels|guerrillas|union|guild|company|firm|carrier|employer|operator|coalition|alliance|bloc|movement)\b/gu

/** Capitalised words with the small words between them. */
const RUN =
  /\p{Lu}[\p{L}’'-]+(?: (?:(?:of|of the|for|for the|and|de|del|des|du|la) )?\p{Lu}[\p{L}’'-]+)+/gu

/** A name the text gives for what follows: “(hereinafter "the Movement")”. */
const HEREINAFTER =
  /(\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and|de) ){0,2}\p{Lu}[\p{L}’'-]+)*)(?: \([A-Z]+\))? \((?:hereinafter|hereafter)(?: referred to as| called)?,? (?:the )?[“"‘](?:the )?(\p{Lu}[\p{L} -]+)[”"’]\)/gu

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

/** Whether all letters are initials of the name in any order: “Patriotic Movement of Chad (MPC)”. */
function abbreviatesAbroad(acronym: string, name: string): boolean {
  const left = name.split(/[\s-]+/).map((word) => word[0]?.toUpperCase() ?? '')
  return (
    acronym.length >= 3 &&
    / of /.test(name) &&
    [...acronym.toUpperCase()].every((letter) => {
      const index = left.indexOf(letter)
      if (index >= 0) left.splice(index, 1)
      return index >= 0
    })
  )
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()

const newActor = (id: string, name: string, kind: PartyKind = kindOfBody(name)): KnownActor => ({
  id,
  name,
  kind,
  country: null,
  mediates: false,
  introduced: true,
})

/**
 * Adds the actors an article introduces itself: “Blue Star Front (BSF)”, “the rebel BSF”, “Blue
 * Star, a group that …”, and bodies that act under a name that says what they are.
 *
 * A defined acronym of a known actor becomes one more form of that actor.
 */
export function findIntroducedActors(
  source: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  roles: RoleWords,
): void {
  for (const sentence of sentences) {
    addDefined(source, sentence, gazetteer)
    for (const { 1: name } of sentence.text.matchAll(NAMED_GROUP))
      if (name !== undefined && gazetteer.at(name, 0) === null)
        gazetteer.add(newActor(slug(name), name, 'armed group'), [[name, 'name']])
    for (const { 1: name, 2: noun } of sentence.text.matchAll(EXPLAINED)) {
      const [kind] = roles.kindsOfNoun(noun ?? '')
      if (name !== undefined && kind !== undefined && gazetteer.at(name, 0) === null)
        gazetteer.add(newActor(slug(name), name, kind), [[name, 'name']])
    }
  }
  for (const sentence of sentences)
    for (const match of sentence.text.matchAll(RUN)) {
      const name = bodyIn(match[0])
      const start = sentence.start + match.index + match[0].indexOf(name)
      if (!isBodyName(name) || gazetteer.at(source, start) !== null) continue
      if (!acts(sentence, start, start + name.length)) continue
      const actor = newActor(slug(name), name)
      gazetteer.add(actor, [[name, 'name']])
      addShortName(actor, source, gazetteer)
    }
  for (const sentence of sentences)
    for (const { 1: run, 2: short } of sentence.text.matchAll(HEREINAFTER)) {
      const actor = run === undefined ? null : lastActorIn(run, gazetteer)
      if (actor && short !== undefined) gazetteer.add(actor, [[short, 'name']])
    }
}

/** The body a capitalised run names, without an office before it and a person after it. */
function bodyIn(run: string): string {
  const whole = run.replace(/^The /, '').replace(/['’]s?$/, '')
  const owned = /^\p{Lu}[\p{L}-]+ of (?:the )?(.+)$/u.exec(whole)?.[1]
  for (const name of [whole, owned ?? whole])
    for (let words = name.split(' '); words.length >= 2; words = words.slice(0, -1))
      if (isBodyName(words.join(' '))) return words.join(' ')
  return whole
}

/** “Blue Star Front (BSF)”. */
function addDefined(source: string, sentence: Sentence, gazetteer: Gazetteer): void {
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
    if (!knownActor && !canBeBody(name)) continue
    gazetteer.add(knownActor ?? newActor(slug(acronym), name), [
      [name, 'name'],
      [acronym, 'name'],
    ])
  }
}

/** A firm is called by the first word of its name too (“Harbourline” of “Harbourline Ports”). */
function addShortName(actor: KnownActor, source: string, gazetteer: Gazetteer): void {
  const [first, second] = actor.name.split(' ')
  if (actor.kind !== 'company' || !first || !second || first.length < 4) return
  if (gazetteer.at(first, 0) !== null || /^(The|Royal|National|Motion|Port|Air)$/.test(first))
    return
  if (new RegExp(`\\b${first}(?! ${second})\\b`).test(source))
    gazetteer.add(actor, [[first, 'name']])
}

/** The tail of a capitalised run that its acronym stands for; null when none does. */
function longestAbbreviated(run: string, acronym: string): string | null {
  const words = run.split(' ')
  const tails = words.map((_, from) => words.slice(from).join(' '))
  const names = tails.filter((name) => /^\p{Lu}/u.test(name))
  return (
    names.find((name) => abbreviates(acronym, name)) ??
    names.find((name) => abbreviatesAbroad(acronym, name)) ??
    null
  )
}

/** The known actor a run of words names last. */
function lastActorIn(run: string, gazetteer: Gazetteer): KnownActor | null {
  let last: KnownActor | null = null
  let until = 0
  for (const { index } of run.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const form = index < until ? null : gazetteer.at(run, index)
    if (form === null) continue
    until = index + form.text.length
    last = form.actor
  }
  return last
}

/** Whether a body, named from `start` to `end`, does something there, or is dealt with. */
function acts({ nodes }: Sentence, start: number, end: number): boolean {
  const run = nodes.filter((node) => node.start >= start && node.end <= end)
  if (run.length === 0) return false
  const before = nodes[(run[0]?.index ?? 0) - 1]
  // “The union's Executive Council” is the union's, no party of its own.
  if (/^(['’]s?|its|their|his|her)$/.test(before?.lower ?? '')) return false
  const head = headOfRun(run)
  let top = head
  while (top.relation === 'conj' && top.head) top = top.head
  if (baseOf(top.relation) === 'nsubj' && top.head?.upos === 'VERB') return true
  const lead = before?.lower === 'the' ? before.before : before
  return (
    lead !== null &&
    lead !== undefined &&
    /^(between|with|from|against|of)$/.test(lead.lower) &&
    isDealing(lead)
  )
}

/** “an offer from …”, “talks with …”, “the chair of …”. */
const isDealing = (preposition: { readonly before: { readonly lower: string } | null }): boolean =>
  /^(offers?|talks|deal|demands?|dispute|negotiations|boss|chair|head|leader|president|chief|spokesman|spokeswoman|secretary|meeting|strike)$/.test(
    preposition.before?.lower ?? '',
  )
