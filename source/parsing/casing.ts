/** Words that a headline in Title Case may leave in lower case. */
const SMALL_WORDS = new Set(
  `a about after against ahead also along amid among an and around as at before behind below
  between but by de despite down during for from if in inside into is it its la like near nor not
  of off on onto or out outside over per since so than that the their then through till to toward
  towards under until unto up upon v versus via vs when while with within without yet`.split(/\s+/),
)

/** A word with its hyphens; not what follows a number, as in `28-point`. */
const WORD = /(?<![\p{L}\p{M}\p{N}-])\p{L}[\p{L}\p{M}\p{N}'’.-]*/gu
const LEAST_CAPITALISED = 3

/**
 * Whether the capitals of a sentence say nothing about its words: a headline in Title Case
 * or one in capitals throughout.
 *
 * @param sentence The text of a sentence.
 * @returns false, too, where there are too few words to tell.
 */
export function isCaseless(sentence: string): boolean {
  let capitalised = 0
  for (const [word] of sentence.matchAll(WORD)) {
    const isSmall = SMALL_WORDS.has(word.toLowerCase())
    if (/^\p{Lu}/u.test(word)) capitalised += isSmall ? 0 : 1
    else if (!isSmall) return false
  }
  return capitalised >= LEAST_CAPITALISED
}

/**
 * Takes the capitals off a caseless sentence. Acronyms keep theirs, if anything in the
 * sentence is in lower case.
 *
 * @param sentence A sentence that `isCaseless`.
 * @returns The sentence with every letter in its place: the same length.
 */
export function removeCase(sentence: string): string {
  const hasLowerCase = /\p{Ll}/u.test(sentence)
  return sentence.replace(WORD, (word) => {
    const isAcronym = hasLowerCase && /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)
    const lower = word.toLowerCase()
    return isAcronym || lower.length !== word.length ? word : lower
  })
}
