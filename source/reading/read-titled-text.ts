import type { Article, BlockKind } from '../model/article.ts'
import { draftOf } from './draft.ts'
import { visibleWords } from './marked-text.ts'
import { makeArticle, namesOf, type ReadOptions, readArticle } from './read-article.ts'
import { segmentDrafts } from './segment-blocks.ts'
import { settleOwnForm } from './settle-own-form.ts'
import { splitLines } from './split-lines.ts'
import type { Told } from './told.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** What stands over a text apart from it. */
export interface Title {
  readonly headline: string | null
  readonly standfirst: string | null
}

/**
 * Reads plain text whose headline came apart from it, as in mail and feeds. Pure and total.
 *
 * @param title What stands over the text; nothing reads the text as {@link readArticle} does.
 * @param body The text; a first line that says the headline again is left out.
 * @param options What reading needs to know beside it.
 * @param told What the format says of the article.
 * @returns The article; its text is the title, then the body.
 */
export function readTitledText(
  title: Title,
  body: string,
  options: ReadOptions,
  told: Told,
): Article {
  const top = (['headline', 'standfirst'] as const)
    .map((kind) => ({ kind: kind as BlockKind, words: visibleWords(title[kind] ?? '') }))
    .filter(({ words }) => words !== '')
  if (top.length === 0) return readArticle(body, options, told)
  const first = splitLines(body)[0]
  const isAgain = first !== undefined && first.text === top[0]?.words
  const rest = isAgain ? body.slice(first.end) : body
  const text = [...top.map(({ words }) => words), rest.trim()].join('\n\n').trimEnd()
  const drafts = unwrapLines(text, splitLines(text)).map((line, index) => {
    const kind = top[index]?.kind
    return kind === undefined
      ? settleOwnForm(line, options.layout, namesOf(options))
      : { ...draftOf(line, kind), kind }
  })
  return makeArticle(text, segmentDrafts(drafts, options.layout, namesOf(options)), options, told)
}
