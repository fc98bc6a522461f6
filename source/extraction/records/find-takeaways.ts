import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'

/** The points of the article's own summary: list items under “Key takeaways” and the like. */
export function findTakeaways({ article, world }: Context): readonly Span[] {
  return article.blocks
    .filter((block) => {
      if (block.kind !== 'listItem' || block.section === null) return false
      const heading = article.sections[block.section]?.heading.toLowerCase() ?? ''
      return world.layout.summaryHeading.some((words) => heading.includes(words))
    })
    .map((block) => ({ start: block.contentStart, end: block.end }))
}
