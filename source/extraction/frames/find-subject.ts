import type { Node, Sentence } from '../text/sentence.ts'
import {
  baseOf,
  childBy,
  childrenBy,
  isNominal,
  isTensed,
  nominalHead,
  subtree,
} from '../text/tree.ts'

/**
 * The head of a predicate's subject, its own or the one it shares.
 *
 * Speech verbs are repaired by position first, since parsers take “, says the
 * minister” and “the minister, she said, would” for other things.
 *
 * @returns Null when the predicate has none (an imperative, a headless answer).
 */
export function findSubject(
  predicate: Node,
  sentence: Sentence,
  isSpeech: (node: Node) => boolean,
  depth = 0,
): Node | null {
  if (depth > 8) return null
  const again = (node: Node): Node | null => findSubject(node, sentence, isSpeech, depth + 1)
  const opening = openingPhrase(predicate, sentence)
  if (opening) return opening
  const positional = isSpeech(predicate) ? speechSubject(predicate, sentence) : null
  if (positional) return positional
  const own = childrenBy(predicate, 'nsubj', 'csubj')
  const subject = own.length > 1 && isSpeech(predicate) ? lastBefore(own, predicate) : own[0]
  if (subject) {
    if (/^(who|which|that)$/.test(subject.lower)) {
      const relative = relativeClauseOf(predicate)
      if (relative?.head) return relative.head
    }
    return subject
  }
  const aside = interruptedSubject(predicate, isSpeech)
  if (aside) return aside
  const expletive = childBy(predicate, 'expl')
  if (expletive) return expletive
  const closed = isTensed(predicate) ? relativeBefore(predicate, sentence) : null
  if (closed) return closed
  const { head } = predicate
  const left =
    isTensed(predicate) && (predicate.relation !== 'conj' || predicate.before?.text === ',')
      ? phraseBefore(predicate, sentence, isSpeech)
      : null
  if (left) return left
  if (head === null) return null
  if (predicate.relation === 'conj') {
    // “rejects the terms and threatens war”: a tense joined to a noun is joined to its verb.
    const verb = isTensed(predicate) && /^(NOUN|PROPN)$/.test(head.upos) ? clauseAbove(head) : null
    return (verb && again(verb)) ?? again(head) ?? nounAbove(head, predicate)
  }
  if (/^(parataxis|dep|list|appos)/.test(predicate.relation) && predicate.xpos === 'VB')
    return again(head)
  if (/^acl/.test(predicate.relation)) {
    const clause = misread(predicate) ? clauseAbove(head) : null
    if (clause) return again(clause) ?? nounAbove(head, predicate)
    // “X, said to be old, sparked …”: a tense without a relative pronoun is no relative clause.
    const relative = predicate.children.some((c) =>
      /^(who|which|that|whom|whose|where|when)$/.test(c.lower),
    )
    if (predicate.xpos === 'VBD' && !relative) return nounAbove(head, predicate) ?? head
    return head
  }
  if (predicate.relation === 'xcomp') return childBy(head, 'obj', 'iobj') ?? again(head)
  if (/^advcl/.test(predicate.relation) && !isTensed(predicate)) return again(head)
  if (baseOf(predicate.relation) === 'ccomp' && !isTensed(predicate)) return again(head)
  return null
}

/**
 * Whether a participle taken to describe a noun belongs to the clause: “sparked outrage for
 * appearing to …”, “has circulated a draft, keeping to its line”.
 */
const misread = (predicate: Node): boolean =>
  predicate.xpos === 'VBG' &&
  (predicate.children.some((c) => c.relation === 'mark' && c.lower === 'for') ||
    (predicate.before?.text === ',' && /^(obj|obl)/.test(predicate.head?.relation ?? '')))

function clauseAbove(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.head) if (at.upos === 'VERB') return at
  return null
}

/**
 * “Italy, which has most to lose, has pressed Brussels”: the noun whose relative clause ends at the
 * comma before a verb, when a broken tree put the verb into that clause.
 */
function relativeBefore(predicate: Node, { nodes }: Sentence): Node | null {
  const helpers = predicate.children.filter(
    (c) => /^aux/.test(c.relation) && c.index < predicate.index,
  )
  const first = Math.min(predicate.index, ...helpers.map((c) => c.index))
  if (nodes[first - 1]?.text !== ',') return null
  for (let at: Node | null = predicate.head; at; at = at.head) {
    if (!/^acl/.test(at.relation) || !at.head) continue
    const pronoun = at.children.find((c) => /^(who|which)$/.test(c.lower))
    const isApart = pronoun !== undefined && nodes[pronoun.index - 1]?.text === ','
    return isApart && at.index < first - 1 ? at.head : null
  }
  return null
}

/** The noun phrase right before a verb, where a comma or the start of the sentence opens it. */
function phraseBefore(
  predicate: Node,
  { nodes }: Sentence,
  isSpeech: (node: Node) => boolean,
): Node | null {
  const helpers = predicate.children.filter(
    (c) => /^(aux|cop)/.test(c.relation) && c.index < predicate.index,
  )
  let last = Math.min(predicate.index, ...helpers.map((c) => c.index)) - 1
  while (last >= 0 && nodes[last]?.upos === 'ADV') last--
  if (nodes[last]?.text === ',') {
    // “The plan, he wrote, was passing”: an aside stands between.
    let open = last - 1
    while (open > 0 && last - open < 12 && nodes[open]?.text !== ',') open--
    if (nodes[open]?.text === ',' && nodes.slice(open, last).some(isSpeech)) last = open - 1
  }
  let first = last
  while (first >= 0 && isPhraseWord(nodes[first] as Node)) first--
  const opener = nodes[first]
  if (first === last || (opener && !/^(,|—|–|“|;|:|and|but|that)$/.test(opener.lower))) return null
  return nominalHead(nodes.slice(first + 1, last + 1))
}

