import type { Article } from '../model/article.ts'

/** What is asked of an article to tell whether it is another edition. */
type Known = Pick<Article, 'id' | 'uri'>

/** What has become of the articles of a source. */
export interface Editions<T extends Known> {
  readonly arrived: readonly T[]
  /** The same article with another text. */
  readonly edited: readonly { readonly before: T; readonly after: T }[]
  readonly gone: readonly T[]
}

/**
 * Compares the articles a source gave with those it gives now.
 *
 * An article is known by its URI, else by its text; where one without a URI went and one came,
 * that is the same article with another text.
 *
 * @param before Those it gave, oldest edition first where it gave several.
 * @param after Those it gives now.
 * @returns Empty lists when nothing has changed.
 */
export function compareEditions<T extends Known>(
  before: readonly T[],
  after: readonly T[],
): Editions<T> {
  const texts = new Set(before.map(({ id }) => id))
  const changed = after.filter(({ id }) => !texts.has(id))
  const latest = new Map(before.flatMap((each) => (each.uri === null ? [] : [[each.uri, each]])))
  const edited = changed.flatMap((each) => {
    const known = each.uri === null ? undefined : latest.get(each.uri)
    return known === undefined ? [] : [{ before: known, after: each }]
  })
  const came = changed.filter((each) => !edited.some(({ after }) => after === each))
  const now = new Set(after.map(({ id }) => id))
  const uris = new Set(after.flatMap(({ uri }) => uri ?? []))
  const went = before.filter(({ id, uri }) => !now.has(id) && (uri === null || !uris.has(uri)))
  const [one, other] = [went[0], came[0]]
  const isOne = one !== undefined && other !== undefined && went.length === 1 && came.length === 1
  return isOne
    ? { arrived: [], edited: [...edited, { before: one, after: other }], gone: [] }
    : { arrived: came, edited, gone: went }
}
