import type { Span } from '../../model/evidence.ts'
import type { Takeaway } from '../../model/takeaway.ts'
import type { MakingTools } from './tools.ts'

/** A point of the article's own summary. */
export const makeTakeaway = (span: Span, tools: MakingTools): Takeaway => ({
  id: tools.idOf('takeaway', span.start),
  text: tools.textOf(span),
  evidence: tools.citeAll(span),
})
