import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Mention } from '../mentions/mention.ts'
import { roleWords } from '../mentions/role-words.ts'
import type { Node } from '../text/sentence.ts'
import { nounPhrase, spanOf } from '../text/tree.ts'

/** More words than these describe a party, and are no name one would call it by. */
const LONGEST_ALIAS = 6

/** A place where a common noun stands for a party. */
interface Description extends Span {
  readonly id: string
  readonly text: string
}

/** The words a text uses for a party, in the order of appearance. */
export function aliasesOf(
  mentions: readonly Mention[],
  described: readonly Description[],
): readonly string[] {
  const all = [...mentions, ...described].sort((a, b) => a.start - b.start)
  return [...new Set(all.map(({ text }) => text.replace(/\s+/g, ' ')))]
}

/**
 * Where common nouns stand for one party: “the Yemeni government”, “the union”, by its id. Words
 * that stand now for one and now for another (“the government” of either side) are left out.
 */
export function findDescriptions(context: Context): ReadonlyMap<string, readonly Description[]> {
  const all = context.sentences.flatMap((sentence) =>
    sentence.nodes.flatMap((node) => {
      if (!canDescribe(node, context)) return []
      const { parties, how } = context.resolver.resolve(node, sentence)
      const [id] = parties
      if (id === undefined || parties.length > 1 || !isDescription(node, how, context)) return []
      const span = spanOf(nounPhrase(node))
      if (!span) return []
      return [{ id, ...span, text: context.article.source.slice(span.start, span.end) }]
    }),
  )
  const owners = new Map<string, Set<string>>()
  for (const { text, id } of all) {
    const key = text.toLowerCase()
    owners.set(key, (owners.get(key) ?? new Set()).add(id))
  }
  const found = new Map<string, Description[]>()
  for (const one of all)
    if (owners.get(one.text.toLowerCase())?.size === 1)
      found.set(one.id, [...(found.get(one.id) ?? []), one])
  return found
}

/** A noun for a kind of party that is no part of a name and does not only qualify another. */
const canDescribe = (node: Node, { resolver, world }: Context): boolean =>
  roleWords(world.roles).kindsOf(node).length > 0 &&
  !/^(amod|compound|flat|nmod:poss)/.test(node.relation) &&
  !resolver.mentionAt(node)

/** “the Omani delegation” and, by itself, “the union”, “Government”; no “her group”, “no army”. */
function isDescription(node: Node, how: string, { offices, resolver }: Context): boolean {
  const phrase = nounPhrase(node)
  if (phrase.length > LONGEST_ALIAS || phrase.some(({ relation }) => relation === 'conj'))
    return false
  // “the company's chief executive” is somebody, not the company.
  if (node.xpos !== 'NNS' && offices.isHead(node)) return false
  if (phrase.some(({ lower, upos }) => upos === 'NUM' || NOT_ALL.test(lower))) return false
  const before = phrase.filter(({ index }) => index < node.index)
  if (how === 'modifier')
    return (
      before.every(({ lower }) => !POINTING.test(lower)) &&
      phrase.some((one) => one !== node && resolver.mentionAt(one))
    )
  if (how !== 'group') return false
  if (phrase.some(({ lower, text }) => POINTING.test(lower) || /^['’]s?$/.test(text))) return false
  // “the parallel cabinet”, “the interim administration” need not be those named before.
  const [first = node, ...more] = phrase
  return (
    (first.lower === 'the' || isProper(first)) &&
    more.every((one) => one === node || isProper(one) || offices.isModifier(one)) &&
    (first.lower === 'the' || node.index > 0)
  )
}

const isProper = ({ text }: Node): boolean => /^\p{Lu}/u.test(text)

/** Words by which a noun means a part of a party, or more than one. */
const NOT_ALL = /^(both|our|my|your|other|rival|rest|members|most|many|several)$/

/** Words that make a noun mean another than was named, or none. */
const POINTING =
  /^(a|an|no|any|another|every|each|some|former|new|next|future|first|second|third|last)$/
