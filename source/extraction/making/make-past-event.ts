import type { PastEvent } from '../../model/past-event.ts'
import { contains } from '../cite.ts'
import type { EventDraft } from '../events/event-draft.ts'
import type { MakingTools } from './tools.ts'

/** What has happened, as firm as its words. */
export function makePastEvent(draft: EventDraft, tools: MakingTools): PastEvent {
  const { what, date, when, who, sentence, reportedBy, rule } = draft
  return {
    id: tools.idOf('event', what.start),
    what: tools.textOf(what),
    who: [...who],
    when,
    attribution: tools.attributionOf(reportedBy),
    certainty: tools.certaintyOf({ sentence, scope: what }),
    rule,
    evidence: tools.citeAll(what, date === null || contains(what, date) ? null : date),
  }
}
