import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, isUnder } from '../text/tree.ts'
import type { Cue } from './condition-words.ts'

/** Words that open another clause after a comma. */
const OPENS =
  /^(which|who|whom|whose|where|when|while|whereas|although|though|but|as|because|since|adding|with|according|after|so|or|nor|in|even|then|otherwise)$/

/**
 * Where a condition ends: at a stop, at a comma that something else follows, at the end of a
 * quote, or, for a noun phrase, where the next tense begins.
 *
 * @returns Index of the first word after it.
 */
export function endOfCondition(
  cue: Cue,
  sentence: Sentence,
  isFronted: boolean,
  context: Context,
): number {
  const { nodes } = sentence
  const reports = context.reportsOf(sentence)
  let hasVerb = /^(without|in|as|on|conditional|contingent|pending|absent|short|upon)\b/.test(
    cue.words,
  )
  let isQuoted = false
  for (let at = cue.to; at < nodes.length; at++) {
    const node = nodes[at] as Node
    if (/^[;:—–.?!]$/.test(node.text) || node.text === '--') return at
    if (node.text === '“') isQuoted = true
    if (node.text === '”' && !isQuoted) return at
    if (node.text === '"' && isClosing(at, nodes) && !hasOpening(at, cue.to, nodes)) return at
    if (isTensed(node)) hasVerb = true
    if (node.text === ',' && at > cue.to) {
      const next = nodes[at + 1]
      if (!next || (isFronted && hasVerb)) return at
      if (OPENS.test(next.lower) || next.xpos === 'VBG') return at
      if (isAside(at + 1, nodes, reports)) return at
      if (next.lower === 'and' && nodes.slice(at + 2, at + 6).some(isTensed)) return at
      if (/^["”]$/.test(next.text)) return at
    }
    if (isFronted && hasVerb && at > cue.to + 1 && startsMain(node, cue, nodes)) return at
  }
  return nodes.length
}

/** “unless Y leaves there will be …”: the clause that hangs on it begins without a comma. */
function startsMain(node: Node, cue: Cue, nodes: readonly Node[]): boolean {
  if (!/^(nsubj|expl)/.test(node.relation) || !node.head || node.head.index < node.index)
    return false
  const inside = nodes.slice(cue.to, node.index).find(isTensed)
  return inside !== undefined && isUnder(inside, node.head) && node.head !== inside
}

/** Whether the words up to the next comma tell who says it. */
function isAside(from: number, nodes: readonly Node[], reports: readonly ReportedBy[]): boolean {
  const stop = nodes.findIndex((n, at) => at > from && /^[,.;:—–]$/.test(n.text))
  const end = nodes[stop]?.start ?? Number.POSITIVE_INFINITY
  const start = nodes[from]?.start ?? end
  return reports.some((one) => one.cue !== null && one.cue.start >= start && one.cue.start < end)
}

/** Whether a straight quotation mark is the second of a pair. */
const isClosing = (at: number, nodes: readonly Node[]): boolean =>
  nodes.slice(0, at).filter((n) => n.text === '"').length % 2 === 1

const hasOpening = (at: number, from: number, nodes: readonly Node[]): boolean =>
  nodes.slice(from, at).some((n) => n.text === '"')
