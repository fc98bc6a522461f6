import {
  IRREGULAR_DEGREES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  ONLY_PLURAL,
  OWN_BASE,
} from './irregular-forms.ts'

/** Whether a word, in lower case, is in the vocabulary. */
export type IsKnownWord = (word: string) => boolean

/**
 * The base form of a word under the tag that our own tagger gave it: of `left` in
 * `they left` it is `leave`.
 *
 * @param word The word.
 * @param xpos Its Penn Treebank tag.
 * @param isKnown Chooses between possible base forms.
 * @returns The base form in lower case; of a word that does not inflect the word itself.
 */
export function lemmatize(word: string, xpos: string, isKnown: IsKnownWord): string {
  const lower = word.toLowerCase().replace(/[‘’]/g, "'")
  const candidates = candidatesOf(lower, xpos)
  if (typeof candidates === 'string') return candidates
  return candidates.find(isKnown) ?? candidates.at(-1) ?? lower
}

/** Possible base forms, the likeliest first; the last is for words that nobody knows. */
function candidatesOf(lower: string, xpos: string): string | readonly string[] {
  if (/^(?:VB|MD)/.test(xpos)) {
    if (xpos === 'VB' && OWN_BASE.has(lower)) return lower
    const irregular = irregularVerb(lower)
    if (irregular !== undefined) return irregular
    if (xpos === 'VBZ') return withoutS(lower)
    if (xpos === 'VBD' || xpos === 'VBN') return withoutEnding(lower, 'ed')
    return xpos === 'VBG' ? withoutEnding(lower, 'ing') : lower
  }
  if (xpos === 'NNS') return irregularNoun(lower) ?? withoutS(lower)
  const degree = /^(?:JJ|RB)([RS])$/.exec(xpos)?.[1]
  if (degree === undefined) return lower === "n't" ? 'not' : lower
  return IRREGULAR_DEGREES.get(lower) ?? withoutEnding(lower, degree === 'R' ? 'er' : 'est')
}

const PREFIX = /^(?:re|co|un|fore|for|out|over|under|inter)-?(?=\p{L}{3})/u

/** The base of an irregular verb, also of one with a prefix, such as `foretold`. */
function irregularVerb(lower: string): string | undefined {
  const known = IRREGULAR_VERBS.get(lower)
  const prefix = PREFIX.exec(lower)?.[0] ?? ''
  if (known !== undefined || prefix === '') return known
  const base = IRREGULAR_VERBS.get(lower.slice(prefix.length))
  return base && prefix + base
}

/** The singular of an irregular noun, also of a compound, such as `schoolchildren`. */
function irregularNoun(lower: string): string | undefined {
  if (/\d/.test(lower) || ONLY_PLURAL.has(lower)) return lower
  if (/(?:men|children)$/.test(lower)) return lower.replace(/men$/, 'man').replace(/ren$/, '')
  return IRREGULAR_NOUNS.get(lower)
}

/** `rejects`, `tries`, `reaches` without their ending. */
function withoutS(word: string): readonly string[] {
  const one = word.slice(0, -1)
  const two = word.slice(0, -2)
  if (/[^aeiou]ies$/.test(word) && word.length > 4) {
    const y = `${word.slice(0, -3)}y`
    return [y, one, y]
  }
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(word)) return [two, one, two]
  if (/[sz]es$/.test(word)) return [one, two, one]
  return /[^su]s$/.test(word) ? [one] : [word]
}

/** A stem that hardly needs an `e`: `form`, `pass`, `attach`, `annex`. */
const FULL_STEM = /[^aeiou][bdfkmnprtwy]$|([^aeiou])\1$|(?:ch|sh|x)$/
/** A stem with a consonant doubled before the ending, as in `planned`. */
const DOUBLED_STEM = /([bdgmnprt])\1$/

/** `rejected`, `planned`, `agreed`, `tried`, `making` without their ending. */
function withoutEnding(word: string, ending: string): readonly string[] {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return [word]
  const stem = word.slice(0, -ending.length)
  const shorter = stem.slice(0, -1)
  if (DOUBLED_STEM.test(stem)) return [shorter, stem, shorter]
  if (stem.endsWith('i')) return [`${shorter}y`, `${stem}e`, `${shorter}y`]
  const undoubled = /([^aeiou])\1$/.test(stem) ? [shorter] : []
  const plain = FULL_STEM.test(stem) ? [stem, `${stem}e`] : [`${stem}e`, stem]
  return [...plain, ...undoubled, stem]
}
