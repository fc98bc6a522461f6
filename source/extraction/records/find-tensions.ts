import type { Span } from '../../model/evidence.ts'
import type { TensionKind } from '../../model/tension.ts'
import type { Context } from '../context.ts'
import type { Judgement } from '../judgements/judgement.ts'
import { contentWords, overlapOf } from '../linking/content-words.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'

/** Two passages that do not fit, before they become a record. */
export interface TensionDraft {
  readonly kind: TensionKind
  readonly over: Span
  readonly a: Span
  readonly b: Span
  readonly plans: readonly PlanDraft[]
}

/** Finds passages of one article that do not fit together. */
export function findTensions(
  context: Context,
  plans: readonly PlanDraft[],
  judgements: readonly Judgement[],
): readonly TensionDraft[] {
  return [...provisionTensions(context, plans), ...scopeTensions(context, plans, judgements)]
}

/** One passage says a text is only about A, another that it is about B. */
function provisionTensions(
  { article }: Context,
  plans: readonly PlanDraft[],
): readonly TensionDraft[] {
  const found: TensionDraft[] = []
  for (const plan of plans) {
    const only = plan.provisions.filter((item) => item.exclusive)
    const [first] = only
    if (!first) continue
    const words = contentWords(
      only.map((item) => article.source.slice(item.span.start, item.span.end)).join(' '),
    )
    for (const other of plan.provisions) {
      if (other.exclusive || other.because.start === first.because.start) continue
      const own = contentWords(article.source.slice(other.span.start, other.span.end))
      if (own.size === 0 || overlapOf(own, words) > 0) continue
      found.push({
        kind: 'provisions',
        over: plan.cluster.mentions[0] ?? first.because,
        a: other.because.start <= first.because.start ? other.because : first.because,
        b: other.because.start <= first.because.start ? first.because : other.because,
        plans: [plan],
      })
      break
    }
  }
  return found
}

/** One passage has a party refuse parts, another the whole, of texts of the same authors. */
function scopeTensions(
  { article }: Context,
  plans: readonly PlanDraft[],
  judgements: readonly Judgement[],
): readonly TensionDraft[] {
  const found: TensionDraft[] = []
  const settled = new Set<string>()
  const explicit = (one: Judgement): number =>
    /\b(some|several|certain|parts?|components?|elements?)\b/i.test(
      article.source.slice(one.span.start, one.span.end),
    )
      ? 0
      : 1
  const parts = plans.flatMap((plan) =>
    plan.reactions.filter((one) => one.scope === 'part').map((reaction) => ({ plan, reaction })),
  )
  for (const part of parts.sort((a, b) => explicit(a.reaction) - explicit(b.reaction)))
    for (const plan of plans) {
      if (plan !== part.plan && !sharesAuthors(plan, part.plan)) continue
      const whole = plan.reactions.find(
        (one) =>
          one.scope === 'whole' &&
          one.stance === part.reaction.stance &&
          one !== part.reaction &&
          one.parties.some((p) => part.reaction.parties.includes(p)),
      )
      const key = `${part.reaction.parties.join('+')}/${part.reaction.stance}`
      if (!whole || settled.has(key)) continue
      settled.add(key)
      found.push({
        kind: 'scope',
        over: plan.cluster.mentions[0] ?? whole.span,
        a: part.reaction.span,
        b: whole.span,
        plans: plan === part.plan ? [plan] : [part.plan, plan],
      })
    }
  return judgements.length > 0 ? found : []
}

const sharesAuthors = (a: PlanDraft, b: PlanDraft): boolean =>
  [...a.cluster.authors].some((author) => b.cluster.authors.has(author))
