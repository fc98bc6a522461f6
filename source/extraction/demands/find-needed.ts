import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { speakerOf } from './speaker-of.ts'

/** What is always needed, and asks nothing of anybody. */
const IDLE =
  /^(work|time|effort|discussion|talk|step|patience|caution|progress|thing|will|help|answer|courage|dialogue|attention|consultation|clarity|detail|approach|urgency|unity|change|move)$/

const NEEDED =
  /^(essential|necessary|indispensable|imperative|vital|needed|required|must|prerequisite)$/

/** “A new treaty is needed, Chad said”, “guarantees were required, it added”. */
export function findNeeded(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, subjectHead, subject, passive, negated, clause } = frame
  const isNeed = (passive && /^(need|require)$/.test(head.lemma)) || NEEDED.test(head.lower)
  if (!isNeed || negated || frame.parties.length > 0 || !subject) return []
  const isThing = subjectHead?.upos === 'NOUN' && !IDLE.test(subjectHead.lemma)
  const speaker = isThing ? speakerOf(frame, context) : null
  if (!speaker || speaker.parties.length === 0) return []
  return [
    demandOfClause(frame, {
      kind: 'demand',
      parties: speaker.parties,
      span: subject,
      because: speaker.content ? [clause, speaker.content] : [clause],
      reportedBy: frame.reportedBy ?? speaker,
      rule: `said to be ${head.lower}`,
    }),
  ]
}
