import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { Judgement } from './judgement.ts'
import { readScope } from './read-scope.ts'
import { spanOfTarget } from './span-of-target.ts'

/** Verbs by which a thing comes upon a refusal: “was met with a flat no from Kampala”. */
const MEETS =
  /^(meet|greet|draw|face|hit|encounter|prompt|provoke|run|receive|get|earn|elicit|founder|fall|fail)$/

/** Verbs by which a party holds to one: “repeated its opposition to”, “gave its consent to”. */
const HOLDS =
  /^(repeat|reiterate|restate|voice|express|announce|declare|confirm|underline|stress|signal|give|state|register|maintain|reaffirm|withhold|refuse|deny)$/

/** “met with a flat no from Kampala”, “repeated its opposition to the levy”. */
export function judgeByNoun(frame: Frame, context: Context): Judgement | null {
  const { head, sentence, subjectHead } = frame
  const meets = MEETS.test(head.lemma)
  const objects = head.lemma === 'have' && /^(objection|quarrel)s?$/.test(frame.object?.lower ?? '')
  if (!meets && !HOLDS.test(head.lemma) && !objects) return null
  if (frame.negated || frame.modality === 'possibility' || frame.modality === 'obligation')
    return null
  const noun = sentence.nodes
    .slice(head.index + 1, head.index + 8)
    .find((n) => /^(NOUN|INTJ|ADV)$/.test(n.upos) && families(n, context).length > 0)
  if (!noun) return null
  const stance = families(noun, context)[0] === 'reject' ? 'rejects' : 'accepts'
  const denied = /^(withhold|refuse|deny)$/.test(head.lemma)
  if (denied && stance === 'rejects') return null
  const owner = objects ? frame.parties : ownerOf(noun, frame, context)
  const target = meets ? subjectHead : targetOf(noun)
  if (owner.length === 0 || target === null || target === undefined) return null
  return {
    stance: denied ? 'rejects' : stance,
    parties: owner,
    people: [],
    target,
    targetSpan: spanOfTarget(target),
    span: frame.clause,
    sentence,
    frame,
    // Who has objections to a text may take the rest of it.
    scope: objects ? 'part' : readScope(frame, target, context),
    rule: `${denied ? 'rejects' : stance} by noun “${noun.lemma}”`,
  }

  function families(node: Node, { predicates }: Context): ('reject' | 'accept')[] {
    const found = predicates.ofNoun(node, sentence)
    return (['reject', 'accept'] as const).filter((name) => found.has(name))
  }
}

/** “from Kampala”, “by the union”, “its”: whose refusal it is. */
function ownerOf(noun: Node, frame: Frame, { resolver }: Context): readonly string[] {
  const side = frame.sentence.nodes.find(
    (n) =>
      n.index > noun.index &&
      n.index < noun.index + 8 &&
      n.children.some((c) => c.relation === 'case' && /^(from|by|in|of)$/.test(c.lower)) &&
      resolver.resolve(n, frame.sentence).parties.length > 0,
  )
  if (side) return resolver.resolve(side, frame.sentence).parties
  const owner = noun.children.find((c) => /^(nmod:poss|amod|compound)$/.test(c.relation))
  const owned = owner ? resolver.resolve(owner, frame.sentence).parties : []
  return owned.length > 0 ? owned : HOLDS.test(frame.head.lemma) ? frame.parties : []
}

/** “opposition to the levy”, “consent for a visit”. */
const targetOf = (noun: Node): Node | undefined =>
  [...noun.children, ...(noun.head?.children ?? [])].find(
    (c) =>
      /^(nmod|obl)$/.test(baseOf(c.relation)) &&
      c.index > noun.index &&
      c.children.some((k) => k.relation === 'case' && /^(to|of|for)$/.test(k.lower)),
  )
