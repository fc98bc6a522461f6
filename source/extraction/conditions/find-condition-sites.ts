import type { Context } from '../context.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import { clauseAfter, clauseBefore, withLinked } from './clause-beside.ts'
import type { ConditionSite } from './condition-site.ts'
import type { ConditionWords, Cue } from './condition-words.ts'
import { endOfCondition } from './end-of-condition.ts'
import { invertedCue, opensClause } from './inverted-cue.ts'
import { isMisled } from './is-misled.ts'

/**
 * Finds the places of a sentence where one clause is made to hang on another, by the words that
 * lead a condition in and the order of words: trees lose one such clause in four.
 *
 * @returns In the order of the text.
 */
export function findConditionSites(
  sentence: Sentence,
  words: ConditionWords,
  context: Context,
): readonly ConditionSite[] {
  const found: ConditionSite[] = []
  const { nodes } = sentence
  if (/\?["”’]?$/.test(sentence.text)) return []
  for (let at = 0; at < nodes.length; at++) {
    const cue = words.at(nodes, at) ?? invertedCue(sentence, at)
    if (!cue) continue
    if (!isMisled(cue, nodes)) {
      const site = readSite(cue, sentence, context)
      if (site) found.push(site)
    }
    at = cue.to - 1
  }
  return found
}

function readSite(cue: Cue, sentence: Sentence, context: Context): ConditionSite | null {
  const { nodes } = sentence
  const isFronted = opensClause(cue.from, nodes)
  const end = endOfCondition(cue, sentence, isFronted, context)
  const inside = nodes.slice(cue.to, end)
  const span = spanOf(nodes.slice(cue.from, end))
  if (span === null || !inside.some((n) => n.upos !== 'PUNCT')) return null
  const head = inside.find(
    (n) =>
      isTensed(n) &&
      context.frameAt(n) &&
      (n.relation !== 'acl:relcl' || isLedBy(cue, n)) &&
      !isAdjunct(n, inside),
  )
  // “until Monday” and “without” lead a noun in, “if” and “once” only a clause.
  if (!head && /^(if|once|when|while|unless|provided|providing|should|were|had)$/.test(cue.words))
    return null
  const main = isFronted
    ? clauseAfter(end, sentence, context)
    : clauseBefore(cue.from, inside, sentence, context)
  return {
    cue,
    sentence,
    span,
    nodes: inside,
    asked: (head && context.frameAt(head)) ?? null,
    hanging: main ? withLinked(main, context) : [],
    around: aroundOf(isFronted, cue, end, sentence),
    isFronted,
  }
}

/** “no one before it learns …”: whether the cue itself leads a clause in, whatever that hangs on. */
const isLedBy = ({ from, to }: Cue, { children }: Node): boolean =>
  children.some((c) => c.index >= from && c.index < to)

/** A clause within the condition that hangs on another word of it. */
const isAdjunct = (node: Node, inside: readonly Node[]): boolean =>
  /^(ccomp|advcl|csubj)/.test(node.relation) && node.head !== null && inside.includes(node.head)

function aroundOf(
  isFronted: boolean,
  cue: Cue,
  end: number,
  { nodes, start, end: last }: Sentence,
): { start: number; end: number } {
  if (isFronted) {
    const stop = nodes.slice(end + 1).find((n) => /^[;:—–]$/.test(n.text))
    return { start: nodes[end]?.start ?? last, end: stop?.start ?? last }
  }
  const stop = nodes.slice(0, cue.from).findLast((n) => /^[;:—–]$/.test(n.text))
  return { start: stop?.end ?? start, end: nodes[cue.from]?.start ?? last }
}
