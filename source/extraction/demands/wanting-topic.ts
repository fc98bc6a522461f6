import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentence.ts'

const WANTING =
  /\b(?:want|wants|wanted|wanting|asks?|asking|after|demand|demands|demanding|seek|seeks|seeking|insists?|insisting|needs?|expects?|position|holding out for|conditions|red lines|wish list|bottom line|say|says)\b/i

/**
 * The party whose wants a paragraph tells, by the question or heading right above it: “What does
 * Ankara want?”, “WHAT TEHRAN IS AFTER”, “And Athens?”.
 *
 * @returns Empty where none stands there, or it names several parties or another matter.
 */
export function wantingTopic(sentence: Sentence, context: Context): readonly string[] {
  const { article, mentions } = context
  const above = article.blocks
    .slice(0, sentence.block)
    .findLast(
      ({ kind }) =>
        !/^(liveStamp|promo)$/.test(kind) &&
        !(kind === 'listItem' && article.blocks[sentence.block]?.kind === 'listItem'),
    )
  if (!above || above.kind === 'headline' || above.kind === 'standfirst') return []
  const text = article.source.slice(above.contentStart, above.end).trim()
  const isQuestion = text.endsWith('?') && text.length < 90
  if (above.kind !== 'heading' && !isQuestion) return []
  const isBare = isQuestion && text.split(/\s+/).length <= 4
  if (!isBare && !WANTING.test(text)) return []
  const inside = mentions.filter((m) => m.start >= above.start && m.end <= above.end)
  const named = [...new Set(partiesOf(inside))]
  return named.length === 1 ? named : []
}
