import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'

/** The words of a clause, cut where a semicolon or who says it follows (“…, the ministry said”). */
export function withoutReport(span: Span, { head, reportedBy }: Frame, { article }: Context): Span {
  const end = Math.max(head.end, span.end)
  const source = Math.min(reportedBy?.source?.start ?? end, reportedBy?.cue?.start ?? end)
  const text = article.source.slice(span.start, source > head.end ? Math.min(source, end) : end)
  const cut = text.indexOf(';', head.end - span.start)
  const kept = (cut > 0 ? text.slice(0, cut) : text).replace(/(?<![\s,“"])[\s,“"]+$/, '')
  return { start: span.start, end: Math.max(head.end, span.start + kept.length) }
}
