import type { Story } from '../../model/story.ts'
import type { Placed } from '../merging/placed.ts'
import type { StoryOf } from './told-values.ts'

/** Says which articles count as one source, as it is now. */
export class StoryStems {
  /** Changes when articles that were there count as one with others than before. */
  epoch = 0
  private stories: readonly Story[] = []
  private readonly stems = new Map<string, string>()
  private articles = new Set<string>()
  private placed: readonly Placed[] | null = null

  /** The first article of the story an article belongs to; itself when it stands alone. */
  readonly of: StoryOf = (article) => this.stems.get(article) ?? article

  /**
   * Takes in the stories there are now; one that has not changed is the same object.
   *
   * @param placed All articles there are now.
   */
  update(stories: readonly Story[], placed: readonly Placed[]): void {
    if (stories !== this.stories) {
      const [before, now] = [new Set(this.stories), new Set(stories)]
      const gone = this.stories
        .filter((story) => !now.has(story))
        .flatMap((story) => story.articles)
      const here = new Map(
        stories
          .filter((story) => !before.has(story))
          .flatMap((story) => story.articles.map((id) => [id, story.articles[0] ?? id])),
      )
      const isMoved = (id: string) => this.articles.has(id) && this.of(id) !== (here.get(id) ?? id)
      if (gone.some(isMoved) || [...here.keys()].some(isMoved)) this.epoch += 1
      for (const id of gone) this.stems.delete(id)
      for (const [id, stem] of here) this.stems.set(id, stem)
      this.stories = stories
    }
    if (placed !== this.placed) this.articles = new Set()
    this.placed = placed
    for (const { told } of placed.slice(this.articles.size)) this.articles.add(told.article.id)
  }
}
