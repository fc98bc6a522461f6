import type { Span } from '../../model/evidence.ts'
import { contains } from '../cite.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import { splitClauses } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed } from '../text/tree.ts'
import { draftClause } from './draft-clause.ts'
import { isBindingClause } from './is-binding-clause.ts'
import type { TextMention } from './text-mention.ts'

/** “Egypt floated a formula: no enrichment for three years, then a cap …”: an enumeration in a line. */
export function clausesByColon(
  texts: readonly TextMention[],
  context: Context,
): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) => {
    const colon = sentence.nodes.find((node) => node.text === ':' && node.index > 1)
    const first = colon && sentence.nodes[colon.index + 1]
    const text =
      colon &&
      (texts.findLast((one) => one.sentence === sentence && one.node.index < colon.index) ??
        putForward(colon, sentence, context))
    if (!first || !text || text.authors.length === 0) return []
    if (/^["“]/.test(first.text) || sentence.text.endsWith('?')) return []
    // “The answer came at once: no.”
    if (/^(no|yes|none|never)$/.test(first.lower) && first.index > sentence.nodes.length - 4)
      return []
    const listed = { start: first.start, end: sentence.end }
    if (!asksSomething(listed, text, context)) return []
    return splitClauses(context.article.source, listed)
      .filter((span) => {
        const frame = context
          .framesOf(sentence)
          .find((one) => one.finite && one.head.start >= span.start && one.head.end <= span.end)
        return !frame || isBindingClause(frame, context.world)
      })
      .map((span) =>
        draftClause(context, {
          authors: text.authors,
          span,
          sentence,
          frame: null,
          because: sentence,
        }),
      )
  })
}

/** “Oman floated it in May: no drills, then …”, “put one before the council: …”: a text by its pronoun. */
function putForward(colon: Node, sentence: Sentence, context: Context): TextMention | undefined {
  const frame = context
    .framesOf(sentence)
    .find(
      ({ head, object, classes, finite, passive, negated }) =>
        finite &&
        !passive &&
        !negated &&
        head.index < colon.index &&
        /^(it|one|this|that)$/.test(object?.lower ?? '') &&
        (classes.has('issuePlan') || head.lemma === 'put'),
    )
  return frame?.object ? { node: frame.object, sentence, authors: frame.parties } : undefined
}

const CURB =
  /(?:^|[,;] |and )(?:no|zero|first|an? (?:end|halt|stop|cap|ban|limit|ceiling|freeze|curb|pullback|return)|the (?:end|return)|only)\b/i

/** Whether an enumeration asks anybody for anything: acts, curbs or clauses, not mere things. */
function asksSomething(listed: Span, { node, sentence }: TextMention, context: Context): boolean {
  if (context.predicates.ofNoun(node, sentence).has('demand')) return true
  if (CURB.test(context.article.source.slice(listed.start, listed.end))) return true
  return sentence.nodes.some(
    (one) =>
      contains(listed, one) &&
      (isTensed(one) ||
        one.xpos === 'VBN' ||
        (one.upos === 'NOUN' && context.predicates.ofNoun(one, sentence).has('act'))),
  )
}
