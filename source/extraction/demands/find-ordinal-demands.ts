import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { spanOf } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'
import { isHolder, kindOfHolder, ownersOfHolder } from './find-counted-demands.ts'

/** How many sentences may stand between one thing counted and the next. */
const REACH = 3

const ORDINAL =
  /^(first|firstly|second|secondly|third|thirdly|fourth|fifth|sixth|last|lastly|finally|other|another|one)$/

/** Whose demands are being counted up, and as what. */
interface Count {
  readonly parties: readonly string[]
  readonly kind: DemandDraft['kind']
  readonly intro: Sentence
  /** Index of the sentence that told the last of them. */
  last: number
  /** Whether the first has been told. */
  begun: boolean
}

/**
 * Finds demands counted up in sentences of their own: “Mali named two conditions. The first is A. The
 * second is B.”, “It has three demands. First, A must go. Second, …”.
 */
export function findOrdinalDemands(context: Context): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  let count: Count | null = null
  for (const sentence of context.sentences) {
    if (isTitle(context.article, sentence)) continue
    const content = count && countedIn(sentence)
    if (count && content && sentence.index - count.last <= REACH && mayFollow(content, count)) {
      count.last = sentence.index
      count.begun = true
      const span = contentOf(content.rest, context)
      if (span)
        found.push(
          demandOfSentence(sentence, {
            kind: count.kind,
            parties: count.parties,
            span,
            because: [{ start: count.intro.start, end: count.intro.end }],
            rule: `counted up one by one (“${content.ordinal.text}”)`,
          }),
        )
    } else count = openCount(sentence, context) ?? count
  }
  return found
}

/** “named two conditions”, “its demands are three”, “asked for two changes”. */
function openCount(sentence: Sentence, context: Context): Count | null {
  const noun = sentence.nodes.find((n) => isHolder(n, sentence, context) && isSeveral(n))
  const parties = noun ? ownersOfHolder(noun, sentence, context) : []
  return noun && parties.length > 0
    ? { parties, kind: kindOfHolder(noun), intro: sentence, last: sentence.index, begun: false }
    : null
}

const isSeveral = ({ xpos, children }: Node): boolean =>
  xpos === 'NNS' || children.some((c) => c.relation === 'nummod')

/** A sentence that opens with its number, and what it says of the thing that has it. */
interface Counted {
  readonly ordinal: Node
  readonly rest: readonly Node[]
}

/** “The first is …”, “A second condition would be …”, “Third, …”. */
function countedIn({ nodes }: Sentence): Counted | null {
  const ordinal = nodes.slice(0, 3).find((n) => ORDINAL.test(n.lower))
  if (
    !ordinal ||
    !nodes.slice(0, ordinal.index).every((n) => /^(the|a|an|and|,|"|“)$/.test(n.lower))
  )
    return null
  const after = nodes[ordinal.index + 1]
  if (ordinal.index === 0 && /^[,:]$/.test(after?.text ?? ''))
    return { ordinal, rest: nodes.slice(ordinal.index + 2) }
  const be = nodes
    .slice(ordinal.index + 1, ordinal.index + 5)
    .find((n) => /^(is|was|are|were|be|concerns|concerned)$/.test(n.lower))
  const between = be ? nodes.slice(ordinal.index + 1, be.index) : []
  return be && between.every((n) => NAMING.test(n.lower))
    ? { ordinal, rest: nodes.slice(be.index + 1) }
    : null
}

/** What may stand between a number and “is”. */
const NAMING =
  /^(of|them|these|condition|demand|point|request|item|thing|term|change|would|will|requirement|red|line)$/

/** What is not the first follows one told before; what has begun is not begun again. */
const mayFollow = ({ ordinal }: Counted, { begun }: Count): boolean =>
  /^(first|firstly|one)$/.test(ordinal.lower) !== begun

/** What is said of it; nothing for a mere judgement (“is the hardest”, “is easy”). */
function contentOf(rest: readonly Node[], { article }: Context) {
  const start = /^(that|to)$/.test(rest[0]?.lower ?? '') ? 1 : 0
  const words = rest.slice(start)
  const noun = words.find((n) => /^(NOUN|PROPN|VERB)$/.test(n.upos))
  const span = spanOf(words)
  return noun && span && words.length > 2 ? trimContent(span, article.source) : null
}
