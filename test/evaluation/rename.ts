/** What a party goes by; an `Actor` of the world has all of it. */
export interface Renamed {
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly cities: readonly string[]
  readonly institutions: readonly string[]
}

/** Who and what takes whose place in a story; pairs are [before, after]. */
export interface Renaming {
  readonly parties: readonly (readonly [Renamed, Renamed])[]
  /** Full names; what follows the given name is renamed where it stands alone. */
  readonly people: readonly (readonly [string, string])[]
  /** Numbers in figures or words, also before a hyphen (“28-point”), never inside another. */
  readonly numbers: readonly (readonly [string, string])[]
}

/**
 * Tells the same story of others: names, adjectives, seats, people and numbers are
 * replaced all at once, so that two may change places. “A” and “an” follow the word.
 *
 * Lists of words are matched place by place; a word that has no counterpart becomes the
 * first of the other list, or the name of the other party.
 *
 * @param text Text of an article; an empty one stays empty.
 * @returns The renamed text; layout, blanks and marks are as before.
 * @example
 * rename('a 28-point Dutch plan', …) // 'an 11-point Irish plan'
 */
export function rename(text: string, renaming: Renaming): string {
  const replacements = listReplacements(renaming)
  if (replacements.size === 0) return text
  const words = [...replacements.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  const pattern = new RegExp(
    `(?:${LEFT}(?<article>[Aa]n?)(?<gap>\\s+))?${LEFT}(?<word>${words.join('|')})${RIGHT}`,
    'gu',
  )
  return text.replace(pattern, (...match) => {
    const { article, gap = '', word = '' } = match.at(-1) as Record<string, string | undefined>
    const after = replacements.get(word) ?? word
    return article === undefined ? after : chooseArticle(article, after) + gap + after
  })
}

/** The renaming that undoes another, as far as no two words have become one. */
export function invert({ parties, people, numbers }: Renaming): Renaming {
  const swap = <T>(pairs: readonly (readonly [T, T])[]) =>
    pairs.map(([before, after]) => [after, before] as const)
  return { parties: swap(parties), people: swap(people), numbers: swap(numbers) }
}

/** Not inside a word, nor inside a number such as 1,280 or 2.8. */
const LEFT = '(?<![\\p{L}\\p{N}]|\\p{N}[.,])'
const RIGHT = '(?![\\p{L}\\p{N}]|[.,]\\p{N})'

function listReplacements({ parties, people, numbers }: Renaming): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  const add = (before: string, after: string) => {
    if (before === '') return
    // The first entry wins: names come before adjectives, which some parties share with them.
    for (const change of [same, capitalise, upper]) {
      if (!map.has(change(before))) map.set(change(before), change(after))
    }
  }
  for (const [before, after] of parties) {
    for (const list of ['names', 'demonyms', 'cities', 'institutions'] as const) {
      before[list].forEach((word, index) => {
        const other = after[list][index] ?? after[list][0] ?? after.names[0] ?? word
        add(word, other)
        if (list === 'demonyms') add(`${word}s`, takesPlural(other) ? `${other}s` : other)
      })
    }
  }
  for (const [before, after] of people) {
    add(before, after)
    add(withoutGiven(before), withoutGiven(after))
  }
  for (const [before, after] of numbers) add(before, after)
  return map
}

const same = (word: string) => word
const upper = (word: string) => word.toUpperCase()
const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function takesPlural(demonym: string): boolean {
  return !/(?:s|x|z|ch|sh|ese)$/.test(demonym)
}

/** “von der Leyen” of “Ursula von der Leyen”; a name of one word as it is. */
function withoutGiven(name: string): string {
  return name.replace(/^\S+\s+/, '')
}

/** “a” or “an” by the sound a word starts with, in the case of the one that stood there. */
function chooseArticle(article: string, word: string): string {
  const a = article.charAt(0)
  const isSpelled = /^[A-Z](?![a-z])[^AEIOUaeiou]*$/.test(word)
  const isVowel = isSpelled
    ? /^[AEFHILMNORSX]/.test(word)
    : /^(?:[aeio]|u(?!k|ni|s|r|t))/i.test(word) && !/^(?:eu|one\b)/i.test(word)
  return isVowel || /^(?:8|11\b|18\b)/.test(word) ? `${a}n` : a
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
