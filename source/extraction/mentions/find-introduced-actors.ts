import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { World } from '../../knowledge/schema/world.ts'
import type { Span } from '../../model/evidence.ts'
import type { Sentence } from '../text/sentence.ts'
import { actsIn, isAddressed } from './acts-in.ts'
import { type BodyWords, bodyWords } from './body-words.ts'
import { dealsIn } from './deals-in.ts'
import { findBareOrgans } from './find-bare-organs.ts'
import { findBodiesByPeople } from './find-bodies-by-people.ts'
import { addDefinedActors } from './find-defined-actors.ts'
import { findEmployers } from './find-employers.ts'
import { findHomonyms } from './find-homonyms.ts'
import { findUnlistedBodies } from './find-unlisted-bodies.ts'
import { longerName } from './full-name.ts'
import type { Gazetteer, KnownActor } from './gazetteer.ts'
import { introducedActor } from './introduced-actor.ts'
import { headOfRun } from './mention.ts'
import { roleWords } from './role-words.ts'

/** A group noun with a name after it: “the rebel Blue Star Front”. */
const NAMED_GROUP =
  /\b(?:(rebel|armed|militant|insurgent|guerrilla|separatist|opposition) (?:group|movement|faction|alliance|coalition|party)?,? ?(?:the |known as )?)(\p{Lu}[\p{L}\d’-]+(?: \p{Lu}[\p{L}\d’-]+){0,4})/gu

