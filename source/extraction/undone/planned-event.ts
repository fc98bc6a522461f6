import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** Whether a noun names what can be planned for a day: an event, a deadline, a crossing. */
export const isPlannable = (node: Node, sentence: Sentence, { stepWords }: Context): boolean =>
  /^(NOUN|PROPN)$/.test(node.upos) &&
  stepWords.has(node, sentence, 'event', 'term', 'movable') &&
  !stepWords.has(node, sentence, 'aside')

/** The event a noun names; of plans (“plans for a summit”) what they are for. */
export function eventNamedBy(noun: Node | null, sentence: Sentence, context: Context): Node | null {
  if (noun === null) return null
  if (isPlannable(noun, sentence, context)) return noun
  if (/^(plan|preparation|arrangement|idea)$/.test(noun.lemma))
    return noun.children.find((c) => isPlannable(c, sentence, context)) ?? null
  // “The signing set for 20 March”: the tree may take the participle for the head.
  if (!/^(set|due|planned|scheduled|slated|billed)$/.test(noun.lower)) return null
  const first = noun.before
  return first !== null && isPlannable(first, sentence, context) ? first : null
}

/** Whether a subject only points to an event told before. */
export const isPointer = (node: Node | null): boolean =>
  node !== null && /^(it|they|this|that|both)$/.test(node.lower)

/** The event a clause does something to: first noun after its verb, before any other verb. */
export function eventAfter({ head, sentence, clause }: Frame, context: Context): Node | null {
  for (const node of sentence.nodes.slice(head.index + 1)) {
    if (node.start >= clause.end || /^[;:—–]$/.test(node.text)) return null
    const isTensed = /^(VBD|VBZ|VBP|MD)$/.test(node.xpos)
    if (isTensed || node.upos === 'SCONJ') return null
    if (node.upos !== 'NOUN' || /^compound/.test(node.relation)) continue
    const event = eventNamedBy(node, sentence, context)
    if (event !== null) return event
    // “a list of the talks it had called off”
    if (!/^(plan|preparation|arrangement|idea)s?$/.test(node.lower)) return null
  }
  return null
}

/** The first word of a verb with its helpers: “has been called”, “will not take”. */
export function startOfVerb({ head }: Frame): Node {
  const helpers = head.children.filter(
    (c) => c.index < head.index && (/^(aux|cop)/.test(c.relation) || isNegation(c)),
  )
  return helpers[0] ?? head
}

const isNegation = (node: Node): boolean => /^(not|n't|n’t|never)$/.test(node.lower)
