import type { Story } from '../../model/story.ts'
import type { StoryOf } from './told-values.ts'

/** Says which articles count as one source, as it is now. */
export class StoryStems {
  /** Changes when articles that were there count as one with others than before. */
  epoch = 0
  private stories: readonly Story[] = []
  private stems: ReadonlyMap<string, string> = new Map()
  private articles: ReadonlySet<string> = new Set()

  /** The first article of the story an article belongs to; itself when it stands alone. */
  readonly of: StoryOf = (article) => this.stems.get(article) ?? article

  /**
   * Takes in the stories there are now.
   *
   * @param articles Ids of all articles there are now.
   */
  update(stories: readonly Story[], articles: Iterable<string>): void {
    if (stories !== this.stories) {
      const stems = new Map<string, string>()
      for (const { articles: ids } of stories) for (const id of ids) stems.set(id, ids[0] ?? id)
      const known = [...new Set([...stems.keys(), ...this.stems.keys()])]
      const isOther = (id: string) => this.articles.has(id) && this.of(id) !== (stems.get(id) ?? id)
      if (known.some(isOther)) this.epoch += 1
      this.stories = stories
      this.stems = stems
    }
    this.articles = new Set(articles)
  }
}
