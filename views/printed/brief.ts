import { toBeQuoted } from '../../source/dossier/in-quotes.ts'
import type { DossierRecord, ReadRecord } from '../../source/dossier/index-dossier.ts'
import { type Quote, quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Evidence } from '../../source/model/evidence.ts'
import { placeWords } from '../evidence-lines.ts'
import { articleWords, certaintyLine, partLine, sourceWords } from '../said.ts'
import { toScreenText } from '../screen-text.ts'
import { type StyledLine, segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'

/** Words of an article, and all that keeps them from being taken for more than they are. */
export interface Cited {
  /** The very words, fit for a screen, without quotation marks. */
  readonly words: string
  /** Article and paragraph: “The Outlet, 6 Dec 2025 ¶ 22”; of one article alone “¶ 22”. */
  readonly where: string
  /** Address of the article; null where it is not known. */
  readonly url: string | null
  /** Who says so and how firmly; empty where the outlet simply asserts it. */
  readonly said: StyledLine
}

/** One thing of the brief, and what hangs on it. */
export interface BriefEntry {
  /** What it is; empty where the words speak for themselves. */
  readonly lead: StyledLine
  readonly cited: Cited | null
  readonly under: readonly BriefEntry[]
}

export interface BriefSection {
  readonly title: string
  readonly entries: readonly BriefEntry[]
  /** How many more there are, and the command that prints them; null when all are here. */
  readonly more: { readonly count: number; readonly command: string } | null
}

/** The situation on one page. */
export interface Brief {
  readonly title: string
  /** Outlet and day, or how many articles of which days. */
  readonly origin: string
  readonly sections: readonly BriefSection[]
}

/** Who says a quotation and how firmly, where it is not simply the outlet’s own assertion. */
function saidOf({ attribution, certainty }: Quote, { names }: TableSource): StyledLine {
  const isOutlet = attribution === null || attribution.sourceKind === 'outletVoice'
  const firm = certainty === null || certainty.word === 'asserted' ? [] : certaintyLine(certainty)
  const who =
    isOutlet && firm.length === 0
      ? ''
      : attribution === null
        ? ''
        : `by ${sourceWords(attribution, names)}`
  if (who === '') return firm
  return [...firm, segment(firm.length > 0 ? ` ${who}` : who, 'quiet')]
}

/** Puts a quotation with its source. */
export function cite(quote: Quote, source: TableSource): Cited {
  const { evidence } = quote
  const article = source.index.articles.get(evidence.article)
  const isAlone = source.index.articles.size === 1
  const name = article === undefined || isAlone ? '' : articleWords(article)
  const where = [name, placeWords(evidence, source)].filter((part) => part !== '').join(' ')
  return {
    words: toScreenText(toBeQuoted(evidence.exact)),
    where,
    url: article?.url ?? null,
    said: saidOf(quote, source),
  }
}

/** An entry of a quotation, what it shows in front. */
export const quoteEntry = (
  quote: Quote,
  source: TableSource,
  lead: StyledLine = partLine(quote, source.names),
): BriefEntry => ({ lead, cited: cite(quote, source), under: [] })

/** Further quotations of a record that show something of it, one for each thing they show. */
export function furtherEntries(
  entry: DossierRecord,
  parts: readonly Quote['part'][],
  source: TableSource,
): readonly BriefEntry[] {
  const seen = new Set<string>()
  return quotesOf(entry).flatMap((quote): readonly BriefEntry[] => {
    const lead = partLine(quote, source.names)
    const key = lead.map(({ text }) => text).join('')
    if (!parts.includes(quote.part) || (seen.has(key) && key !== '')) return []
    seen.add(key)
    return [quoteEntry(quote, source, lead)]
  })
}

/** A number of things, the most telling first where there are too many. */
export function choose<Thing>(
  things: readonly Thing[],
  most: number,
  worth: (thing: Thing) => number,
): readonly Thing[] {
  if (things.length <= most) return things
  const best = new Set(things.toSorted((a, b) => worth(b) - worth(a)).slice(0, most))
  return things.filter((thing) => best.has(thing))
}

/** How late a record was last told, from 0 for the first article. */
export const lateness = ({ record }: ReadRecord, { index }: TableSource): number => {
  const [first] = 'evidence' in record ? record.evidence : [record.a]
  return first === undefined ? -1 : index.orderOf(first.article)
}

/** A section; null when there is nothing for it. */
export function section(
  title: string,
  entries: readonly BriefEntry[],
  more: BriefSection['more'] = null,
): readonly BriefSection[] {
  return entries.length === 0
    ? []
    : [{ title, entries, more: more !== null && more.count > 0 ? more : null }]
}

/** Words of an article that stand for themselves: who says them is part of them. */
export const bare = (evidence: Evidence): Quote => ({
  part: 'record',
  evidence,
  attribution: null,
  certainty: null,
})

/** Pieces with a dot between; those that are empty left out. */
export const joined = (parts: readonly StyledLine[]): StyledLine =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [segment(' · ', 'quiet'), ...part]))
