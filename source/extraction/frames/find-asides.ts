import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import { type AsideSpeaker, readSpeaker } from './aside-speaker.ts'
import type { PredicateIndex } from './predicate-index.ts'
import type { Report } from './report.ts'

/** A speaker with a verb of saying, put after or into what is said. */
interface Aside {
  readonly verb: Node
  readonly speaker: AsideSpeaker
  /** Index of the first word of the aside and of the first after it. */
  readonly from: number
  readonly to: number
}

const TENSED = /^(VBD|VBZ|VBP|MD)$/

/** What stands between the words said and an aside. */
const BOUNDARY = /^(,|”|"|—|–|--|\?|!|’)$/

const STOP = /^[,.;:—–“”"?!]$/

/** Clauses of time that tell when it was said: “…, he said as he left”. */
const WHEN = /^(while|when|as|after|before|during|ahead)$/

/** What follows an aside and goes on with what is said. */
const GOES_ON = /^(if|unless|until|because|since|nor|not|or|so|though|even|once|provided)$/

/** What follows an aside and is no more of what is said. */
const IS_OTHER =
  /^(who|which|whom|whose|that|when|where|while|after|before|and|but|yet|then|although|adding|noting|citing|warning|calling|stressing|insisting|referring|echoing|speaking|according)$/

/** Verbs that take a hearer: what follows them never speaks. */
const NEVER_INVERTED = /^(tell|inform|brief|assure|remind|advise|accuse|urge|put|make|point|let)$/

/** Verbs that hardly take a noun as their object: what follows them speaks. */
const PLAIN =
  /^(say|add|go|write|reply|argue|insist|warn|explain|complain|joke|quip|think|believe)$/

/** Verbs that make an aside only after a quotation, since they mean other things as well. */
const ONLY_QUOTING =
  /^(call|see|view|regard|describe|expect|want|agree|feel|propose|offer|promise|show|hold|rule|go|read|order|express|voice|consider|record|understand|dismiss|outline|convey|summari[sz]e|quote|cite|mention|brief|inform|refuse)$/

/**
 * Finds speakers named in an aside, by position: “…, the minister said on Monday.”, “…, she
 * said, …”, “…, says Kigali.”. Trees often lose them.
 */
export function findAsides(sentence: Sentence, predicates: PredicateIndex): readonly Report[] {
  const asides: Aside[] = []
  for (const verb of sentence.nodes) {
    const group = verbGroup(verb, sentence, predicates)
    if (!group) continue
    const aside = spokenBefore(verb, group, sentence) ?? spokenAfter(verb, group, sentence)
    if (aside) asides.push(aside)
  }
  return asides.flatMap((aside) => {
    const report = reportOf(aside, asides, sentence)
    return report ? [report] : []
  })
}

/** The words of a finite verb of saying, its auxiliaries and particle; null for other verbs. */
function verbGroup(
  verb: Node,
  { nodes, ...sentence }: Sentence,
  predicates: PredicateIndex,
): { readonly from: number; readonly to: number } | null {
  if (!/^VB[DZPN]?$/.test(verb.xpos)) return null
  const goesOn = verb.lemma === 'go' && nodes[verb.index + 1]?.lower === 'on'
  if (!goesOn) {
    if (!predicates.ofVerb(verb, { nodes, ...sentence }).has('say')) return null
    if (ONLY_QUOTING.test(verb.lemma) && !closesQuote(verb, nodes)) return null
  }
  let from = verb.index
  while (from > 0 && /^(AUX|ADV)$/.test(nodes[from - 1]?.upos ?? '') && !isOpener(nodes[from - 1]))
    from--
  const helpers = nodes.slice(from, verb.index).filter((node) => node.upos === 'AUX')
  // “he was told”: who is told does not speak.
  const isEnd = STOP.test(nodes[verb.index + 1]?.text ?? '') && helpers.length === 0
  const isPerfect = helpers.some((node) => /^(has|have|had|'ve|'d)$/.test(node.lower))
  // “…, an aide reiterated.”: a past tense taken for a participle.
  if (verb.xpos === 'VBN' && !isPerfect && !isEnd) return null
  if (helpers.some((node) => node.lemma === 'be' && verb.xpos === 'VBN')) return null
  if (!TENSED.test(verb.xpos) && !isEnd && !helpers.some((node) => TENSED.test(node.xpos)))
    return null
  return { from, to: verb.index + (goesOn ? 2 : 1) }
}

const isOpener = (node: Node | undefined): boolean =>
  node !== undefined && /^(then|here|there|however|meanwhile|so)$/.test(node.lower)

function closesQuote(verb: Node, nodes: readonly Node[]): boolean {
  return nodes
    .slice(Math.max(0, verb.index - 16), verb.index)
    .some((node) => /^[”"’]$/.test(node.text))
}

/** “, NP said [when].” and “, NP said, …”, with an apposition to NP or without. */
function spokenBefore(
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
function spokenAfter(
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

/** What an aside reports; null when nothing is said around it. */
function reportOf(aside: Aside, all: readonly Aside[], { nodes }: Sentence): Report | null {
  const { verb, speaker } = aside
  const first = startOfSaid(aside, nodes)
  const said = nodes.slice(first, aside.from)
  const boundary = nodes[aside.from]
  const goesOn = isGoingOn(aside, nodes)
  if (goesOn ? said.length === 0 : !isSaid(said, boundary)) return null
  const closes = boundary && /^[”"?!]$/.test(boundary.text) ? 1 : 0
  const run = goesOn
    ? nodes.slice(isOccasion(said, aside, nodes) ? aside.to : first, endOfSaid(aside, all, nodes))
    : nodes.slice(first, aside.from + closes)
  const content = spanOf(run)
  const contentHead =
    said.find(isTensed) ?? run.find((node) => isTensed(node) && node !== verb) ?? run[0]
  if (!content || !contentHead) return null
  return {
    cueNode: verb,
    sourceHead: speaker.head,
    source: speaker.source,
    cue: { start: verb.start, end: verb.end },
    contentHead,
    content,
    aside: {
      start: nodes[aside.from]?.start ?? verb.start,
      end: nodes[aside.to - 1]?.end ?? verb.end,
    },
  }
}

/** After a semicolon somebody else may speak: “A, X said; B, Y complained.” */
function startOfSaid({ from }: Aside, nodes: readonly Node[]): number {
  for (let at = from - 1; at > 0; at--)
    if (nodes[at]?.text === ';' && nodes.slice(0, at).some((node) => node.upos === 'VERB'))
      return at + 1
  return 0
}

function endOfSaid({ to }: Aside, all: readonly Aside[], nodes: readonly Node[]): number {
  for (let at = to; at < nodes.length; at++)
    if (nodes[at]?.text === ';' && all.some((other) => other.from > at)) return at
  return nodes.length
}

/** Whether words are something one can say: a clause, a quotation, a verdict. */
function isSaid(said: readonly Node[], boundary: Node | undefined): boolean {
  const words = said.filter((node) => node.upos !== 'PUNCT')
  const [first] = words
  if (!first || (words.length < 2 && !/^[”"?!]$/.test(boundary?.text ?? ''))) return false
  if (hasQuote(said) || /^[”"?!]$/.test(boundary?.text ?? '')) return true
  const tenses = tensesOf(words)
  if (tenses.length === 0) return !isLed(first) && !/^(IN|TO|VBG|VBN|CC)$/.test(first.xpos)
  return !isLed(first) || tenses.length > 1
}

/** Whether a word opens a clause that only tells when or why. */
const isLed = (first: Node): boolean =>
  /^(when|while|although|though|because|asked|speaking)$/.test(first.lower) ||
  (/^(as|after|before|since)$/.test(first.lower) && first.relation === 'mark')

/** “After the talks, she said, “…””: when it was said, not what. */
function isOccasion(said: readonly Node[], { to }: Aside, nodes: readonly Node[]): boolean {
  const isQuoteNext = /^[“"]$/.test(nodes[to + 1]?.text ?? '') || nodes[to]?.text === ':'
  if (!isQuoteNext || hasQuote(said)) return false
  const words = said.filter((node) => node.upos !== 'PUNCT')
  const [first] = words
  return tensesOf(words).length === 0 || (first !== undefined && isLed(first))
}

const hasQuote = (run: readonly Node[]): boolean => run.some((node) => /^[“”"]$/.test(node.text))

const tensesOf = (words: readonly Node[]): readonly Node[] =>
  words.filter((node) => TENSED.test(node.xpos) && !/^aux/.test(node.relation))

/** Whether what is said goes on after the aside. */
function isGoingOn({ to }: Aside, nodes: readonly Node[]): boolean {
  const stop = nodes[to]
  const next = nodes.slice(to).find((node) => node.upos !== 'PUNCT')
  if (!next || !stop || !/^[,—–:]$/.test(stop.text)) return false
  if (/^[“"]$/.test(nodes[to + 1]?.text ?? '')) return true
  if (GOES_ON.test(next.lower)) return true
  if (next.lower === 'as')
    return /^(long|soon|far|part|well|a|though)$/.test(nodes[next.index + 1]?.lower ?? '')
  // “It left both feeling well, he said, and left little of the text.”
  // “It will stay, he said, and the fee must go “today”.”
  if (/^(and|but)$/.test(next.lower))
    return isVerbal(nodes[next.index + 1]) || isStillSaid(nodes.slice(next.index))
  return !IS_OTHER.test(next.lower) && next.xpos !== 'VBG'
}

/** What tells that words after an aside are its speaker's still: a modal, a quotation. */
const isStillSaid = (run: readonly Node[]): boolean =>
  run.some((node) => /^(would|must|should|ought)$/.test(node.lower) || /^[“"]$/.test(node.text))

const isVerbal = (node: Node | undefined): boolean =>
  node !== undefined && (TENSED.test(node.xpos) || node.upos === 'AUX')
