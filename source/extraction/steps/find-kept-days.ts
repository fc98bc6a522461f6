import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import { datesOf } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'
import { stepOfSentence } from './step-of-sentence.ts'

/** “has kept 26 March free for the two”, “Monday has been set aside”: a day held for a meeting. */
export function findKeptDays(context: Context): readonly StepDraft[] {
  const { article, sentences } = context
  return sentences.flatMap((sentence) => {
    const kept = KEPT.test(sentence.text)
    if (!kept || isTitle(article, sentence)) return []
    const date = datesOf(sentence, context).find(({ start, end, value }) => {
      const before = sentence.text.slice(0, start - sentence.start)
      const after = sentence.text.slice(end - sentence.start)
      const isKept =
        /\b(?:keep|keeps|keeping|kept|leave|left|hold|held|block\w*|clear\w*)\s*$/i.test(before)
      return value.basis !== 'event' && isKept && /^\s*(?:free|open|clear|out|for)\b/i.test(after)
    })
    if (!date) return []
    return [stepOfSentence(sentence, date.value, 'a day kept free', context)]
  })
}

const KEPT = /\b(?:kept|keep|keeps|keeping|left|leave|held|hold|blocked|cleared)\b/i
