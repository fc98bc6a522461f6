import type { Sentence } from '../text/sentence.ts'
import { partyOf } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'

/** “(hereinafter “the Movement”)”, “(‘the Company’)”: a short name that a text gives a party. */
const DEFINITION =
  /\(\s*(?:(?:here(?:in)?after|henceforth|below|further)(?: referred to as| called)?,?\s*)?["“'‘][Tt]he (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)["”'’]\s*\)/gu

/**
 * The short names that a communiqué or contract gives its parties.
 *
 * @returns Ids of parties by the last word of the short name, as it is written.
 */
export function findDefinedTerms(
  sentences: readonly Sentence[],
  mentions: MentionIndex,
): ReadonlyMap<string, string> {
  const terms = new Map<string, string>()
  for (const sentence of sentences)
    for (const { index, 1: term } of sentence.text.matchAll(DEFINITION)) {
      const before = mentions.in(sentence).filter((m) => m.end <= sentence.start + index)
      const named = before.at(-1)
      const party = named ? partyOf(named) : null
      const word = term?.split(' ').at(-1)
      if (party && word && sentence.start + index - (named?.end ?? 0) < 12) terms.set(word, party)
    }
  return terms
}
