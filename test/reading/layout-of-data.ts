import { readFileSync } from 'node:fs'
import { groupWords } from '../../source/knowledge/group-words.ts'
import { LayoutFile, LayoutGroup } from '../../source/knowledge/schema/layout-group.ts'
import type { Article, Block } from '../../source/model/article.ts'
import type { Layout } from '../../source/reading/layout.ts'
import { readArticle } from '../../source/reading/read-article.ts'

const file = new URL('../../data/layout.json', import.meta.url)
const { entries } = LayoutFile.parse(JSON.parse(readFileSync(file, 'utf8')))

/** The words of layout that are shipped. */
export const layout: Layout = groupWords(LayoutGroup, entries)

/** Some agencies, so that the tests do not hang on the list that is shipped. */
export const outlets = ['AP', 'Reuters', 'AFP', 'TASS', 'Xinhua', 'PTI', 'Lakes Press']

/** Reads a text with the shipped words of layout. */
export function read(text: string): Article {
  return readArticle(text, { path: null, layout, outlets })
}

/** The words of a block, after its list mark or dateline. */
export function wordsOf(article: Article, block: Block): string {
  return article.source.slice(block.contentStart, block.end)
}

/** One line a block: its kind, and its first words. */
export function outline(article: Article): readonly string[] {
  return article.blocks.map((block) => `${block.kind} ${wordsOf(article, block)}`)
}
