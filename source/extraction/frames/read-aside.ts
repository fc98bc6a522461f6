import type { Node, Sentence } from '../text/sentence.ts'
import { type Aside, hasQuote, STOP, TENSED, tensesOf } from './aside.ts'
import { readSpeaker } from './aside-speaker.ts'

/** What stands between the words said and an aside. */
const BOUNDARY = /^(,|”|"|—|–|--|\?|!|’)$/

/** Clauses of time that tell when it was said: “…, he said as he left”. */
const WHEN = /^(while|when|as|after|before|during|ahead)$/

/** Verbs that take a hearer: what follows them never speaks. */
const NEVER_INVERTED = /^(tell|inform|brief|assure|remind|advise|accuse|urge|put|make|point|let)$/

/** Verbs that hardly take a noun as their object: what follows them speaks. */
const PLAIN =
  /^(say|add|go|write|reply|argue|insist|warn|explain|complain|joke|quip|think|believe)$/

/** “, NP said [when].” and “, NP said, …”, with an apposition to NP or without. */
export function spokenBefore(
  verb: Node,
  group: { from: number; to: number },
  sentence: Sentence,
): Aside | null {
  const { nodes } = sentence
  const to = endOfAside(group.to, sentence)
  if (to === null) return null
  const last = boundaryBefore(group.from, nodes)
  if (last <= 0) return null
  if (last < group.from - 1) {
    const speaker = readSpeaker(nodes.slice(last + 1, group.from))
    if (speaker) return { verb, speaker, from: last, to }
    return null
  }
  // “…, the minister, Ali Hadi, said”: the name is in apposition.
  if (nodes[last]?.text !== ',') return null
  const comma = boundaryBefore(last, nodes)
  const open = boundaryBefore(comma, nodes)
  if (comma <= 0 || open <= 0 || nodes[comma]?.text !== ',') return null
  const speaker = readSpeaker(nodes.slice(open + 1, comma))
  return speaker && last - comma < 16 ? { verb, speaker, from: open, to } : null
}

/** “, said NP [when].” */
export function spokenAfter(
  verb: Node,
  group: { from: number; to: number },
  sentence: Sentence,
): Aside | null {
  const { nodes } = sentence
  const boundary = nodes[group.from - 1]
  if (!boundary || !BOUNDARY.test(boundary.text) || group.from < 2) return null
  if (NEVER_INVERTED.test(verb.lemma)) return null
  // “The minister, a general, announced the truce”: it has its subject before it.
  const isQuoted = /^[”"?!’]$/.test(boundary.text) || hasQuote(nodes.slice(0, group.from))
  if (
    !isQuoted &&
    verb.children.some(
      (c) => /^nsubj/.test(c.relation) && c.index < group.from - 1 && !PLAIN.test(verb.lemma),
    )
  )
    return null
  // “The spokesman, Ali Hadi, says an attack, however small, …”: name and subject stand before it.
  const comma = boundaryBefore(group.from - 1, nodes)
  if (
    !isQuoted &&
    comma > 0 &&
    verb.children.some((c) => /^nsubj/.test(c.relation) && c.index < verb.index)
  )
    return null
  if (!isQuoted && !PLAIN.test(verb.lemma) && !isClauseBefore(nodes.slice(0, group.from)))
    return null
  let end = group.to
  while (end < nodes.length && end - verb.index < 18) {
    const node = nodes[end] as Node
    if (STOP.test(node.text) && !(node.text === '.' && end < nodes.length - 2)) break
    end++
  }
  const run = nodes.slice(group.to, end)
  // “, said he would go”: a clause, not a speaker.
  const speaker = readSpeaker(run, 18)
  return speaker ? { verb, speaker, from: group.from - 1, to: end } : null
}

/** A tense that stands in no relative clause. */
function isClauseBefore(words: readonly Node[]): boolean {
  return tensesOf(words).some(
    (node) =>
      !words
        .slice(Math.max(0, node.index - 4), node.index)
        .some((one) => /^(who|which|whose|that)$/.test(one.lower)),
  )
}

function boundaryBefore(from: number, nodes: readonly Node[]): number {
  let at = from - 1
  while (at >= 0 && !BOUNDARY.test(nodes[at]?.text ?? '')) {
    if (/^[;:“]$/.test(nodes[at]?.text ?? '')) return -1
    at--
  }
  return at
}

/** Where an aside ends: at the next stop, if only time, place or hearers come before it. */
function endOfAside(from: number, { nodes }: Sentence): number | null {
  let at = from
  let isTime = false
  while (at < nodes.length) {
    const node = nodes[at] as Node
    if (STOP.test(node.text) && !(node.text === '.' && at < nodes.length - 2)) break
    if (WHEN.test(node.lower)) isTime = true
    if (!isTime && (TENSED.test(node.xpos) || at - from > 12)) return null
    if (!isTime && /^(that|if|whether|how|why|what)$/.test(node.lower)) return null
    if (at === from && /^(no|yes|nothing|little|so)$/.test(node.lower)) return null
    at++
  }
  return at
}
