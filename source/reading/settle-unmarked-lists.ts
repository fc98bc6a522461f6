import type { Draft } from './draft.ts'
import { isOneOf, type Layout } from './layout.ts'
import { looksLikeHeading } from './looks-like-heading.ts'

/** Longest item of a list whose marks were lost in copying, in code units. */
const longestItem = 250

/** No list whose marks were lost is longer. */
const longestList = 100
/** Openings of headings that ask without a question mark: “What happens next”. */
const asking = /^(?:what|who|how|why|when|where|which)\b/i

/**
 * Settles lists whose marks were lost in copying from a web page: short open lines, or lines
 * that end in a semicolon, under a line that ends in a colon or under “Key takeaways”.
 *
 * @param drafts All drafts.
 * @param layout Words of layout.
 */
export function settleUnmarkedLists(drafts: readonly Draft[], layout: Layout): readonly Draft[] {
  const settled = [...drafts]
  for (const [index, intro] of drafts.entries()) {
    if (!introduces(intro, layout)) continue
    const end = listEnd(drafts, index + 1)
    for (let at = index + 1; at < end; at += 1) {
      const item = settled[at]
      if (item !== undefined) settled[at] = { ...item, kind: 'listItem' }
    }
  }
  return settled
}

function introduces({ kind, words, text }: Draft, layout: Layout): boolean {
  const isIntro = kind === null || kind === 'paragraph'
  return (
    (isIntro && words.endsWith(':')) || (kind === 'heading' && isOneOf(text, layout.summaryHeading))
  )
}

function listEnd(drafts: readonly Draft[], first: number): number {
  const rest = drafts.slice(first, first + longestList)
  const open = rest.findIndex(({ kind, words }) => kind !== null || !looksLikeHeading(words))
  const chained = rest.findIndex(
    ({ kind, words }) => kind !== null || !/[;,]$|[;,] (?:and|or)$/.test(words),
  )
  const length = open < 0 ? rest.length : open
  if (length >= 2) return first + withoutHeading(rest, length)
  const last = rest[chained]
  const isChain = chained >= 2 && last?.kind === null && last.text.length <= longestItem
  return isChain ? first + chained + 1 : first
}

/** The last line of the run may be the heading of what follows. */
function withoutHeading(rest: readonly Draft[], length: number): number {
  const items = rest.slice(0, length)
  const [last, next] = [items.at(-1), rest[length]]
  const others = items.slice(0, -1)
  if (last === undefined || next === undefined || last.words.endsWith('?')) {
    return next === undefined ? length : questionFree(items)
  }
  const isApart = last.gap > 0 && others.slice(1).every(({ gap }) => gap < last.gap)
  const isTitled = isTitleCase(last.words) && !others.every(({ words }) => isTitleCase(words))
  const isAsked = asking.test(last.words) && !others.some(({ words }) => asking.test(words))
  const kept = isApart || isTitled || isAsked ? length - 1 : length
  return kept < 2 ? 0 : kept
}

function questionFree(items: readonly Draft[]): number {
  const question = items.findIndex(({ words }) => words.endsWith('?'))
  return question < 2 ? 0 : question
}

function isTitleCase(words: string): boolean {
  const long = words.split(/[\s–—-]+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))
}