const isPhraseWord = (node: Node): boolean =>
  /^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(node.upos) ||
  /^(-|'s|’s|’|von|van|der|de|al)$/.test(node.lower)

/** “That draft, said to be old, sparked outrage”: the noun that a broken tree made the root. */
function nounAbove(node: Node, predicate: Node): Node | null {
  for (let at: Node | null = node; at; at = at.head)
    if (/^(NOUN|PROPN)$/.test(at.upos) && at.index < predicate.index && at.head === null) return at
  return null
}

function relativeClauseOf(predicate: Node): Node | null {
  if (/relcl/.test(predicate.relation)) return predicate
  if (predicate.relation === 'conj' && predicate.head && /relcl/.test(predicate.head.relation))
    return predicate.head
  return null
}

function lastBefore(nodes: readonly Node[], predicate: Node): Node | undefined {
  return nodes.filter((node) => node.index < predicate.index).at(-1) ?? nodes[0]
}

/** “…, says NP”, “NP said” with a second subject that belongs to what is said. */
function speechSubject(verb: Node, sentence: Sentence): Node | null {
  if (!isTensed(verb) || /relcl/.test(verb.relation)) return null
  const left = childrenBy(verb, 'nsubj').filter((child) => child.index < verb.index)
  const helpers = verb.children.filter(
    (child) => /^(aux|advmod)/.test(child.relation) && child.index < verb.index,
  ).length
  const near = left.find((child) => (subtree(child).at(-1)?.index ?? 0) >= verb.index - 1 - helpers)
  const before = sentence.nodes[verb.index - 1]
  const next = sentence.nodes[verb.index + 1]
  if (
    !near &&
    before &&
    next &&
    /^[,”"?!’'—–]$/.test(before.text) &&
    /^(DET|PROPN|PRON|NOUN|ADJ)$/.test(next.upos)
  ) {
    const inverted = verb.children.find(
      (child) =>
        child.index > verb.index &&
        child.index - verb.index < 8 &&
        isBareNominal(child) &&
        /^(obj|nsubj|dep|xcomp|iobj|obl|ccomp|parataxis)/.test(child.relation),
    )
    if (inverted && !/^(him|her|them|me|us)$/.test(inverted.lower)) return inverted
  }
  if (near) return withoutCase(near, sentence)
  if (left.length > 1) return left.at(-1) ?? null
  return null
}

/** “Officials familiar with the talks say”: the noun before a noun with a preposition. */
function withoutCase(subject: Node, sentence: Sentence): Node {
  if (isBareNominal(subject)) return subject
  for (let at = subject.index - 1; at >= 0 && subject.index - at < 9; at--) {
    const node = sentence.nodes[at]
    if (!node || /^(VBD|VBZ|VBP|MD)$/.test(node.xpos) || node.text === ',') break
    if (isBareNominal(node) && !/^(compound|nmod:poss)$/.test(node.relation)) return node
  }
  return subject
}

function isBareNominal(node: Node): boolean {
  return (
    isNominal(node) &&
    !node.children.some(
      (c) => c.relation === 'case' && c.index < node.index && !/^['’]s?$/.test(c.text),
    )
  )
}

/** “The minister, she said, would go”: the subject hangs beside the inserted verb. */
function interruptedSubject(predicate: Node, isSpeech: (node: Node) => boolean): Node | null {
  const insert = predicate.children.find(
    (child) =>
      /^(parataxis|advcl)/.test(child.relation) &&
      isSpeech(child) &&
      child.index < predicate.index &&
      child.children.some((c) => /^nsubj/.test(c.relation)),
  )
  if (insert) {
    const beside = predicate.children.find(
      (child) =>
        /^(vocative|dislocated|nmod|parataxis|appos)/.test(child.relation) &&
        child.index < insert.index &&
        child !== insert &&
        isBareNominal(child),
    )
    if (beside) return beside
    const extra = childrenBy(insert, 'vocative', 'dislocated', 'nsubj').filter(
      (c) => c.index < insert.index,
    )
    if (extra.length > 1) return extra[0] ?? null
  }
  const { head } = predicate
  if (
    head &&
    baseOf(predicate.relation) === 'ccomp' &&
    isSpeech(head) &&
    head.index < predicate.index
  ) {
    const left = childrenBy(head, 'nsubj', 'vocative', 'dislocated').filter(
      (c) => c.index < head.index,
    )
    if (left.length > 1) return left[0] ?? null
  }
  return null
}

/**
 * “A senior official briefing reporters says”: the noun that opens a sentence and that a broken
 * tree made its root, when no other verb has a tense before the predicate.
 */
function openingPhrase(predicate: Node, { nodes }: Sentence): Node | null {
  if (!isTensed(predicate)) return null
  const root = nodes.find((node) => node.head === null)
  if (!root || !isNominal(root) || root.index >= predicate.index || root.index > 6) return null
  if (root.children.some((c) => /^(nsubj|csubj|cop|aux|expl)/.test(c.relation))) return null
  const own = childBy(predicate, 'nsubj')
  if (own && (own.upos === 'PRON' || own.index > predicate.index)) return null
  const between = nodes.slice(root.index + 1, predicate.index)
  const isBroken = between.some((node) => /^(VBG|JJ)$/.test(node.xpos) && node.head === root)
  return isBroken && !between.some((node) => FINITE_OR_STOP.test(node.xpos)) ? root : null
}

const FINITE_OR_STOP = /^(VBD|VBZ|VBP|MD|WP|WDT|,|:|\.)$/
