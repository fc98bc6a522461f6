import type { Article } from '../../model/article.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { type Placed, startAssembly } from './assemble.ts'
import { type Kind, kinds, type RecordOf, startGatherers } from './gatherers.ts'
import { StoryFinder } from './group-stories.ts'
import { placeInTime } from './place-in-time.ts'

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
}

/** Starts a dossier without articles. */
export function startMerge(): Merge {
  let arrivals = 0
  const articles = new Map<string, Placed>()
  const gatherers = startGatherers()
  const stories = new StoryFinder()
  const assemble = startAssembly(gatherers)

  function gather<K extends Kind>(
    kind: K,
    { told, at }: Placed,
    parties: ReadonlySet<string>,
  ): void {
    const records: readonly RecordOf<K>[] = told.records[kind]
    for (const [index, record] of records.entries()) {
      const marks = told.marks.records[record.id]
      if (marks === undefined) throw new Error(`The ${kind} ${record.id} has no marks.`)
      gatherers[kind].add({ record, marks, article: told.article, parties, at, index })
    }
  }

  return {
    add(many) {
      for (const told of many) {
        const known = articles.get(told.article.id)
        if (known !== undefined) {
          articles.set(told.article.id, withCopy(known, told.article))
          continue
        }
        const placed = { told, at: placeInTime(told.article, arrivals++) }
        articles.set(told.article.id, placed)
        const parties = new Set(told.records.parties.map(({ id }) => id))
        for (const kind of kinds) gather(kind, placed, parties)
        stories.add(told, placed.at)
      }
    },
    remove(ids) {
      const gone = new Set(ids.filter((id) => articles.delete(id)))
      if (gone.size === 0) return
      for (const kind of kinds) gatherers[kind].remove(gone)
      stories.remove(gone)
    },
    dossier() {
      const placed = [...articles.values()].sort((a, b) => (a.at < b.at ? -1 : 1))
      return assemble(placed, stories.stories())
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
