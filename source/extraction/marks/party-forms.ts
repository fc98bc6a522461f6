import type { Party } from '../../model/party.ts'

/** The parties a text names, and which of its words do so. */
interface FoundParties {
  /** Ids in order of appearance. */
  readonly ids: readonly string[]
  /** Indexes of the words that name them. */
  readonly taken: ReadonlySet<number>
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * Finds parties in words by the forms an article uses for them.
 *
 * @param parties Parties of the article.
 * @returns A finder; the longest form wins, letter for letter.
 */
export function partyForms(parties: readonly Party[]): {
  readonly find: (words: readonly string[]) => FoundParties
} {
  const byFirst = new Map<string, { words: string[]; id: string }[]>()
  for (const { id, name, aliases } of parties) {
    for (const form of new Set([name, ...aliases])) {
      const words = wordsOf(form).filter((word, at) => at > 0 || !/^the$/i.test(word))
      const [first] = words
      if (first === undefined) continue
      const list = byFirst.get(first) ?? []
      list.push({ words, id })
      byFirst.set(first, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    find(words) {
      const ids: string[] = []
      const taken = new Set<number>()
      for (let at = 0; at < words.length; at++) {
        const form = byFirst
          .get(words[at] ?? '')
          ?.find((one) => one.words.every((word, after) => words[at + after] === word))
        if (form === undefined || isInName(words, at)) continue
        ids.push(form.id)
        for (const after of form.words.keys()) taken.add(at + after)
        at += form.words.length - 1
      }
      return { ids, taken }
    },
  }
}

/** Whether a word only ends a longer name: “Port Sudan” is a town, not Sudan. */
const isInName = (words: readonly string[], at: number): boolean =>
  at > 1 && isName(words[at - 1]) && isName(words[at])

const isName = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? '')
