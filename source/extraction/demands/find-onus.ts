import { overlaps } from '../cite.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { nominalHead, spanOf } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfClause } from './draft-demand.ts'
import { speakerOf } from './speaker-of.ts'

/**
 * Finds on whom a speaker lays an act: “it is up to Niger to move first”, “it is for Niger alone to
 * stop it”, “the onus is on Niger to …”, “the ball is in Niger's court”.
 */
export function findOnus(context: Context): readonly DemandDraft[] {
  return context.sentences.flatMap((sentence) => {
    if (isTitle(context.article, sentence)) return []
    const laid = laidOn(sentence)
    const frame = laid && frameAround(laid.run, sentence, context)
    const speaker = frame && speakerOf(frame, context)
    if (!laid || !frame || !speaker || speaker.parties.length === 0) return []
    const whom = nominalHead(laid.whom)
    const bound = whom ? context.resolver.resolve(whom, sentence).parties : []
    const span = spanOf(laid.run)
    if (!span || bound.length === 0) return []
    const own = bound.every((id) => speaker.parties.includes(id))
    // “It is for Chad alone to choose its judges”, says Chad: nobody else may.
    if (own && !laid.isRight) return []
    return [
      demandOfClause(frame, {
        kind: laid.negated ? 'red-line' : 'demand',
        parties: speaker.parties,
        addressees: bound.filter((id) => !speaker.parties.includes(id)),
        span,
        because: speaker.content ? [speaker.content] : [],
        reportedBy: frame.reportedBy ?? speaker,
        rule: 'an act laid on another',
      }),
    ]
  })
}

interface Laid {
  readonly run: readonly Node[]
  readonly whom: readonly Node[]
  readonly negated: boolean
  /** Whether it is a right as much as a duty: “it is for …”. */
  readonly isRight: boolean
}

const BE = /^(is|was|'s|’s|are|lies|rests|falls|remains|be)$/

function laidOn({ nodes }: Sentence): Laid | null {
  for (const be of nodes) {
    if (!BE.test(be.lower)) continue
    const subject = nodes[be.index - 1]?.lower ?? ''
    let at = be.index + 1
    const negated = nodes[at]?.lower === 'not' || nodes[at]?.lower === "n't"
    while (/^(not|n't|now|entirely|solely|therefore|still)$/.test(nodes[at]?.lower ?? '')) at++
    const isIt = subject === 'it'
    const isUp = isIt && nodes[at]?.lower === 'up' && nodes[at + 1]?.lower === 'to'
    const isFor = isIt && nodes[at]?.lower === 'for'
    const isOn =
      /^(onus|burden|responsibility|duty|obligation|ball)$/.test(subject) &&
      /^(on|with|upon|in)$/.test(nodes[at]?.lower ?? '')
    if (!isUp && !isFor && !isOn) continue
    const from = isUp ? at + 2 : at + 1
    const start = isIt ? be.index - 1 : be.index - 2
    const court = nodes.slice(from, from + 6).findIndex((n) => n.lower === 'court')
    if (subject === 'ball')
      return court < 0
        ? null
        : {
            run: nodes.slice(start, from + court + 1),
            whom: nodes.slice(from, from + court),
            negated,
            isRight: false,
          }
    const to = nodes.findIndex(
      (n, i) => i > from && i < from + 8 && n.lower === 'to' && nodes[i + 1]?.xpos === 'VB',
    )
    if (to < 0) continue
    const stop = nodes.findIndex((n, i) => i > to && /^[.,;:—–”"]$/.test(n.text))
    return {
      run: nodes.slice(start, stop < 0 ? nodes.length : stop),
      whom: nodes.slice(from, to).filter((n) => !/^(alone|itself|now)$/.test(n.lower)),
      negated,
      isRight: isFor,
    }
  }
  return null
}

/** The narrowest clause that holds the words. */
function frameAround(run: readonly Node[], sentence: Sentence, context: Context): Frame | null {
  const span = spanOf(run)
  const inside = span ? context.framesOf(sentence).filter((one) => overlaps(one.clause, span)) : []
  return (
    inside.find((one) => run.includes(one.head) && one.reportedBy !== null) ??
    inside.find((one) => run.includes(one.head)) ??
    null
  )
}
