import type { Issue } from '../../knowledge/schema.ts'
import type { IssueKey } from '../../model/issue.ts'
import { escapePattern } from '../text/escape-pattern.ts'

/** Tells what a passage is about by the cues in it. */
export type ReadIssue = (text: string) => IssueKey

/**
 * A reader of issues.
 *
 * Each cue weighs as many letters as it has; the issue with most weight wins, of equals the one
 * that stands first in the text.
 * @returns `other` when no cue is found.
 */
export function issueReader(issues: readonly Issue[]): ReadIssue {
  const keyOf = new Map<string, IssueKey>()
  for (const { key, cues } of issues)
    for (const cue of cues) if (!keyOf.has(cue)) keyOf.set(cue, key)
  const ordered = [...keyOf.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${ordered.map((cue) => `${escapePattern(cue)}`).join('|')})(?:s|es|ies)?(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) => {
    const weight = new Map<IssueKey, number>()
    for (const match of text.replace(/[‘’]/g, "'").matchAll(pattern)) {
      const cue = match[1]?.toLowerCase() ?? ''
      const key = keyOf.get(cue)
      if (key) weight.set(key, (weight.get(key) ?? 0) + cue.length)
    }
    let best: IssueKey = 'other'
    // A map keeps the order of first appearance, so the first of equals wins.
    for (const [key, points] of weight) if (points > (weight.get(best) ?? 0)) best = key
    return best
  }
}
