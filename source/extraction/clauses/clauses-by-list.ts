import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { DemandDraft } from '../demands/demand-draft.ts'
import type { Frame } from '../frames/frame.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { findLists, type IntroducedList } from '../text/lists.ts'
import type { Node, Sentence } from '../text/sentence.ts'
import { isTensed, isUnder } from '../text/tree.ts'
import { draftClause } from './draft-clause.ts'
import { isBindingClause } from './is-binding-clause.ts'
import type { TextMention } from './text-mention.ts'

const CLAUSE_INTRO =
  /\b(plan|draft|proposal|text|clauses?|points?|document|terms|provisions|articles|framework|initiative|paper|deal|note|gist|sheet|pages?|package|elements|essentials|measures|(?:what|this is how) (?:it|they) (?:says?|reads?))\b/i

/** What an introduction calls the items where each of them is a clause, in nouns or not. */
const ITEM_NOUN =
  /\b(?:parts|pillars|points|elements|components|planks|tracks|strings|clauses|provisions|headings|essentials|gist)\b/i

const STRINGS = /\b(strings|on conditions?|conditions?)\b/i

/** Clauses in a list: “The opening clauses:”, “The note would have the following happen:”. */
export function clausesByList(
  texts: readonly TextMention[],
  plans: readonly PlanDraft[],
  context: Context,
): readonly DemandDraft[] {
  const lists = findLists(context.article, context.sentences)
  return lists
    .filter((list) => isClauseList(list, lists, texts, context))
    .flatMap((list) => {
      const authors = authorsOf(list, texts, plans)
      return authors.length > 0 ? clausesOf(list, authors, context) : []
    })
}

/** A list of clauses: most items are sentences, and its introduction speaks of a text. */
function isClauseList(
  list: IntroducedList,
  lists: readonly IntroducedList[],
  texts: readonly TextMention[],
  { article }: Context,
): boolean {
  const { introBlock } = list
  const opens = /:\s*$/.test(article.source.slice(introBlock.start, introBlock.end))
  if (introBlock.kind !== 'heading' && !opens) return false
  const outer = lists.find((one) => one.items.some((item) => item.sentences.includes(list.intro)))
  const introText = `${list.intro.text} ${outer?.intro.text ?? ''}`
  const isNear = texts.some((one) => one.sentence.block === list.intro.block)
  if (!CLAUSE_INTRO.test(introText) && !(opens && isNear)) return false
  // “It has three parts:”, “Its gist:”: what is listed are clauses, however they are told.
  if (opens && isNear && ITEM_NOUN.test(list.intro.text)) return true
  const clauses = list.items.filter((item) =>
    item.sentences.some((one) => one.nodes.some(isTensed) || /^no\b/i.test(one.text)),
  )
  return clauses.length * 2 >= list.items.length
}

/** Whose text a list belongs to: the text last named before it; nobody's once all have agreed to it. */
function authorsOf(
  { intro }: IntroducedList,
  texts: readonly TextMention[],
  plans: readonly PlanDraft[],
): readonly string[] {
  // “It is an answer to the fourth draft. Its gist:”: the answer is meant, not what it answers.
  const isNested = (node: Node): boolean =>
    texts.some((one) => one.authors.length > 0 && one.node !== node && isUnder(node, one.node))
  const text = texts.findLast(
    (one) => one.node.start < intro.end && one.authors.length > 0 && !isNested(one.node),
  )
  const [plan] = plans
    .flatMap(({ cluster }) => cluster.mentions.map((mention) => ({ cluster, mention })))
    .filter(({ mention }) => mention.start < intro.end && !isNested(mention.head))
    .sort((a, b) => b.mention.start - a.mention.start)
  if (plan && (!text || plan.mention.start >= text.node.start))
    return plan.cluster.status === 'agreed' ? [] : [...plan.cluster.authors]
  return text?.authors ?? []
}

function clausesOf(
  { items, intro }: IntroducedList,
  authors: readonly string[],
  context: Context,
): readonly DemandDraft[] {
  const kind = STRINGS.test(intro.text) ? ('condition' as const) : ('demand' as const)
  return items.flatMap((item) => {
    const [sentence] = item.sentences
    const isIntro = /:\s*$/.test(context.article.source.slice(item.span.start, item.span.end))
    if (isIntro || !sentence || isReported(sentence, context)) return []
    // “Netanyahu: no rebuilding before …”: an item with a label is the word of whoever it names.
    if (context.tools.topicOf(sentence).length > 0 && /^[^.:]{2,40}:\s/.test(sentence.text))
      return []
    const frames = context.framesOf(sentence)
    const main = frames.find((frame) => frame.finite && frame.reportedBy === null)
    if (kind === 'demand' && main && gives(main, authors, context)) return []
    const mains = frames.filter((frame) => frame.finite && isMain(frame))
    const spans: readonly Span[] =
      kind === 'demand' && mains.length > 1 ? mains.map((frame) => frame.clause) : [item.span]
    return spans.map((span, index) =>
      draftClause(context, {
        authors,
        span,
        sentence,
        frame: mains[index] ?? main ?? null,
        because: intro,
        kind,
      }),
    )
  })
}

/** Whether somebody says it, other than one whom the clause has write or declare it. */
const isReported = (sentence: Sentence, context: Context): boolean =>
  context
    .reportsOf(sentence)
    .some(
      ({ cue }) =>
        !sentence.nodes.some(
          (n) =>
            n.start === cue?.start &&
            n.head === null &&
            /^(write|enshrine|declare|undertake|affirm|reaffirm|recognise|recognize|guarantee|agree)$/.test(
              n.lemma,
            ),
        ),
    )

/** A clause that stands beside the others of its sentence, with a subject of its own. */
const isMain = ({ head }: Frame): boolean =>
  (head.head === null || (/^(conj|parataxis)/.test(head.relation) && head.head.head === null)) &&
  head.children.some((child) => /^nsubj/.test(child.relation))

/** What the authors do themselves, or what only gives, is asked of nobody. */
const gives = (frame: Frame, authors: readonly string[], { world }: Context): boolean =>
  !isBindingClause(frame, world) ||
  (frame.parties.length > 0 && frame.parties.every((id) => authors.includes(id)))
