import type { Context } from '../context.ts'
import { findDates } from '../dates/resolve-date.ts'
import type { PlanDraft } from './plan-draft.ts'

/** What happened to a text, by the lemma that says so. */
const EVENTS: Readonly<Record<string, string>> = {
  leak: 'leaked',
  publish: 'published',
  circulate: 'circulated',
  present: 'presented',
  unveil: 'unveiled',
  propose: 'proposed',
  table: 'tabled',
  release: 'released',
  sign: 'signed',
  initial: 'initialled',
  agree: 'agreed',
  reach: 'agreed',
  strike: 'agreed',
  conclude: 'concluded',
  seal: 'agreed',
  submit: 'submitted',
  draft: 'drafted',
  announce: 'announced',
  broker: 'agreed',
  adopt: 'adopted',
  ratify: 'ratified',
  ink: 'signed',
}

/** Adds to each version when it was leaked, presented, signed and so on, where the text dates it. */
export function datePlans(plans: readonly PlanDraft[], context: Context): void {
  const { article } = context
  for (const plan of plans)
    for (const mention of plan.cluster.mentions) {
      const frames = context
        .framesOf(mention.sentence)
        .filter((frame) => frame.head === mention.frame?.head || frame.head.head === mention.head)
      for (const frame of frames) {
        const event = EVENTS[frame.head.lemma]
        if (event === undefined || frame.negated || frame.modality !== 'asserted') continue
        const span = { start: frame.head.start, end: frame.predicate.end }
        const text = article.source.slice(span.start, span.end)
        const [date] = findDates(text, { reference: article.published, tense: 'past' })
        if (!date || plan.dates.some((known) => known.event === event)) continue
        plan.dates.push({
          event,
          when: date.value,
          span: { start: span.start, end: span.start + date.end },
        })
      }
    }
}
