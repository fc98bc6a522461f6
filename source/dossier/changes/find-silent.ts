import type { Change } from '../../model/change.ts'
import type { Demand } from '../../model/demand.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { type Cluster, type Entry, firstOf, latestOf } from '../merging/entry.ts'
import { likeness, sharedCount } from '../merging/likeness.ts'
import type { StoryOf } from './told-values.ts'

/** Stories that must have told a demand for its silence to be news. */
const fewestTellings = 2
/** Later stories in which its party makes demands, but not this one. */
const storiesOfSilence = 3

/** A story in which a party makes demands, by its first article. */
interface DemandingStory {
  readonly story: string
  readonly article: string
  readonly at: string
}

/** An article and its place among all. */
interface Placed {
  readonly told: ToldArticle
  readonly at: string
}

/** For each party the stories in which it makes demands, oldest first. */
function storiesByParty(
  placed: readonly Placed[],
  storyOf: StoryOf,
): ReadonlyMap<string, readonly DemandingStory[]> {
  const byParty = new Map<string, DemandingStory[]>()
  const seen = new Set<string>()
  for (const { told, at } of placed) {
    const story = storyOf(told.article.id)
    for (const party of new Set(told.records.demands.map((demand) => demand.party))) {
      if (seen.has(`${party} ${story}`)) continue
      seen.add(`${party} ${story}`)
      const stories = byParty.get(party) ?? []
      stories.push({ story, article: told.article.id, at })
      byParty.set(party, stories)
    }
  }
  return byParty
}

/** Least likeness of anything said later by which a demand is taken for not forgotten. */
const leastEcho = 0.45
/** Later articles that are looked through for an echo. */
const mostHeard = 200

/** Whether anything that later articles tell, whoever says it, comes back to a demand. */
function isEchoed(demand: Entry<Demand>, later: readonly Placed[]): boolean {
  return later
    .slice(0, mostHeard)
    .some(({ told }) =>
      Object.values(told.marks.records).some(
        (marks) =>
          sharedCount(demand.marks, marks) > 1 && likeness(demand.marks, marks) >= leastEcho,
      ),
    )
}

/** Starts telling whether a demand is echoed, which is worked out once for each stretch of silence. */
function startListening(): (
  cluster: Cluster<Demand>,
  placed: readonly Placed[],
  noticed: DemandingStory,
) => boolean {
  const heard = new WeakMap<Entry<Demand>, { readonly upTo: string; readonly isEchoed: boolean }>()
  return (cluster, placed, noticed) => {
    const last = latestOf(cluster)
    const known = heard.get(last)
    if (known?.upTo === noticed.at) return known.isEchoed
    const later = placed.filter(({ at }) => at > last.at && at <= noticed.at)
    const found = { upTo: noticed.at, isEchoed: isEchoed(last, later) }
    heard.set(last, found)
    return found.isEchoed
  }
}

/**
 * Starts finding demands that several stories have told and that then are told no more, though their party
 * goes on to make demands. What is still spoken of, by whomever, is not silent.
 *
 * @returns Finds them among clusters, given all articles oldest first: a change for each, at the article with which its silence has lasted long enough.
 */
export function startFindingSilent(): (
  clusters: readonly Cluster<Demand>[],
  placed: readonly Placed[],
  storyOf: StoryOf,
) => readonly Change[] {
  const listen = startListening()
  return (clusters, placed, storyOf) => findSilent(clusters, placed, storyOf, listen)
}

function findSilent(
  clusters: readonly Cluster<Demand>[],
  placed: readonly Placed[],
  storyOf: StoryOf,
  listen: ReturnType<typeof startListening>,
): readonly Change[] {
  const byParty = storiesByParty(placed, storyOf)
  return clusters.flatMap((cluster) => {
    const told = new Set(cluster.members.map(({ article }) => storyOf(article.id)))
    if (told.size < fewestTellings) return []
    const last = latestOf(cluster)
    const stories = byParty.get(last.record.party) ?? []
    const noticed = nthAfter(stories, last.at, told)
    const [evidence] = last.record.evidence
    if (noticed === null || evidence === undefined) return []
    if (listen(cluster, placed, noticed)) return []
    const { id } = firstOf(cluster).record
    const change: Change = {
      id: `change-${id}-silent`,
      kind: 'gone silent',
      recordKind: 'demand',
      record: id,
      article: noticed.article,
      aspect: null,
      party: null,
      before: { words: last.record.text, evidence },
      after: null,
    }
    return [change]
  })
}

/** The story after a place with which a silence has lasted long enough; null when it has not. */
function nthAfter(
  stories: readonly DemandingStory[],
  at: string,
  told: ReadonlySet<string>,
): DemandingStory | null {
  let start = stories.length
  while (start > 0 && (stories[start - 1]?.at ?? '') > at) start--
  const later = stories.slice(start).filter(({ story }) => !told.has(story))
  return later[storiesOfSilence - 1] ?? null
}
