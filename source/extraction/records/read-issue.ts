import type { Issue } from '../../knowledge/schema.ts'
import type { IssueKey } from '../../model/issue.ts'
import { escapePattern } from '../text/escape-pattern.ts'

/** Tells what a passage is about by the longest cue in it. */
export type ReadIssue = (text: string) => IssueKey

/**
 * A reader of issues.
 *
 * The longest cue wins; of two equally long ones the one that stands first in the text.
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
    let best: { key: IssueKey; length: number } | null = null
    for (const match of text.replace(/[‘’]/g, "'").matchAll(pattern)) {
      const cue = match[1]?.toLowerCase() ?? ''
      const key = keyOf.get(cue)
      if (key && (best === null || cue.length > best.length)) best = { key, length: cue.length }
    }
    return best?.key ?? 'other'
  }
}
