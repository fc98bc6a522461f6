import type { DemandKind } from '../../model/demand.ts'
import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { demandOfSentence } from '../demands/draft-demand.ts'
import type { Frame } from '../frames/frame.ts'
import type { Sentence } from '../text/sentence.ts'

/** What a clause of a text asks, and where it stands. */
interface Clause {
  readonly authors: readonly string[]
  readonly span: Span
  readonly sentence: Sentence
  readonly frame: Frame | null
  /** Words that show whose text it is. */
  readonly because: Span
  readonly kind?: DemandKind
}

/** A clause of a text as a demand of its authors; one that says what happens “if” is a threat. */
export function draftClause(
  { article }: Context,
  { authors, span, sentence, frame, because, kind = 'demand' }: Clause,
): DemandDraft {
  const threatens = frame?.conditions.some((one) => /^(if|should)/.test(one.cue)) ?? false
  return demandOfSentence(sentence, {
    kind:
      kind !== 'demand'
        ? kind
        : threatens
          ? 'threat'
          : kindOf(article.source.slice(span.start, span.end)),
    parties: authors,
    addressees: frame?.parties.filter((id) => !authors.includes(id)) ?? [],
    span,
    because: [because],
    frame,
    rule: 'a clause of a text that binds others',
  })
}

/** “no ceasefire before a withdrawal”, “no foreign troops, ever”. */
function kindOf(words: string): DemandKind {
  if (/^no\b.* (?:before|until|unless|without)\b/i.test(words)) return 'condition'
  return /^no\b.*\b(?:ever|under any circumstances|at any price)\b/i.test(words)
    ? 'red-line'
    : 'demand'
}
