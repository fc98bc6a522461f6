import type { Sentence } from '../text/sentence.ts'
import type { PeopleTools } from './person-candidate.ts'

/**
 * The party named right before a possessive: “the African Union's mediator”.
 *
 * @param from Index of the first word after the mark of the possessive.
 * @param reach How many words back the name may start.
 * @returns Null when there is no possessive, or none of a known party.
 */
export function partyBefore(
  { nodes }: Sentence,
  from: number,
  reach: number,
  { source, gazetteer }: PeopleTools,
): string | null {
  if (!/^['’]s?$/.test(nodes[from - 1]?.text ?? '')) return null
  for (let at = from - 2; at >= Math.max(0, from - reach); at--) {
    const form = gazetteer.at(source, nodes[at]?.start ?? 0)
    if (!form) continue
    // “at the ministry in Abuja, the union's president”: what a comma parts owns nothing here.
    const isApart = nodes.slice(at, from - 1).some((node) => /^[,;:(—–]$/.test(node.text))
    return isApart ? null : form.actor.id
  }
  return null
}
