import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentence.ts'
import { isTensed } from '../text/tree.ts'
import { datesOf } from './date-clause.ts'
import { isPlace } from './find-acting.ts'
import type { StepDraft } from './step-draft.ts'

/** “When do they meet next?” – “In the second week of November, in Wellington.” */
export function findAnsweredTimes(context: Context): readonly StepDraft[] {
  const { sentences, resolver } = context
  return sentences.flatMap((answer, index) => {
    const question = sentences[index - 1]
    if (!question || !ASKS_WHEN.test(question.text) || answer.nodes.some(isTensed)) return []
    const date = datesOf(answer, context).find(
      ({ value }) => value.basis !== 'event' && value.granularity !== 'open',
    )
    if (!date || date.start - answer.start > 24) return []
    const span = { start: answer.start, end: answer.end }
    const who = named(question, context)
    return [
      {
        what: span,
        because: span,
        who: who.length > 0 ? who : resolver.pair,
        actor: null,
        when: date.value,
        sentence: answer,
        reportedBy: null,
        tentative: false,
        form: 'line' as const,
        rule: 'the answer to when',
      },
    ]
  })
}

const named = (sentence: Sentence, { resolver }: Context): readonly string[] => [
  ...new Set(partiesOf(resolver.mentionsIn(sentence).filter((m) => !isPlace(m.head)))),
]

/** Questions about a time to come; “when did” asks for the past. */
const ASKS_WHEN =
  /^(?:and )?(?:when(?! did| was| were| has| have| had)|what(?:['’]s| is| happens| comes)? (?:next|now)|by when|how soon|how long (?:do|does|have|has))\b.*\?\s*["”]?$/i
