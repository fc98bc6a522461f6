import type { Frame } from '../frames/frame.ts'

/** How a clause puts off what it tells: by arrangement, tense, report, duty or date. */
export interface Future {
  readonly how: 'arranged' | 'future' | 'reported' | 'should' | 'progressive' | 'present'
  /** True when the words only hold it likely. */
  readonly tentative: boolean
  readonly rule: string
}

/** How a clause says that something is yet to come; null when it does not. */
export function readFuture(frame: Frame): Future | null {
  const { head, governor, modality } = frame
  if (
    governor &&
    /^(expect|schedule|set|plan|slate|due|hope|aim|intend|propose|prepare|likely|poise|agree|promise|undertake|tip)$/.test(
      governor.head.lemma,
    ) &&
    head.relation === 'xcomp'
  ) {
    if (
      governor.negated ||
      (governor.tense === 'past' &&
        !governor.passive &&
        !/^(agree|promise|undertake|plan|have)$/.test(governor.head.lemma))
    )
      return null
    return {
      how: 'arranged',
      tentative: /^(hope|expect|likely)$/.test(governor.head.lemma),
      rule: `“${governor.head.text} to”`,
    }
  }
  if (modality === 'future') return { how: 'future', tentative: false, rule: 'a future clause' }
  // “will have to be settled by …”
  if (
    governor &&
    governor.head.lemma === 'have' &&
    head.relation === 'xcomp' &&
    governor.modality === 'future'
  )
    return { how: 'future', tentative: false, rule: '“will have to”' }
  if (modality === 'conditional' && (frame.reportedBy || frame.classes.has('meet')))
    return { how: 'reported', tentative: false, rule: 'a reported future' }
  if (modality === 'obligation' && head.children.some((c) => c.lower === 'should'))
    return { how: 'should', tentative: true, rule: '“should” of an expectation' }
  const progressive =
    head.xpos === 'VBG' &&
    head.children.some((c) => /^aux/.test(c.relation) && /^(is|are|'s|'re)$/.test(c.lower))
  if (
    progressive &&
    frame.finite &&
    /^(meet|travel|fly|return|send|head|take|hold|host|visit|leave|come|go|arrive|convene|resume|start|begin)$/.test(
      head.lemma,
    )
  )
    return { how: 'progressive', tentative: false, rule: 'a present with a future' }
  const present =
    /^(VBZ|VBP)$/.test(head.xpos) &&
    /^(resume|begin|start|open|expire|meet|return|reconvene|convene|end|close|take|vote|fly|travel)$/.test(
      head.lemma,
    )
  if (present) return { how: 'present', tentative: false, rule: 'a dated present' }
  return null
}
