/** Fewest letters a word is completed from, so that the first key does not match everything. */
const leastPrefix = 2

/** Fewest letters of a word in which some may be wrong: with fewer, Iran would find Iraq. */
const leastFuzzy = 5
/** Share of the letters of a word that may be wrong; a number is another number then. */
const mostWrong = 0.2
/** Most letters that may be wrong, however long the word. */
const mostLetters = 6

/** A word that is meant by one that was typed, and how surely: 1 for the word itself. */
export interface Meant {
  /** Number of the word. */
  readonly word: number
  readonly weight: number
}

/** The words of texts, each once, and which of them may be meant by one that is typed. */
export class NearWords {
  readonly words: string[] = []
  private readonly numbers = new Map<string, number>()
  /** Which letters each word has, a bit for some of them each: most words are ruled out by that. */
  private readonly letters: number[] = []

  /** The number of a word, which is taken in if it is new. */
  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.push(word) - 1
    this.numbers.set(word, number)
    this.letters.push(lettersOf(word))
    return number
  }

  /**
   * Lists the words that may be meant.
   *
   * @param typed A folded word.
   * @returns Itself first, then those that begin with it and those that differ in few letters, each
   *   once; none where no word is near.
   */
  near(typed: string): readonly Meant[] {
    const found: Meant[] = []
    const itself = this.numbers.get(typed)
    if (itself !== undefined) found.push({ word: itself, weight: 1 })
    const { length } = typed
    const isPrefix = length >= leastPrefix
    const isFuzzy = length >= leastFuzzy && !/\p{N}/u.test(typed)
    const wrong = isFuzzy ? Math.min(mostLetters, Math.round(length * mostWrong)) : 0
    const letters = lettersOf(typed)
    for (const [word, text] of this.words.entries()) {
      if (word === itself) continue
      const more = text.length - length
      if (isPrefix && more > 0 && text.startsWith(typed)) {
        found.push({ word, weight: (0.375 * text.length) / (text.length + 0.3 * more) })
      } else if (wrong > 0 && Math.abs(more) <= wrong) {
        // A wrong letter puts one for another: two bits differ at most.
        if (bitsOf(letters ^ this.letters[word]!) > wrong * 2) continue
        const distance = distanceOf(typed, text, wrong)
        if (distance <= wrong) {
          found.push({ word, weight: (0.45 * text.length) / (text.length + distance) })
        }
      }
    }
    return found
  }
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** How many bits of a number are set. */
function bitsOf(value: number): number {
  let count = 0
  for (let left = value; left !== 0; left &= left - 1) count += 1
  return count
}

/**
 * How many letters have to be put in, left out or replaced to make one word of another.
 *
 * @param most From here on it does not matter how many more.
 * @see Levenshtein, Binary codes capable of correcting deletions, insertions, and reversals, 1966.
 */
function distanceOf(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    let least = at + 1
    for (let to = 0; to < other.length; to++) {
      const isSame = one.charCodeAt(at) === other.charCodeAt(to)
      const cost = Math.min(row[to]! + (isSame ? 0 : 1), row[to + 1]! + 1, next[to]! + 1)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return least
    row = next
  }
  return row[other.length]!
}
