/** Words that no English text of some length does without. */
const functionWords = new Set(
  'the of and to that is with by as it at be are has have not but from this which they said will'.split(
    ' ',
  ),
)
/** Share of the words of English prose that they make up at the least. */
const englishShare = 0.1

/**
 * Guesses whether a text is English by the share of English function words.
 *
 * @param text Any text.
 * @returns `en`, or the BCP 47 tag `und` (undetermined) for other languages and empty texts.
 */
export function guessLanguage(text: string): string {
  const words = text.slice(0, 20_000).toLowerCase().split(/\s+/)
  const known = words.filter((word) => functionWords.has(word))
  return known.length > 0 && known.length >= words.length * englishShare ? 'en' : 'und'
}
