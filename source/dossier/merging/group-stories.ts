import type { Article } from '../../model/article.ts'
import type { Story } from '../../model/story.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { foldWord } from '../fold-word.ts'
import { ArticlesByRun } from './articles-by-run.ts'
import { StoryGroups } from './story-groups.ts'

/** Share of the shorter article's runs of words that two reprints have in common. */
const leastShared = 0.4
/** The same for two editions, where outlet and headline speak for it as well. */
const leastOfEdition = 0.2
/** Of articles that share a run so many are looked at: what all share is a footer. */
const mostCommon = 40
/** Articles with fewer runs are too short to tell. */
const fewestRuns = 8

/** What is known of an article among those it may share a story with. */
interface Known {
  readonly article: Article
  readonly runs: readonly number[]
  readonly at: string
}

const foldedHeadline = ({ headline }: Article): ReadonlySet<string> =>
  new Set(
    (headline ?? '')
      .split(/\P{L}+/u)
      .map(foldWord)
      .filter((word) => word.length > 3),
  )

/** Whether one outlet gives both, under nearly the same headline or one identity. */
function isEdition(a: Article, b: Article): boolean {
  if (a.uri !== null && a.uri === b.uri) return true
  if (a.outlet === null || b.outlet === null || foldWord(a.outlet) !== foldWord(b.outlet))
    return false
  const left = foldedHeadline(a)
  const right = foldedHeadline(b)
  const shared = [...left].filter((word) => right.has(word)).length
  return shared > 0 && shared >= Math.min(left.size, right.size) * 0.6
}

/**
 * Which articles are one story with which others, each pair once, by their places among all: what it
 * takes to group them again.
 */
export type Links = readonly (readonly [number, readonly (readonly [number, Story['kind']])[]])[]

/** Finds which articles are one story: reprints of agency copy, and editions of one article. */
export class StoryFinder {
  private readonly byRun = new ArticlesByRun(mostCommon)
  private readonly known = new Map<string, Known>()
  /** For each article of a story with others, all its links. */
  private readonly links = new Map<string, Map<string, Story['kind']>>()
  /** Articles that were compared before; their runs are looked at when another one comes. */
  private waiting: ToldArticle[] = []
  private indexed = 0
  /** Null when the articles have to be grouped anew. */
  private groups: StoryGroups | null = null

  /**
   * @param links What has been found before.
   * @param articles Ids of the articles it was found of, oldest first.
   */
  constructor(links: Links = [], articles: readonly string[] = []) {
    for (const [place, others] of links) {
      for (const [other, kind] of others) this.linkBoth(articles[place]!, articles[other]!, kind)
    }
  }

  /** Takes an article in that was compared with the others before. */
  restore(told: ToldArticle, at: string): void {
    const { article, marks } = told
    this.known.set(article.id, { article, runs: marks.runs, at })
    this.waiting.push(told)
  }

  /** Makes ready for the next article, which otherwise would have to wait for it. */
  *index(): Generator<void> {
    // An article may come between two steps, and goes on where this is.
    while (this.indexed < this.waiting.length) {
      const { article, marks } = this.waiting[this.indexed++]!
      // It may have gone again meanwhile.
      if (this.known.has(article.id)) this.byRun.add(article.id, marks.runs)
      if (this.indexed % 100 === 0) yield
    }
    this.waiting = []
    this.indexed = 0
  }

  /**
   * What is needed to group the same articles again without comparing them.
   *
   * @param articles Ids of all articles, oldest first.
   */
  grouped(articles: readonly string[]): Links {
    const places = new Map(articles.map((id, at) => [id, at]))
    const placeOf = (id: string): number => places.get(id) ?? -1
    return [...this.links].map(([id, others]) => [
      placeOf(id),
      [...others].flatMap(([other, kind]) =>
        placeOf(other) > placeOf(id) ? [[placeOf(other), kind] as const] : [],
      ),
    ])
  }

  add({ article, marks }: ToldArticle, at: string): void {
    for (const _ of this.index());
    const shared = this.byRun.sharing(marks.runs)
    this.byRun.add(article.id, marks.runs)
    const own: Known = { article, runs: marks.runs, at }
    this.known.set(article.id, own)
    for (const [id, count] of shared) {
      const other = this.known.get(id)
      if (other !== undefined) this.compare(own, other, count)
    }
  }

  remove(articles: ReadonlySet<string>): void {
    this.groups = null
    for (const id of articles) {
      this.byRun.remove(id, this.known.get(id)?.runs ?? [])
      this.known.delete(id)
      for (const other of this.links.get(id)?.keys() ?? []) this.links.get(other)?.delete(id)
      this.links.delete(id)
    }
  }

  /** Stories of several articles, by the first of each. */
  stories(): readonly Story[] {
    this.groups ??= this.group()
    return this.groups.list()
  }

  private group(): StoryGroups {
    const groups = new StoryGroups()
    for (const [id, others] of this.links) {
      for (const [other, kind] of others) this.linkIn(groups, id, other, kind)
    }
    return groups
  }

  private linkIn(groups: StoryGroups, one: string, other: string, kind: Story['kind']): void {
    const [a, b] = [this.known.get(one), this.known.get(other)]
    if (a === undefined || b === undefined) return
    groups.link({ id: one, at: a.at }, { id: other, at: b.at }, kind)
  }

  private compare(a: Known, b: Known, shared: number): void {
    const fewest = Math.min(a.runs.length, b.runs.length)
    if (fewest < fewestRuns) return
    const share = shared / fewest
    if (share < leastOfEdition) return
    const asEdition = isEdition(a.article, b.article)
    if (!asEdition && share < leastShared) return
    const kind = asEdition ? 'editions' : 'reprints'
    this.linkBoth(a.article.id, b.article.id, kind)
    if (this.groups !== null) this.linkIn(this.groups, a.article.id, b.article.id, kind)
  }

  private linkBoth(one: string, other: string, kind: Story['kind']): void {
    this.link(one, other, kind)
    this.link(other, one, kind)
  }

  private link(from: string, to: string, kind: Story['kind']): void {
    const links = this.links.get(from) ?? new Map<string, Story['kind']>()
    links.set(to, kind)
    this.links.set(from, links)
  }
}
