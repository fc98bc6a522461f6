import type { Article } from '../model/article.ts'

/** Longest part of a headline in a name, in code points and in bytes of UTF-8. */
const longest = { points: 60, bytes: 160 }

/**
 * Name of the file an article is kept in: its day, its headline, and digits of its digest, so
 * that people and git can read it and the same article always gets the same name.
 *
 * @param article What was read; null when it holds several or none.
 * @param digest Of what is kept, in hexadecimal.
 * @param digits How many digits of it, from 8.
 * @example 2025-12-06-russia-rejects-core-framework-1f0c22ab.article
 */
export function articleName(
  article: Pick<Article, 'published' | 'headline'> | null,
  digest: string,
  digits = 8,
): string {
  const words = slugOf(article?.headline ?? '') || 'article'
  return `${article?.published ?? 'undated'}-${words}-${digest.slice(0, digits)}.article`
}

/** A headline as part of a name: letters and digits of any script, and hyphens between words. */
function slugOf(headline: string): string {
  const folded = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .normalize('NFC')
    .toLowerCase()
  const words = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (!fits(longer)) break
    slug = longer
  }
  return slug || cut(words[0] ?? '')
}

function fits(text: string): boolean {
  return [...text].length <= longest.points && Buffer.byteLength(text) <= longest.bytes
}

function cut(word: string): string {
  const points = [...word].slice(0, longest.points)
  while (!fits(points.join(''))) points.pop()
  return points.join('')
}
