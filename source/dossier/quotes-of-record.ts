import type { Stance } from '../model/act.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Certainty } from '../model/certainty.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PlanRelationType, Provision } from '../model/plan-version.ts'
import type { DossierRecord } from './index-dossier.ts'

/** What a quotation shows about its record. */
export type QuotePart =
  | { readonly part: 'record' | 'condition' | 'actor' | 'heldFor' | 'hedgeCue' }
  | { readonly part: 'person'; readonly name: string }
  | { readonly part: 'response'; readonly party: string; readonly stance: Stance }
  | { readonly part: 'reaction'; readonly party: string; readonly stance: Stance }
  | { readonly part: 'provision' | 'removed' | 'heldBack'; readonly text: string }
  | { readonly part: 'relation'; readonly type: PlanRelationType; readonly target: string }
  | { readonly part: 'date'; readonly event: string }

/** A quotation a record stands on, what it shows, who says it and how firmly. */
export type Quote = QuotePart & {
  readonly evidence: Evidence
  readonly attribution: Attribution | null
  readonly certainty: Certainty | null
}

type Said = Pick<Quote, 'attribution' | 'certainty'>
const unsaid: Said = { attribution: null, certainty: null }

const quote = (evidence: readonly Evidence[], part: QuotePart, said: Said = unsaid): Quote[] =>
  evidence.map((one) => ({
    ...part,
    evidence: one,
    attribution: said.attribution,
    certainty: said.certainty,
  }))

const optional = (evidence: Evidence | null, part: QuotePart, said?: Said): Quote[] =>
  evidence === null ? [] : quote([evidence], part, said)

/** What a text provides for, removes or holds back. */
const contentQuotes = (
  contents: readonly Provision[],
  part: 'provision' | 'removed' | 'heldBack',
): Quote[] =>
  contents.flatMap(({ text, evidence, certainty }) =>
    quote(evidence, { part, text }, { attribution: null, certainty }),
  )

function allQuotes(entry: DossierRecord): Quote[] {
  switch (entry.kind) {
    case 'party':
      return [
        ...quote(entry.record.evidence, { part: 'record' }),
        ...entry.record.people.flatMap(({ name, evidence }) =>
          quote(evidence, { part: 'person', name }),
        ),
      ]
    case 'plan': {
      const plan = entry.record
      const own: Said = { attribution: null, certainty: plan.certainty }
      return [
        ...quote(plan.evidence, { part: 'record' }, own),
        ...plan.relations.flatMap(({ evidence, type, target }) =>
          quote(evidence, { part: 'relation', type, target }, own),
        ),
        ...plan.dates.flatMap(({ evidence, event }) =>
          quote(evidence, { part: 'date', event }, own),
        ),
        ...plan.reactions.flatMap((reaction) =>
          quote(
            reaction.evidence,
            { part: 'reaction', party: reaction.party, stance: reaction.stance },
            reaction,
          ),
        ),
        ...contentQuotes(plan.provisions, 'provision'),
        ...contentQuotes(plan.removed, 'removed'),
        ...contentQuotes(plan.heldBack, 'heldBack'),
        ...plan.heldBack.flatMap(({ heldFor, certainty }) =>
          optional(heldFor, { part: 'heldFor' }, { attribution: null, certainty }),
        ),
      ]
    }
    case 'demand':
      return [
        // Who answers how is what one looks for next; what shows that it is a demand comes last.
        ...quote(entry.record.evidence.slice(0, 1), { part: 'record' }, entry.record),
        ...entry.record.responses.flatMap((response) =>
          quote(
            response.evidence,
            { part: 'response', party: response.party, stance: response.stance },
            response,
          ),
        ),
        ...optional(entry.record.condition, { part: 'condition' }, entry.record),
        ...quote(entry.record.evidence.slice(1), { part: 'record' }, entry.record),
      ]
    case 'step':
      return [
        ...quote(entry.record.evidence, { part: 'record' }, entry.record),
        ...optional(entry.record.actor, { part: 'actor' }, entry.record),
      ]
    case 'event':
    case 'position':
    case 'statement':
      return quote(entry.record.evidence, { part: 'record' }, entry.record)
    case 'guarantee':
      return quote(
        entry.record.evidence,
        { part: 'record' },
        { attribution: null, certainty: entry.record.certainty },
      )
    case 'openIssue': {
      const own: Said = { attribution: null, certainty: entry.record.certainty }
      return [
        ...quote(entry.record.evidence, { part: 'record' }, own),
        ...optional(entry.record.heldFor, { part: 'heldFor' }, own),
      ]
    }
    case 'hedge':
      return [
        ...quote(entry.record.evidence, { part: 'record' }),
        ...quote([entry.record.cue], { part: 'hedgeCue' }),
      ]
    case 'takeaway':
      return quote(entry.record.evidence, { part: 'record' })
    case 'tension':
      return quote([entry.record.a, entry.record.b], { part: 'record' })
  }
}

const key = (one: Quote): string =>
  [one.evidence.article, one.evidence.start, one.evidence.end, one.part].join(' ')

/**
 * Lists the quotations a record stands on: its own words first, then what hangs on it.
 *
 * @param entry Any record with its kind.
 * @returns Each quotation with what it shows; never empty, and none twice for the same part.
 */
export function quotesOf(entry: DossierRecord): readonly Quote[] {
  const seen = new Set<string>()
  return allQuotes(entry).filter((one) => {
    const isNew = !seen.has(key(one))
    seen.add(key(one))
    return isNew
  })
}
