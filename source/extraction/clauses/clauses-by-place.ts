import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { draftClause } from './draft-clause.ts'
import { isBindingClause } from './is-binding-clause.ts'
import type { TextMention } from './text-mention.ts'

/** How many sentences after it a text goes on speaking. */
const GOES_ON = 3

/**
 * “Under the draft, the army would …”, “a text under which they would …”, and the sentences after
 * that go on in the same mood: “The council would be dissolved.”
 */
export function clausesByPlace(
  texts: readonly TextMention[],
  context: Context,
): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  let speaking: TextMention | null = null
  for (const sentence of context.sentences) {
    const placed = texts.find((one) => one.sentence === sentence && isPlace(one.node))
    const mentioned = texts.findLast((one) => one.sentence === sentence)
    if (placed) speaking = placed
    else if (mentioned) speaking = mentioned
    else if (speaking && !goesOn(sentence, speaking.sentence)) speaking = null
    const text = placed ?? (mentioned ? null : speaking)
    if (!text || text.authors.length === 0) continue
    const isStage = placed === undefined && STAGE.test(sentence.text)
    for (const frame of context.framesOf(sentence)) {
      if (!isClause(frame, text, placed !== undefined) && !(isStage && isToldPlainly(frame)))
        continue
      if (!isBindingClause(frame, context.world)) continue
      found.push(
        draftClause(context, {
          authors: text.authors,
          span: frame.clause,
          sentence,
          frame,
          because: placed ? { start: sentence.start, end: sentence.end } : text.sentence,
        }),
      )
    }
  }
  return found
}

/** “In every one of them …”, “In the second phase …”: what a text goes on to lay down. */
const STAGE =
  /^(?:In|During|At|By) (?:each|every|the (?:first|second|third|fourth|final|last|next|initial)|phase|stage|step|both|all)\b|^(?:Phase|Stage|Step|Point|Article|Clause) (?:one|two|three|four|\d+)\b|^(?:In return|In exchange|Afterwards|Thereafter|After that|Then|Next),?\b/

/** A clause of its own in the present tense, told by nobody. */
const isToldPlainly = ({ head, finite, subjectHead, tense, reportedBy, classes }: Frame): boolean =>
  finite &&
  subjectHead !== null &&
  tense !== 'past' &&
  reportedBy === null &&
  !classes.has('say') &&
  (head.head === null || /^(conj|parataxis)/.test(head.relation))

const goesOn = (sentence: Sentence, from: Sentence): boolean =>
  sentence.block === from.block && sentence.index - from.index <= GOES_ON

/** “under the draft”, “in the version that …”, “a text under which …”. */
function isPlace(node: Node): boolean {
  const placing = (children: readonly Node[]): boolean =>
    children.some((c) => c.relation === 'case' && /^(under|in|by|per)$/.test(c.lower))
  if (placing(node.children) && /^obl/.test(node.relation)) return true
  return (
    relativeOf(node)?.children.some(
      (c) => /^(which|whose)$/.test(c.lower) && placing(c.children),
    ) ?? false
  )
}

/** The relative clause of a text: “a paper in which …”, “a text of its own under which …”. */
const relativeOf = (text: Node): Node | undefined =>
  [text, ...text.children.filter((c) => c.relation === 'nmod')]
    .flatMap((one) => one.children)
    .find((c) => c.relation === 'acl:relcl')

/** Whether a clause is one of the text: not who tells of it, not the text itself, in its mood. */
function isClause(frame: Frame, { node, authors }: TextMention, isPlaced: boolean): boolean {
  const { head, modality, reportedBy, subjectHead } = frame
  if (!subjectHead || subjectHead === node || !frame.finite || frame.classes.has('say'))
    return false
  if (/^(acl|advcl|ccomp)/.test(head.relation) && !isPlaced) return false
  // What a side says of the text is its own view.
  if (reportedBy && reportedBy.parties.length > 0 && reportedBy.kind !== 'unnamed')
    if (!reportedBy.parties.every((id) => authors.includes(id))) return false
  if (isPlaced && /^acl:relcl/.test(head.relation) && head !== relativeOf(node)) return false
  if (isPlaced && isWithinRelative(head, node) && frame.tense !== 'past') return true
  return (
    modality === 'conditional' ||
    isDestined(frame) ||
    (isPlaced && modality === 'obligation') ||
    (isPlaced && modality === 'future')
  )
}

/** “The troops are to pull back”: what goes on to be laid down, by nobody else. */
const isDestined = ({ head, modality, reportedBy, passive }: Frame): boolean =>
  modality === 'future' &&
  // “The study is to be finished by May” is a step, whoever laid it down.
  !passive &&
  reportedBy === null &&
  head.children.some((c) => /^(is|are)$/.test(c.lower) && /^(aux|cop)/.test(c.relation)) &&
  head.children.some((c) => c.lower === 'to' && c.index < head.index)

/** “a text in which the army retires and the state recognises …”, the second often hung elsewhere. */
function isWithinRelative(head: Node, text: Node): boolean {
  const relative = relativeOf(text)
  if (!relative) return false
  let at = head
  while (/^(conj|parataxis)/.test(at.relation) && at.head && at !== relative) at = at.head
  return at === relative || (head.index > relative.index && head.relation === 'conj')
}
