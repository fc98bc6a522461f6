import { citeQuote } from './cite-quote.ts'
import { onOneLine } from './in-quotes.ts'
import type { DossierIndex, DossierRecord } from './index-dossier.ts'
import type { Quote } from './quotes-of-record.ts'
import { closeKindOf } from './record-facets.ts'
import type { RecordBody, TextualBody } from './web-annotation.ts'

/** Kinds whose name is not the word for them. */
const kindWords: Readonly<Record<string, string>> = {
  plan: 'plan version',
  step: 'next step',
  event: 'past event',
  openIssue: 'open issue',
  hedge: 'hedged passage',
  'red-line': 'red line',
}

/** The parties whose record it is. */
function partiesOf(entry: DossierRecord): readonly string[] {
  switch (entry.kind) {
    case 'party':
      return [entry.id]
    case 'plan':
      return entry.record.authors
    case 'demand':
    case 'position':
      return [entry.record.party, ...entry.record.jointWith]
    case 'step':
    case 'event':
      return entry.record.who
    case 'statement':
      return entry.record.parties
    case 'guarantee':
      return entry.record.guarantor === null ? [] : [entry.record.guarantor]
    case 'change':
      return entry.record.party === null ? [] : [entry.record.party]
    case 'openIssue':
    case 'takeaway':
    case 'tension':
    case 'hedge':
      return []
  }
}

/** What is known of what the quotation shows, beside which part it is. */
function partOf(quote: Quote): Partial<RecordBody> {
  switch (quote.part) {
    case 'response':
    case 'reaction':
      return { 'peacedash:party': [quote.party], 'peacedash:stance': quote.stance }
    case 'relation':
      return { 'peacedash:relation': quote.type, 'peacedash:relatedTo': quote.target }
    case 'person':
      return { 'peacedash:value': quote.name }
    case 'provision':
    case 'removed':
    case 'heldBack':
      return { 'peacedash:value': quote.text }
    case 'date':
      return { 'peacedash:value': quote.event }
    case 'before':
    case 'after':
      return { 'peacedash:value': quote.words }
    case 'record':
    case 'condition':
    case 'actor':
    case 'heldFor':
    case 'hedgeCue':
    case 'superseded':
      return {}
  }
}

const listed = <Key extends string>(key: Key, values: readonly string[]) =>
  values.length === 0 ? {} : ({ [key]: values } as { [K in Key]: readonly string[] })

/** How firmly it is held. */
function certaintyOf({ certainty }: Quote): Partial<RecordBody> {
  if (certainty === null) return {}
  return {
    'peacedash:certainty': certainty.word,
    'peacedash:factuality': certainty.factuality,
    ...(certainty.cue === null ? {} : { 'peacedash:certaintyCue': certainty.cue.exact }),
  }
}

/** Who says it. */
function sourceOf({ attribution }: Quote): Partial<RecordBody> {
  if (attribution === null) return {}
  const { source, sourceKind, quoteType, speakers, via } = attribution
  return {
    'peacedash:sourceKind': sourceKind,
    'peacedash:quoteType': quoteType,
    ...listed('peacedash:speaker', speakers),
    ...(source === null ? {} : { 'peacedash:sourceWords': source.exact }),
    ...listed(
      'peacedash:via',
      via.map(({ exact }) => exact),
    ),
  }
}

/**
 * Says for programs what a quotation shows.
 *
 * @param id IRI of the body: its own, since what it says goes for this quotation alone.
 */
export function recordBody(entry: DossierRecord, quote: Quote, id: string): RecordBody {
  return {
    id,
    type: 'Dataset',
    'peacedash:record': entry.id,
    'peacedash:recordKind': entry.kind,
    'peacedash:kind': closeKindOf(entry),
    'peacedash:shows': quote.part,
    ...listed('peacedash:party', partiesOf(entry)),
    ...partOf(quote),
    ...certaintyOf(quote),
    ...sourceOf(quote),
  }
}

/** Says for people what a quotation shows, who says it where, and how firmly. */
export function textualBody(
  entry: DossierRecord,
  quote: Quote,
  { kind, shows }: { readonly kind: string; readonly shows: string },
  index: DossierIndex,
): TextualBody {
  const nameOf = (id: string): string => {
    const found = index.find(id)
    return onOneLine(found?.kind === 'party' ? found.record.name : id)
  }
  const who = partiesOf(entry).map(nameOf).join(', ')
  const of = who === '' || entry.kind === 'party' ? '' : ` (${who})`
  const answer = 'stance' in quote ? `${nameOf(quote.party)} ${quote.stance}` : shows
  const what = `${kindWords[kind] ?? kind}${of}${shows === 'record' ? '' : `, ${answer}`}`
  return {
    type: 'TextualBody',
    value: `${what}: ${citeQuote(quote, index)}`,
    format: 'text/plain',
    language: 'en',
    purpose: 'describing',
  }
}
