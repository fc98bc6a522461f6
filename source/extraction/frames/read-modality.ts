import type { Node } from '../text/sentence.ts'
import { subtree } from '../text/tree.ts'
import type { Modality } from './frame.ts'

const NEGATION = /^(not|n't|never|nor|neither|no longer|hardly|scarcely)$/
const OBLIGATION = /^(must|should|ought)$/

const auxiliaries = (head: Node): Node[] =>
  head.children.filter((child) => /^(aux|cop)/.test(child.relation) && child.index !== head.index)

/** Whether a predicate is negated by its own words (“did not sign”, “have yet to”, “no sign of”). */
export function isNegated(head: Node): boolean {
  if (
    head.children.some(
      (c) => NEGATION.test(c.lower) && /^(advmod|aux|cc|det|mark)/.test(c.relation),
    )
  )
    return true
  if (isNoLonger(head)) return true
  // “have yet to agree”, “has still to reply”
  const { head: governor } = head
  if (head.relation === 'xcomp' && governor?.lemma === 'have')
    return governor.children.some((c) => /^(yet|still)$/.test(c.lower))
  if (head.children.some((c) => c.lower === 'yet') && head.children.some((c) => c.lower === 'to'))
    return true
  return false
}

/** “no longer asks for it”, “asks for it no more”: what was so once is not so now. */
export const isNoLonger = ({ children }: Node): boolean =>
  children.some(
    ({ lower, children: own }) =>
      /^(longer|more)$/.test(lower) && own.some((c) => c.lower === 'no'),
  )

/** Whether a subject or object says that there is none (“no progress”, “nobody”). */
export function isNone(node: Node | null | undefined): boolean {
  if (!node) return false
  return (
    /^(nobody|none|nothing|neither)$/.test(node.lower) ||
    node.children.some((c) => c.relation === 'det' && /^(no|neither)$/.test(c.lower))
  )
}

/** Modality by auxiliaries and semi-auxiliaries (“is to”, “has to”, “is expected to”). */
export function readModality(head: Node): Modality {
  const words = auxiliaries(head).map((node) => node.lower)
  if (words.some((w) => OBLIGATION.test(w))) return 'obligation'
  // “units shall stay outside”: for whoever does not speak, it is a duty.
  const isFirst = head.children.some((c) => /^nsubj/.test(c.relation) && /^(i|we)$/.test(c.lower))
  if (words.includes('shall') && !isFirst && head.children.some((c) => /^nsubj/.test(c.relation)))
    return 'obligation'
  if (words.some((w) => /^(will|'ll|wo|shall)$/.test(w))) return 'future'
  if (words.some((w) => /^(would|'d)$/.test(w))) return 'conditional'
  if (words.some((w) => /^(may|might|could)$/.test(w))) return 'possibility'
  const { head: governor } = head
  if (head.relation === 'xcomp' && governor) {
    if (
      (/^(have|need)$/.test(governor.lemma) || governor.lower === 'ought') &&
      !auxiliaries(governor).some((a) => a.lower === 'yet')
    )
      return 'obligation'
    if (
      governor.upos === 'AUX' ||
      /^(be|go|due|set|expect|schedule|plan|slate|likely)$/.test(governor.lemma)
    )
      return 'future'
  }
  // “there is to be no amnesty”
  if (head.lemma === 'be' && head.children.some((c) => c.relation === 'expl'))
    if (head.children.some((c) => /^nsubj/.test(c.relation) && c.children.some(isToBe)))
      return 'future'
  // “is to meet”, “are to be disarmed”: a form of be, then to.
  const be = auxiliaries(head).find((node) => /^(is|are|was|were)$/.test(node.lower))
  if (
    be &&
    head.children.some((c) => c.lower === 'to' && c.index > be.index && c.index < head.index)
  )
    return 'future'
  return 'asserted'
}

const isToBe = ({ lower, before }: Node): boolean => lower === 'be' && before?.lower === 'to'

/** Tense of the clause by its first finite word. */
export function readTense(head: Node): 'past' | 'present' | 'future' {
  const modality = readModality(head)
  if (modality === 'future' || modality === 'conditional') return 'future'
  const tensed = subtree(head, (child) => !/^(aux|cop)/.test(child.relation)).find((node) =>
    /^(VBD|VBZ|VBP|MD)$/.test(node.xpos),
  )
  if (tensed?.xpos === 'VBD') return 'past'
  if (tensed && /^(has|have|had)$/.test(tensed.lower) && tensed !== head) return 'past'
  if (tensed === undefined && /^VB[DN]$/.test(head.xpos)) return 'past'
  return 'present'
}
