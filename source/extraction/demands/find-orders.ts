import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'
import { childBy, spanOf, subtree } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { findNeeded } from './find-needed.ts'
import { speakerOf } from './speaker-of.ts'

/** Verbs whose imperative orders nothing of the other side: “look”, “let us see”. */
const IDLE =
  /^(look|see|imagine|say|ask|remember|wait|listen|mark|believe|forget|think|note|trust|thank|call|guess|suppose|consider|watch|welcome|mind|hear|be|take|read|excuse|compare|judge|put|try|go|come|do|have|get|know|bear)$/

/**
 * What another is told to do outright: “Lift the siege now,” “it is time for them to leave”, “was
 * asked by both to draft a text”, “has given them ten days to leave”.
 */
export function findOrders(frame: Frame, context: Context): readonly DemandDraft[] {
  for (const find of [byImperative, byTime, byPassive, byDeadline, byAttitude, byAim, findNeeded]) {
    const found = find(frame, context)
    if (found.length > 0) return found
  }
  return []
}

/** “Lift the siege now,” the minister said. */
function byImperative(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, predicate } = frame
  if (!/^(VB|VBP)$/.test(head.xpos) || IDLE.test(head.lemma)) return []
  const isBare = !head.children.some(
    (c) =>
      /^(nsubj|csubj|expl|cop|mark)/.test(c.relation) ||
      (/^aux/.test(c.relation) && c.lemma !== 'do') ||
      (c.relation === 'advmod' &&
        c.index < head.index &&
        !/^(not|just|now|simply|first)$/.test(c.lower)),
  )
  const first = sentence.nodes.find((n) => n.start >= predicate.start)
  const quote = first?.before ?? null
  // “hopes they “meet each other halfway””: a quotation in the middle of a clause orders nothing.
  const isOwn = /^[,:.;—–]?$/.test(quote?.before?.text ?? '')
  const isUs = /^(us|'s|’s|me)$/.test(sentence.nodes[head.index + 1]?.lower ?? '')
  if (!isBare || !isOwn || !/^["“]$/.test(quote?.text ?? '') || (head.lemma === 'let' && isUs))
    return []
  const speaker = speakerOf(frame, context)
  if (!speaker || speaker.parties.length === 0) return []
  return [order(frame, speaker, predicate, 'an order in quotation marks')]
}

function order(
  frame: Frame,
  speaker: ReportedBy,
  span: DemandDraft['span'],
  rule: string,
): DemandDraft {
  return demandOfClause(frame, {
    kind: 'demand',
    parties: speaker.parties,
    span,
    because: speaker.content ? [frame.clause, speaker.content] : [frame.clause],
    reportedBy: frame.reportedBy ?? speaker,
    rule,
  })
}

/** “It is time for Niger to close the camps, Chad said”, “it is essential that it leave”. */
function byTime(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, subjectHead, predicate } = frame
  if (subjectHead?.lower !== 'it' || frame.negated || head.lemma === 'up') return []
  if (!context.demandWords.has(head, sentence, 'urging')) return []
  const speaker = speakerOf(frame, context)
  if (!speaker || speaker.parties.length === 0) return []
  const from = sentence.nodes.find(
    (n) => n.index > head.index && n.index <= head.index + 3 && /^(for|that|on)$/.test(n.lower),
  )
  const start = from && sentence.nodes[from.index + 1]?.start
  if (start === undefined || predicate.end - start < 12) return []
  const whom = from?.head ? context.resolver.resolve(from.head, sentence).parties : []
  const isAct = sentence.nodes.some(
    (n) => n.start > start && n.end <= predicate.end && n.upos === 'VERB',
  )
  if (!isAct || whom.some((id) => speaker.parties.includes(id))) return []
  return [
    {
      ...order(frame, speaker, { start, end: predicate.end }, `“it is ${head.lower}”`),
      addressees: whom,
    },
  ]
}

/** “The guarantors have been asked by both sides to draft a text.” */
function byPassive(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, subjectHead, parties } = frame
  if (!frame.passive || frame.negated || parties.length === 0 || !frame.classes.has('urge'))
    return []
  const act = childBy(head, 'xcomp', 'advcl')
  const span = act && spanOf(subtree(act).filter((n) => n.index >= act.index))
  if (!act || !span || act.xpos !== 'VB') return []
  const whom = subjectHead ? context.resolver.resolve(subjectHead, sentence).parties : []
  return [
    demandOfClause(frame, {
      kind: 'demand',
      parties,
      addressees: whom.filter((id) => !parties.includes(id)),
      span,
      family: 'urge',
      rule: `“${head.lower}” by a party`,
    }),
  ]
}

