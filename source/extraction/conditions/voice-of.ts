import type { Span } from '../../model/evidence.ts'
import { contains, overlaps } from '../cite.ts'
import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'

/** Whose words a passage is, and who reports them. */
export interface Voice {
  readonly parties: readonly string[]
  readonly reporter: ReportedBy | null
}

/**
 * Whose words a passage without a clause of its own is: those of the one who reports it, of the
 * one the heading above names, or of the one whose quote the paragraph goes on with.
 *
 * @returns No parties where the text does not tell.
 */
export function voiceOf(passage: Span, sentence: Sentence, context: Context): Voice {
  const reports = context.reportsOf(sentence).filter((one) => one.parties.length > 0)
  const reporter =
    reports.find((one) => one.content !== null && contains(one.content, passage)) ??
    reports.find((one) => one.content !== null && overlaps(one.content, passage)) ??
    reports.find((one) => one.cue !== null && !overlaps(one.cue, passage)) ??
    null
  if (reporter) return { parties: reporter.parties, reporter }
  const topic = context.tools.topicOf(sentence)
  if (topic.length > 0) return { parties: topic, reporter: null }
  return quotedBefore(sentence, context)
}

/** “…,” said X. “First the land.”: the speaker of the quote that goes on. */
function quotedBefore(sentence: Sentence, context: Context): Voice {
  const before = context.sentences[sentence.index - 1]
  const isQuote = /^["“]/.test(sentence.text) || /["”]$/.test(sentence.text)
  const told =
    before && before.block === sentence.block && isQuote
      ? context.reportsOf(before).findLast((one) => one.parties.length > 0)
      : undefined
  return { parties: told?.parties ?? [], reporter: told ?? null }
}
