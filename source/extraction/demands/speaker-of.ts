import type { Context } from '../context.ts'
import type { Frame, ReportedBy } from '../frames/frame.ts'

/**
 * Who stands behind a clause: its reporter, or the one the paragraph has been
 * reporting, when the clause goes on in the same voice (“Otherwise there would be …”).
 */
export function speakerOf(frame: Frame, context: Context): ReportedBy | null {
  if (frame.reportedBy) return frame.reportedBy
  if (!['conditional', 'obligation', 'future'].includes(frame.modality)) return null
  const before = context.sentences[frame.sentence.index - 1]
  if (!before || before.block !== frame.sentence.block) return null
  const reporters = context
    .framesOf(before)
    .map((one) => one.reportedBy)
    .filter((one): one is ReportedBy => one !== null && one.parties.length > 0)
  return reporters.at(-1) ?? null
}
