import type { Context } from '../context.ts'
import { type Mention, partyOf } from '../mentions/mention.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf, conjuncts } from '../text/tree.ts'

/** “US-backed”, “Qatari-mediated”: support is not authorship. */
const SUPPORT = /^(backed|led|supported|sponsored|mediated|brokered|facilitated|hosted|guaranteed)$/

/** Parties named as authors: possessor, modifier, “by X”, “from X” after it. */
export function findPlanAuthors(
  head: Node,
  sentence: Sentence,
  context: Context,
): readonly string[] {
  const { resolver, frameAt } = context
  const found: string[] = []
  // “the government shelved its earlier offer”: “its” is that of the one who acts.
  const acting = head.relation === 'obj' && head.head ? frameAt(head.head) : undefined
  for (const child of head.children) {
    const relation = baseOf(child.relation)
    if (
      child.relation === 'nmod:poss' &&
      /^(its|their)$/.test(child.lower) &&
      acting?.parties.length
    )
      found.push(...acting.parties)
    else if (child.relation === 'nmod:poss')
      found.push(...resolver.resolve(child, sentence).parties)
    else if (['amod', 'compound', 'flat'].includes(relation)) {
      if (child.children.some((c) => SUPPORT.test(c.lower)) || SUPPORT.test(child.lower)) continue
      for (const one of [child, ...child.children]) {
        const mention = resolver.mentionAt(one)
        const party = mention && isAuthorial(mention) ? partyOf(mention) : null
        if (party) found.push(party)
      }
    } else if (relation === 'nmod' && child.index > head.index) {
      const preposition = child.children.find((c) => c.relation === 'case')?.lower
      if (preposition === 'by' || preposition === 'from' || isOfItsWriter(head, child, context))
        found.push(...partiesInRow(child, sentence, context))
    }
  }
  const far = found.length === 0 ? sideAfterBy(head, sentence) : undefined
  if (far) found.push(...resolver.resolve(far, sentence).parties)
  return [...new Set(found)]
}

/** “the draft of the United States”: whose a text is, that one side writes for itself. */
const isOfItsWriter = (head: Node, child: Node, { resolver }: Context): boolean =>
  /^(draft|text|paper|proposal|plan|initiative|version|offer|blueprint|roadmap|counter.*)$/.test(
    head.lower,
  ) &&
  child.children.some((c) => c.relation === 'case' && c.lower === 'of') &&
  resolver.mentionAt(child)?.head === child

/** The parties named from a word on, one after the other, where trees lose some of them. */
function partiesInRow(
  first: Node,
  sentence: Sentence,
  { resolver, article }: Context,
): readonly string[] {
  const own = resolver.resolve(first, sentence).parties
  const row: string[] = []
  let end = resolver.mentionAt(first)?.end ?? null
  for (const mention of resolver.mentionsIn(sentence)) {
    if (end === null || mention.start <= end) continue
    const joined = JOINED.exec(article.source.slice(end, mention.start))
    const party = partyOf(mention)
    if (!joined || party === null || mention.kind === 'demonym') break
    row.push(party)
    // “by Egypt, Chad said”: only “and” closes a row.
    if (joined[1]) return [...own, ...row]
    end = mention.end
  }
  return own
}

const JOINED = /^\s*(?:,\s*)?((?:and|as well as|along with)\s+)?(?:the\s+)?$/

/** “a declaration of 12 September by the so-called Quad”: trees hang the author on the day. */
function sideAfterBy({ index }: Node, { nodes }: Sentence): Node | undefined {
  const by = nodes.findIndex((n) => n.index > index && !/^(ADP|NUM|PROPN|DET)$/.test(n.upos))
  const from = nodes.findIndex((n) => n.index > index && n.lower === 'by')
  if (from < 0 || from - index < 2 || from - index > 6 || (by >= 0 && by < from)) return undefined
  if (nodes[index + 1]?.lower !== 'of') return undefined
  return nodes
    .slice(from + 1, from + 6)
    .find((n) => n.head !== null && /^(PROPN|NOUN)$/.test(n.upos))
}

/** A state's full name before a noun is what the text is about (“the Sudan plan”), no author. */
const isAuthorial = ({ kind, actor, text }: Mention): boolean =>
  kind !== 'city' &&
  !(kind === 'name' && actor !== null && /^[A-Z]{3}$/.test(actor) && /\p{Ll}/u.test(text))

/** Parties after “between”, “among” or “with” on the noun. */
export function partiesBetween(
  head: Node,
  sentence: Sentence,
  { resolver }: Context,
): readonly string[] {
  const found = head.children
    .filter(
      (child) =>
        baseOf(child.relation) === 'nmod' &&
        child.children.some((c) => c.relation === 'case' && /^(between|among|with)$/.test(c.lower)),
    )
    .flatMap((child) => conjuncts(child))
    .flatMap((one) => resolver.resolve(one, sentence).parties)
  return [...new Set(found)]
}
