/**
 * Articles by the runs of words they have. Most runs are of one article alone, so that one goes by
 * its number, and only several by a list: of ten thousand articles there are most of a million.
 */
export class ArticlesByRun {
  private readonly byRun = new Map<number, number | number[]>()
  /** Ids of the articles by their numbers; null for one that is gone. */
  private readonly ids: (string | null)[] = []
  private readonly numbers = new Map<string, number>()
  private readonly most: number

  /** @param most Articles noted of one run at most, from 2: what all have is a footer. */
  constructor(most: number) {
    this.most = most
  }

  /** Notes the runs of an article. */
  add(article: string, runs: readonly number[]): void {
    const number = this.ids.push(article) - 1
    this.numbers.set(article, number)
    for (const run of runs) {
      const others = this.byRun.get(run)
      if (others === undefined) this.byRun.set(run, number)
      else if (typeof others === 'number') this.byRun.set(run, [others, number])
      else if (others.length < this.most) others.push(number)
    }
  }

  /** How many of some runs other articles have, by article; none where all are new. */
  sharing(runs: readonly number[]): ReadonlyMap<string, number> {
    const shared = new Map<string, number>()
    const count = (number: number): void => {
      const id = this.ids[number]
      if (typeof id === 'string') shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    for (const run of runs) {
      const others = this.byRun.get(run)
      if (typeof others === 'number') count(others)
      else for (const other of others ?? []) count(other)
    }
    return shared
  }

  /** Forgets an article; one that is not there is none. */
  remove(article: string, runs: readonly number[]): void {
    const number = this.numbers.get(article)
    if (number === undefined) return
    this.numbers.delete(article)
    this.ids[number] = null
    for (const run of runs) {
      const others = this.byRun.get(run)
      if (others === number) this.byRun.delete(run)
      else if (typeof others === 'object' && others.includes(number)) {
        others.splice(others.indexOf(number), 1)
      }
    }
  }
}
