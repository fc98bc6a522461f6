import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, conjuncts } from '../text/tree.ts'
import { partyOf } from './mention.ts'
import type { MentionIndex } from './mention-index.ts'
import type { RoleWords } from './role-words.ts'

/** Those who mediate, and those who vouch for what is agreed. */
export type GoBetweenRole = 'mediating' | 'guaranteeing'

/**
 * Whom an article calls mediators or guarantors: “the Qatari mediators”, “Oman, the mediator”,
 * “Kenya and Togo took part as guarantors”, “the guarantors, Chile and Peru”.
 *
 * @returns Ids in the order of the text; none where it does not say.
 */
export function findGoBetweens(
  sentences: readonly Sentence[],
  mentions: MentionIndex,
  roles: RoleWords,
  role: GoBetweenRole,
): readonly string[] {
  const found = new Set<string>()
  const add = (node: Node | null): void => {
    for (const one of node ? conjuncts(node) : []) {
      const mention = mentions.at(one)
      const party = mention && !mention.person ? partyOf(mention) : null
      if (party) found.add(party)
    }
  }
  for (const sentence of sentences)
    for (const node of sentence.nodes) {
      if (node.upos !== 'NOUN' || !roles.has(node, role)) continue
      for (const child of node.children) {
        if (/^(amod|compound|appos|flat)/.test(child.relation)) add(child)
        // “guarantor together with Norway and the Catholic Church”
        if (baseOf(child.relation) === 'nmod' && cased(child, 'with')) add(child)
        if (baseOf(child.relation) === 'nsubj' && node.children.some((c) => c.relation === 'cop'))
          add(child)
      }
      if (node.relation === 'appos') add(node.head)
      if (cased(node, 'as')) for (const subject of subjectsOf(node.head)) add(subject)
    }
  return [...found]
}

const cased = (node: Node, preposition: string): boolean =>
  node.children.some((c) => c.relation === 'case' && c.lower === preposition)

/** The subjects of the verb that a word hangs on; trees make several of an enumeration. */
function subjectsOf(node: Node | null): readonly Node[] {
  for (let at = node; at; at = at.head) {
    const subjects = at.children.filter((c) => c.relation === 'nsubj')
    if (subjects.length > 0) return subjects
  }
  return []
}
