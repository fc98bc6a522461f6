import type { Context } from '../context.ts'
import { clauseContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { isNoLonger } from '../frames/read-modality.ts'
import type { PositionDraft } from './position-draft.ts'

/** “no longer asks for inspectors of its own”: what a party has stopped wanting. */
export function findConcession(frame: Frame, context: Context): PositionDraft | null {
  const { classes, head, finite, parties, clause, sentence, reportedBy } = frame
  if (!classes.has('demand') || !finite || parties.length === 0 || !isNoLonger(head)) return null
  const span = clauseContent(frame, context.article.source)
  return (
    span && {
      kind: 'concession',
      parties,
      addressees: [],
      span,
      because: [clause],
      sentence,
      frame,
      reportedBy,
      family: 'accept',
      rule: `no longer “${head.lemma}”`,
    }
  )
}
