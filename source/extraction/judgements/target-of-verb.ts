import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy, childrenBy, subtree } from '../text/tree.ts'
import { answerWords } from './answer-words.ts'

/** The object judged: direct, or after the preposition that belongs to the verb. */
export function targetOf(frame: Frame, context: Context): Node | null {
  const object = frame.object ?? childBy(frame.head, 'ccomp', 'xcomp')
  if (object) return isOfIdiom(object, context) ? besideIdiom(object, frame) : object
  // “turns down the text”: trees take the particle for a preposition of the object.
  const cased = childBy(frame.head, 'obj')
  if (cased) return cased
  const oblique = childrenBy(frame.head, 'obl').find((c) =>
    c.children.some(
      (k) =>
        k.relation === 'case' &&
        /^(to|with|out|up|on|from|of|against|for|at|about|away)$/.test(k.lower),
    ),
  )
  return oblique ?? null
}

/** “poured cold water on”, “said no to”: an object that only makes up the idiom. */
const isOfIdiom = (object: Node, { world }: Context): boolean =>
  answerWords(world).lengthAt('idiomObject', [object], 0) > 0

/** What an idiom is about: “said no to both”, “gave the idea short shrift”; null when untold. */
function besideIdiom(object: Node, { head }: Frame): Node | null {
  const taker = head.children.find(
    (c) => c.index > head.index && c.index < object.index && /^(iobj|obj)$/.test(c.relation),
  )
  if (taker) return taker
  return (
    [...object.children, ...head.children]
      .filter((c) => c.index > object.index && /^(nmod|obl)/.test(c.relation))
      .sort((a, b) => a.index - b.index)
      .find((c) =>
        c.children.some((k) => k.relation === 'case' && /^(to|on|upon|at|for)$/.test(k.lower)),
      ) ?? null
  )
}

/** “a condition the rebels show no sign of accepting”: what the relative clause is about. */
export function antecedentOf(frame: Frame): Node | null {
  for (let at: Node | null = frame.head; at; at = at.head)
    if (at.relation === 'acl:relcl') return at.head
  // “…, something Kampala has ruled out”: by position, where the tree lost it.
  const { subjectHead, sentence } = frame
  const first = subjectHead ? subtree(subjectHead)[0] : undefined
  // “…, a demand Sudan has rejected”: a tree may make one noun of both.
  const joined = subjectHead?.children.find(
    (c) =>
      c.relation === 'compound' &&
      POINTING.test(c.lower) &&
      /^(a|one)$/.test(c.before?.lower ?? ''),
  )
  const before = POINTING.test(subjectHead?.lower ?? '')
    ? subjectHead
    : (joined ?? (first && sentence.nodes[first.index - 1]))
  return before && POINTING.test(before.lower) ? before : null
}

/** What points back to a clause before it: “…, something Kyiv has ruled out”. */
const POINTING = /^(something|which|what|demand|condition|idea|term|request|step|move)$/
