import type { World } from '../../knowledge/schema/world.ts'
import type { PartyKind } from '../../model/party.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import { type BodyWords, bodyWords } from './body-words.ts'
import { findNames, type NameRun } from './find-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import { introducedActor } from './introduced-actor.ts'
import { SPEECH } from './is-introduced.ts'
import { headOfRun } from './mention.ts'
import { type OfficeWords, officeWords } from './office-words.ts'

/** What reading bodies off their people needs. */
interface Tools {
  readonly source: string
  readonly gazetteer: Gazetteer
  readonly bodies: BodyWords
  readonly offices: OfficeWords
  readonly outlets: ReadonlySet<string>
}

/** Words of a name that are written small. */
const INNER = /^(of|for|and|the|de|du|des|del|la|y|&|['’]s?)$/
const LONGEST = 9

/**
 * Adds bodies that are known by who speaks for them: “Anna Bell, vice-president of Hauliers
 * United”, “Senator Anna Bell of the Civic Centre”, “Anna Bell (National Conference) said”. The
 * person must act in the sentence; a place of learning or a court has no side.
 */
export function findBodiesByPeople(
  source: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  world: World,
): void {
  const tools: Tools = {
    source,
    gazetteer,
    bodies: bodyWords(world.bodies),
    offices: officeWords(world.offices),
    outlets: new Set(world.sources.outlet),
  }
  for (const sentence of sentences) {
    if (!/ (of|for|at) (the )?\p{Lu}|\(\p{Lu}/u.test(sentence.text)) continue
    const people = findNames(source, sentence, gazetteer, tools.offices).filter(
      (run) => run.to - run.from > 1 && isActing(run, sentence),
    )
    for (const person of people) {
      const found = bodyOf(person, sentence, tools)
      if (found) gazetteer.add(introducedActor(found.name, found.kind), [[found.name, 'name']])
    }
  }
}

interface Found {
  readonly name: string
  readonly kind: PartyKind
}

/** The unlisted body a person speaks for by the words around the name; null for none. */
function bodyOf(person: NameRun, sentence: Sentence, tools: Tools): Found | null {
  return (
    bracketed(person, sentence, tools) ??
    servedBy(person, sentence, tools) ??
    ofTitled(person, sentence, tools)
  )
}

/** “Anna Bell (National Conference) said”. */
function bracketed({ to }: NameRun, sentence: Sentence, tools: Tools): Found | null {
  const { nodes } = sentence
  if (nodes[to]?.text !== '(') return null
  const run = runFrom(to + 1, nodes)
  if (!run || nodes[run.to]?.text !== ')') return null
  if (!/^(VERB|AUX)$/.test(nodes[run.to + 1]?.upos ?? '')) return null
  const name = nameOf(run, sentence, tools, true)
  return name === null ? null : { name, kind: 'political party' }
}

/** “Anna Bell, (the) vice-president of Hauliers United,”. */
function servedBy({ to }: NameRun, sentence: Sentence, tools: Tools): Found | null {
  const { nodes } = sentence
  if (nodes[to]?.text !== ',') return null
  for (let at = to + 1; at < Math.min(nodes.length, to + 9); at++) {
    if (/^[,.;:()]$/.test(nodes[at]?.text ?? '')) return null
    if (!/^(of|for)$/.test(nodes[at]?.lower ?? '') || !isOfficer(at, nodes, tools)) continue
    const run = runFrom(nodes[at + 1]?.lower === 'the' ? at + 2 : at + 1, nodes)
    if (!run || !isClosed(nodes[run.to])) return null
    const name = nameOf(run, sentence, tools)
    return name === null ? null : { name, kind: tools.bodies.kindOf(name) }
  }
  return null
}

/** “Senator Anna Bell of the Civic Centre demanded”, “Anna Bell of the Chamber of Shipping says”. */
function ofTitled({ to }: NameRun, sentence: Sentence, tools: Tools): Found | null {
  const { nodes } = sentence
  if (nodes[to]?.lower !== 'of' || nodes[to + 1]?.lower !== 'the') return null
  const run = runFrom(to + 2, nodes)
  if (!run || run.to - run.from < 2) return null
  const name = nameOf(run, sentence, tools)
  if (name === null) return null
  return { name, kind: tools.bodies.kindOf(name) }
}

/** Whether an office that speaks for a body ends before “of”; a representative “for” is one to it. */
function isOfficer(of: number, nodes: readonly Node[], { bodies }: Tools): boolean {
  const [two, one] = [nodes[of - 2], nodes[of - 1]]
  if (!one || (nodes[of]?.lower === 'for' && !/^(spokes|negotiator)/.test(one.lower))) return false
  const dashed = nodes[of - 2]?.text === '-' ? `${nodes[of - 3]?.lower}-${one.lower}` : one.lower
  return (
    bodies.isOfficer(one.lower) ||
    bodies.isOfficer(dashed) ||
    bodies.isOfficer(`${two?.lower} ${one.lower}`)
  )
}

/** The capitalised words from a place on, small ones between them included; null for none. */
function runFrom(from: number, nodes: readonly Node[]): NameRun | null {
  if (!isCapital(nodes[from])) return null
  let to = from + 1
  while (to - from < LONGEST) {
    let next = to
    // “Chamber of Shipping”, but “Linava and Anna Bell” are two.
    while (next - to < 2 && INNER.test(nodes[next]?.lower ?? '')) next++
    if (nodes[to]?.text === '-' && nodes[to]?.start === nodes[to - 1]?.end) next = to + 1
    if (!isCapital(nodes[next])) break
    to = next + 1
  }
  return { from, to }
}

const isCapital = (node: Node | undefined): boolean =>
  node !== undefined && /^\p{Lu}[\p{L}\p{N}’'.&-]*$/u.test(node.text)

const isClosed = (node: Node | undefined): boolean =>
  node === undefined || /^[,.;:)—–]$/.test(node.text) || /^(VERB|AUX|CCONJ)$/.test(node.upos)

/** The name of an unlisted body that a run can be; null where it is listed, or no body. */
function nameOf(
  { from, to }: NameRun,
  { nodes }: Sentence,
  { source, gazetteer, bodies, offices, outlets }: Tools,
  isBracketed = false,
): string | null {
  const [first, last] = [nodes[from], nodes[to - 1]]
  if (!first || !last) return null
  const name = source.slice(first.start, last.end)
  const known = gazetteer.at(source, first.start)
  if (known !== null && (to - from === 1 || known.text.length * 2 > name.length)) return null
  // “secretary of Utopia's Security Council” speaks for Utopia.
  if (known !== null && /^['’]/.test(name.slice(known.text.length))) return null
  if (!bodies.canBeBody(name) || bodies.isNoName(name) || LEARNED.test(name)) return null
  if (outlets.has(name)) return null
  if (to - from > 1) return name
  const isWord =
    offices.isModifier(first) ||
    (offices.isCollective(first) && !isBracketed) ||
    offices.endsTitle(first)
  return isWord || first.upos !== 'PROPN' || CALENDAR.test(name) ? null : name
}

const CALENDAR =
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Those whose people comment, teach or judge, and whoever governs some state. */
const LEARNED =
  /\b(University|Institut\p{L}*|College|School|Academy|Hospital|Museum|Observatory|Library|Laboratory|Court|Tribunal|Government|Administration|Post|Times|Gazette|Staff|(?:Center|Centre) (?:for|of|on))\b/u

/** Whether the sentence has someone do or say something. */
function isActing({ from, to }: NameRun, { nodes }: Sentence): boolean {
  const head = headOfRun(nodes.slice(from, to))
  if (/^nsubj/.test(baseOf(head.relation)) && head.head !== null) return true
  const before = nodes[from - 1]
  const speech = /^[,:]$/.test(before?.text ?? '') ? nodes[from - 2] : before
  return speech !== undefined && SPEECH.test(speech.lemma)
}
