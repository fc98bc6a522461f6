import type { Context } from '../context.ts'
import { firstFound } from '../frames/first-found.ts'
import type { Frame } from '../frames/frame.ts'
import { isTitle } from '../text/is-title.ts'
import { judgeByAnswer } from './judge-by-answer.ts'
import { judgeByEvent } from './judge-by-event.ts'
import { judgeByName } from './judge-by-name.ts'
import { judgeByNoun } from './judge-by-noun.ts'
import { judgeByPredicate } from './judge-by-predicate.ts'
import { judgeByRefusal } from './judge-by-refusal.ts'
import { judgeByReply } from './judge-by-reply.ts'
import { judgeByVerb } from './judge-by-verb.ts'
import { judgeByView } from './judge-by-view.ts'
import { judgeByWord } from './judge-by-word.ts'
import type { Judgement } from './judgement.ts'

/** Reads a judgement off one clause; null when it holds none. */
export type JudgementFinder = (frame: Frame, context: Context) => Judgement | null

/**
 * The finders in the order in which they may claim a clause: a plain yes or no and a verb
 * of taking or refusing are surest, a predicate that others use too comes last.
 */
const FINDERS: readonly JudgementFinder[] = [
  judgeByAnswer,
  judgeByVerb,
  judgeByNoun,
  judgeByName,
  judgeByPredicate,
  judgeByView,
  judgeByRefusal,
  judgeByReply,
  judgeByEvent,
]

/** Finds who takes or refuses what, in the order of the text. */
export function findJudgements(context: Context): readonly Judgement[] {
  const found: Judgement[] = []
  for (const frame of context.frames) {
    if (isTitle(context.article, frame.sentence)) continue
    const judgement = firstFound(FINDERS, frame, context)
    if (judgement && judgement.parties.length > 0) found.push(judgement)
  }
  for (const sentence of context.sentences) {
    if (found.some((one) => one.sentence === sentence)) continue
    const judgement = judgeByWord(sentence, context)
    if (judgement) found.push(judgement)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
