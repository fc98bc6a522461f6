import type { PlanCluster } from './plan-cluster.ts'
import { sameFamily } from './plan-cluster.ts'
import type { PlanMention } from './plan-mention.ts'
import { sameAuthors } from './same-authors.ts'

/**
 * Links a text that is called new or revised to the one it was made from, where the article has
 * one such: told as the first or earlier one, or as taken back.
 */
export function linkRevised(clusters: readonly PlanCluster[]): void {
  for (const newer of clusters) {
    const called = newer.mentions.find(isRemade) ?? followedBy(newer, clusters)
    if (!called || newer.revises !== null || newer.counters !== null) continue
    if (newer.mentions.some((m) => m.earlier)) continue
    const older = clusters.filter((one) => isBefore(one, newer))
    const [only] = older
    if (!only || older.length > 1) continue
    const shown = only.mentions.find((m) => m.sentence === called.sentence) ?? only.mentions[0]
    newer.revises = {
      target: only,
      evidence:
        shown?.sentence === called.sentence
          ? [
              {
                start: Math.min(shown.start, called.start),
                end: Math.max(shown.end, called.end),
              },
            ]
          : [{ start: called.start, end: called.end }],
    }
    if (only.status === null || only.status === 'draft' || only.status === 'proposed')
      only.status = 'superseded'
    if (newer.status === null) newer.status = 'current'
  }
}

/** “The 12-point draft that went before”: told right after the text that came for it. */
function followedBy(newer: PlanCluster, clusters: readonly PlanCluster[]): PlanMention | undefined {
  const before = clusters
    .filter((one) => one !== newer)
    .flatMap(({ mentions }) => mentions)
    .find(({ sentence, head }) => WENT_BEFORE.test(sentence.text.slice(head.end - sentence.start)))
  return newer.mentions.findLast(
    (m) => before && m.start < before.start && before.sentence.index - m.sentence.index <= 3,
  )
}

/** “the draft that went before”. */
export const WENT_BEFORE = /^ (?:that|which) (?:came|went|stood|had (?:come|gone)) before\b/

/** “revised”, “a new one”: made anew, where “the final offer” or “a third paper” need not be. */
const isRemade = ({ revised, sentence, start, head }: PlanMention): boolean =>
  revised &&
  /\b(?:new|revised|reworked|rewritten|amended|updated|modified|redrafted|trimmed|slimmed-down|pared-down|reshaped|shortened|shorter|softened|watered-down|toned-down|scaled-back|sweetened|improved|fresh)\b/i.test(
    sentence.text.slice(start - sentence.start, head.end - sentence.start),
  )

/** Whether a text is told as the one before another, of the same hand if both are known. */
const isBefore = (one: PlanCluster, newer: PlanCluster): boolean =>
  one !== newer &&
  one.counters === null &&
  one.status !== 'agreed' &&
  one.status !== 'counter-proposal' &&
  (one.mentions.some((m) => m.earlier) || one.status === 'superseded') &&
  one.revises?.target !== newer &&
  (one.authors.size === 0 || newer.authors.size === 0 || sameAuthors(one, newer)) &&
  one.mentions.some((m) => newer.mentions.some((other) => sameFamily(m.noun, other.noun)))
