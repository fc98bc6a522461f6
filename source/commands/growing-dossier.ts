import { type Merge, type MergeState, startMerge } from '../dossier/merging/merge.ts'
import type { FollowChange } from '../following/follow-change.ts'
import type { KeptMerge } from '../library/kept-merge.ts'
import { Slices } from '../library/slices.ts'
import type { Dossier } from '../model/dossier.ts'
import type { ToldArticle } from '../model/told-article.ts'

/** From how many articles on it is kept how they were put together. */
const worthKeeping = 100
/** Share of the articles that must be other than those it was kept of, to keep it anew. */
const worthKeepingAnew = 0.02

/** How many of the latest articles are shown first the next time: more than a screen has lines. */
const latestKept = 60

/** The dossier of the articles that have been read so far; none of its steps holds up a key. */
export class GrowingDossier {
  readonly #kept: KeptMerge | null
  readonly #slices = new Slices()
  #merge: Merge = startMerge()
  #size = 0
  /** Articles that came or went since it was last kept how they were put together. */
  #touched = 0

  /** @param kept How the articles were put together the last time; null where nothing is kept. */
  constructor(kept: KeptMerge | null) {
    this.#kept = kept
  }

  /** The dossier as it is now; quick where little has changed since the last time. */
  picture(): Dossier {
    return this.#merge.dossier()
  }

  /**
   * Begins with what is in the cache, put together as it was the last time.
   *
   * @param told In the order of the units.
   * @param onAdded Told of each.
   */
  async begin(told: readonly ToldArticle[], onAdded: () => void): Promise<void> {
    const state = told.length >= worthKeeping ? (this.#kept?.read() ?? null) : null
    this.#merge = startMerge(state)
    const known = new Set(state?.articles)
    for (const one of inOrderOf(state, told)) {
      this.#merge.add([one])
      onAdded()
      await this.#slices.pause()
    }
    this.#size = told.length
    this.#touched = told.filter(({ article }) => !known.has(article.id)).length
    await this.assemble()
  }

  /** Adds what came last of the units that are read in their order. */
  async add(told: readonly ToldArticle[]): Promise<void> {
    this.#merge.add(told)
    this.#size += told.length
    this.#touched += told.length
    await this.#slices.pause()
  }

  /** Takes in what has come and gone in the followed sources. */
  take({ added, removed }: Pick<FollowChange, 'added' | 'removed'>): void {
    this.#merge.remove(removed)
    this.#merge.add(added)
    this.#size += added.length - removed.length
    this.#touched += added.length + removed.length
  }

  /** Works out what {@link GrowingDossier.picture} needs, so that it is quick. */
  async assemble(): Promise<void> {
    for (const _ of this.#merge.assemble()) await this.#slices.pause()
  }

  /** Makes ready for the next article. */
  async prepare(): Promise<void> {
    for (const _ of this.#merge.prepare()) await this.#slices.pause()
  }

  /** Keeps how the articles are put together, and which are the latest, where that saves time. */
  keep(): void {
    if (this.#size < worthKeeping) return
    const latest = this.picture().articles.slice(-latestKept)
    this.#kept?.writeLatest([...new Set(latest.flatMap(({ path }) => path ?? []))])
    if (this.#touched > this.#size * worthKeepingAnew) this.#kept?.write(this.#merge.state())
  }
}

/** Articles in the order they were put together in; those that were not there after the others. */
function inOrderOf(state: MergeState | null, told: readonly ToldArticle[]): readonly ToldArticle[] {
  if (state === null) return told
  const place = new Map(state.articles.map((id, at) => [id, at]))
  const placeOf = ({ article }: ToldArticle) => place.get(article.id) ?? place.size
  return told.toSorted((a, b) => placeOf(a) - placeOf(b))
}
