import { Article } from '../../source/model/article.ts'

/** What may stand between two blocks: nothing that shows. */
const blank = /^[\s\u0085\u00ad\u200b\u200e\u200f\u2060]*$/

/**
 * Lists what is wrong with an article as it was read, whatever it was read from: its shape, blocks
 * that overlap or leave words out, headings that do not stand where it is said.
 *
 * @returns One sentence a fault; empty for a sound article.
 */
export function listArticleFaults(article: Article): readonly string[] {
  const shape = Article.safeParse(article)
  if (!shape.success) return [`it has not the shape of an article: ${shape.error.message}`]
  const { source, blocks, sections } = article
  const faults: string[] = []
  let end = 0
  for (const block of blocks) {
    const between = source.slice(end, block.start)
    if (block.start < end) faults.push(`the block at ${block.start} begins before ${end}`)
    if (!blank.test(between)) faults.push(`no block holds “${between}”`)
    if (block.contentStart < block.start || block.contentStart > block.end) {
      faults.push(`the words of the block at ${block.start} begin at ${block.contentStart}`)
    }
    if (block.end <= block.start) faults.push(`the block at ${block.start} is empty`)
    end = block.end
  }
  if (!blank.test(source.slice(end))) faults.push(`no block holds “${source.slice(end)}”`)
  const misplaced = sections.filter((one) => source.slice(one.start, one.end) !== one.heading)
  return [...faults, ...misplaced.map(({ heading }) => `“${heading}” is not where it is said`)]
}
