import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import { datesOf } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'
import { stepOfSentence } from './step-of-sentence.ts'

/** “The next step is a vote of the members”, “At the end should stand the signing of the accord”. */
export function findNextThings(context: Context): readonly StepDraft[] {
  const { article, sentences, stepWords } = context
  return sentences.flatMap((sentence) => {
    if (isTitle(article, sentence) || !NEXT.test(sentence.text)) return []
    const lead = NEXT.exec(sentence.text)?.[0].length ?? 0
    const event = sentence.nodes.find(
      (node) =>
        node.start >= sentence.start + lead &&
        node.start - sentence.start < lead + 60 &&
        node.upos === 'NOUN' &&
        stepWords.has(node, sentence, 'event'),
    )
    if (!event) return []
    return [
      stepOfSentence(
        sentence,
        datesOf(sentence, context)[0]?.value ?? null,
        'what is said to come next',
        context,
      ),
    ]
  })
}

const NEXT =
  /^["“]?(?:the (?:next|final|last|remaining|only remaining) (?:step|stage|stop|hurdle|task|move|thing)\b[^.,;]{0,40}\b(?:is|will be|would be|should be|remains)\b|the end (?:of it|of the process) (?:is|will be|would be|should be)\b|next (?:up |in line )?(?:is|are|comes?|will come|follows)\b|(?:then|after that) (?:comes?|follows?)\b)/i
