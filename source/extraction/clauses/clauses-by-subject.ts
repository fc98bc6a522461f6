import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy } from '../text/tree.ts'
import { draftClause } from './draft-clause.ts'
import { isBindingClause } from './is-binding-clause.ts'
import type { TextMention } from './text-mention.ts'

/** “The draft would pull the army out of …”, “a paper that would have them refrain …”, “It asks …”. */
export function clausesBySubject(
  texts: readonly TextMention[],
  context: Context,
): readonly DemandDraft[] {
  return context.frames.flatMap((frame) => {
    const text = textOf(frame, texts, context)
    if (!text || text.authors.length === 0 || !asks(frame, context)) return []
    return [
      draftClause(context, {
        authors: text.authors,
        span: frame.predicate,
        sentence: frame.sentence,
        frame: bound(frame, context),
        because: frame.clause,
      }),
    ]
  })
}

/** The text that is the subject of a clause, or that its “it” means. */
function textOf(
  { subjectHead, sentence, passive }: Frame,
  texts: readonly TextMention[],
  context: Context,
): TextMention | undefined {
  if (!subjectHead || passive) return undefined
  const named = texts.find((one) => one.sentence === sentence && one.node === subjectHead)
  if (named || subjectHead.lower !== 'it') return named
  const before = context.sentences[sentence.index - 1]
  if (!before || before.block !== sentence.block) return undefined
  return texts.findLast((one) => one.sentence === before && isMain(one.node))
}

/** Whether a word is subject, object or predicate of the main clause: what “it” takes up. */
function isMain(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.head) {
    if (at.head === null) return true
    if (/^(acl|advcl|nmod|ccomp)/.test(at.relation)) return false
  }
  return false
}

/** Verbs by which a text asks in the present tense, beside those that provide. */
function asks(frame: Frame, context: Context): boolean {
  const { head, tense } = frame
  const modality = moodOf(frame, context)
  if (frame.complement === null && frame.object === null) return false
  // “would have Hamas hand over its arms”: a causative binds whoever it has act.
  const causes = /^(have|see|let|make|get)$/.test(head.lemma)
  if (causes) return childBy(head, 'ccomp', 'xcomp') !== undefined && modality !== 'asserted'
  const { described, prescribing } = context.world.conditions
  if (described.includes(head.lemma) || !isBindingClause(frame, context.world)) return false
  if (head.children.some((c) => c.lower === 'yet')) return false
  if (/^(conditional|future|obligation)$/.test(modality)) return true
  return modality === 'asserted' && tense !== 'past' && prescribing.includes(head.lemma)
}

/** The mood of a clause; a second verb shares that of the first: “would bar A and disarm B”. */
function moodOf({ head, modality, finite }: Frame, context: Context): Frame['modality'] {
  const first = head.relation === 'conj' && !finite && head.head ? context.frameAt(head.head) : null
  return first ? moodOf(first, context) : modality
}

/** The clause of the one who has to act: “have – Hamas place its rockets”. */
function bound(frame: Frame, context: Context): Frame {
  const inner = childBy(frame.head, 'ccomp', 'xcomp')
  return (inner && context.frameAt(inner)) ?? frame
}
