import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Judgement } from './judgement.ts'
import { judgementOfWhole } from './judgement-of.ts'

/** Verbs of saying by which one side answers another. */
const REPLYING = /^(reply|retort|counter|respond|answer|snap|rejoin|riposte|shoot|fire|hit)$/

/** “Tax policy is not on the table, replied X”: who answers with a denial refuses. */
export function judgeByReply(frame: Frame, context: Context): Judgement | null {
  const { reportedBy, sentence, head, finite } = frame
  if (!finite || !reportedBy?.cue || reportedBy.parties.length === 0) return null
  const { cue } = reportedBy
  // “There is no such court, he replied” denies a fact and refuses nothing.
  if (deniesFact(frame)) return null
  if (!sentence.nodes.some((n) => contains(cue, n) && REPLYING.test(n.lemma))) return null
  const phrases = context.predicates.ofPhrases(sentence, head.index, head.index + 6)
  const denies =
    frame.negated ||
    phrases.has('reject') ||
    phrases.has('redLine') ||
    /^(stay|remain|continue)$/.test(head.lemma) ||
    /\bin no (?:event|case|way|circumstances)\b|\bnever\b/i.test(
      sentence.text.slice(frame.clause.start - sentence.start, frame.clause.end - sentence.start),
    )
  if (!denies) return null
  return judgementOfWhole(frame, reportedBy, { stance: 'rejects', rule: 'rejects in a reply' })
}

const deniesFact = ({ head, subjectHead, sentence: { nodes } }: Frame): boolean =>
  head.children.some((c) => c.relation === 'expl' || c.lower === 'there') ||
  subjectHead?.children.some((c) => c.lower === 'such') === true ||
  nodes.some(
    (n) => n.lower === 'such' && Math.abs(n.index - head.index) < 5 && n.index < head.index,
  )
