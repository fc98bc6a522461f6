import { readLines } from './html-lines.ts'
import { parsePage } from './html-tree.ts'
import { visibleWords } from './marked-text.ts'

/** A tag or an entity: without one a text is plain. */
const markup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/i

/**
 * Whether a text that may be plain or HTML has markup in it.
 *
 * @param text Any text.
 */
export function hasMarkup(text: string): boolean {
  return markup.test(text)
}

/**
 * The words of a text that may be plain or HTML, on one line: a headline, a name.
 *
 * @param text Any text; the entities in it may be doubled.
 * @returns `''` when it shows nothing.
 */
export function plainWords(text: string): string {
  let plain = text
  for (let times = 0; times < 2 && hasMarkup(plain); times += 1) {
    plain = readLines(parsePage(plain).body)
      .map((line) => line.text)
      .join(' ')
  }
  return visibleWords(plain)
}
