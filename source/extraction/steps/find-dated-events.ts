import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { type Dated, datesOf } from './date-clause.ts'
import { isPlace, isTalk } from './find-acting.ts'
import { leadOf } from './lead-of.ts'
import type { StepDraft } from './step-draft.ts'
import { whyAhead } from './why-ahead.ts'

/**
 * Finds events named with a day to come: “a second round in Geneva next week”, “the deadline of
 * 9 July”, “Friday’s vote”. That they lie ahead must show in the words around them, since a
 * day alone does not tell.
 */
export function findDatedEvents(context: Context): readonly StepDraft[] {
  const { article, sentences } = context
  return sentences.flatMap((sentence) => {
    if (isTitle(article, sentence)) return []
    const nouns = sentence.nodes.filter((node) => isEvent(node, sentence, context))
    if (nouns.length === 0) return []
    return nouns.flatMap((event) => {
      const lead = leadOf(event, sentence.nodes)
      const dates = [...datesOf(sentence, context, lead.start), ...datesOf(sentence, context)]
      const date = dates.find(
        (one) => one.value.basis !== 'event' && isDatedBy(event, one, sentence, context),
      )
      const step = date && stepOf(event, date, sentence, context)
      return step ? [step] : []
    })
  })
}

function isEvent(node: Node, sentence: Sentence, { stepWords }: Context): boolean {
  const isNoun =
    node.upos === 'NOUN' ||
    (node.upos === 'ADJ' && /^(in|on)$/.test(sentence.nodes[node.index + 1]?.lower ?? ''))
  if (!isNoun) return false
  const above = /^(obj|xcomp)/.test(node.relation) ? node.head : null
  const isPromised =
    above !== null &&
    stepWords.has(above, sentence, 'awaiting') &&
    stepWords.has(node, sentence, 'text')
  if (!isPromised && !stepWords.has(node, sentence, 'event', 'term')) return false
  const isTerm = stepWords.has(node, sentence, 'term')
  if (!isTerm && /^compound/.test(node.relation) && node.head && node.head.index > node.index)
    return false
  return !node.children.some((c) => /^(no|any|every|each)$/.test(c.lower))
}

/** Whether a date belongs to a noun: right before it, or after it with no verb between. */
function isDatedBy(noun: Node, date: Dated, sentence: Sentence, { stepWords }: Context): boolean {
  const { nodes } = sentence
  const isBefore = date.end <= noun.start
  if (!isBefore && date.start < noun.end)
    return contains(date, noun) && date.value.granularity !== 'open'
  const between = nodes.filter((node) =>
    isBefore
      ? node.start >= date.end && node.end <= noun.start
      : node.start >= noun.end && node.end <= date.start,
  )
  if (isBefore) {
    const words = between.map((node) => node.lower).join(' ')
    return (
      between.length <= 8 &&
      (between.every(isPreModifier) || /^(, (the|a|its)\b|as (the|a) date|for )/.test(words)) &&
      !between.some(isVerb)
    )
  }
  if (between.length > 12) return false
  const verbs = between.filter(isVerb)
  if (verbs.length === 0) return between.every((node) => !/^[;—–]$/.test(node.text))
  // “the next meeting is on 27 March”, “a round, planned for Friday,”
  return verbs.every(
    (one, at) =>
      /^(is|are|has|have|been|will|be|falls|comes|due)$/.test(one.lower) ||
      (at === verbs.length - 1 && stepWords.has(one, sentence, 'awaiting')),
  )
}

const isPreModifier = (node: Node): boolean =>
  /^(ADJ|NOUN|PROPN|NUM|PART)$/.test(node.upos) || /^(-|'s|’s|’|')$/.test(node.text)

const isVerb = (node: Node): boolean => /^(VERB|AUX)$/.test(node.upos)

function stepOf(event: Node, date: Dated, sentence: Sentence, context: Context): StepDraft | null {
  const frame = frameAround(event, sentence, context)
  const cue = whyAhead(event, date, sentence, frame, context)
  if (cue === null) return null
  const nodes = sentence.nodes
  const first = leadOf(event, nodes)
  const what = { start: Math.min(first.start, date.start), end: Math.max(event.end, date.end) }
  const inside = partiesOf(
    context.resolver.mentionsIn(sentence).filter((m) => contains(what, m) && !isPlace(m.head)),
  )
  const who =
    inside.length > 0
      ? inside
      : (frame?.parties.length ?? 0) > 0
        ? (frame?.parties ?? [])
        : isTalk(event)
          ? context.resolver.pair
          : []
  return {
    what,
    because: frame && contains(frame.clause, what) ? frame.clause : what,
    who: [...new Set(who)],
    actor: null,
    when: date.value,
    sentence,
    reportedBy: frame?.reportedBy ?? null,
    tentative: true,
    form: 'event',
    rule: cue,
  }
}

/** The smallest clause around a noun. */
function frameAround(event: Node, sentence: Sentence, context: Context): Frame | null {
  const around = context.framesOf(sentence).filter((one) => contains(one.clause, event))
  return (
    around.sort((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0] ??
    null
  )
}
