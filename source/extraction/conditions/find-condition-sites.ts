import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, spanOf } from '../text/tree.ts'
import type { ConditionSite } from './condition-site.ts'
import type { ConditionWords, Cue } from './condition-words.ts'
import { endOfCondition } from './end-of-condition.ts'

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
    const cue = words.at(nodes, at) ?? inversion(sentence, at)
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
    (n) => isTensed(n) && context.frameAt(n) && n.relation !== 'acl:relcl' && !isAdjunct(n, inside),
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

/** A clause within the condition that hangs on another word of it. */
const isAdjunct = (node: Node, inside: readonly Node[]): boolean =>
  /^(ccomp|advcl|csubj)/.test(node.relation) && node.head !== null && inside.includes(node.head)

/** “once more”, “even if”, “as if”, “had provided aid”: words that lead nothing in. */
function isMisled({ words, from, to }: Cue, nodes: readonly Node[]): boolean {
  const before = nodes[from - 1]?.lower ?? ''
  const after = nodes[to]?.lower ?? ''
  if (
    /^(if|when)$/.test(words) &&
    /^(even|as|except|what|ask|asked|wonder|wondering|see|decide|decided|know|unclear|unsure)$/.test(
      before,
    )
  )
    return true
  if (words === 'if' && /^(not|any|ever|necessary|needed|possible|only)$/.test(after)) return true
  if (words === 'once' && /^(again|more|a|an|the)$/.test(after) && !hasVerbSoon(to, nodes))
    return true
  if (words === 'once' && before === 'at') return true
  if (/^provid\w+$/.test(words)) return isVerbOfGiving(nodes[from] as Node)
  if (words === 'before' && /^(the|a)$/.test(after) && isForum(nodes[to + 1])) return true
  if (words === 'while' || words === 'when' || words === 'after') return before === 'shortly'
  return false
}

/** “provided aid”, “was provided by”: the verb, not the conjunction. */
const isVerbOfGiving = ({ index, children, before, head }: Node): boolean =>
  /^(be|been|have|has|had|was|were|is|are)$/.test(before?.lower ?? '') ||
  children.some((c) => c.index < index && /^(nsubj|aux)/.test(c.relation)) ||
  [...children, ...(head?.children ?? [])].some(
    (c) => c.index === index + 1 && /^(by|for|with|to)$/.test(c.lower),
  )

/** “before the court”, “before parliament”: where something is brought. */
const isForum = (node: Node | undefined): boolean =>
  /^(court|parliament|council|committee|house|senate|assembly|tribunal|judge|panel|cameras?|camera|board)$/.test(
    node?.lower ?? '',
  )

const hasVerbSoon = (from: number, nodes: readonly Node[]): boolean =>
  nodes.slice(from, from + 8).some(isTensed)

/** “Should X leave, …”, “Were X to leave, …”: the verb leads the clause in. */
function inversion({ nodes, text }: Sentence, at: number): Cue | null {
  const word = nodes[at]
  const next = nodes[at + 1]
  if (!word || !next || !/^(should|were)$/.test(word.lower) || !opensClause(at, nodes)) return null
  if (/\?["”’]?$/.test(text) || !/^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(next.upos)) return null
  if (word.lower === 'were' && !nodes.slice(at + 2, at + 12).some((n) => n.lower === 'to'))
    return null
  return { words: word.lower, strength: 'loose', from: at, to: at + 1 }
}

/** Whether a word opens a clause: the first of its sentence or quote, or after “that”. */
function opensClause(at: number, nodes: readonly Node[]): boolean {
  let before = at - 1
  while (before >= 0 && /^(but|and|yet|so|then|only|,)$/.test(nodes[before]?.lower ?? '')) before--
  const opener = nodes[before]
  if (!opener) return true
  const opens = opener.text === '"' ? isOpeningQuote(before, nodes) : /^[“‘;:—–]$/.test(opener.text)
  if (opens) return nodes[before + 1]?.text !== ','
  return opener.lower === 'that' && opener.relation === 'mark' && before === at - 1
}

const isOpeningQuote = (at: number, nodes: readonly Node[]): boolean =>
  nodes.slice(0, at).filter((n) => n.text === '"').length % 2 === 0

/** The clause that follows a condition. */
function clauseAfter(end: number, sentence: Sentence, context: Context): Frame | null {
  const frames = context.framesOf(sentence)
  const after = frames.filter(
    (frame) => frame.head.index >= end && frame.finite && !isReporting(frame, context),
  )
  return after.find((frame) => !/^(acl|advcl)/.test(frame.head.relation)) ?? after[0] ?? null
}

/** The clause that a condition follows: by the tree where that is sound, else the nearest. */
function clauseBefore(
  from: number,
  inside: readonly Node[],
  sentence: Sentence,
  context: Context,
): Frame | null {
  const own = new Set(inside)
  const top = inside.find((n) => n.head !== null && !own.has(n.head) && n.head.index < from)
  let opened = from
  while (opened > 0 && !/^[;:—–“]$/.test(sentence.nodes[opened - 1]?.text ?? '')) opened--
  for (let at = top?.head ?? null; at; at = at.head) {
    const frame = at.index < from && at.index >= opened ? context.frameAt(at) : undefined
    if (frame && (frame.finite || at.relation === 'xcomp') && !isReporting(frame, context))
      return frame
  }
  const before = context
    .framesOf(sentence)
    .filter(
      (frame) =>
        frame.head.index < from && frame.head.index >= opened && !isReporting(frame, context),
    )
  return (
    before.findLast((frame) => frame.finite && frame.head.relation !== 'acl:relcl') ??
    before.findLast((frame) => frame.finite) ??
    null
  )
}

/** Whether a clause only tells who says another, between commas where the tree lost that. */
const isReporting = (frame: Frame, context: Context): boolean => {
  const { head, sentence } = frame
  // “…, the president said, but only if …”: nothing said hangs on the verb.
  if (frame.classes.has('say') && !head.children.some((c) => /^(ccomp|obj|xcomp)/.test(c.relation)))
    return true
  return context
    .reportsOf(sentence)
    .some((one) => one.cue !== null && one.content !== null && contains(one.cue, head))
}

/** A clause with those it completes and those that complete it: “is prepared – to sign”. */
function withLinked(frame: Frame, context: Context): readonly Frame[] {
  const inner = frame.head.children
    .filter((child) => child.relation === 'xcomp')
    .map((child) => context.frameAt(child))
    .find((one) => one !== undefined)
  const chain = inner ? [inner, frame] : [frame]
  for (let at = frame; at.governor && at.head.relation === 'xcomp'; at = at.governor)
    chain.push(at.governor)
  return chain
}

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
