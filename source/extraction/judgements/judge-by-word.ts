import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Judgement } from './judgement.ts'

/** “Unreasonable, thought the rebels.”: a sentence that is little else than a verdict. */
export function judgeByWord(sentence: Sentence, context: Context): Judgement | null {
  const { nodes } = sentence
  if (nodes.length > 10 || isTitle(context.article, sentence)) return null
  if (!context.predicates.ofPhrases(sentence, 0, nodes.length - 1).has('reject')) return null
  const report = context.reportsOf(sentence).find((one) => one.parties.length > 0)
  const parties = report?.parties ?? context.tools.topicOf(sentence)
  const [frame] = context.framesOf(sentence)
  if (parties.length === 0 || !frame) return null
  return {
    stance: 'rejects',
    parties,
    people: report?.people ?? [],
    target: null,
    targetSpan: null,
    span: { start: sentence.start, end: sentence.end },
    sentence,
    frame,
    scope: 'whole',
    rule: 'rejects in a word',
  }
}
