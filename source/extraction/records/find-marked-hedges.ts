import type { Span } from '../../model/evidence.ts'
import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import type { HedgeFinder } from './find-hedges.ts'

/** A hedged passage with its cue. */
export interface HedgeDraft {
  readonly cue: Span
  readonly span: Span
}

/** Finds hedged passages and reports by unnamed sources, in the order of the text. */
export function findMarkedHedges(context: Context, hedges: HedgeFinder): readonly HedgeDraft[] {
  const found: HedgeDraft[] = []
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence)) continue
    for (const cue of hedges.in(sentence)) {
      // The smallest clause or phrase from the cue on: what the cue is about.
      const clause = context
        .framesOf(sentence)
        .map((frame) => ({
          start: Math.min(frame.predicate.start, cue.start),
          end: frame.predicate.end,
        }))
        .filter((span) => contains(span, cue) && span.end > cue.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
      found.push({
        cue,
        span: clause
          ? { start: cue.start, end: clause.end }
          : { start: cue.start, end: phraseEnd(cue.end, sentence) },
      })
    }
    for (const { kind: source, source: words, cue } of context.reportsOf(sentence)) {
      if (source !== 'unnamed' || words === null || cue === null) continue
      const span = { start: Math.min(words.start, cue.start), end: Math.max(words.end, cue.end) }
      if (span.end - span.start < 200) found.push({ cue: words, span })
    }
  }
  return found
}

/** Where the words after a cue come to a stop. */
function phraseEnd(
  from: number,
  { text, start, end }: { text: string; start: number; end: number },
): number {
  const stop = /[,;:.—–]|\s(?:and|but|or)\s/.exec(text.slice(from - start))
  const at = stop ? from + stop.index : end
  return at > from ? at : Math.min(end, from + 1)
}
