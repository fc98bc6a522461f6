import type { Change } from '../../model/change.ts'
import type { Demand } from '../../model/demand.ts'
import { type Cluster, type Entry, firstOf, latestOf } from '../merging/entry.ts'
import { likeness, sharedCount } from '../merging/likeness.ts'
import type { Placed } from '../merging/placed.ts'
import { rememberByCluster } from '../merging/remember-by-cluster.ts'
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

/** For each party the stories in which it makes demands, oldest first. */
class StoriesByParty {
  private readonly byParty = new Map<string, DemandingStory[]>()
  private readonly seen = new Map<string, Set<string>>()
  private taken = 0

  /** Takes in the articles that have come. */
  update(placed: readonly Placed[], storyOf: StoryOf): void {
    for (const { told, at } of placed.slice(this.taken)) {
      const story = storyOf(told.article.id)
      for (const { party } of told.records.demands) {
        const seen = this.seen.get(party) ?? new Set()
        this.seen.set(party, seen)
        if (seen.has(story)) continue
        seen.add(story)
        this.of(party).push({ story, article: told.article.id, at })
      }
    }
    this.taken = placed.length
  }

  of(party: string): DemandingStory[] {
    const known = this.byParty.get(party) ?? []
    this.byParty.set(party, known)
    return known
  }
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
    const later = placed.slice(placeAfter(placed, last.at), placeAfter(placed, noticed.at))
    const found = { upTo: noticed.at, isEchoed: isEchoed(last, later) }
    heard.set(last, found)
    return found.isEchoed
  }
}

/** Index of the first of some articles in order that comes after a place. */
function placeAfter(placed: readonly { readonly at: string }[], at: string): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.at ?? '') > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Finds demands among clusters, given all articles oldest first. */
interface SilenceFinder {
  /** A change for each, at the article with which its silence has lasted long enough. */
  readonly find: (...of: Heard) => readonly Change[]
  /** Works it out in small steps. */
  readonly warm: (...of: Heard) => Generator<void>
}

type Heard = readonly [clusters: readonly Cluster<Demand>[], placed: readonly Placed[]]

/** How many clusters are worked on at a time: no key waits for more. */
const atATime = 20

/**
 * Starts finding demands that several stories have told and that then are told no more, though
 * their party goes on to make demands. What is still spoken of, by whomever, is not silent.
 *
 * @param storyOf Tells which articles count as one source.
 * @param epochOf Changes when an article has come in between others, or has gone, or counts as one
 *   source with others than before.
 */
export function startFindingSilent(storyOf: StoryOf, epochOf: () => number): SilenceFinder {
  let epoch = 0
  let known: readonly Placed[] | null = null
  let listen = startListening()
  let stories = new StoriesByParty()
  const tellersOf = rememberByCluster(
    ({ members }: Cluster<Demand>) => new Set(members.map(({ article }) => storyOf(article.id))),
    epochOf,
  )
  const update = (placed: readonly Placed[]): void => {
    const now = epochOf()
    if (now !== epoch || placed !== known) {
      listen = startListening()
      stories = new StoriesByParty()
    }
    epoch = now
    known = placed
    stories.update(placed, storyOf)
  }

  /** The change that a demand has gone silent; null when it has not. */
  const changeOf = (cluster: Cluster<Demand>, placed: readonly Placed[]): Change | null => {
    const told = tellersOf(cluster)
    if (told.size < fewestTellings) return null
    const last = latestOf(cluster)
    const noticed = nthAfter(stories.of(last.record.party), last.at, told)
    const [evidence] = last.record.evidence
    if (noticed === null || evidence === undefined) return null
    if (listen(cluster, placed, noticed)) return null
    const { id } = firstOf(cluster).record
    return {
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
  }

  return {
    find: (clusters, placed) => {
      update(placed)
      return clusters.flatMap((one) => changeOf(one, placed) ?? [])
    },
    *warm(clusters, placed) {
      update(placed)
      for (const [at, cluster] of clusters.entries()) {
        changeOf(cluster, placed)
        if (at % atATime === 0) yield
      }
    },
  }
}

/** The story after a place with which a silence has lasted long enough; null when it has not. */
function nthAfter(
  stories: readonly DemandingStory[],
  at: string,
  told: ReadonlySet<string>,
): DemandingStory | null {
  let silent = 0
  for (let next = placeAfter(stories, at); next < stories.length; next++) {
    const story = stories[next]
    if (story === undefined || told.has(story.story)) continue
    silent += 1
    if (silent === storiesOfSilence) return story
  }
  return null
}
