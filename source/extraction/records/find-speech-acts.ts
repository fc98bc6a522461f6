import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import { quoteTypeOf } from '../making/read-attribution.ts'
import { isTitle } from '../text/is-title.ts'
import { childBy, spanOf, subtree } from '../text/tree.ts'
import { speakerOfFrame } from './find-quoted-speaker.ts'
import type { StatementDraft } from './find-statements.ts'

/** Verbs by which one is told, asked or called on to do something. */
const BIDS = /^(urge|ask|tell|call|appeal|order|instruct|implore|beg|exhort|beseech|request)$/

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
function wordsBidden({ head }: Frame, { article }: Context): Span | null {
  if (!BIDS.test(head.lemma)) return null
  const clause = childBy(head, 'xcomp', 'advcl', 'ccomp')
  if (clause?.children.some((c) => c.relation === 'mark' && c.lower === 'to')) {
    const span = spanOf(subtree(clause))
    return span && trimContent(span, article.source)
  }
  return null
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
