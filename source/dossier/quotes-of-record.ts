import type { Stance } from '../model/act.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Certainty } from '../model/certainty.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PlanRelationType, Provision } from '../model/plan-version.ts'
import type { Retelling } from '../model/retelling.ts'
import type { DossierRecord, ReadRecord } from './index-dossier.ts'

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

function* quote(all: readonly Evidence[], part: QuotePart, said: Said = unsaid): Generator<Quote> {
  const { attribution, certainty } = said
  for (const evidence of all) yield { ...part, evidence, attribution, certainty }
}

function* optional(evidence: Evidence | null, part: QuotePart, said?: Said): Generator<Quote> {
  if (evidence !== null) yield* quote([evidence], part, said)
}

/** What a text provides for, removes or holds back. */
function* contentQuotes(
  contents: readonly Provision[],
  part: 'provision' | 'removed' | 'heldBack',
): Generator<Quote> {
  for (const { text, evidence, certainty } of contents) {
    yield* quote(evidence, { part, text }, { attribution: null, certainty })
  }
}

/** The words of every other article that tells the same, each with its own speaker. */
function* toldQuotes(retellings: readonly Retelling[] = []): Generator<Quote> {
  for (const told of retellings) yield* quote(told.evidence, { part: 'record' }, told)
}

function* allQuotes(entry: DossierRecord): Generator<Quote> {
  switch (entry.kind) {
    case 'party':
      yield* quote(entry.record.evidence, { part: 'record' })
      for (const { name, evidence } of entry.record.people) {
        yield* quote(evidence, { part: 'person', name })
      }
      return
    case 'plan': {
      const plan = entry.record
      const own: Said = { attribution: null, certainty: plan.certainty }
      yield* quote(plan.evidence, { part: 'record' }, own)
      for (const { evidence, type, target } of plan.relations) {
        yield* quote(evidence, { part: 'relation', type, target }, own)
      }
      for (const { evidence, event } of plan.dates) {
        yield* quote(evidence, { part: 'date', event }, own)
      }
      for (const reaction of plan.reactions) {
        const { party, stance } = reaction
        yield* quote(reaction.evidence, { part: 'reaction', party, stance }, reaction)
      }
      yield* toldQuotes(plan.retellings)
      yield* contentQuotes(plan.provisions, 'provision')
      yield* contentQuotes(plan.removed, 'removed')
      yield* contentQuotes(plan.heldBack, 'heldBack')
      for (const { heldFor, certainty } of plan.heldBack) {
        yield* optional(heldFor, { part: 'heldFor' }, { attribution: null, certainty })
      }
      return
    }
    case 'demand': {
      const demand = entry.record
      // Who answers how is what one looks for next; what shows that it is a demand comes last.
      yield* quote(demand.evidence.slice(0, 1), { part: 'record' }, demand)
      for (const response of demand.responses) {
        const { party, stance } = response
        yield* quote(response.evidence, { part: 'response', party, stance }, response)
      }
      yield* optional(demand.condition, { part: 'condition' }, demand)
      yield* toldQuotes(demand.retellings)
      yield* quote(demand.evidence.slice(1), { part: 'record' }, demand)
      return
    }
    case 'step':
      yield* quote(entry.record.evidence, { part: 'record' }, entry.record)
      yield* optional(entry.record.actor, { part: 'actor' }, entry.record)
      yield* optional(entry.record.superseded?.evidence ?? null, { part: 'superseded' })
      yield* toldQuotes(entry.record.retellings)
      return
    case 'event':
    case 'position':
    case 'statement':
      yield* quote(entry.record.evidence, { part: 'record' }, entry.record)
      yield* toldQuotes(entry.record.retellings)
      return
    case 'guarantee': {
      const own: Said = { attribution: null, certainty: entry.record.certainty }
      yield* quote(entry.record.evidence, { part: 'record' }, own)
      yield* toldQuotes(entry.record.retellings)
      return
    }
    case 'openIssue': {
      const own: Said = { attribution: null, certainty: entry.record.certainty }
      yield* quote(entry.record.evidence, { part: 'record' }, own)
      yield* optional(entry.record.heldFor, { part: 'heldFor' }, own)
      yield* toldQuotes(entry.record.retellings)
      return
    }
    case 'hedge':
      yield* quote(entry.record.evidence, { part: 'record' })
      yield* quote([entry.record.cue], { part: 'hedgeCue' })
      return
    case 'takeaway':
      yield* quote(entry.record.evidence, { part: 'record' })
      return
    case 'tension':
      yield* quote([entry.record.a, entry.record.b], { part: 'record' })
      return
    case 'change':
      // What has become of it is the news; what it was stands behind it.
      for (const part of ['after', 'before'] as const) {
        const side = entry.record[part]
        if (side !== null) yield* quote([side.evidence], { part, words: side.words })
      }
  }
}

/** One place may show several things: two parties that refuse in one sentence. */
const key = ({ evidence, attribution: _, certainty: __, ...shown }: Quote): string =>
  [evidence.article, evidence.start, evidence.end, ...Object.values(shown)].join('\n')

/**
 * Goes through the quotations a record stands on, as {@link quotesOf} lists them, without keeping
 * them: all of ten thousand articles would be a fifth of the memory.
 *
 * @param entry Any record with its kind.
 */
export function* eachQuote(entry: DossierRecord): Generator<Quote> {
  const seen = new Set<string>()
  for (const one of allQuotes(entry)) {
    const shown = key(one)
    if (seen.has(shown)) continue
    seen.add(shown)
    yield one
  }
}

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
  const quotes = [...eachQuote(entry)]
  known.set(entry.record, quotes)
  return quotes
}

/** The words of the first quotation {@link quotesOf} lists; undefined for a record without words. */
export const firstWordsOf = ({ kind, record }: ReadRecord): Evidence | undefined =>
  kind === 'tension' ? record.a : record.evidence[0]

/**
 * The words of one of the quotations {@link quotesOf} lists.
 *
 * @param index Index of the quotation, from 0; undefined comes of one there is not.
 */
export function wordsAt(entry: ReadRecord, index: number): Evidence | undefined {
  if (index === 0) return firstWordsOf(entry)
  let at = 0
  for (const { evidence } of eachQuote(entry)) if (at++ === index) return evidence
  return undefined
}
