/** Words that tell what a line of layout is, from `data/layout.json`. Lower case. */
export type Layout = Readonly<
  Record<
    'promo' | 'promoBlock' | 'meta' | 'summaryHeading' | 'caption' | 'outletSuffix',
    readonly string[]
  >
>

const separator = /^\s*(?:[:|–—>»-]|$)/

/**
 * Whether a line opens with one of the phrases of a group.
 *
 * A phrase that ends in a colon needs a separator or the end of the line after it, and one that
 * ends in a full stop is the whole line, since their words may also open a sentence (“watch:”
 * but “Watch the border”, “live.” but “Live fire was heard”).
 *
 * @param text A line.
 * @param phrases Lower-case phrases with straight apostrophes.
 */
export function opensWith(text: string, phrases: readonly string[]): boolean {
  const line = normalise(text)
  return phrases.some((phrase) => {
    const words = phrase.replace(/[.:]$/, '')
    if (!line.startsWith(words)) return false
    const rest = line.slice(words.length)
    if (phrase.endsWith('.')) return rest === '' || rest === '.'
    if (phrase.endsWith(':')) return separator.test(rest)
    return /\W$/.test(words) || !/^[\p{L}\p{N}]/u.test(rest)
  })
}

/**
 * Whether a line is one of the phrases of a group and nothing more.
 *
 * @param text A line; a mark of Markdown around it and a colon after it do not count.
 * @param phrases Lower-case phrases with straight apostrophes.
 */
export function isOneOf(text: string, phrases: readonly string[]): boolean {
  return phrases.includes(normalise(text).replace(/^[#*_\s]+|[*_\s:.…]+$/g, ''))
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
}
