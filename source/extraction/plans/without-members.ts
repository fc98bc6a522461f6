import type { Context } from '../context.ts'
import { partyOf } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentence.ts'

/**
 * “the Quad of the United States, Egypt and the UAE proposed a truce”: the parties without those
 * that are only named as members of one of them.
 */
export function withoutMembers(
  parties: readonly string[],
  sentence: Sentence,
  { resolver, article }: Context,
): readonly string[] {
  if (parties.length < 2) return parties
  const members = new Set<string>()
  let isListing = false
  let last: { readonly party: string; readonly end: number } | null = null
  for (const mention of resolver.mentionsIn(sentence)) {
    const party = partyOf(mention)
    if (party === null) continue
    const between: string = last ? article.source.slice(last.end, mention.start) : ''
    isListing = isListing
      ? /^\s*(?:,|,? and)\s+(?:the\s+)?$/.test(between)
      : last !== null && parties.includes(last.party) && /^ of (?:the )?$/.test(between)
    if (isListing) members.add(party)
    last = { party, end: mention.end }
  }
  const kept = parties.filter((party) => !members.has(party))
  return kept.length > 0 ? kept : parties
}
