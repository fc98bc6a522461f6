import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, childBy, childrenBy, isTensed } from '../text/tree.ts'
import { interruptedSubject, speechSubject } from './speech-subject.ts'
import { openingPhrase, phraseBefore, relativeBefore } from './subject-by-place.ts'

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
  const subject =
    own.length > 1 && isSpeech(predicate) ? lastBefore(own, predicate) : (namedAfter(own) ?? own[0])
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

/** “That draft, said to be old, sparked outrage”: the noun that a broken tree made the root. */
function nounAbove(node: Node, predicate: Node): Node | null {
  for (let at: Node | null = node; at; at = at.head)
    if (/^(NOUN|PROPN)$/.test(at.upos) && at.index < predicate.index && at.head === null) return at
  return null
}

/** “The farm union FNSEA wants …”: a name right after the noun for what it names. */
function namedAfter([noun, name]: readonly Node[]): Node | undefined {
  const isNamed = noun?.upos === 'NOUN' && name?.upos === 'PROPN' && name.index === noun.index + 1
  return isNamed ? name : undefined
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
