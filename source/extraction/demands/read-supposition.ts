import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Condition, Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'

/** Whether a clause hangs on something that goes wrong, on something else, or on nothing. */
export type Supposition = 'adverse' | 'plain' | null

/** Reads what a future is made to hang on: “unless they sign”, “if the talks fail”, “any attack”. */
export function readSupposition(frame: Frame, context: Context): Supposition {
  const { sentence } = frame
  const conditions = conditionsOf(frame, context)
  if (conditions.some(({ cue }) => cue === 'unless') || standsAlone(sentence.text)) return 'adverse'
  const supposed = conditions.filter(({ cue }) => /^(if|should)$/.test(cue))
  const goesWrong = supposed.some((one) =>
    sentence.nodes.some((n) => contains(one, n) && context.demandWords.has(n, sentence, 'failing')),
  )
  if (goesWrong) return 'adverse'
  if (supposed.length > 0 || conditions.some(({ cue }) => cue === 'without')) return 'plain'
  // “Those who obstruct it will face sanctions”: a tree may put the threat into the relative clause.
  const subjects = [frame.subjectHead, frame.governor?.subjectHead ?? null]
  return subjects.some((one) => isProvoking(one, frame, context)) ? 'adverse' : null
}

/** What a clause hangs on, even where the tree hangs it on the verb that reports the clause. */
export function conditionsOf(frame: Frame, context: Context): readonly Condition[] {
  if (frame.conditions.length > 0) return frame.conditions
  const elsewhere = context
    .framesOf(frame.sentence)
    .filter((one) => one !== frame && one.classes.has('say') && one.modality === 'asserted')
    .flatMap((one) => one.conditions)
    .filter((one) => !contains(one, frame.head))
  if (elsewhere.length > 0) return elsewhere
  const leading = leadingCondition(frame)
  return leading.length > 0 ? leading : trailingInversion(frame)
}

/** “If the round fails, …”: what a sentence starts with, wherever the tree hangs it. */
function leadingCondition({ sentence, head }: Frame): readonly Condition[] {
  const { nodes } = sentence
  const first = nodes.find((n) => n.upos !== 'PUNCT' && n.upos !== 'CCONJ')
  const cue = first?.lower ?? ''
  const comma = nodes.findIndex((n) => n.text === ',')
  if (!first || !/^(if|should|unless)$/.test(cue) || comma < first.index + 3) return []
  const [next, last] = [nodes[first.index + 1], nodes[comma - 1]]
  if (!next || !last || head.index < comma) return []
  const clause = { start: next.start, end: last.end }
  return [{ start: first.start, end: last.end, cue, clause, head: next }]
}

/** “will call a strike should the company go ahead”: “should” before a subject supposes. */
function trailingInversion({ sentence, head }: Frame): readonly Condition[] {
  const { nodes } = sentence
  const cue = nodes.find(
    (n) =>
      n.index > head.index &&
      n.lower === 'should' &&
      /^(DET|PRON|PROPN|NOUN)$/.test(nodes[n.index + 1]?.upos ?? ''),
  )
  if (!cue) return []
  const stop = nodes.findIndex((n, at) => at > cue.index && /^[,.;:—–"”]$/.test(n.text))
  const [next, last] = [nodes[cue.index + 1], nodes[(stop < 0 ? nodes.length : stop) - 1]]
  if (!next || !last || last.index < cue.index + 2) return []
  const clause = { start: next.start, end: last.end }
  return [{ start: cue.start, end: last.end, cue: 'should', clause, head: next }]
}

/** “Otherwise …”, “Failing that, …”, “…, or else …”. */
const standsAlone = (text: string): boolean =>
  /^(?:Otherwise|Failing (?:that|this|which)|If not|Or else)\b/.test(text) ||
  /[,;–—] (?:or else|failing which|failing that|otherwise)\b/.test(text)

/** “any attempt to …”, “an attack on …”: a subject that supposes a wrong. */
function isProvoking(subject: Node | null, { sentence, modality }: Frame, context: Context) {
  if (subject === null || (modality !== 'future' && modality !== 'conditional')) return false
  const isOpen =
    subject.children.some(
      (c) => c.relation === 'det' && /^(any|a|an|every|further)$/.test(c.lower),
    ) ||
    /^(anyone|whoever|failure|refusal)$/.test(subject.lemma) ||
    // “those who obstruct it will face sanctions”
    (/^(those|one|anybody|everyone)$/.test(subject.lower) &&
      subject.children.some((c) => /^acl:relcl/.test(c.relation)))
  const isWrong =
    context.demandWords.has(subject, sentence, 'provoking') &&
    (subject.children.some((c) => /^(acl|nmod)/.test(baseOf(c.relation))) || isOpen)
  return isOpen && isWrong
}
