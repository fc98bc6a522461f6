import type { Context } from '../context.ts'
import { countOf } from '../dates/count-words.ts'
import type { Sentence } from '../text/sentence.ts'
import { bareMention } from './bare-mention.ts'
import { findFrameAround } from './find-frame-around.ts'
import type { PlanMention } from './plan-mention.ts'
import type { PlanWords } from './plan-words.ts'
import { findTextActs } from './text-act.ts'

/** “RD/194/Rev.3”, “Rev.2”: symbols by which secretariats number their drafts. */
export function findTextsBySymbol(
  sentence: Sentence,
  named: readonly PlanMention[],
  context: Context,
  words: PlanWords,
): readonly PlanMention[] {
  return [
    ...sentence.text.matchAll(
      /(?:\b[A-Z][\w.]{0,20}(?:\/[\w.]{1,20}){0,8}\/)?\bRev\.? ?(\d{1,2})\b/g,
    ),
  ].flatMap((match): PlanMention[] => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const head = sentence.nodes.findLast((node) => node.start >= start - 1 && node.start < end)
    if (!head || named.some((m) => m.start < end && m.end > start)) return []
    return [
      {
        ...bareMention(head, 'revision', sentence, { start, end }),
        marks: { ordinal: Number(match[1]) + 1, sizes: new Map(), times: new Map() },
        definite: true,
        draft: true,
        ...findFrameAround(head, context.framesOf(sentence)),
        acts: findTextActs(head, sentence, context, words),
      },
    ]
  })
}

const OLDER =
  /\b(?:down|up|cut|trimmed|reduced|pared|whittled|compared|against|grown|expanded|shortened)(?: down)? (?:from|with|to)? ?(?:an? )?(?:initial |original |earlier |previous )?(\d{1,3}|[a-z]+)\b(?! ?(?:per cent|percent|%|years?|days?|months?|pages?))/i

/** “13 points, down from 16”, “12 points boiled down to seven”: the number of another version. */
export function findOlderCounts(
  sentence: Sentence,
  named: readonly PlanMention[],
): readonly PlanMention[] {
  const counted = named.find((m) => m.points !== null)
  if (!counted) return []
  const match = OLDER.exec(sentence.text.slice(counted.head.end - sentence.start))
  if (!match) return []
  const count = countOf(match[1] ?? '')
  if (!Number.isFinite(count) || count < 2 || count === counted.points) return []
  const start = counted.head.end + match.index
  const end = start + match[0].length
  if (named.some((m) => m.points === count || (m.start < end && m.start > start))) return []
  const head = sentence.nodes.findLast((node) => node.start < end && node.end > start)
  if (!head) return []
  return [
    {
      ...bareMention(head, 'version', sentence, { start, end }),
      points: count,
      earlier:
        !/^\s*(?:down|cut|trimmed|reduced|pared|whittled|shortened|grown|expanded)(?: down)? to\b/i.test(
          match[0],
        ),
      told: 'count',
    },
  ]
}
