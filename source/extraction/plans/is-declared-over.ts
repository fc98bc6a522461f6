import { escapePattern } from '../text/escape-pattern.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'

/**
 * “The nine-point paper was dead”, “Oslo’s text is off the table”: nobody works on it any more. Who
 * says so of another's text only refuses it.
 */
export function isDeclaredOver(
  { sentence, head, frame }: PlanMention,
  authors: ReadonlySet<string>,
  words: PlanWords,
): boolean {
  const over = words.list('over').map(escapePattern).join('|')
  const said = new RegExp(
    `^['’”"]?\\s+(?:(?:is|was|are|were|has been|had been|looks|seems)\\s+(?:now\\s+|already\\s+|effectively\\s+)?|(?=[“"‘]))[“"‘]?(?:${over})\\b`,
    'i',
  )
  const by = frame?.reportedBy?.parties ?? []
  return (
    by.every((party) => authors.has(party)) &&
    said.test(sentence.text.slice(head.end - sentence.start))
  )
}
