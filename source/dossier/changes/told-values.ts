import type { Article } from '../../model/article.ts'
import type { ChangeSide } from '../../model/change.ts'
import type { Evidence } from '../../model/evidence.ts'
import { type Cluster, dayOf, type Entry } from '../merging/entry.ts'

/** A value one article gives for something that may change. */
export interface ToldValue {
  readonly words: string
  readonly evidence: Evidence
  readonly article: Article
}

/** Two values that follow each other, or do not fit. */
export interface Step {
  readonly before: ToldValue
  readonly after: ToldValue
}

/** What became of a value from article to article. */
export interface Course {
  /** Another value on a later day, each with the one before it. */
  readonly changes: readonly Step[]
  /** Other values on one day by articles that are not one story. */
  readonly conflicts: readonly Step[]
}

/** Tells which articles count as one source. */
export type StoryOf = (article: string) => string

/**
 * Lists the values of a cluster, oldest first.
 *
 * @param read The value a telling gives, with its words; null when it gives none.
 */
export function valuesOf<Item>(
  { members }: Cluster<Item>,
  read: (entry: Entry<Item>) => { words: string; evidence: Evidence | undefined } | null,
): readonly ToldValue[] {
  return members.flatMap((entry) => {
    const value = read(entry)
    if (value?.evidence === undefined) return []
    return [{ words: value.words, evidence: value.evidence, article: entry.article }]
  })
}

/**
 * Follows a value through the articles: another one on a later day is a change, on the same day a
 * conflict, and one without a day neither, since it may be older. A value that has been changed
 * and comes back on the very day is told late: no change back.
 *
 * @param values Oldest first.
 * @param isOther Whether two values do not fit; by their words when left out.
 */
export function followValue(
  values: readonly ToldValue[],
  storyOf: StoryOf,
  isOther: (before: ToldValue, after: ToldValue) => boolean = (a, b) => a.words !== b.words,
): Course {
  const changes: Step[] = []
  const conflicts: Step[] = []
  let last: ToldValue | null = null
  for (const value of values) {
    const day = dayOf(value.article)
    if (day === null) continue
    if (last === null) {
      last = value
      continue
    }
    if (!isOther(last, value)) {
      last = value
      continue
    }
    const lastDay = dayOf(last.article) ?? ''
    if (lastDay < day) {
      changes.push({ before: last, after: value })
      last = value
    } else if (storyOf(last.article.id) !== storyOf(value.article.id)) {
      conflicts.push({ before: last, after: value })
    } else last = value
  }
  return { changes, conflicts }
}

export const sideOf = ({ words, evidence }: ToldValue): ChangeSide => ({ words, evidence })
