import type { World } from '../../knowledge/schema/world.ts'
import type { PartyKind } from '../../model/party.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import { type BodyWords, bodyWords } from './body-words.ts'
import { dealsIn } from './deals-in.ts'
import { fullName, longerName } from './full-name.ts'
import type { Gazetteer } from './gazetteer.ts'
import { introducedActor } from './introduced-actor.ts'
import { type OfficeWords, officeWords } from './office-words.ts'
import { type RoleWords, roleWords } from './role-words.ts'

/** Two capitals at least, and no plural of an abbreviation (“MPs”). */
const ABBREVIATION = /^(?=\p{L}*\p{Lu}[\p{L}\d&/-]*[\p{Lu}\d])\p{Lu}[\p{L}\d&/-]{1,14}$/u
const PLURAL = /^\p{Lu}{2,}s$/u
const NUMERAL = /^[IVXLC]+$|^[A-Z]?\d+$/
const NAME = /^\p{Lu}\p{Ll}{2,}$/u
const POSSESSIVE = /^['’]s?$/

/** What reading unlisted bodies needs. */
interface Tools {
  readonly source: string
  readonly gazetteer: Gazetteer
  readonly world: World
  readonly bodies: BodyWords
  readonly offices: OfficeWords
  readonly roles: RoleWords
  readonly outlets: ReadonlySet<string>
}

/**
 * Adds bodies that no list has and no sentence explains, by what shows that they are some: an
 * office and a person after the name (“NUPW chairman Ann Bell”), a person of it (“Ann Bell of the
 * NUPW”), a noun before (“the farm union FNSEA”), or that an abbreviation wants or says something.
 */
export function findUnlistedBodies(
  source: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  world: World,
): void {
  const tools: Tools = {
    source,
    gazetteer,
    world,
    bodies: bodyWords(world.bodies),
    offices: officeWords(world.offices),
    roles: roleWords(world.roles),
    outlets: new Set(world.sources.outlet),
  }
  for (const sentence of sentences) {
    if (isShouted(sentence)) continue
    let until = 0
    for (const node of sentence.nodes) {
      if (node.start < until) continue
      const known = gazetteer.at(source, node.start)
      const found = known ? null : bodyAt(node, sentence, sentences, tools)
      if (found) add(found, tools)
      until = node.start + (known?.text ?? found?.name ?? '').length
    }
  }
}

/** Adds a body; an abbreviation of a name the text has is one more form of that name's owner. */
function add({ name, kind }: Found, { source, gazetteer, bodies }: Tools): void {
  // “DEM” of “DEM Party”
  const longer = longerName(name, source, gazetteer)
  if (longer) {
    gazetteer.add(longer, [[name, 'name']])
    return
  }
  const full = ABBREVIATION.test(name) ? fullName(name, source) : null
  const known = full === null ? null : gazetteer.at(full, 0)
  if (full !== null && known?.text === full) {
    gazetteer.add(known.actor, [[name, 'name']])
    return
  }
  const isBody = full !== null && bodies.canBeBody(full)
  const actor = introducedActor(isBody ? full : name, isBody ? bodies.kindOf(full) : kind, name)
  gazetteer.add(
    actor,
    isBody
      ? [
          [name, 'name'],
          [full, 'name'],
        ]
      : [[name, 'name']],
  )
}

interface Found {
  readonly name: string
  readonly kind: PartyKind
}

/** The unlisted body whose name starts at a word; null for none. */
function bodyAt(
  node: Node,
  sentence: Sentence,
  sentences: readonly Sentence[],
  tools: Tools,
): Found | null {
  const { source, bodies } = tools
  if (!/^\p{Lu}/u.test(node.text)) return null
  const isShort = isAbbreviation(node.text, tools) && !isInCapitals(node, sentence)
  const isName = NAME.test(node.text) && node.upos === 'PROPN' && !isCommon(node, tools)
  if (!isShort && !isName) return null
  const run = runFrom(node, sentence, isShort, tools)
  const name = source.slice(node.start, run.at(-1)?.end ?? node.end)
  const after = sentence.nodes[(run.at(-1)?.index ?? node.index) + 1]
  const isMore = !isShort && after !== undefined && NAME.test(after.text)
  const kindNoun =
    node.before && !isMore && bodies.isKindNoun(node.before.text) ? node.before : null
  const kind = (): PartyKind => (kindNoun ? kindOfNoun(kindNoun, tools) : bodies.kindOf(name))
  if (kindNoun && !isPersonAfter(after, sentence, tools)) return { name, kind: kind() }
  const isOutlet = tools.outlets.has(name)
  if (isShort) {
    const isDealing = !isOutlet && run.some((one) => dealsIn(one, sentence, tools.world.predicates))
    if (isDealing || officeAfter(after, sentence, tools)) return { name, kind: kind() }
    if (hasPerson(node, after, sentence, isOutlet, tools)) return { name, kind: kind() }
    return null
  }
  if (isOutlet || run.length > 1 || !officeAfter(after, sentence, tools)) return null
  return actsElsewhere(name, sentence, sentences, tools) ? { name, kind: kind() } : null
}

/** What kind of party a noun before a name makes of it: “rebel group”, “farm union”. */
function kindOfNoun(noun: Node, { roles }: Tools): PartyKind {
  const kinds = roles.kindsOfNoun(noun.lower)
  if (kinds.includes('union')) return 'union'
  const isArmed = noun.before !== null && roles.kindsOf(noun.before).includes('armed group')
  if (/^(group|movement|front|faction)$/.test(noun.lower) && !isArmed)
    return /^(rebel|armed|militant)$/.test(noun.before?.lower ?? '')
      ? 'armed group'
      : 'civil society'
  return kinds[0] ?? 'other'
}

/** “KNUT”, “TfL”, “UKHospitality”, but no “GDP”, “MPs”, “CEO”. */
function isAbbreviation(text: string, { bodies }: Tools): boolean {
  if (!ABBREVIATION.test(text) || PLURAL.test(text) || NUMERAL.test(text)) return /^C5$/.test(text)
  // “Vice-Marshal”
  if (/^\p{Lu}\p{Ll}+[-/]\p{Lu}\p{Ll}+/u.test(text)) return false
  return !bodies.isNoName(text) && !/^(Mc|Mac|De|Di|La|Le|O)\p{Lu}\p{Ll}+$/u.test(text)
}

/** “KUALA LUMPUR”, “ROUND TWO”: words in capitals side by side are no abbreviations. */
const isInCapitals = ({ before, text, index }: Node, { nodes }: Sentence): boolean =>
  /^\p{Lu}{4,}$/u.test(text) &&
  [before, nodes[index + 1]].some((one) => one && /^\p{Lu}{3,}$/u.test(one.text))

/** Whether a capitalised word is an ordinary one: an office, what it is for, what acts for a party. */
const isCommon = (node: Node, { offices, roles }: Tools): boolean =>
  offices.endsTitle(node) ||
  offices.isModifier(node) ||
  offices.isCollective(node) ||
  roles.kindsOf(node).length > 0

/** An abbreviation with the capitalised words it goes on with: “NHS Providers”. */
function runFrom(
  node: Node,
  { nodes }: Sentence,
  isShort: boolean,
  { offices, gazetteer, source }: Tools,
): readonly Node[] {
  const run = [node]
  while (isShort) {
    const last = run.at(-1) ?? node
    const next = nodes[last.index + 1]
    const rest = nodes[last.index + 2]
    // “CPI-M”
    if (next?.text === '-' && next.start === last.end && rest?.start === next.end) {
      if (!/^\p{Lu}+$/u.test(rest.text)) break
      run.push(next, rest)
      continue
    }
    if (!next || !NAME.test(next.text) || next.upos !== 'PROPN') break
    if (offices.endsTitle(next) || gazetteer.at(source, next.start)?.kind === 'demonym') break
    run.push(next)
  }
  return run
}

/** Whether an office of a body and a person follow: “chairman Omboko Bell”. */
function officeAfter(first: Node | undefined, sentence: Sentence, tools: Tools): boolean {
  const { nodes } = sentence
  let at = first?.index ?? nodes.length
  while (nodes[at] && tools.offices.isModifier(nodes[at] as Node) && at - (first?.index ?? 0) < 3)
    at++
  for (let length = 3; length > 0; length--) {
    const words = nodes.slice(at, at + length)
    const last = words.at(-1)
    if (!last || !words[0]) continue
    const text = tools.source.slice(words[0].start, last.end)
    if (tools.bodies.isOfficer(text)) return isPersonAfter(nodes[at + length], sentence, tools)
  }
  return false
}

/** Whether a person's name of two words at least starts at a word, forms of address left out. */
function isPersonAfter(first: Node | undefined, { nodes }: Sentence, tools: Tools): boolean {
  let node = first
  while (node && (tools.offices.isHonorific(node) || tools.offices.isRank(node)))
    node = nodes[node.index + 1]
  const next = node && nodes[node.index + 1]
  return isNameWord(node, tools) && isNameWord(next, tools)
}

const isNameWord = (node: Node | undefined, { offices, gazetteer, source }: Tools): boolean =>
  node !== undefined &&
  /^\p{Lu}[\p{L}’'.-]*$/u.test(node.text) &&
  node.upos === 'PROPN' &&
  !offices.endsTitle(node) &&
  gazetteer.at(source, node.start) === null

/** “NUPW's Ann Bell”, “Ann Bell of the NUPW”, “Ann Bell (NUPW)”, “Ann Bell, of NUPW,”. */
function hasPerson(
  node: Node,
  after: Node | undefined,
  sentence: Sentence,
  isOutlet: boolean,
  tools: Tools,
): boolean {
  const { nodes } = sentence
  if (after && POSSESSIVE.test(after.text) && !isOutlet)
    return isPersonAfter(nodes[after.index + 1], sentence, tools)
  const before = node.before?.lower === 'the' ? node.before.before : node.before
  const isOf = before?.lower === 'of'
  const isBracketed = before?.text === '(' && /^[),]$/.test(after?.text ?? '')
  if (!before || !(isOf || isBracketed)) return false
  const name = before.before?.text === ',' && isOf ? before.before.before : before.before
  const [first, second] = [name?.before ?? undefined, name ?? undefined]
  if (!isNameWord(first, tools) || !isNameWord(second, tools)) return false
  return (
    !isOutlet ||
    isBracketed ||
    nodes.some((one) => one.index < node.index && tools.offices.isHead(one))
  )
}

/** Whether a name, somewhere else in the article, is who wants or says something. */
const actsElsewhere = (
  name: string,
  here: Sentence,
  sentences: readonly Sentence[],
  { world }: Tools,
): boolean =>
  sentences.some(
    (sentence) =>
      sentence !== here &&
      sentence.nodes.some(
        (node) =>
          node.text === name &&
          baseOf(node.relation) === 'nsubj' &&
          dealsIn(node, sentence, world.predicates),
      ),
  )

/** A line in capitals throughout, where every word looks like an abbreviation. */
const isShouted = ({ nodes }: Sentence): boolean => {
  const words = nodes.filter(({ text }) => /^\p{L}{2,}$/u.test(text))
  return words.filter(({ text }) => /^\p{Lu}+$/u.test(text)).length * 2 > words.length
}
