import type { Context } from '../context.ts'
import { partiesOf } from '../mentions/mention.ts'
import { isTitle } from '../text/is-title.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'

/** Cues that make a condition wherever they stand. */
const CUE =
  /\b(?:but )?(?:only (?:if|when|once|after)|provided(?: that)?(?= \S+ \S)|on (?:the )?condition that|as long as|so long as|unless|not (?:before|until))\b/gi

const BINDING =
  /\b(will|would|won't|ready|willing|prepared|can|cannot|can't|must|accept|agree|sign|start|begin|refuse|reject|bars?|until|happen|possible|say|said|says|wants?|insist)/i

/**
 * Conditions whose clause the trees lost: a firm cue in a sentence that binds a party,
 * when no other finder took it.
 */
export function findLooseConditions(
  context: Context,
  taken: readonly DemandDraft[],
): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence) || !BINDING.test(sentence.text)) continue
    for (const match of sentence.text.matchAll(CUE)) {
      const start = sentence.start + match.index
      const stop = /[;:—–]|, (?:[a-z]+ )?(?:he|she|it|they|says?|said)\b|[.]?$/.exec(
        sentence.text.slice(match.index + match[0].length),
      )
      const end = start + match[0].length + (stop?.index ?? 0)
      if (end - start < match[0].length + 6) continue
      if (
        taken.some((one) => one.span.start < end && start < one.span.end) ||
        taken.some((one) => one.condition && one.condition.start < end && start < one.condition.end)
      )
        continue
      const reports = context.reportsOf(sentence)
      const report = reports.find((one) => one.parties.length > 0) ?? null
      // Whoever the condition names is the one it is put to; a speaker of unknown side stays unknown.
      const subject = reports.length === 0 ? context.resolver.subjectOf(sentence).parties : []
      const named = partiesOf(
        context.resolver.mentionsIn(sentence).filter((m) => m.start >= start && m.end <= end),
      )
      const parties = report?.parties ?? subject.filter((id) => !named.includes(id))
      if (parties.length === 0 || report?.kind === 'unnamed') continue
      found.push(
        demandOfSentence(sentence, {
          kind: 'condition',
          parties,
          span: { start, end },
          reportedBy: report,
          family: 'condition',
          rule: `“${match[0].toLowerCase()}” in a sentence that binds a party`,
        }),
      )
    }
  }
  return found
}
