import type { Article } from '../../model/article.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { startAssembly } from './assemble.ts'
import type { Entry } from './entry.ts'
import type { Gathered } from './gather.ts'
import { epochOf, type Kind, kinds, type RecordOf, startGatherers } from './gatherers.ts'
import { type Links, StoryFinder } from './group-stories.ts'
import { placeInTime } from './place-in-time.ts'
import type { Placed } from './placed.ts'

/** What has been found of the same articles before: they are put together again without comparing. */
export interface MergeState {
  /** Ids of the articles, oldest first. */
  readonly articles: readonly string[]
  readonly gathered: Readonly<Partial<Record<Kind, Gathered>>>
  readonly links: Links
}

/** A dossier in the making: articles may come and go in any order. */
export interface Merge {
  /** Takes articles in; one that is there already is left as it is, its other place noted. */
  readonly add: (told: readonly ToldArticle[]) => void
  /** Takes articles out again, by id; unknown ids do nothing. */
  readonly remove: (articles: readonly string[]) => void
  /**
   * The dossier as it is now: the same whatever the order in which dated articles came. What
   * nothing was added to is the very same object as the time before.
   */
  readonly dossier: () => Dossier
  /** What {@link startMerge} takes to put the same articles together again. */
  readonly state: () => MergeState
  /** Works out in small steps what {@link Merge.dossier} otherwise works out at once. */
  readonly assemble: () => Generator<void>
  /**
   * Makes ready for the next article in small steps, which otherwise would wait for all of it;
   * there is something to do only after a start from a state.
   */
  readonly prepare: () => Generator<void>
}

/**
 * Starts a dossier without articles.
 *
 * @param state What has been found before. The articles it was made of are to be added first and
 *   in its order; those that are no longer there are left out.
 */
export function startMerge(state: MergeState | null = null): Merge {
  let arrivals = 0
  const known = new Set(state?.articles)
  const articles = new Map<string, Placed>()
  const gatherers = startGatherers(state?.gathered ?? {}, state?.articles ?? [])
  const stories = new StoryFinder(state?.links, state?.articles)
  const assembly = startAssembly(gatherers)

  function gather<K extends Kind>(
    kind: K,
    { told, at }: Placed,
    { parties, counts }: Pick<Entry<unknown>, 'parties' | 'counts'>,
  ): void {
    const records: readonly RecordOf<K>[] = told.records[kind]
    for (const [index, record] of records.entries()) {
      const marks = told.marks.records[record.id]
      if (marks === undefined) throw new Error(`The ${kind} ${record.id} has no marks.`)
      gatherers[kind].add({ record, marks, article: told.article, parties, counts, at, index })
    }
  }

  /** The dossier, as long as nothing comes or goes. */
  let made: Dossier | null = null
  /** The epoch of the records when it was made; −1 before it ever was. */
  let madeAt = -1
  let isRestoring = known.size > 0
  function settle(): void {
    if (!isRestoring) return
    isRestoring = false
    for (const kind of kinds) gatherers[kind].settle()
  }

  /** The articles oldest first, the same array while they come in order; null to order them anew. */
  let ordered: Placed[] | null = []
  const inOrder = (): readonly Placed[] => {
    ordered ??= [...articles.values()].sort((a, b) => (a.at < b.at ? -1 : 1))
    return ordered
  }
  const putInOrder = (placed: Placed): void => {
    const isLast = (ordered?.at(-1)?.at ?? '') < placed.at
    if (isLast) ordered?.push(placed)
    else ordered = null
  }

  return {
    add(many) {
      made = null
      for (const told of many) {
        const copied = articles.get(told.article.id)
        if (copied !== undefined) {
          articles.set(told.article.id, withCopy(copied, told.article))
          ordered = null
          continue
        }
        const isKnown = known.delete(told.article.id)
        if (!isKnown) settle()
        const placed = { told, at: placeInTime(told.article, arrivals++) }
        articles.set(told.article.id, placed)
        putInOrder(placed)
        const about = {
          parties: new Set(told.records.parties.map(({ id }) => id)),
          counts: new Set(told.records.planVersions.flatMap(({ points }) => points ?? [])),
        }
        for (const kind of kinds) gather(kind, placed, about)
        if (isKnown) stories.restore(told, placed.at)
        else stories.add(told, placed.at)
      }
    },
    remove(ids) {
      const gone = new Set(ids.filter((id) => articles.delete(id)))
      if (gone.size === 0) return
      made = null
      ordered = null
      for (const kind of kinds) gatherers[kind].remove(gone)
      stories.remove(gone)
    },
    dossier() {
      if (made !== null) return made
      settle()
      made = assembly.assemble(inOrder(), stories.stories())
      madeAt = epochOf(gatherers)
      return made
    },
    state() {
      const ids = inOrder().map(({ told }) => told.article.id)
      return {
        articles: ids,
        gathered: Object.fromEntries(kinds.map((kind) => [kind, gatherers[kind].gathered(ids)])),
        links: stories.grouped(ids),
      }
    },
    *assemble() {
      settle()
      for (const kind of kinds) yield* gatherers[kind].sort()
      // Where articles have only come at the end it takes no longer at once.
      if (epochOf(gatherers) === madeAt) return
      yield* assembly.warm(inOrder(), stories.stories())
    },
    *prepare() {
      for (const kind of kinds) yield* gatherers[kind].index()
      yield* stories.index()
    },
  }
}

/** Notes that the same text, letter for letter, came from elsewhere as well. */
function withCopy({ told, at }: Placed, { path, url, outlet }: Article): Placed {
  const { article } = told
  const known = [article, ...(article.copies ?? [])]
  if (known.some((one) => one.path === path && one.url === url)) return { told, at }
  const copies = [...(article.copies ?? []), { path, url, outlet }]
  return { told: { ...told, article: { ...article, copies } }, at }
}

/** Merges articles that have been read. */
export function mergeTold(told: readonly ToldArticle[]): Dossier {
  const merge = startMerge()
  merge.add(told)
  return merge.dossier()
}
