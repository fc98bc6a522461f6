import type { Stance } from '../model/act.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Certainty } from '../model/certainty.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PlanRelationType, Provision } from '../model/plan-version.ts'
import type { Retelling } from '../model/retelling.ts'
import type { DossierRecord } from './index-dossier.ts'

/** What a quotation shows about its record. */
export type QuotePart =
  | { readonly part: 'record' | 'condition' | 'actor' | 'heldFor' | 'hedgeCue' | 'superseded' }
  | { readonly part: 'person'; readonly name: string }
  | { readonly part: 'response'; readonly party: string; readonly stance: Stance }
  | { readonly part: 'reaction'; readonly party: string; readonly stance: Stance }
  | { readonly part: 'provision' | 'removed' | 'heldBack'; readonly text: string }
  | { readonly part: 'relation'; readonly type: PlanRelationType; readonly target: string }
  | { readonly part: 'date'; readonly event: string }
  | { readonly part: 'before' | 'after'; readonly words: string }

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

/** The words of every other article that tells the same, each with its own speaker. */
const toldQuotes = (retellings: readonly Retelling[] = []): Quote[] =>
  retellings.flatMap((told) => quote(told.evidence, { part: 'record' }, told))

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
        ...toldQuotes(plan.retellings),
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
        ...toldQuotes(entry.record.retellings),
        ...quote(entry.record.evidence.slice(1), { part: 'record' }, entry.record),
      ]
    case 'step':
      return [
        ...quote(entry.record.evidence, { part: 'record' }, entry.record),
        ...optional(entry.record.actor, { part: 'actor' }, entry.record),
        ...optional(entry.record.superseded?.evidence ?? null, { part: 'superseded' }),
        ...toldQuotes(entry.record.retellings),
      ]
    case 'event':
    case 'position':
    case 'statement':
      return [
        ...quote(entry.record.evidence, { part: 'record' }, entry.record),
        ...toldQuotes(entry.record.retellings),
      ]
    case 'guarantee': {
      const own: Said = { attribution: null, certainty: entry.record.certainty }
      return [
        ...quote(entry.record.evidence, { part: 'record' }, own),
        ...toldQuotes(entry.record.retellings),
      ]
    }
    case 'openIssue': {
      const own: Said = { attribution: null, certainty: entry.record.certainty }
      return [
        ...quote(entry.record.evidence, { part: 'record' }, own),
        ...optional(entry.record.heldFor, { part: 'heldFor' }, own),
        ...toldQuotes(entry.record.retellings),
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
    case 'change':
      // What has become of it is the news; what it was stands behind it.
      return (['after', 'before'] as const).flatMap((part) => {
        const side = entry.record[part]
        return side === null ? [] : quote([side.evidence], { part, words: side.words })
      })
  }
}

/** One place may show several things: two parties that refuse in one sentence. */
const key = ({ evidence, attribution: _, certainty: __, ...shown }: Quote): string =>
  [evidence.article, evidence.start, evidence.end, ...Object.values(shown)].join('\n')

/** Quotations by record, kept as long as the record: most of them outlive a change. */
const known = new WeakMap<DossierRecord['record'], readonly Quote[]>()

/**
 * Lists the quotations a record stands on: its own words first, then what hangs on it, then the
 * words of the other articles that tell it, the latest first.
 *
 * @param entry Any record with its kind.
 * @returns Each quotation with what it shows; never empty, and none twice for the same thing. The
 *   same list for the same record.
 */
export function quotesOf(entry: DossierRecord): readonly Quote[] {
  const before = known.get(entry.record)
  if (before !== undefined) return before
  const seen = new Set<string>()
  const quotes = allQuotes(entry).filter((one) => {
    const isNew = !seen.has(key(one))
    seen.add(key(one))
    return isNew
  })
  known.set(entry.record, quotes)
  return quotes
}