/** “has set Niger a deadline of 4 July”, “gave them ten days to leave”. */
function byDeadline(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, parties, object } = frame
  if (parties.length === 0 || frame.passive || frame.negated || object === null) return []
  if (!/^(give|set|issue|impose|deliver|hand)$/.test(head.lemma)) return []
  if (frame.modality !== 'asserted') return []
  const named = sentence.nodes.find(
    (n) =>
      n.start >= head.end && n.end <= frame.predicate.end && /^(deadline|ultimatum)$/.test(n.lemma),
  )
  const isTime = /^(hour|day|week|month)$/.test(object.lemma)
  const act = childBy(object, 'acl') ?? childBy(head, 'xcomp', 'advcl')
  const isTerm = isTime && head.lemma === 'give' && act?.xpos === 'VB'
  if (!named && !isTerm) return []
  const whom = sentence.nodes
    .filter(
      (n) => /^(iobj|obj|obl|nmod)$/.test(n.relation) && (n.head === head || n.head === object),
    )
    .flatMap((n) => context.resolver.resolve(n, sentence).parties)
    .filter((id) => !parties.includes(id))
  if (whom.length === 0) return []
  return [
    demandOfClause(frame, {
      kind: 'demand',
      parties,
      addressees: [...new Set(whom)],
      span: frame.predicate,
      rule: 'a deadline set to another',
    }),
  ]
}

/** “is adamant that the hills be returned”, “is keen for talks to move to Doha”. */
function byAttitude(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, parties, complement } = frame
  if (!/^(adamant|insistent|keen|clear|firm|categorical|emphatic)$/.test(head.lemma)) return []
  if (frame.negated || parties.length === 0 || head.upos === 'VERB') return []
  const clause = childBy(head, 'ccomp', 'advcl', 'xcomp')
  const inner = clause && context.frameAt(clause)
  const span =
    clause && spanOf(subtree(clause).filter((n) => n.relation !== 'mark' || n.head !== clause))
  if (!clause || !inner || !span || complement === null) return []
  const own = inner.parties.some((id) => parties.includes(id))
  const isBase =
    clause.xpos === 'VB' || clause.children.some((c) => c.lower === 'be' && c.xpos === 'VB')
  const isDuty = inner.modality === 'obligation' || (isBase && inner.subjectHead !== null)
  const denies = inner.negated && /future|conditional|obligation/.test(inner.modality)
  if (!denies && (own || !isDuty)) return []
  return [
    demandOfClause(frame, {
      kind: denies ? 'red-line' : 'demand',
      parties,
      addressees: inner.parties.filter((id) => !parties.includes(id)),
      span,
      family: denies ? 'redLine' : 'demand',
      rule: `“${head.lower} that”`,
    }),
  ]
}

/** “The closure of the camps remains the goal, Chad's minister said.” */
function byAim(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, subjectHead, subject, sentence } = frame
  const aim = head.upos === 'NOUN' ? head : childBy(head, 'xcomp', 'obj')
  if (!aim || !/^(goal|aim|objective|priority|demand|requirement)$/.test(aim.lemma)) return []
  const isNamed = aim.children.some(
    (c) => /^(the|our|its|their)$/.test(c.lower) || c.relation === 'nmod:poss',
  )
  const links =
    head === aim ? childBy(head, 'cop') !== undefined : /^(remain|stay|be)$/.test(head.lemma)
  const isThing = subjectHead !== null && /^(NOUN|PROPN)$/.test(subjectHead.upos)
  if (!isNamed || !links || !isThing || !subject || frame.negated) return []
  if (context.demandWords.has(subjectHead, sentence, 'wanted', 'list')) return []
  const speaker = speakerOf(frame, context)
  if (!speaker || speaker.parties.length === 0 || frame.parties.length > 0) return []
  return [order(frame, speaker, subject, `called the ${aim.lower}`)]
}
