import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { readArranged } from './read-arranged.ts'
import type { StepWords } from './step-words.ts'

/** How a clause puts off what it tells: by arrangement, tense, report, duty, chance or date. */
export interface Future {
  readonly how:
    | 'arranged'
    | 'future'
    | 'reported'
    | 'should'
    | 'possible'
    | 'progressive'
    | 'present'
  /** True when the words only hold it likely. */
  readonly tentative: boolean
  /** True when only a date shows that it has not come to nothing (“was to meet on Friday”). */
  readonly needsDate: boolean
  /** True when the words stand before another verb that it is joined to. */
  readonly isShared?: boolean
  readonly rule: string
}

/** How a clause says that something is yet to come; null when it does not. */
export function readFuture(frame: Frame, context: Context): Future | null {
  const { head, sentence } = frame
  const arranged = readArranged(frame, context.stepWords)
  if (arranged !== undefined) return arranged
  const helpers = head.children.filter((c) => /^(aux|cop)/.test(c.relation) && c.index < head.index)
  const has = (words: RegExp): boolean => helpers.some((one) => words.test(one.lower))
  if (has(/^(have|has|had|having)$/)) return null
  if (has(/^(will|'ll|shall)$/)) return future('future', 'a future clause')
  if (has(/^(would|'d)$/))
    return frame.reportedBy || frame.classes.has('meet') || isEventSubject(frame, context)
      ? future('reported', 'a reported future')
      : null
  if (has(/^should$/)) return { ...future('should', '“should” of an expectation'), tentative: true }
  if (has(/^(could|may|might|can)$/))
    return { ...future('possible', 'a dated possibility'), tentative: true }
  if (helpers.length === 0 && head.relation === 'conj' && head.xpos === 'VB') {
    const first = head.head && context.frameAt(head.head)
    const shared = first ? readFuture(first, context) : null
    return shared && { ...shared, needsDate: true, isShared: true }
  }
  if (head.xpos === 'VBG')
    return has(/^(is|are|am|'s|'re|'m)$/) ? future('progressive', 'a present with a future') : null
  return isScheduled(frame, sentence, context.stepWords)
    ? future('present', 'a dated present')
    : null
}

const isEventSubject = ({ subjectHead, sentence }: Frame, { stepWords }: Context): boolean =>
  subjectHead !== null &&
  stepWords.has(subjectHead, sentence, 'event', 'pending', 'term', 'movable')

const future = (how: Future['how'], rule: string): Future => ({
  how,
  tentative: false,
  needsDate: how === 'present' || how === 'possible',
  rule,
})

/** “meets on Friday”, “flies to Cairo”, but not “usually meets” or “when they meet”. */
function isScheduled({ head, subjectHead }: Frame, sentence: Sentence, words: StepWords): boolean {
  // A base form is a present, though the tagger may take it for a past (“leaders hold a summit”).
  const isBase =
    head.xpos === 'VBD' &&
    head.lower === head.lemma &&
    !/^(set|put|cut|hit|let|shut|quit|beat|spread|read|cost)$/.test(head.lower)
  if (!(isBase || /^(VBZ|VBP|VB)$/.test(head.xpos)) || !words.has(head, sentence, 'scheduled'))
    return false
  if (head.xpos === 'VB' && (subjectHead === null || subjectHead.index > head.index)) return false
  if (head.children.some((c) => /^(aux|cop)/.test(c.relation) || c.lower === 'to')) return false
  // “would have the army withdraw”
  if (
    /^(VB|VBD)$/.test(head.xpos) &&
    /^(have|let|make|see|help|watch)$/.test(head.head?.lemma ?? '')
  )
    return false
  return !head.children.some((c) => HABIT.test(c.lower) || isOpenMark(c))
}

const HABIT = /^(usually|normally|often|always|regularly|sometimes|never|rarely|traditionally)$/

const isOpenMark = (child: Node): boolean =>
  /^(mark|advmod)/.test(child.relation) && /^(if|unless|whether|after|before|as)$/.test(child.lower)
