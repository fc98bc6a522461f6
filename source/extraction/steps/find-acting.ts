import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'

/** Who acts in what is to come: its subject, whoever it names, else the sides whose talks it is. */
export function findActing(frame: Frame, { resolver }: Context): readonly string[] {
  if (frame.parties.length > 0) return frame.parties
  const lost = frame.subjectHead === null ? wordsBefore(frame)[0] : undefined
  const clause = lost ? { start: lost.start, end: frame.clause.end } : frame.clause
  // “if Iraq agrees” names who may spare it, not who acts.
  const inside = resolver
    .mentionsIn(frame.sentence)
    .filter((m) => contains(clause, m) && !frame.conditions.some((one) => contains(one, m)))
  const named = partiesOf(inside.filter(({ head }) => !isPlace(head)))
  if (named.length > 0) return [...new Set(named)]
  return frame.subjectHead && isTalk(frame.subjectHead) ? resolver.pair : []
}

/** “in the Emirates”, “to Doha”: where it is to happen. */
export function isPlace(node: Node): boolean {
  // “at the Belarusian border”
  const top = /^(amod|compound|nmod:poss|flat)$/.test(node.relation) && node.head ? node.head : node
  return top.children.some(
    (c) => c.relation === 'case' && /^(in|at|to|into|inside|near|via|across)$/.test(c.lower),
  )
}

/** Whether a noun names talks or those who hold them. */
export const isTalk = (node: Node): boolean =>
  /^(talk|negotiation|round|meeting|session|discussion|negotiator|summit|mediation|consultation)s?$/.test(
    node.lower,
  )

/** What a clause is about: someone who acts, something that happens or is handled, or neither. */
export function kindOfSubject(frame: Frame, context: Context): 'actor' | 'topic' | 'other' {
  const { subjectHead, sentence } = frame
  if (frame.parties.length > 0 || frame.people.length > 0 || frame.subjectHow === 'unnamed')
    return 'actor'
  const isLost = subjectHead === null || /^(ADP|ADV|PUNCT)$/.test(subjectHead.upos)
  const words = isLost ? wordsBefore(frame) : [subjectHead, ...within(frame)]
  if (words.some((node) => isActor(node, sentence, context) || isName(node))) return 'actor'
  const isTopic = (node: Node): boolean =>
    context.stepWords.has(node, sentence, 'event', 'term', 'pending', 'text') ||
    node.children.some(
      (c) =>
        (c.relation === 'compound' && context.stepWords.has(c, sentence, 'event')) ||
        (node.lower === 'one' && context.stepWords.has(c, sentence, 'coming')),
    )
  return (isLost ? words : [subjectHead]).some(isTopic) ? 'topic' : 'other'
}

/** Whether a word names a person or body that can act. */
export const isActor = (
  node: Node,
  sentence: Sentence,
  { stepWords, offices, resolver }: Context,
): boolean =>
  /^(NOUN|PROPN|NUM|PRON|DET)$/.test(node.upos) &&
  (stepWords.has(node, sentence, 'body') ||
    /^(him|her|them|us|each|other)$/.test(node.lower) ||
    offices.isHead(node) ||
    offices.isCollective(node) ||
    resolver.mentionAt(node) !== undefined)

/** A name that nobody introduced: whoever bears it acts. */
const isName = (node: Node): boolean => node.upos === 'PROPN' && /^\p{Lu}/u.test(node.text)

/** A name that the tree split: the words of the subject up to its head. */
const within = ({ subject, subjectHead, sentence }: Frame): readonly Node[] =>
  subject && subjectHead?.upos === 'PROPN'
    ? sentence.nodes.filter((n) => n.start >= subject.start && n.end <= subject.end)
    : []

/** Where the tree has lost the subject: the words before the predicate, back to a stop. */
function wordsBefore({ predicate, sentence }: Frame): readonly Node[] {
  const before = sentence.nodes.filter((n) => n.end <= predicate.start).slice(-16)
  const stop = before.findLastIndex((n) => /^[.;:“"]$/.test(n.text))
  return before.slice(stop + 1)
}
