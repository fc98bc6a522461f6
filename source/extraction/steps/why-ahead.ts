import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import type { Dated } from './date-clause.ts'
import { isRuledOut } from './is-ruled-out.ts'
import { leadOf } from './lead-of.ts'

/** The sign that an event is to come; null when there is none, or one that it is past. */
export function whyAhead(
  event: Node,
  date: Dated,
  sentence: Sentence,
  frame: Frame | null,
  context: Context,
): string | null {
  const { stepWords } = context
  const has = (node: Node, ...groups: Parameters<typeof stepWords.has>[2][]): boolean =>
    stepWords.has(node, sentence, ...groups)
  const before = sentence.nodes.slice(Math.max(0, event.index - 6), event.index)
  const verb = verbAbove(event)
  if (
    frame?.negated ||
    (hadBeen(frame) && !has(event, 'term')) ||
    /\?\s*["”]?$/.test(sentence.text)
  )
    return null
  if (before.some((n) => n.head === event && has(n, 'past'))) return null
  if (isUnderDenial(event, sentence, context)) return null
  const lead = leadOf(event, sentence.nodes).before?.lower ?? ''
  const isPast = frame !== null && frame.tense === 'past' && !isPerfect(frame)
  if (has(event, 'term') && !(isPast && verb && has(verb, 'ending')))
    return 'a deadline with its day'
  if (isForeseen(frame, context)) return null
  if (
    verb &&
    has(verb, 'awaiting') &&
    !(isPast && /^(hold|host|stage|need|face)$/.test(verb.lemma))
  )
    return `awaited by “${verb.lemma}”`
  if (
    /^(before|until|till|pending|for)$/.test(lead) ||
    /\bahead of\b/i.test(textBefore(event, sentence))
  )
    return isPast && lead === 'for' ? null : 'an event ahead'
  if (/\b(next|coming|tomorrow|upcoming)\b/i.test(date.value.text) && !isPast)
    return 'an event ahead'
  if (isPast || (frame && isRuledOut(frame, context))) return null
  const isNow = frame ? frame.tense !== 'past' : !sentence.nodes.some((n) => n.xpos === 'VBD')
  return isNow && isOfDay(event, date) ? 'an event with its day' : null
}

/** “The plan foresees a withdrawal by March”: what a text says is not arranged. */
const isForeseen = (frame: Frame | null, { stepWords }: Context): boolean =>
  frame?.subjectHead != null &&
  frame.classes.has('provide') &&
  !frame.passive &&
  stepWords.has(frame.subjectHead, frame.sentence, 'text')

/** Whether a date is near enough: “the March meeting” and “within 100 days” are too loose. */
const isOfDay = (event: Node, { start, value }: Dated): boolean =>
  /^(day|week)$/.test(value.granularity)
    ? value.basis !== 'duration'
    : value.granularity === 'month' && start > event.start

/** “has called a meeting”: past in form only. */
const isPerfect = ({ head }: Frame): boolean =>
  head.children.some((c) => /^aux/.test(c.relation) && /^(has|have|'ve)$/.test(c.lower))

const hadBeen = (frame: Frame | null): boolean =>
  frame?.head.children.some((c) => /^aux/.test(c.relation) && c.lower === 'had') ?? false

const textBefore = (event: Node, sentence: Sentence): string =>
  sentence.text.slice(Math.max(0, event.start - sentence.start - 60), event.start - sentence.start)

/** Whether a verb above a noun takes back what it says: “urged both to resume talks next week”. */
function isUnderDenial(node: Node, sentence: Sentence, { stepWords }: Context): boolean {
  for (let at = node.head; at; at = at.head)
    if (
      at.upos === 'VERB' &&
      stepWords.has(at, sentence, 'denying') &&
      !stepWords.has(at, sentence, 'awaiting')
    )
      return true
  return false
}

function verbAbove(node: Node): Node | null {
  for (let at = node.head; at; at = at.head) if (/^(VERB|AUX)$/.test(at.upos)) return at
  return null
}
