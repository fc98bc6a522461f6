import type { Span } from '../../model/evidence.ts'
import type { GuaranteeComponent } from '../../model/guarantee.ts'
import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { partiesOf, partyOf } from '../mentions/mention.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import { findLists } from '../text/lists.ts'
import type { Sentence } from '../text/sentence.ts'

/** A component of a guarantee before it becomes a record. */
export interface GuaranteeDraft {
  readonly guarantor: string | null
  readonly beneficiary: string | null
  readonly component: GuaranteeComponent
  readonly span: Span
  readonly because: Span
  readonly plan: PlanDraft | null
  readonly sentence: Sentence
  readonly frame: Frame | null
  readonly rule: string
}

const SUPPORT =
  /^(support|guarantee|assurance|assistance|aid|umbrella|protection|commitment|backing|backstop)s?$/
const COMPONENTS: readonly (readonly [RegExp, GuaranteeComponent])[] = [
  [/\b(monitor|verif|observ|inspect|surveillance)/i, 'monitoring'],
  [/\b(financ|fund|money|budget|loan|econom|billion|million|cash)/i, 'financial'],
  [
    /\b(air[- ]?defen[cs]e|artillery|weapon|missile|troop|militar|strike|arm(?:s|our)|jets?|naval|deterren|train|ammunition|forces?|intelligence|patrol|boots|deploy|article 5)/i,
    'military',
  ],
  [/\b(diplomat|politic|recogni|membership|treaty|legal|ratif)/i, 'political'],
]

/** What kind of component some words name. */
const componentOf = (text: string): GuaranteeComponent =>
  COMPONENTS.find(([words]) => words.test(text))?.[1] ?? 'other'

/** Finds the components of guarantees: listed (“… support, including:”) or given (“pledged to supply …”). */
export function findGuarantees(
  context: Context,
  plans: readonly PlanDraft[],
): readonly GuaranteeDraft[] {
  const { article, sentences, resolver } = context
  const found: GuaranteeDraft[] = []
  for (const { intro, introBlock, items } of findLists(article, sentences)) {
    if (introBlock.kind === 'heading') continue
    const noun = intro.nodes.findLast((node) => SUPPORT.test(node.lower) && node.upos === 'NOUN')
    if (!noun) continue
    const giver = noun.children
      .map((child) => resolver.mentionAt(child))
      .find((m) => m !== undefined && partyOf(m) !== null)
    const plan = plans.find((one) => one.cluster.mentions.some((m) => m.sentence === intro)) ?? null
    const guarantor = giver ? partyOf(giver) : null
    const named = partiesOf(resolver.mentionsIn(intro)).filter((id) => id !== guarantor)
    const partners = [...(plan?.cluster.authors ?? resolver.pair)].filter((id) => id !== guarantor)
    for (const item of items)
      found.push({
        guarantor,
        beneficiary: named[0] ?? (partners.length === 1 ? (partners[0] ?? null) : null),
        component: componentOf(article.source.slice(item.span.start, item.span.end)),
        span: item.span,
        because: { start: intro.start, end: intro.end },
        plan,
        sentence: item.sentences[0] ?? intro,
        frame: null,
        rule: 'listed under what support consists of',
      })
  }
  return found
}
