import type { Attribution, QuoteType } from '../../model/attribution.ts'
import type { Cite } from '../cite.ts'
import type { ReportedBy } from '../frames/frame.ts'

/** The attribution of what the outlet says in its own voice. */
export const OUTLET_VOICE: Attribution = {
  source: null,
  cue: null,
  content: null,
  quoteType: 'none',
  sourceKind: 'outletVoice',
  speakers: [],
  via: [],
}

const QUOTED = /[“"][^”"]+[”"]/

/** Direct when all of it stands in quotation marks, mixed when a part does. */
export function quoteTypeOf(words: string): QuoteType {
  if (/^[“"][^“”"]*[”"]?[.,]?[”"]?$/.test(words.trim())) return 'direct'
  return QUOTED.test(words) ? 'mixed' : 'indirect'
}

/** The attribution of a clause; the outlet's own voice when nobody reports it. */
export function readAttribution(reporter: ReportedBy | null, cite: Cite): Attribution {
  if (reporter === null) return OUTLET_VOICE
  const content = reporter.content ? cite(reporter.content) : null
  return {
    source: reporter.source ? cite(reporter.source) : null,
    cue: reporter.cue ? cite(reporter.cue) : null,
    content,
    quoteType: content ? quoteTypeOf(content.exact) : 'indirect',
    sourceKind: reporter.kind,
    speakers:
      reporter.people.length > 0
        ? reporter.people.map((person) => person.name)
        : [...reporter.parties],
    via: reporter.via.map(cite),
  }
}
