import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import { datesOf } from './date-clause.ts'
import type { StepDraft } from './step-draft.ts'

/** “The next step is a vote of the members”, “At the end should stand the signing of the accord”. */
export function findNextThings(context: Context): readonly StepDraft[] {
  const { article, sentences, resolver, stepWords } = context
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
    const span = { start: sentence.start, end: sentence.end }
    return [
      {
        what: span,
        because: span,
        who: [...new Set(partiesOf(resolver.mentionsIn(sentence)))],
        actor: null,
        when: datesOf(sentence, context)[0]?.value ?? null,
        sentence,
        reportedBy: null,
        tentative: true,
        form: 'event' as const,
        rule: 'what is said to come next',
      },
    ]
  })
}

const NEXT =
  /^["“]?(?:the (?:next|final|last|remaining|only remaining) (?:step|stage|stop|hurdle|task|move|thing)\b[^.,;]{0,40}\b(?:is|will be|would be|should be|remains)\b|the end (?:of it|of the process) (?:is|will be|would be|should be)\b|next (?:up |in line )?(?:is|are|comes?|will come|follows)\b|(?:then|after that) (?:comes?|follows?)\b)/i
