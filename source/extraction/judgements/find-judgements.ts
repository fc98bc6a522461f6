import type { Context } from '../context.ts'
import { isTitle } from '../text/is-title.ts'
import { judgeByAnswer } from './judge-by-answer.ts'
import { judgeByPredicate } from './judge-by-predicate.ts'
import { judgeByVerb } from './judge-by-verb.ts'
import { judgeByView } from './judge-by-view.ts'
import { judgeByWord } from './judge-by-word.ts'
import type { Judgement } from './judgement.ts'

/** Finds who takes or refuses what, in the order of the text. */
export function findJudgements(context: Context): readonly Judgement[] {
  const found: Judgement[] = []
  for (const frame of context.frames) {
    if (isTitle(context.article, frame.sentence)) continue
    const judgement =
      judgeByVerb(frame, context) ??
      judgeByAnswer(frame, context) ??
      judgeByPredicate(frame, context) ??
      judgeByView(frame, context)
    if (judgement && judgement.parties.length > 0) found.push(judgement)
  }
  for (const sentence of context.sentences) {
    const judgement = found.some((one) => one.sentence === sentence)
      ? null
      : judgeByWord(sentence, context)
    if (judgement) found.push(judgement)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
