import type { Change } from '../../model/change.ts'
import type { Demand } from '../../model/demand.ts'
import { type Cluster, type Entry, firstOf, latestOf } from '../merging/entry.ts'
import type { StoryOf } from './told-values.ts'

/** Stories that must have told a demand for its silence to be news. */
const fewestTellings = 2
/** Later stories in which its party makes demands, but not this one. */
const storiesOfSilence = 3

/** The stories in which a party makes demands, oldest first, each with its first article. */
type Stories = ReadonlyMap<string, Entry<Demand>>

function storiesByParty(
  clusters: readonly Cluster<Demand>[],
  storyOf: StoryOf,
): ReadonlyMap<string, Stories> {
  const entries = clusters.flatMap(({ members }) => members)
  const byParty = new Map<string, Map<string, Entry<Demand>>>()
  for (const entry of entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const stories = byParty.get(entry.record.party) ?? new Map<string, Entry<Demand>>()
    const story = storyOf(entry.article.id)
    if (!stories.has(story)) stories.set(story, entry)
    byParty.set(entry.record.party, stories)
  }
  return byParty
}

/**
 * Finds demands that several stories have told and that then are told no more, though their party
 * goes on to make demands.
 *
 * @returns A change for each, at the article with which its silence has lasted long enough.
 */
export function findSilent(
  clusters: readonly Cluster<Demand>[],
  storyOf: StoryOf,
): readonly Change[] {
  const byParty = storiesByParty(clusters, storyOf)
  return clusters.flatMap((cluster) => {
    const told = new Set(cluster.members.map(({ article }) => storyOf(article.id)))
    if (told.size < fewestTellings) return []
    const last = latestOf(cluster)
    const stories = byParty.get(last.record.party) ?? new Map<string, Entry<Demand>>()
    const later = [...stories].filter(([story, { at }]) => at > last.at && !told.has(story))
    const [, noticed] = later[storiesOfSilence - 1] ?? []
    const [evidence] = last.record.evidence
    if (noticed === undefined || evidence === undefined) return []
    const { id } = firstOf(cluster).record
    const change: Change = {
      id: `change-${id}-silent`,
      kind: 'gone silent',
      recordKind: 'demand',
      record: id,
      article: noticed.article.id,
      aspect: null,
      party: null,
      before: { words: last.record.text, evidence },
      after: null,
    }
    return [change]
  })
}
