import type { Node, Sentence } from '../text/sentence.ts'
import type { Owner } from './mention.ts'
import type { Candidate } from './person-candidate.ts'
import type { Title } from './read-title.ts'

const MARK = /^['’]s?$/
const POSSESSIVE = /^(its|their|his|her|whose)$/
/** What leads on to whom an office serves: “chair of the union”, “who speaks for the rebels”. */
const SERVING =
  /^(of|for|representing|leads?|leading|led|heads?|heading|headed|chairs?|chaired|commands?|commanded|runs?|ran|represents?|represented|speaks?)$/

/**
 * The word that says for whom someone speaks where no listed party is named: a possessor (“its
 * chair”, “the rebels' envoy”), what their office is of (“head of the rebel delegation”), or
 * whom the sentence says they speak for (“for the union, X said”).
 *
 * @returns Null when nothing of the kind stands by the name.
 */
export function findOwner({ sentence, before, after, run }: Candidate): Owner | null {
  // “his counterpart X” is of the other side.
  if ([before, after].some((title) => title && isCounterpart(sentence, title))) return null
  const node =
    possessorBefore(sentence, before?.from ?? run.from) ??
    (after ? possessorBefore(sentence, after.from) : null) ??
    (after ? servedIn(sentence, after) : null) ??
    (before ? servedIn(sentence, before) : null) ??
    spokenFor(sentence, before?.from ?? run.from) ??
    ofBody(sentence, run.to) ??
    whoseBody(sentence, run.to) ??
    bodyBefore(sentence, before?.from ?? run.from)
  return node ? { node, sentence } : null
}

const isCounterpart = ({ nodes }: Sentence, { from, to }: Title): boolean =>
  nodes.slice(from, to).some((node) => /^counterparts?$/.test(node.lower))

/** “its …”, “the company's …”. */
function possessorBefore({ nodes }: Sentence, from: number): Node | null {
  const last = nodes[from - 1]
  if (!last) return null
  if (POSSESSIVE.test(last.lower)) return last
  return MARK.test(last.text) ? (nodes[from - 2] ?? null) : null
}

/** “… of the union”, “who leads the government team”. */
function servedIn({ nodes }: Sentence, { from, to }: Title): Node | null {
  for (let at = from; at < to; at++) {
    const word = nodes[at] as Node
    if (POSSESSIVE.test(word.lower)) return word
    if (at > from && MARK.test(word.text)) return nodes[at - 1] ?? null
    if (!SERVING.test(word.lower)) continue
    // “Minister of Labour” is a portfolio.
    // “chairs its doctors' committee”
    const own = nodes[at + 1]
    if (own && (POSSESSIVE.test(own.lower) || /^(it|them)$/.test(own.lower))) return own
    if (word.lower === 'of' && /^(minister|secretary)$/.test(nodes[at - 1]?.lower ?? '')) continue
    const noun = nounFrom(nodes, at + 1, to)
    if (noun) return noun
  }
  return null
}

/** “X of the Interim Government”. */
function ofBody({ nodes }: Sentence, at: number): Node | null {
  const isOf = nodes[at]?.lower === 'of' && nodes[at + 1]?.lower === 'the'
  return isOf ? nounFrom(nodes, at + 2, Math.min(at + 8, nodes.length)) : null
}

/** “X, whose PNV lost seats”, “X, whose faction stayed away”. */
function whoseBody({ nodes }: Sentence, at: number): Node | null {
  const isWhose = nodes[at]?.text === ',' && nodes[at + 1]?.lower === 'whose'
  return isWhose ? nounFrom(nodes, at + 2, Math.min(at + 6, nodes.length)) : null
}

/** “The PNV of X is willing”: a body by its name, then who leads it. */
function bodyBefore({ nodes }: Sentence, from: number): Node | null {
  const [body, of] = [nodes[from - 2], nodes[from - 1]]
  const isBody = body?.upos === 'PROPN' && /^\p{Lu}{2,}/u.test(body.text)
  return of?.lower === 'of' && isBody ? body : null
}

/** “For the union, X said …”, “speaking for the rebels, X …”. */
function spokenFor({ nodes }: Sentence, from: number): Node | null {
  if (nodes[from - 1]?.text !== ',' && nodes[from - 1]?.text !== ':') return null
  const opener = nodes.findIndex((node) => node.lower === 'for')
  const isOpening =
    opener === 0 || (opener === 1 && /^(speaking|negotiating|signing)$/.test(nodes[0]?.lower ?? ''))
  return isOpening && from - opener < 8 ? nounFrom(nodes, opener + 1, from - 1) : null
}

/** The last word of the noun phrase that starts at `from`; null when none does. */
function nounFrom(nodes: readonly Node[], from: number, until: number): Node | null {
  let noun: Node | null = null
  for (let at = from; at < until; at++) {
    const node = nodes[at] as Node
    const isNoun = /^(NOUN|PROPN)$/.test(node.upos)
    if (isNoun) noun = node
    else if (noun !== null || !/^(DET|ADJ|PRON|NUM|PART|ADP)$/.test(node.upos)) break
  }
  return noun
}
