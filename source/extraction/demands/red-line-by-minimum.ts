import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { isUnder } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { draftRedLine } from './draft-red-line.ts'
import { speakerOf } from './speaker-of.ts'

const TAKES = /^(accept|settle|agree|take|want|sign|content|satisfy|do|consider|compromise|budge)$/

/** “will settle for nothing short of …”, “Seven years is as far as they can go”. */
export function redLineByMinimum(frame: Frame, context: Context): readonly DemandDraft[] {
  const { head, sentence, clause } = frame
  const reporter = speakerOf(frame, context)
  const reported = reporter?.parties ?? []
  const inside = sentence.nodes.filter((n) => n.start >= clause.start && n.end <= clause.end)
  const least = inside.some((n) => context.demandWords.has(n, sentence, 'minimum'))
  if (least && TAKES.test(head.lemma) && frame.finite) {
    const parties = frame.parties.length > 0 ? frame.parties : reported
    return parties.length > 0
      ? [draftRedLine(frame, parties, clause, reporter, 'the least a party takes')]
      : []
  }
  // “is as far as we can go”
  const limit = inside.find(
    (n) =>
      n.lower === 'far' &&
      n.before?.lower === 'as' &&
      sentence.nodes[n.index + 1]?.lower === 'as' &&
      sentence.nodes
        .slice(n.index + 2, n.index + 9)
        .some(
          (one, i, all) => /^(can|could|will|would)$/.test(one.lower) && all[i + 1]?.lower === 'go',
        ),
  )
  if (!limit || !isUnder(limit, head) || reported.length === 0) return []
  return [draftRedLine(frame, reported, clause, reporter, 'as far as a party goes')]
}
