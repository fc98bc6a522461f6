const abbreviation = /\b(?:\p{Lu}\.){2,4}$/u
const closing = /[.!,;:…]$/
const ending = /(?<!["”’')\]»*_])["”’')\]»*_]+$/

/**
 * Whether a line could be a heading by its form: short, and not closed like a sentence.
 *
 * @param words A line without list mark or number.
 */
export function looksLikeHeading(words: string): boolean {
  const text = words.trim()
  const count = text.split(/\s+/).length
  if (!/\p{L}/u.test(text) || /^[\p{Ll},;.)|>!]/u.test(text)) return false
  const bare = text.replace(ending, '')
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && count <= 12
  if (isCapitals) return !/[,;]$/.test(bare)
  if (bare.endsWith('?')) return text.length <= 140
  const isClosed = closing.test(bare) && !abbreviation.test(bare)
  return !isClosed && text.length <= 100 && count <= 16
}
