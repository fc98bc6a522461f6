import { distance } from 'fastest-levenshtein'

/**
 * Finds what was probably meant.
 *
 * @param typed What was typed.
 * @param known What there is.
 * @returns The nearest of what there is; null when none is near: more than a third of its letters
 *   would be wrong.
 */
export function suggest(typed: string, known: readonly string[]): string | null {
  const wrong = (word: string): number => distance(typed.toLowerCase(), word.toLowerCase())
  const nearest = known.toSorted((a, b) => wrong(a) - wrong(b))[0]
  if (nearest === undefined) return null
  const isBegun = typed.length > 2 && nearest.startsWith(typed.toLowerCase())
  return isBegun || wrong(nearest) <= Math.ceil(nearest.length / 3) ? nearest : null
}

/**
 * Says what was probably meant, else what there is.
 *
 * @returns One sentence.
 */
export function suggestion(typed: string, known: readonly string[], otherwise: string): string {
  const meant = suggest(typed, known)
  return meant === null ? otherwise : `Did you mean ${meant}?`
}
