import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'

/** Whether a clause is denied, threatened, asked, or made to hang on what has not come. */
export function isRuledOut(frame: Frame, context: Context): boolean {
  const { head, sentence, conditions } = frame
  const textAt = (start: number, end: number): string => context.article.source.slice(start, end)
  if (frame.negated || isDenied(frame, context) || isThreat(frame)) return true
  const { subjectHead, object } = frame
  if (subjectHead && context.stepWords.has(subjectHead, sentence, 'aside')) return true
  if (object && context.stepWords.has(object, sentence, 'aside')) return true
  if (object?.lower === 'one' && object.before?.lower === 'no') return true
  if (/\?\s*["”]?$/.test(sentence.text)) return true
  // “The truce lapses on Friday unless it is renewed”: the day is firm, what saves it is not.
  if (context.stepWords.has(head, sentence, 'ending')) return false
  if (isConditional(frame, context)) return true
  if (conditions.some(({ cue }) => /^(unless|should|not|only|provided)/.test(cue))) return true
  // “without a deal” makes it hang on one, “without a pause” does not.
  if (
    conditions.some(({ cue, start, end }) => cue === 'without' && NEEDED.test(textAt(start, end)))
  )
    return true
  if (conditions.some(({ cue }) => cue === 'if') && /^(would|'d)$/.test(auxiliaryOf(frame)))
    return true
  if (WITHOUT.test(sentence.text) || HABIT.test(sentence.text)) return true
  if (FAILS.test(textAt(head.end, Math.min(sentence.end, frame.clause.end + 60)))) return true
  if (INVERTED.test(sentence.text) || UNDER_A_TEXT.test(sentence.text)) return true
  if (isIndirectQuestion(frame)) return true
  if (head.relation.startsWith('advcl')) return !isWhen(frame) && !isInfinitive(frame)
  return /\b(was|were|had)\b/.test(sentence.text) && CANCELLED.test(sentence.text)
}

/** Whether the clause stands under a denial or a demand: “denied that it will”, “wants it to”. */
export function isDenied(frame: Frame, { stepWords }: Context): boolean {
  const above = frame.head.head
  if (above && /^(acl|ccomp)/.test(frame.head.relation) && above.upos === 'NOUN')
    if (stepWords.has(above, frame.sentence, 'denying')) return true
  for (let at = frame.governor; at; at = at.governor)
    if (
      at.negated ||
      (stepWords.has(at.head, at.sentence, 'denying') &&
        !(stepWords.has(at.head, at.sentence, 'summoning') && at.tense === 'past'))
    )
      return true
  const cue = frame.reportedBy?.cue
  const verb = cue && frame.sentence.nodes.find((n) => n.start >= cue.start && n.upos === 'VERB')
  return verb ? stepWords.has(verb, frame.sentence, 'denying') : false
}

/** What harms the other side is a threat when it is announced. */
const isThreat = ({ classes }: Frame): boolean =>
  (classes.has('hostile') || classes.has('threaten')) && !classes.has('meet') && !classes.has('act')

/** Whether “unless”, “only if” stand in the clause or right after it. */
function isConditional({ clause, sentence }: Frame, { article }: Context): boolean {
  const end = Math.min(sentence.end, clause.end + 14)
  return CONDITIONAL.test(article.source.slice(clause.start, end))
}

/** What a party would do only on a condition is an offer, not a step. */
const CONDITIONAL =
  /\b(only to|only if|only when|only once|unless|provided that|on condition that|as long as)\b/i

/** “should the talks fail”, “were they to agree” */
const INVERTED = /(^|,\s|\b)should (the|a|an|they|it|he|she|[A-Z]\w+) [^,.]{2,40}\b(\w+)\s*[,.]/

/** “if the water has not come”, “if the talks fail”: what comes then is a threat or a fear. */
const FAILS =
  /\bif\b[^.,;]{0,50}\b(?:not|no|fails?|failed|refuses?|collapses?)\b|\bif\b[^.,;]{0,50}n['’]t\b/i

const NEEDED = /\b(deal|agreement|accord|consensus|consent|approval|progress|guarantee|mandate)/i

/** “Every spring, diplomats say …” */
const HABIT = /^["“]?(every|each) (?!side|party|country|one)/i

/** What comes only if something else fails is threatened or feared. */
const WITHOUT = /^["“]?(without|failing|barring|if)\b[^,]*,[^.]*\b(will|would|could)\b/i

/** “Under the American plan, elections would be held …”: what a text foresees is no arrangement. */
const UNDER_A_TEXT =
  /^(under|according to|in) (the|its|his|her|their|this|that|a|an) (\S+ ){0,3}(plan|proposal|draft|text|blueprint|scheme|document|offer|version|formula|terms)\b/i

const CANCELLED =
  /\b(called off|cancell?ed|scrapped|did not|didn't|never (?:took|came|happened)|fell through|collapsed|broke down|was abandoned)\b|\b(?:was|were) (?:to|due|set|supposed|expected|scheduled|meant)\b.*,? (?:but|however|though|although|instead|until)\b/i

const auxiliaryOf = ({ head }: Frame): string =>
  head.children.find((c) => /^aux/.test(c.relation))?.lower ?? ''

/** “when the teams reconvene on 12 November” tells what is to come. */
const isWhen = ({ head }: Frame): boolean =>
  head.children.some((c) => /^(when|once|until)$/.test(c.lower))

/** What leaves a question open: “it is not clear when”, “nobody knows when”. */
const UNKNOWN = /^(clear|unclear|know|unknown|uncertain|say|see|decide|announce|specify|ask|tell)$/

/** “whether the two will meet”, “not clear when they will”. */
const isIndirectQuestion = ({ head }: Frame): boolean =>
  head.children.some(
    (c) =>
      c.lower === 'whether' ||
      ((/^(ccomp|csubj)/.test(head.relation) || UNKNOWN.test(head.head?.lemma ?? '')) &&
        /^(when|how|why|where|what|if)$/.test(c.lower)),
  )

const isInfinitive = ({ head }: Frame): boolean => head.children.some((c) => c.lower === 'to')
