import type { Span } from '../../model/evidence.ts'
import type { Statement } from '../../model/statement.ts'
import type { StatementDraft } from '../records/find-statements.ts'
import type { MakingTools } from './tools.ts'

/** Longest passage, in code units, that is quoted to show who says a thing. */
const LONGEST_ATTRIBUTION = 160

/** A quotation with who says it. */
export function makeStatement(
  { by, span, sentence, mode, rule }: StatementDraft,
  tools: MakingTools,
): Statement {
  const people = by.people.map((person) => person.name).join('; ')
  return {
    id: tools.idOf('statement', span.start),
    speaker: people || (by.source ? tools.textOf(by.source) : null),
    parties: [...by.parties],
    words: tools.textOf(span).replace(/^(?:“([^“”]*?),?”|"([^"]*?),?")$/, '$1$2'),
    mode,
    attribution: {
      ...tools.attributionOf(by),
      content: tools.cite(span),
      quoteType: mode,
    },
    certainty: tools.certaintyOf({ sentence, scope: span }),
    rule,
    evidence: tools.citeAll(span, by.source && by.cue ? around(by.source, by.cue) : null),
  }
}

/** The passage from one place to another; null when it is too long to show anything. */
function around(a: Span, b: Span): Span | null {
  const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
  return span.end - span.start < LONGEST_ATTRIBUTION ? span : null
}
