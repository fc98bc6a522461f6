import type { Issue } from '../../knowledge/schema/issue.ts'
import type { IssueKey } from '../../model/issue.ts'
import { oncePer } from '../once-per.ts'

/** Tells what a passage is about by the cues in it. */
export type ReadIssue = (text: string) => IssueKey

/** A cue as its words, so that a hyphen, a blank and a line break are the same between them. */
interface Cue {
  readonly words: readonly string[]
  readonly key: IssueKey
  readonly weight: number
}

const WORD = /[\p{L}\p{N}']+/gu

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().replace(/[‘’]/g, "'").match(WORD) ?? []

/**
 * A reader of issues.
 *
 * Each cue weighs as many letters as it has; the issue with most weight wins, of equals the one
 * that stands first in the text. Where cues start at one word the longest counts.
 * @returns `other` when no cue is found.
 */
export const issueReader = oncePer((issues: readonly Issue[]): ReadIssue => {
  const byFirst = indexCues(issues)
  return (text) => {
    const words = wordsOf(text)
    const weights = new Map<IssueKey, number>()
    for (let at = 0; at < words.length; ) {
      const cue = longestAt(words, at, byFirst)
      if (cue) weights.set(cue.key, (weights.get(cue.key) ?? 0) + cue.weight)
      at += cue?.words.length ?? 1
    }
    let best: IssueKey = 'other'
    // A map keeps the order of first appearance, so the first of equals wins.
    for (const [key, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = key
    return best
  }
})

/** Cues by their first word, the longest first; a one-word cue also by its plural. */
function indexCues(issues: readonly Issue[]): ReadonlyMap<string, readonly Cue[]> {
  const byFirst = new Map<string, Cue[]>()
  const put = (first: string, cue: Cue): void => {
    const cues = byFirst.get(first)
    if (cues) cues.push(cue)
    else byFirst.set(first, [cue])
  }
  for (const { key, cues } of issues)
    for (const text of cues) {
      const words = wordsOf(text)
      const [first] = words
      if (first === undefined) continue
      const cue = { words, key, weight: text.length }
      put(first, cue)
      if (words.length === 1) for (const plural of [`${first}s`, `${first}es`]) put(plural, cue)
    }
  for (const cues of byFirst.values()) cues.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

function longestAt(
  words: readonly string[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Cue[]>,
): Cue | null {
  for (const cue of byFirst.get(words[at] ?? '') ?? [])
    if (
      cue.words.every(
        (word, i) => i === 0 || isForm(words[at + i], word, i === cue.words.length - 1),
      )
    )
      return cue
  return null
}

/** Whether a word of the text is that of the cue, or its plural where it is the last. */
const isForm = (word: string | undefined, cue: string, last: boolean): boolean =>
  word === cue || (last && (word === `${cue}s` || word === `${cue}es`))
