import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { splitClauses } from '../text/lists.ts'
import { isTensed } from '../text/tree.ts'
import { draftClause } from './draft-clause.ts'
import type { TextMention } from './text-mention.ts'

/** “X landed with a sheet of paper. A truce of six months; an end to …”: what it says, told in nouns. */
export function clausesByFragment(
  texts: readonly TextMention[],
  context: Context,
): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) => {
    const before = context.sentences[sentence.index - 1]
    if (!before || before.block !== sentence.block || !/;/.test(sentence.text)) return []
    if (sentence.nodes.some((node) => node.head === null && isTensed(node))) return []
    const text = texts.findLast((one) => one.sentence === before && one.authors.length > 0)
    if (!text) return []
    return splitClauses(context.article.source, sentence).map((span) =>
      draftClause(context, {
        authors: text.authors,
        span,
        sentence,
        frame: null,
        because: { start: sentence.start, end: sentence.end },
      }),
    )
  })
}
