import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { quoteTypeOf } from '../making/read-attribution.ts'
import { isTitle } from '../text/is-title.ts'
import { isNominal, isUnder, spanOf, subtree } from '../text/tree.ts'
import { speakerOfFrame } from './find-quoted-speaker.ts'
import type { StatementDraft } from './find-statements.ts'

/** Verbs by which one is told, asked or called on to do something. */
const BIDS = /^(urge|ask|tell|call|appeal|order|instruct|implore|beg|exhort|beseech|request|warn)$/

/** How many words may stand between the verb and what is to be done. */
const FARTHEST = 16

/** Verbs that pass judgement in words: “accused X of stalling”, “called it irreversible”. */
const JUDGES =
  /^(accuse|call|describe|dismiss|brand|label|denounce|pronounce|deride|blast|slam|hail)$/

/**
 * Finds what is said without a clause of its own: what others are called on to do (“told the
 * delegates not to leave”), and judgements (“accused the army of stalling”).
 */
export function findSpeechActs(context: Context): readonly StatementDraft[] {
  return context.frames.flatMap((frame): readonly StatementDraft[] => {
    if (!isUttered(frame, context)) return []
    const bidden = wordsBidden(frame, context)
    const span = bidden ?? judgement(frame, context)
    const by = span && speakerOfFrame(frame)
    if (!span || !by) return []
    const words = context.article.source.slice(span.start, span.end)
    const mode = quoteTypeOf(words) === 'indirect' ? 'indirect' : 'mixed'
    const rule = bidden ? 'what others are called on to do' : 'a judgement in words'
    return [{ span, mode, by, sentence: frame.sentence, rule }]
  })
}

/** Told in the outlet's voice as done: no wish, no plan, no headline. */
const isUttered = (frame: Frame, { article }: Context): boolean =>
  frame.finite &&
  !frame.passive &&
  !frame.negated &&
  frame.modality === 'asserted' &&
  frame.reportedBy === null &&
  !/^(acl|advcl)/.test(frame.head.relation) &&
  !isTitle(article, frame.sentence)

/** “urged X to do Y”, “called for Y”: Y. */
function wordsBidden({ head, sentence }: Frame, { article }: Context): Span | null {
  if (!BIDS.test(head.lemma)) return null
  const { nodes } = sentence
  const clause = nodes.find(
    (node) =>
      node.xpos === 'VB' &&
      node.index > head.index + 2 &&
      node.index < head.index + FARTHEST &&
      isUnder(node, head) &&
      node.children.some((c) => c.relation === 'mark' && c.lower === 'to'),
  )
  const to = clause?.children.find((c) => c.lower === 'to')
  // Who asks not to be named bids nobody; somebody is told first, then what to do.
  const hearer = nodes.slice(head.index + 1, to?.index).some(isNominal)
  if (!clause || !hearer) return null
  const span = spanOf(subtree(clause))
  return span && trimContent(span, article.source)
}

/** “accused X of Y”, “called X Y”: the whole of it. */
function judgement({ head, complement, object }: Frame, { article }: Context): Span | null {
  if (!JUDGES.test(head.lemma) || !complement) return null
  const after = head.children.filter((c) => c.index > head.index)
  const isAbout =
    head.lemma === 'accuse'
      ? /\sof\s/.test(article.source.slice(complement.start, complement.end))
      : head.lemma === 'call' || head.lemma === 'pronounce'
        ? object !== null && after.some((c) => c.relation === 'xcomp')
        : after.some((c) => c.children.some((k) => k.lower === 'as'))
  return isAbout ? { start: head.start, end: complement.end } : null
}
