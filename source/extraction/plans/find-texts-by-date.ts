import type { Context } from '../context.ts'
import { monthName } from '../dates/month-names.ts'
import type { Sentence } from '../text/sentence.ts'
import { bareMention } from './bare-mention.ts'
import { findFrameAround } from './find-frame-around.ts'
import { readMarks } from './plan-marks.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import { isGivingWay } from './read-replacement.ts'

const OF_DATE = new RegExp(
  `\\b(?:that|the one) (?:of|from) (?:\\d{1,2} ${monthName}|${monthName}(?: \\d{1,2})?|(?:last )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|spring|summer|autumn|winter))\\b`,
  'g',
)

/** “The new text replaces that of 1 February”: a text known by nothing but its date. */
export function findTextsByDate(
  sentence: Sentence,
  texts: readonly PlanMention[],
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  return [...sentence.text.matchAll(OF_DATE)].flatMap(({ 0: text, index }): PlanMention[] => {
    const start = sentence.start + index
    const end = start + text.length
    const head = sentence.nodes.find(
      (node) => node.start >= start && /^(that|one)$/.test(node.lower),
    )
    const antecedent = texts.findLast((m) => m.head.start < start)
    if (!head || !antecedent) return []
    const noun = antecedent.noun === 'points' ? 'text' : antecedent.noun
    return [
      {
        ...bareMention(head, noun, sentence, { start, end }),
        marks: readMarks(text, text, words),
        definite: true,
        draft: antecedent.draft,
        earlier: isGivingWay({ sentence, start, end }),
        ...findFrameAround(head, context.framesOf(sentence)),
      },
    ]
  })
}
