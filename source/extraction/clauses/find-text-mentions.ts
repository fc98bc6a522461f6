import type { Context } from '../context.ts'
import { findPlanAuthors } from '../plans/find-plan-authors.ts'
import { nounOf } from '../plans/find-plan-noun.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { planWords } from '../plans/plan-words.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { baseOf } from '../text/tree.ts'
import type { TextMention } from './text-mention.ts'

/** How many sentences back “the paper” or “it” reaches for the text it means. */
const REACH = 5

/** Texts that are agreed or that give: what stands in them is asked of nobody. */
const NO_DEMAND =
  /^(truce|ceasefire|cease-fire|armistice|swap|exchange|offer|contract|bill|agreement|accord|treaty|pact|convention|deal|resolution|memorandum|mou|settlement|arrangement)$/

/** Nouns that mean a text on the table only where somebody puts it there. */
const LOOSE = /^(sheet|note|non-paper|letter|terms|clause|article|counter-text|idea|option|list)s?$/

/**
 * Finds where texts on the table are named, in the order of the text, each with its authors: those
 * its words name, those who put it forward, or those of the text it takes up.
 */
export function findTextMentions(
  context: Context,
  plans: readonly PlanDraft[],
): readonly TextMention[] {
  const words = planWords(context.world.documents)
  const found: TextMention[] = []
  for (const sentence of context.sentences)
    for (const node of sentence.nodes) {
      const isLoose = LOOSE.test(node.lower) && node.upos === 'NOUN'
      const noun = nounOf(node, sentence, words) ?? (isLoose ? node.lemma : null)
      if (noun === null || NO_DEMAND.test(noun)) continue
      const plan = plans.find(({ cluster }) =>
        cluster.mentions.some((m) => m.sentence === sentence && m.head === node),
      )
      if (plan?.cluster.status === 'agreed') continue
      const named = findPlanAuthors(node, sentence, context)
      const issued = named.length > 0 ? named : issuersOf(node, sentence, context)
      const known = issued.length > 0 ? issued : [...(plan?.cluster.authors ?? [])]
      const authors =
        known.length > 0
          ? known
          : pointsBack(node)
            ? authorsBefore(found, sentence)
            : authorsAbove(found, sentence, context)
      if (isLoose && authors.length === 0) continue
      found.push({ node, sentence, authors })
    }
  return found
}

const pointsBack = (node: Node): boolean =>
  node.children.some((c) => c.relation === 'det' && /^(the|that|this|these|those)$/.test(c.lower))

function authorsBefore(found: readonly TextMention[], { index }: Sentence): readonly string[] {
  const last = found.findLast(
    (one) => index - one.sentence.index <= REACH && one.authors.length > 0,
  )
  return last?.authors ?? []
}

/** “Is there a Kenyan proposal?”: the text that the heading right above asks for. */
function authorsAbove(
  found: readonly TextMention[],
  { block }: Sentence,
  { article }: Context,
): readonly string[] {
  const last = found.at(-1)
  const above = last && article.blocks[last.sentence.block]
  return last && last.sentence.block === block - 1 && above?.kind === 'heading' ? last.authors : []
}

/** Who puts it on the table: “presented a paper”, “countered with a text”, “the version X handed out”. */
function issuersOf(node: Node, sentence: Sentence, context: Context): readonly string[] {
  // “a text of their own”: whoever “their” means.
  const owner = node.children.flatMap((c) => c.children).find((c) => c.relation === 'nmod:poss')
  const owning = owner?.before?.lower === 'of' ? context.resolver.resolve(owner, sentence) : null
  if (owning && owning.parties.length > 0) return owning.parties
  const relative = node.children.find((c) => c.relation === 'acl:relcl')
  const own = relative ? context.frameAt(relative) : undefined
  if (own && own.subjectHead !== node && own.parties.length > 0 && own.classes.has('issuePlan'))
    return own.parties
  const made = node.children.find((c) => c.relation === 'acl')
  const writing = made && context.frameAt(made)
  if (writing?.passive && writing.parties.length > 0) return writing.parties
  const verb = node.head
  if (!verb || !/^(obj|obl|xcomp)$/.test(baseOf(node.relation))) return []
  const frame = context.frameAt(verb)
  if (!frame || frame.passive || frame.negated) return []
  const issues =
    frame.classes.has('issuePlan') ||
    (/^(counter|reply|respond|return|come|land|arrive|travel|fly)$/.test(verb.lemma) &&
      node.children.some((c) => c.relation === 'case' && c.lower === 'with')) ||
    /^(put|add|bring|carry|hand)$/.test(verb.lemma) ||
    (verb.lemma === 'have' && sentence.nodes.some((n) => n.lower === 'own'))
  return issues && !/^(see|obtain|get|reveal|leak|give)$/.test(verb.lemma) ? frame.parties : []
}
