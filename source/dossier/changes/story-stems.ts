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
      let isAnyMoved = false
      const move = (id: string, stem: string): void => {
        if (this.of(id) === stem) return
        isAnyMoved ||= this.articles.has(id)
        if (stem === id) this.stems.delete(id)
        else this.stems.set(id, stem)
      }
      const here = new Set<string>()
      for (const story of stories) {
        if (before.has(story)) continue
        for (const id of story.articles) {
          here.add(id)
          move(id, story.articles[0] ?? id)
        }
      }
      for (const story of this.stories) {
        if (now.has(story)) continue
        for (const id of story.articles) if (!here.has(id)) move(id, id)
      }
      if (isAnyMoved) this.epoch += 1
      this.stories = stories
    }
    if (placed !== this.placed) this.articles = new Set()
    this.placed = placed
    for (const { told } of placed.slice(this.articles.size)) this.articles.add(told.article.id)
  }
}
