const STOP = new Set(
  'the a an of to in on for and or but with by from at as that this these those its their his her our it they he she be is are was were been being has have had do does did will would could should must may might can not no any all some such more most than into over under about after before between against also just only very own other another which who whom what when where while if unless until there here said says say anything something nothing everything any conceding concede give giving question'.split(
    ' ',
  ),
)

/** The words of a text that carry its meaning, cut to their stems. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !STOP.has(word)).map(stem))
}

/** A crude stem: enough for “withdraws”, “withdrawal” and “withdrawing” to meet. */
function stem(word: string): string {
  const bare = word.replace(/(?:ations?|ments?|ings?|ed|als?|ies|es|s|ly)$/, '')
  return bare.length >= 3 ? bare.slice(0, 8) : word
}

/**
 * Share of the smaller set of words that both have.
 *
 * @returns 0 when either is empty.
 */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / smaller
}

/** The numbers of a text of two digits or more, years included. */
export const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,]*\d/g) ?? []
