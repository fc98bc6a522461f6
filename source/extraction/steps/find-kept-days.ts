import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import { datesOf } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'

/** “has kept 26 March free for the two”, “Monday has been set aside”: a day held for a meeting. */
export function findKeptDays(context: Context): readonly StepDraft[] {
  const { article, sentences, resolver } = context
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
    const span = { start: sentence.start, end: sentence.end }
    return [
      {
        what: span,
        because: span,
        who: [...new Set(partiesOf(resolver.mentionsIn(sentence)))],
        actor: null,
        when: date.value,
        sentence,
        reportedBy: null,
        tentative: true,
        form: 'event' as const,
        rule: 'a day kept free',
      },
    ]
  })
}

const KEPT = /\b(?:kept|keep|keeps|keeping|left|leave|held|hold|blocked|cleared)\b/i
