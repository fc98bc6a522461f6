import { hashText } from './hash.ts'

/** How a word is written. */
export const CASING = { lower: 0, capitalised: 1, upper: 2, digits: 3, other: 4, none: 5 } as const

/** The features of a word in isolation, hashed. */
export interface WordFeatures {
  /** The word as written, digits and typographic signs unified. */
  readonly form: number
  readonly lower: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  readonly shape: number
  /** One of `CASING`. */
  readonly casing: number
  readonly hyphenated: number
}

/** Stands for a word beyond the edge of the sentence. */
export const NO_WORD: WordFeatures = {
  form: 1,
  lower: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  shape: 1,
  casing: CASING.none,
  hyphenated: 0,
}

const MEMORY_LIMIT = 50_000

/** Computes the features of words, and remembers those of words seen before. */
export class WordDescriber {
  readonly #memory = new Map<string, WordFeatures>()

  /**
   * Describes one word.
   *
   * @param word A token's text.
   */
  describe(word: string): WordFeatures {
    const known = this.#memory.get(word)
    if (known) return known
    const features = describeWord(word)
    if (this.#memory.size >= MEMORY_LIMIT) this.#memory.clear()
    this.#memory.set(word, features)
    return features
  }
}

function describeWord(word: string): WordFeatures {
  const form = unifySigns(word)
  const lower = form.toLowerCase()
  return {
    form: hashText(form),
    lower: hashText(lower),
    suffix1: hashText(`1${lower.slice(-1)}`),
    suffix2: hashText(`2${lower.slice(-2)}`),
    suffix3: hashText(`3${lower.slice(-3)}`),
    suffix4: hashText(`4${lower.slice(-4)}`),
    prefix1: hashText(`p${lower.slice(0, 1)}`),
    prefix2: hashText(`q${lower.slice(0, 2)}`),
    prefix3: hashText(`r${lower.slice(0, 3)}`),
    shape: hashText(shapeOf(word)),
    casing: casingOf(word),
    hyphenated: word.includes('-') ? 1 : 0,
  }
}

function unifySigns(word: string): string {
  return word
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]|''|``/g, '"')
    .replace(/[–—]|--+/g, '-')
    .replace(/\d/g, '0')
}

/** `Kyiv` → `Xxx`, `U.S.` → `X.X.`, `2025` → `dd`: runs are cut to two, the whole to eight signs. */
function shapeOf(word: string): string {
  let shape = ''
  for (const sign of word) {
    const kind = kindOf(sign)
    const isRun = shape.at(-1) === kind && shape.at(-2) === kind
    if (!isRun) shape += kind
    if (shape.length >= 8) break
  }
  return shape
}

function kindOf(sign: string): string {
  if (/\p{Lu}/u.test(sign)) return 'X'
  if (/\p{Ll}/u.test(sign)) return 'x'
  return /\d/.test(sign) ? 'd' : sign
}

function casingOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) {
    return word.length > 1 && word === word.toUpperCase() ? CASING.upper : CASING.capitalised
  }
  if (/\d/.test(word)) return CASING.digits
  return /^\p{L}/u.test(word) ? CASING.lower : CASING.other
}
