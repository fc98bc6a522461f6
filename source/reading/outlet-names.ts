/** How outlets are told from places and people. */
export interface OutletNames {
  /** Names of outlets and agencies as they are written. */
  readonly known: readonly string[]
  /** Lower-case words or endings that names of outlets end in (“times”, “.com”). */
  readonly suffixes: readonly string[]
}

/**
 * Whether words are the name of an outlet or agency.
 *
 * @param words A name, trimmed. Known names count in any case; other names when they end in a
 *   suffix of outlets and each of their words is capitalised.
 */
export function isOutletName(words: string, names: OutletNames): boolean {
  const name = words.toLowerCase()
  if (names.known.some((known) => known.toLowerCase() === name)) return true
  if (words.split(/\s+/).length > 6 || !/^[\p{Lu}\d]|\.\p{L}/u.test(words)) return false
  const isCapitalised = words.split(/\s+/).every((word) => /^(?:\p{Lu}|of$|the$|and$)/u.test(word))
  return names.suffixes.some((suffix) =>
    suffix.startsWith('.')
      ? /^\S+$/.test(name) && name.endsWith(suffix)
      : isCapitalised && name.endsWith(` ${suffix}`),
  )
}
