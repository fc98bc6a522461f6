import type { Node } from '../text/sentence.ts'
import type { Mention } from './mention.ts'
import { ofPerson, type Resolved } from './resolved.ts'

/** A title and a name the tree keeps apart: “President Smith” headed by “President”. */
export function titledPerson(
  head: Node,
  mentionAt: (node: Node) => Mention | undefined,
): Resolved | null {
  for (const child of head.children) {
    const person = mentionAt(child)?.person
    if (person && /^(flat|compound|appos)/.test(child.relation) && !hasPossessive(child))
      return ofPerson(person, 'person')
  }
  return null
}

const hasPossessive = (node: Node): boolean =>
  node.children.some((child) => child.relation === 'case' && /^['’]s?$/.test(child.text))
