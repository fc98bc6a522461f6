import type { World } from '../../knowledge/schema/world.ts'
import type { SourceKind } from '../../model/attribution.ts'
import type { Resolved } from '../mentions/resolved.ts'
import type { Node } from '../text/sentence.ts'
import { subtree } from '../text/tree.ts'

/**
 * What kind of source a speaker is, from the words that name it.
 *
 * @param head Head of the noun phrase of the source; null when there is none.
 */
export function kindOfSource(
  head: Node | null,
  resolved: Resolved,
  text: string,
  sources: World['sources'],
): SourceKind {
  if (head === null) return 'unknown'
  if (resolved.people.length > 0) return 'namedPerson'
  const nodes = subtree(head)
  const phrase = text.slice(nodes[0]?.start ?? head.start, nodes.at(-1)?.end ?? head.end)
  if (sources.outlet.some((outlet) => hasWord(phrase, outlet))) return 'otherOutlet'
  if (sources.unnamed.includes(head.lemma) || sources.unnamed.includes(head.lower)) return 'unnamed'
  if (sources.document.includes(head.lemma)) return 'document'
  if (resolved.how === 'named') return 'namedInstitution'
  if (
    sources.roleOnly.includes(head.lemma) ||
    resolved.how === 'modifier' ||
    resolved.how === 'group'
  )
    return 'roleOnly'
  return resolved.parties.length > 0 ? 'namedInstitution' : 'unknown'
}

/** Whether a name stands in a phrase as a whole word: “AP”, not the middle of “CAPITAL”. */
function hasWord(phrase: string, name: string): boolean {
  const at = phrase.indexOf(name)
  if (at < 0) return false
  const letter = /[\p{L}\p{N}]/u
  return !letter.test(phrase[at - 1] ?? ' ') && !letter.test(phrase[at + name.length] ?? ' ')
}