/** A name, then what it is: “Blue Star, a group that …”, “Northline, the country's largest carrier”. */
const EXPLAINED =
  /(?<![\p{L}\p{N}-])(?!The )(\p{Lu}[\p{L}\d’'-]+(?: (?:of |for |the |al-|el-)*\p{Lu}[\p{L}\d’'-]+){0,5}), (?:or [A-Z]+, )?(?:a|an|the|their|its|one of|[\p{L}]+['’]s?)(?: [\p{Ll}-]+){0,5}? (group|faction|militia|rebels|guerrillas|union|guild|company|firm|carrier|employer|operator|coalition|alliance|bloc|movement)\b(?=[,.;:)—–]|$| (?:that|which|who|whose|of|in|from|for|with|based|led|headed|backed|known|representing|fighting|behind|by|on|at|and)\b)/gu

/** Capitalised words with the small words between them. */
const RUN =
  /\p{Lu}(?<!\p{Lu}[\p{L}’'-]*?\p{Lu})[\p{L}’'-]+(?: (?:(?:of|of the|for|for the|(?<=(?:Committee|Commission|Panel) )on|and|de|del|des|du|la) )?\p{Lu}[\p{L}’'-]+)+/gu

/** A name the text gives for what follows: “(hereinafter "the Movement")”. */
const HEREINAFTER =
  /(\p{Lu}(?<!\p{Lu}[\p{L}’'-]*?\p{Lu})[\p{L}’'-]+(?: (?:(?:of|for|the|and|de) ){0,2}\p{Lu}[\p{L}’'-]+){0,9})(?: \([A-Z]+\))? \((?:hereinafter|hereafter)(?: referred to as| called)?,? (?:the )?[“"‘](?:the )?(\p{Lu}[\p{L} -]+)[”"’]\)/gu

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
  world: World,
): void {
  const roles = roleWords(world.roles)
  const bodies = bodyWords(world.bodies)
  for (const sentence of sentences) {
    addDefinedActors(sentence, { source, gazetteer, bodies })
    for (const { 1: what, 2: name } of sentence.text.matchAll(NAMED_GROUP))
      if (name !== undefined && gazetteer.at(name, 0) === null)
        gazetteer.add(
          introducedActor(name, what === 'opposition' ? 'political party' : 'armed group'),
          [[name, 'name']],
        )
    for (const { 1: name, 2: noun } of sentence.text.matchAll(EXPLAINED)) {
      const [kind] = roles.kindsOfNoun(noun ?? '')
      if (name !== undefined && kind !== undefined && gazetteer.at(name, 0) === null)
        gazetteer.add(introducedActor(name, kind), [[name, 'name']])
    }
  }
  findHomonyms(source, gazetteer, bodies)
  findBareOrgans(source, gazetteer)
  for (const sentence of sentences)
    for (const match of sentence.text.matchAll(RUN)) {
      const name = bodyIn(match[0], bodies)
      const start = sentence.start + match.index + match[0].indexOf(name)
      const isOrgan = bodies.isOrganName(name)
      if ((!isOrgan && !bodies.isBodyName(name)) || isKnown(name, start, source, gazetteer))
        continue
      const place = { start, end: start + name.length }
      if (PORTFOLIO.test(source.slice(place.end, place.end + 12))) continue
      if (isOrgan ? !organActs(sentence, place, world) : !actsIn(sentence, place, bodies)) continue
      const longer = longerName(name, source, gazetteer)
      if (longer) {
        gazetteer.add(longer, [[name, 'name']])
        continue
      }
      const actor = introducedActor(name, bodies.kindOf(name))
      gazetteer.add(actor, [[name, 'name']])
      addShortName(actor, source, gazetteer, bodies)
    }
  findEmployers(source, sentences, gazetteer, world)
  findUnlistedBodies(source, sentences, gazetteer, world)
  findBodiesByPeople(source, sentences, gazetteer, world)
  for (const sentence of sentences)
    for (const { 1: run, 2: short } of sentence.text.matchAll(HEREINAFTER)) {
      const actor = run === undefined ? null : lastActorIn(run, gazetteer)
      if (actor && short !== undefined) gazetteer.add(actor, [[short, 'name']])
    }
}

/** The body a capitalised run names, without an office before it and a person after it. */
function bodyIn(run: string, bodies: BodyWords): string {
  const whole = run
    .replace(/^The /, '')
    .replace(/['’]s?$/, '')
    // “the Front's Political Bureau”, but no “People's Front”.
    .replace(/^(?:[^ ]+ )*?(?!(?:People|Women|Men|Children)['’])[^ ]+(?<!s)['’]s /, '')
  const owned = /^\p{Lu}[\p{L}-]+ of (?:the )?(.+)$/u.exec(whole)?.[1]
  for (const name of [whole, owned ?? whole])
    for (let words = name.split(' '); words.length >= 2; words = words.slice(0, -1))
      if (bodies.isBodyName(words.join(' ')) || bodies.isOrganName(words.join(' ')))
        return words.join(' ')
  return whole
}

/** “Water Resources Minister”: a portfolio is no body. */
const PORTFOLIO = /^ (?:Minister|Secretary|Ministry|Minist|Commissioner)/

/** Whether a name, or at least the start of it that is more than a word, is one listed. */
function isKnown(name: string, start: number, source: string, gazetteer: Gazetteer): boolean {
  const form = gazetteer.at(source, start)
  return form !== null && form.text.length * 2 > name.length
}

/** Whether what a state has many of wants, refuses or offers something of its own here. */
function organActs(sentence: Sentence, { start, end }: Span, { predicates }: World): boolean {
  const run = sentence.nodes.filter((node) => node.start >= start && node.end <= end)
  const before = sentence.nodes[(run[0]?.index ?? 0) - 1]
  if (run.length === 0 || /^(['’]s?|its|their|his|her)$/.test(before?.lower ?? '')) return false
  const head = headOfRun(run)
  return (
    isAddressed(head) ||
    dealsIn(head, sentence, predicates, OWN) ||
    (head.relation === 'nsubj' && GOING_BETWEEN.test(head.head?.lemma ?? ''))
  )
}

/** “The Labour Commission, which is mediating”. */
const GOING_BETWEEN = /^(mediate|broker|facilitate|host|convene|arbitrate)$/

/** What a body does that has a will of its own. */
const OWN = new Set<PredicateName>([
  'demand',
  'reject',
  'refuse',
  'offer',
  'threaten',
  'accept',
  'urge',
])

/** A firm is called by the first word of its name too (“Harbourline” of “Harbourline Ports”). */
function addShortName(
  actor: KnownActor,
  source: string,
  gazetteer: Gazetteer,
  bodies: BodyWords,
): void {
  const words = actor.name.split(' ')
  const rest = words.slice(0, -1).join(' ')
  // “First Quantum” of “First Quantum Minerals”
  if (actor.kind === 'company' && words.length > 2 && !gazetteer.at(rest, 0))
    if (new RegExp(`\\b${rest}(?! ${words.at(-1)})\\b`).test(source))
      gazetteer.add(actor, [[rest, 'name']])
  const [first, second] = words
  if (actor.kind !== 'company' || !first || !second || first.length < 4) return
  if (gazetteer.at(first, 0) !== null || bodies.isShared(first)) return
  if (new RegExp(`\\b${first}(?! ${second})\\b`).test(source))
    gazetteer.add(actor, [[first, 'name']])
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
