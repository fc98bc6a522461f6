/** Words that tell what a line of layout is, from `data/layout.json`. Lower case. */
export type Layout = Readonly<
  Record<
    'promo' | 'promoBlock' | 'meta' | 'summaryHeading' | 'caption' | 'outletSuffix' | 'wall',
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
  const candidates = indexOf(phrases).get(line.charAt(0)) ?? []
  return candidates.some((phrase) => {
    const words = phrase.replace(/[.:]$/, '')
    if (!line.startsWith(words)) return false
    const rest = line.slice(words.length)
    if (phrase.endsWith('.')) return rest === '' || rest === '.'
    if (phrase.endsWith(':')) return separator.test(rest)
    return /\W$/.test(words) || !/^[\p{L}\p{N}]/u.test(rest)
  })
}

/** Lists of phrases are long and asked for every line: only those that begin alike are tried. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

function indexOf(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(phrases)
  if (known !== undefined) return known
  const index = new Map<string, string[]>()
  for (const phrase of phrases) {
    const alike = index.get(phrase.charAt(0))
    if (alike === undefined) index.set(phrase.charAt(0), [phrase])
    else alike.push(phrase)
  }
  indexes.set(phrases, index)
  return index
}

/**
 * Whether a line is one of the phrases of a group and nothing more.
 *
 * @param text A line; a mark of Markdown around it and a colon after it do not count.
 * @param phrases Lower-case phrases with straight apostrophes.
 */
export function isOneOf(text: string, phrases: readonly string[]): boolean {
  return phrases.includes(
    normalise(text)
      .replace(/^[#*_\s]+/, '')
      .replace(/(?<![*_\s:.…])[*_\s:.…]+$/, ''),
  )
}

/** No phrase of layout is longer, in code units. */
const longestPhrase = 120

function normalise(text: string): string {
  return text.slice(0, longestPhrase).toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
}
