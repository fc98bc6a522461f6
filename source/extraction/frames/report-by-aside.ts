import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import { type Aside, hasQuote, TENSED, tensesOf } from './aside.ts'
import type { Report } from './report.ts'

/** What follows an aside and goes on with what is said. */
const GOES_ON = /^(if|unless|until|because|since|nor|not|or|so|though|even|once|provided)$/

/** What follows an aside and is no more of what is said. */
const IS_OTHER =
  /^(who|which|whom|whose|that|when|where|while|after|before|and|but|yet|then|although|adding|noting|citing|warning|calling|stressing|insisting|referring|echoing|speaking|according)$/

/** What an aside reports; null when nothing is said around it. */
export function reportByAside(
  aside: Aside,
  all: readonly Aside[],
  { nodes }: Sentence,
): Report | null {
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
