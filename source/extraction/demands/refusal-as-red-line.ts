import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Judgement } from '../judgements/judgement.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'

/** A refusal of something that is on no table: “rejects any such deployment”. */
export function refusalAsRedLine(
  { frame, parties, target, targetSpan, span, rule }: Judgement,
  context: Context,
): readonly DemandDraft[] {
  // “said no to 60”, “rejects that as blackmail”: an answer to something, even where to what is not known.
  if (
    judgedText(target, context) ||
    /“say/.test(rule) ||
    target?.upos === 'PRON' ||
    // “turned down all three”
    target?.upos === 'NUM' ||
    /^(that|this|these|those)$/.test(target?.lower ?? '')
  )
    return []
  if (answersOnly(frame, target)) return []
  const content = targetSpan ? trimContent(targetSpan, context.article.source) : null
  if (content === null || isAnaphor(context.article.source.slice(content.start, content.end)))
    return []
  return [{ ...draftRedLine(frame, parties, content, frame.reportedBy, rule), because: [span] }]
}

/**
 * “poured cold water on the idea”, “rejected the award”: an answer to what was said or done before,
 * which only “ruled out” makes a line for what is to come.
 */
function answersOnly({ head, sentence }: Judgement['frame'], target: Judgement['target']): boolean {
  if (
    /^(pour|dismiss|brush|decline|recognise|recognize|vote|wave|shrug|scoff|disavow)$/.test(
      head.lemma,
    )
  )
    return true
  const isRuledOut = head.lemma === 'rule' && sentence.nodes[head.index + 1]?.lower === 'out'
  if (head.upos !== 'VERB' || target === null) return false
  if (isRuledOut) return /^(talk|talks|meeting|comment)$/.test(target.lemma)
  const isDefinite = target.children.some((c) => c.relation === 'det' && c.lower === 'the')
  return isDefinite && !target.children.some((c) => /^(nmod|acl|nummod)/.test(c.relation))
}

/** A refusal of some text is a reaction to it, even where it is not known which. */
const judgedText = (target: Judgement['target'], context: Context): boolean =>
  target !== null &&
  !target.children.some((c) => /^(any|every|no|such|all)$/.test(c.lower)) &&
  (context.world.documents.noun.includes(target.lemma) || target.lemma === 'demand')

const isAnaphor = (text: string): boolean =>
  /^(it|that|this|them|these|those|both|so|the (?:offer|claim|accusation|allegation|charge|report|idea|suggestion|criticism)s?|(?:the |all |such )?(?:accusation|allegation|claim|charge|report|criticism|suggestion)s?\b.*)$/i.test(
    text.trim(),
  )
