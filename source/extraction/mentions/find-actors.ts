import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, isUnder } from '../text/tree.ts'
import type { Gazetteer } from './gazetteer.ts'
import { headOfRun, type Mention } from './mention.ts'

/**
 * Finds every place where a known actor is named.
 *
 * A city that only says where something happens is left out: it stands for no one there.
 */
export function findActors(
  source: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  people: readonly Mention[],
): readonly Mention[] {
  const taken = new Map<number, number>()
  for (const person of people) taken.set(person.start, person.end)
  const mentions: Mention[] = []
  for (const sentence of sentences) {
    let blockedUntil = 0
    for (const node of sentence.nodes) {
      blockedUntil = Math.max(blockedUntil, taken.get(node.start) ?? 0)
      if (node.start < blockedUntil) continue
      const form = gazetteer.at(source, node.start)
      if (form === null) continue
      const end = node.start + form.text.length
      const nodes = sentence.nodes.filter((n) => n.start >= node.start && n.start < end)
      const head = headOfRun(nodes)
      blockedUntil = end
      if (form.kind === 'city' && isPlace(nodes, head, sentence)) continue
      if (form.kind === 'city' && opensName(nodes, head, sentence)) continue
      mentions.push({
        start: node.start,
        end,
        kind: form.kind,
        actor: form.actor.id,
        person: null,
        sentence,
        head,
        text: form.text,
      })
    }
  }
  return mentions
}

/** Prepositions that make a seat of government a mere place. */
const PLACE_CASE = /^(in|at|near|outside|around|throughout|into|via|inside)$/
const MOVING_CASE = /^(to|from|for|through)$/
const MOVING =
  /^(travel|fly|go|come|return|arrive|leave|head|visit|move|drive|trip|visit|flight|journey|invite|depart|departure|convene|meet|bring)$/
/** Feelings and views are had by governments, so “unease in Paris” is that of France. */
const FELT =
  /^(unease|anger|alarm|concern|outrage|fear|fears|fury|dismay|frustration|relief|hope|hopes|doubt|doubts|suspicion|worry|worries|view|mood|scepticism|skepticism|irritation|annoyance|satisfaction|reaction|thinking|leader|official|government|minister|negotiator|diplomat|policymaker|lawmaker|ally|ministry|cabinet|parliament|administration|authority|authorities|military|army|junta|regime|palace|negotiators|spokesman|spokeswoman|general)s?$/
const GATHERING =
  /^(talk|meeting|summit|round|session|negotiation|conference|visit|trip|declaration|process|consultation|event|ceremony|airport|suburb|street|hotel|area|province|region|city|capital|talks|agreement|accord|deal|truce|ceasefire|protocol|format|plan|statement|communique|communiqué|airstrike|protest)s?$/

function isPlace(nodes: readonly Node[], head: Node, sentence: Sentence): boolean {
  const next = sentence.nodes[(nodes.at(-1)?.index ?? 0) + 1]
  const possessive = next !== undefined && /^['’]s?$/.test(next.text)
  // The preposition of the first of several coordinated cities holds for all of them.
  let first = head
  while (first.relation === 'conj' && first.head) first = first.head
  const preposition =
    head.children.find((child) => child.relation === 'case' && child.index < head.index) ??
    first.children.find((child) => child.relation === 'case' && child.index < first.index) ??
    casingBefore(nodes, sentence)
  const where = clauseWhere(first)
  if (where) return false
  if (preposition) {
    const governor = first.head
    const felt = governor !== null && (FELT.test(governor.lower) || feelsBefore(governor))
    if (PLACE_CASE.test(preposition.lower)) return possessive ? false : !felt
    if (MOVING_CASE.test(preposition.lower))
      return (
        governor !== null && (MOVING.test(governor.lemma) || /^(in|from)$/.test(preposition.lower))
      )
    return false
  }
  if (possessive) return false
  if (/^(compound|nmod|amod|flat|obl|nummod|appos|dep)/.test(head.relation) && head.head) {
    if (GATHERING.test(head.head.lower)) return true
  }
  // “ISLAMABAD, Pakistan”, “Geneva, Switzerland”
  if (
    next?.text === ',' &&
    /^\p{Lu}/u.test(sentence.nodes[next.index + 1]?.text ?? '') &&
    next.index < 3
  )
    return baseOf(head.relation) !== 'nsubj' && !isUnderSubject(head)
  return (
    baseOf(head.relation) === 'obj' &&
    head.head !== null &&
    /^(visit|leave|reach|tour|attack|bomb|shell|hit|strike)$/.test(head.head.lemma)
  )
}

/** “London Underground”: a city at the start of a longer name. */
function opensName(nodes: readonly Node[], head: Node, sentence: Sentence): boolean {
  const next = sentence.nodes[(nodes.at(-1)?.index ?? 0) + 1]
  return (
    next?.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    head.head === next &&
    /^(compound|amod|nmod)/.test(head.relation) &&
    NAMED_AFTER_CITY.test(next.text)
  )
}

/** What is called after the city it is in. */
const NAMED_AFTER_CITY =
  /^(Underground|Airport|University|Marathon|Stock|Exchange|Post|Times|Declaration|Convention|Protocol|Accords?|Agreement|Treaty|Principles|Process|Document|Memorandum|Road|Street|Port|Airways|Airlines|Hospital|School|Museum|Zoo|Bridge|Bridgeworks|Tube|Transport|Fire|Police|Metro|Bus|Rail)$/

const isUnderSubject = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.head)
    if (baseOf(at.relation) === 'nsubj') return true
  return false
}

function casingBefore(nodes: readonly Node[], sentence: Sentence): Node | undefined {
  const before = sentence.nodes[(nodes[0]?.index ?? 0) - 1]
  return before && PLACE_CASE.test(before.lower) ? before : undefined
}

/** “…, where leaders argue”: the relative clause makes the city speak. */
function clauseWhere(city: Node): boolean {
  const clauses = city.children.filter((child) => /^acl/.test(child.relation))
  for (let at: Node | null = city.head; at && clauses.length === 0; at = at.head) {
    if (
      at.children.some(
        (c) => /^acl:relcl/.test(c.relation) && c.index > city.index && startsWithWhere(c),
      )
    )
      return isNear(city, at)
    if (at.upos === 'VERB') break
  }
  return clauses.some(startsWithWhere)
}

const startsWithWhere = (clause: Node): boolean =>
  clause.children.some((child) => child.lower === 'where') &&
  clause.children.some((c) => FELT.test(c.lower))

const isNear = (city: Node, governor: Node): boolean => isUnder(city, governor)

const feelsBefore = (governor: Node): boolean =>
  governor.children.some(
    (child) => /^(obj|nsubj|nsubj:pass)$/.test(child.relation) && FELT.test(child.lower),
  )
