import type { Span } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { findLists, type IntroducedList } from '../text/lists.ts'
import type { Sentence } from '../text/sentence.ts'
import { isTensed } from '../text/tree.ts'
import type { DemandDraft } from './demand-draft.ts'
import { demandOfSentence } from './draft-demand.ts'

/** What a clause gives rather than asks. */
const BENEFIT =
  /^(give|receive|get|offer|grant|guarantee|protect|provide|reaffirm|pledge|promise|support|help|fund|lift|ease|release|benefit|include|contain|base|mediate|host|allow|let|return|rebuild|invest|mean|say|be|have|see|take)$/

const CLAUSE_INTRO =
  /\b(plan|draft|proposal|text|clauses?|points?|document|terms|provisions|articles|framework|initiative|paper|deal)\b/i

const STRINGS = /\b(strings attached|on conditions?|conditions?)\b/i

/**
 * What a text on the table asks of others, as demands of its authors: clauses in a list
 * (“The opening clauses:”), and what “the draft would” have someone do.
 *
 * A text that all have agreed to asks nothing any more, and what a clause gives is no demand.
 */
export function findPlanClauses(
  context: Context,
  plans: readonly PlanDraft[],
): readonly DemandDraft[] {
  return [...byList(context, plans), ...byProvision(context, plans)]
}

function byList(context: Context, plans: readonly PlanDraft[]): readonly DemandDraft[] {
  const { article } = context
  const found: DemandDraft[] = []
  const lists = findLists(article, context.sentences)
  for (const list of lists) {
    if (!isClauseList(list, lists, context)) continue
    const plan = planOf(list, plans)
    const authors = plan ? [...plan.cluster.authors] : []
    if (!plan || plan.cluster.status === 'agreed' || authors.length === 0) continue
    const strings = STRINGS.test(list.intro.text)
    for (const item of list.items) {
      if (/:\s*$/.test(article.source.slice(item.span.start, item.span.end))) continue
      const [sentence] = item.sentences
      if (!sentence) continue
      const frames = context.framesOf(sentence)
      const main = frames.find((frame) => frame.finite && frame.reportedBy === null)
      if (!strings && main && gives(main, authors)) continue
      if (main?.reportedBy || context.reportsOf(sentence).length > 0) continue
      const mains = frames.filter((frame) => frame.finite && isMain(frame))
      const spans = !strings && mains.length > 1 ? mains.map((frame) => frame.clause) : [item.span]
      for (const [index, span] of spans.entries())
        found.push(
          clause(
            authors,
            span,
            sentence,
            mains[index] ?? main ?? null,
            list.intro,
            strings ? 'condition' : 'demand',
          ),
        )
    }
  }
  return found
}

/** A clause that stands beside the others of its sentence, with a subject of its own. */
const isMain = ({ head }: Frame): boolean =>
  (head.head === null || (/^(conj|parataxis)/.test(head.relation) && head.head.head === null)) &&
  head.children.some((child) => /^nsubj/.test(child.relation))

/** A list of clauses: most items are sentences, and its introduction speaks of a text. */
function isClauseList(
  list: IntroducedList,
  lists: readonly IntroducedList[],
  { article }: Context,
): boolean {
  const outer = lists.find((one) => one.items.some((item) => item.sentences.includes(list.intro)))
  const introText = `${list.intro.text} ${outer?.intro.text ?? ''}`
  if (
    list.introBlock.kind !== 'heading' &&
    !/:\s*$/.test(article.source.slice(list.introBlock.start, list.introBlock.end))
  )
    return false
  if (!CLAUSE_INTRO.test(introText)) return false
  const sentences = list.items.filter((item) =>
    item.sentences.some((one) => one.nodes.some(isTensed)),
  )
  return sentences.length * 2 > list.items.length
}

function planOf({ intro }: IntroducedList, plans: readonly PlanDraft[]): PlanDraft | null {
  const before = plans
    .flatMap((plan) => plan.cluster.mentions.map((mention) => ({ plan, mention })))
    .filter(({ mention }) => mention.start < intro.end)
    .sort((a, b) => b.mention.start - a.mention.start)
  return before[0]?.plan ?? null
}

function gives(frame: Frame, authors: readonly string[]): boolean {
  const own = frame.parties.length > 0 && frame.parties.every((id) => authors.includes(id))
  return BENEFIT.test(frame.head.lemma) || own
}

/** “The draft would pull the army out of …”. */
function byProvision(context: Context, plans: readonly PlanDraft[]): readonly DemandDraft[] {
  const found: DemandDraft[] = []
  for (const plan of plans) {
    const authors = [...plan.cluster.authors]
    if (
      plan.cluster.status === 'agreed' ||
      plan.cluster.status === 'current' ||
      authors.length === 0
    )
      continue
    for (const item of plan.provisions) {
      const frame = context
        .framesOf(item.sentence)
        .find(
          (one) =>
            item.rule.startsWith('provision by “') &&
            one.clause.start === item.because.start &&
            one.clause.end === item.because.end,
        )
      if (!frame) continue
      const binds =
        frame.modality === 'conditional' ||
        /^(require|oblige|bar|call|demand|cap|limit|ban|forbid|prohibit|ask|stipulate)$/.test(
          frame.head.lemma,
        )
      if (!binds || BENEFIT.test(frame.head.lemma) || frame.negated) continue
      found.push(clause(authors, frame.predicate, item.sentence, frame, item.sentence, 'demand'))
    }
  }
  return found
}

function clause(
  parties: readonly string[],
  span: Span,
  sentence: Sentence,
  frame: Frame | null,
  intro: Span,
  kind: 'demand' | 'condition',
): DemandDraft {
  const threatens = frame?.conditions.some((one) => /^(if|should)/.test(one.cue)) ?? false
  return demandOfSentence(sentence, {
    kind: kind === 'demand' && threatens ? 'threat' : kind,
    parties,
    addressees: frame?.parties.filter((id) => !parties.includes(id)) ?? [],
    span,
    because: [intro],
    frame,
    rule: 'a clause of a text that binds others',
  })
}
