import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { demandOfSentence } from '../demands/draft-demand.ts'
import { isTitle } from '../text/is-title.ts'
import type { Sentence } from '../text/sentence.ts'
import { voiceOf } from './voice-of.ts'

/** A way to say that one thing comes before another; its first group is what is asked for. */
interface Order {
  readonly pattern: RegExp
  readonly rule: string
}

const WORDS = '[^.;:—–!?“”"]'

/** Orders of events that make the first a condition of the second. */
const ORDERS: readonly Order[] = [
  {
    pattern: new RegExp(
      `(?:^|[“";:—–]\\s*|\\bthat\\s+)(no ${WORDS}{2,60}?, (?:then )?no ${WORDS}{2,60}?)(?=,?[.;:—–!?“”"]|, [^,]*\\b(?:said|says|told)\\b|$)`,
      'giu',
    ),
    rule: '“no …, no …”',
  },
  {
    pattern: new RegExp(
      `(?:^|[“";:—–]\\s*|\\bthat\\s+)(first (?!of all|and foremost|lady|minister)${WORDS}{3,80}?,? (?:and )?(?:only )?then (?!again)${WORDS}{3,60}?)(?=[.;:—–!?“”"]|,|$)`,
      'giu',
    ),
    rule: '“first …, then …”',
  },
  {
    pattern:
      /(?:^|[“";:—–]\s*|\bthat\s+)(first (?:the|a|an|our|their|its|his|her|your)? ?\p{L}+(?: \p{L}+){0,4}, (?:the|a|an|our|their|its|his|her|your)? ?\p{L}+(?: \p{L}+){0,4} (?:second|after|afterwards|later|next))(?=[.;:—–!?“”",]|$)/giu,
    rule: '“first …, … later”',
  },
]

/** Conditions by order: “No survey, no treaty”, “First the land, then the guns”. */
export function findOrderedConditions(context: Context): readonly DemandDraft[] {
  return context.sentences
    .filter((sentence) => !isTitle(context.article, sentence))
    .flatMap((sentence) =>
      ORDERS.flatMap(({ pattern, rule }) =>
        [...sentence.text.matchAll(pattern)].flatMap((match) => {
          const [whole, words = ''] = match
          const start = sentence.start + match.index + whole.length - words.length
          return draftOrdered({ start, end: start + words.length }, rule, sentence, context)
        }),
      ),
    )
}

function draftOrdered(
  span: Span,
  rule: string,
  sentence: Sentence,
  context: Context,
): readonly DemandDraft[] {
  const { parties, reporter } = voiceOf(span, sentence, context)
  const own = parties.length > 0 ? parties : context.resolver.subjectOf(sentence).parties
  if (own.length === 0) return []
  return [
    demandOfSentence(sentence, {
      kind: 'condition',
      parties: own,
      span,
      reportedBy: reporter,
      family: 'condition',
      rule: `a condition by order: ${rule}`,
    }),
  ]
}
