import type { Node, Sentence } from '../text/sentence.ts'
import { otherSide } from './other-side.ts'
import type { PartyResolver } from './resolve-parties.ts'
import type { Resolved } from './resolved.ts'
import { NOBODY } from './resolved.ts'
import type { RoleWords } from './role-words.ts'

const DETERMINER = /^(the|both|two|three|these|those|all|its|their|this|that|each)$/

/** Whether a noun has a word before it by which it means somebody known. */
export const hasDeterminer = (head: Node): boolean =>
  head.children.some((c) => /^(det|nummod|nmod:poss)/.test(c.relation) && DETERMINER.test(c.lower))

/** What a noun for several parties, or for one of two, is resolved with. */
interface GroupTools {
  readonly roles: RoleWords
  readonly resolver: PartyResolver
  /** Whom the article calls mediators, and whom guarantors. */
  readonly mediators: readonly string[]
  readonly guarantors: readonly string[]
}

/** “both sides”, “the other side”, “the three guarantors”; null for other nouns. */
export function resolveGroup(head: Node, sentence: Sentence, tools: GroupTools): Resolved | null {
  const { resolver } = tools
  if (meansPair(head, tools)) return { parties: resolver.pair, people: [], how: 'group' }
  const other = otherSide(head, sentence, tools)
  if (other || !hasDeterminer(head)) return other
  const between = goBetweens(head, tools)
  const isPlural = /^NNP?S$/.test(head.xpos)
  return between.length > 0 && isPlural === between.length > 1
    ? { parties: between, people: [], how: 'group' }
    : null
}

/** “the two”, “both”, but not “two of the eight protocols”. */
export function resolveNumber(head: Node, pair: readonly string[]): Resolved {
  const count = { both: 2, two: 2, three: 3 }[head.lower]
  const isOfOthers = head.children.some((c) => /^nmod/.test(c.relation))
  return count === pair.length && !isOfOthers ? { parties: pair, people: [], how: 'group' } : NOBODY
}

/** “both sides”, “the two leaders”, “negotiators”. */
function meansPair(head: Node, { roles, resolver }: GroupTools): boolean {
  if (resolver.pair.length < 2) return false
  if (roles.has(head, 'couple'))
    return head.children.some((c) => /^(both|two|three)$/.test(c.lower))
  return (
    roles.has(head, 'pair') &&
    /^NNP?S$/.test(head.xpos) &&
    (hasDeterminer(head) || /^(negotiator|delegation)s$/.test(head.lower)) &&
    !isOfSome(head)
  )
}

/** “union negotiators”, “government delegations”: those of one side. */
const isOfSome = (head: Node): boolean =>
  head.children.some(
    (c) => /^compound|^nmod:poss/.test(c.relation) && /^(NOUN|PROPN)$/.test(c.upos),
  )

/** “the mediators”, “the three guarantors”: those the article calls so. */
function goBetweens(head: Node, { roles, mediators, guarantors }: GroupTools): readonly string[] {
  const all = roles.has(head, 'mediating')
    ? mediators
    : roles.has(head, 'guaranteeing')
      ? guarantors
      : []
  const count = head.children.find((c) => c.relation === 'nummod')?.lower
  const wanted = { two: 2, three: 3, four: 4, five: 5 }[count ?? '']
  return count === undefined || wanted === all.length ? all : []
}
