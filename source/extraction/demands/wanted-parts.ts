import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import { clauseContent, trimContent } from '../frames/clause-content.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node } from '../text/sentence.ts'
import { childBy, conjuncts, isTensed, spanOf, subtree } from '../text/tree.ts'
import { splitWanted } from './split-wanted.ts'

/**
 * The things a verb of demanding asks for, each by itself: “an end to A and curbs on B”, “that Y
 * leave and Z return”, “for A and for B”.
 *
 * @returns Empty when the verb has nothing that completes it.
 */
export function wantedParts(frame: Frame, context: Context): readonly Span[] {
  const { source } = context.article
  const whole =
    askedFor(frame, source) ?? antecedent(frame) ?? clauseContent(wished(frame, context), source)
  if (whole === null) return []
  const parts = partsOf(wished(frame, context), source)
  const found = parts.length > 1 ? parts : [whole]
  const last = found.length - 1
  return found.flatMap((part, at) => splitWanted(part, frame.sentence, source, at === last))
}

/** “asks Uganda for a share”, “pressed them for an answer”: what stands after “for”. */
function askedFor({ head, object }: Frame, source: string): Span | null {
  if (object === null || !/^(ask|press|push|lobby|petition|pressure|sue|beg)$/.test(head.lemma))
    return null
  const thing = head.children.find(
    (c) =>
      c.index > object.index &&
      c.children.some((k) => k.relation === 'case' && k.lower === 'for' && k.index > object.index),
  )
  const span =
    thing && spanOf(subtree(thing).filter((n) => !(n.head === thing && n.relation === 'case')))
  return span ? trimContent(span, source) : null
}

/** “would like to see X reopened”: what one would like is what one would see. */
function wished(frame: Frame, context: Context): Frame {
  const seeing = childBy(frame.head, 'xcomp')
  if (!seeing || !/^(see|have|get)$/.test(seeing.lemma)) return frame
  const inner = context.frameAt(seeing)
  return inner?.complement ? inner : frame
}

function partsOf(frame: Frame, source: string): readonly Span[] {
  const contents = frame.head.children.filter(
    (c) => c.index > frame.head.index && /^(obj|ccomp|xcomp|obl)$/.test(c.relation),
  )
  const joined = contents.find((c) => conjuncts(c).length > 1 && leadsIn(c, frame))
  if (!joined) return []
  const heads = conjuncts(joined).filter(
    (head) => head === joined || continues(head, isTensed(joined), frame),
  )
  if (heads.length < 2) return []
  const from = joined.relation === 'xcomp' && frame.object ? subtree(frame.object)[0] : undefined
  const spans = heads.map((head, at) => {
    const words = subtree(
      head,
      (c) => c.relation === 'conj' || (c.relation === 'cc' && c.index < head.index),
    )
    const whole = at === 0 && from ? [...subtree(frame.object ?? head), ...words] : words
    const span = spanOf([...new Set(whole)].sort((a, b) => a.index - b.index))
    return span && trimContent(span, source)
  })
  const least = /comp$/.test(joined.relation) ? 2 : 3
  const isLong = (span: Span | null): boolean =>
    span !== null && source.slice(span.start, span.end).split(/\s+/).length >= least
  return spans.every(isLong) ? spans.filter((span) => span !== null) : []
}

/** Whether a conjunct goes on with what is wanted, and is no new sentence or contrast. */
function continues(head: Node, isClause: boolean, { sentence }: Frame): boolean {
  const first = subtree(head)[0]?.index ?? head.index
  const lead = sentence.nodes.slice(Math.max(0, first - 1), head.index)
  const isApart = lead.some((n) => /^(;|:|not|but|nor)$/.test(n.lower))
  const isNew =
    (/^(VBD|VBZ|MD)$/.test(head.xpos) ||
      head.children.some(
        (c) =>
          /^aux/.test(c.relation) &&
          (c.xpos === 'VBD' || (c.xpos === 'MD' && (!isClause || c.before?.lower === 'and'))),
      )) &&
    !head.children.some((c) => c.relation === 'mark')
  return !isApart && !isNew
}

/** An object or clause, or the phrase after the preposition that belongs to the verb. */
const leadsIn = (content: Node, frame: Frame): boolean =>
  content.relation !== 'obl' ||
  (frame.object === null &&
    content.children.some((c) => c.relation === 'case' && /^(for|on|upon)$/.test(c.lower)))

/** “the systems that they say they need”: what a relative clause is about. */
function antecedent(frame: Frame): Span | null {
  if (frame.object !== null || childBy(frame.head, 'ccomp', 'xcomp')) return null
  for (let at: typeof frame.head | null = frame.head; at; at = at.head) {
    if (at.relation !== 'acl:relcl' || !at.head) continue
    const clause = at
    return spanOf(subtree(at.head, (c) => c === clause))
  }
  return null
}
