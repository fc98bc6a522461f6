import type { Evidence } from '../model/evidence.ts'
import { placeWords, splitWords } from './fold-word.ts'
import type { Hit, HitKind } from './hit.ts'
import type { DossierIndex, ReadRecord } from './index-dossier.ts'
import { eachQuote, firstWordsOf } from './quotes-of-record.ts'
import type { ThingTable } from './searching/thing-table.ts'
import type { Matches } from './searching/word-index.ts'

/** What a search has found. */
export interface Found {
  /** Records in the order of the dossier, the best of each kind first, then the text as one reads. */
  readonly hits: readonly Hit[]
  /** Folded words that were found, by which they can be marked: see {@link foldWord}. */
  readonly words: ReadonlySet<string>
  /** How many were found of each kind, those that are not listed among them. */
  readonly counts: ReadonlyMap<HitKind, number>
}

/** What is found of nothing. */
export const nothingFound: Found = { hits: [], words: new Set(), counts: new Map() }

/** Kinds of records in the order they are shown. */
const kinds: readonly ReadRecord['kind'][] = [
  'party',
  'plan',
  'demand',
  'step',
  'event',
  'statement',
  'position',
  'guarantee',
  'openIssue',
  'tension',
  'takeaway',
  'hedge',
]

/** Most hits of one kind that are listed: nobody reads more of them, one types on. */
const mostOfKind = 60

/**
 * Puts what was found in the order it is shown in.
 *
 * @param matches What was found.
 * @param things What was searched.
 * @param index The dossier.
 */
export function listFound(matches: Matches, things: ThingTable, index: DossierIndex): Found {
  const byKind = new Map<HitKind, number[]>()
  for (const thing of matches.things) {
    const kind = things.kindOf(thing)
    if (kind === null) continue
    const known = byKind.get(kind)
    if (known === undefined) byKind.set(kind, [thing])
    else known.push(thing)
  }
  const hitsOf = (found: readonly number[]): readonly Hit[] =>
    found.flatMap((thing) => {
      const hit = things.hitOf(thing)
      return hit === null ? [] : [placeHit(hit, matches, thing, index)]
    })
  const records = kinds.flatMap((kind) => hitsOf(bestOf(byKind.get(kind) ?? [], matches.scores)))
  const texts = hitsOf(firstOf(byKind.get('text') ?? [], things, index))
  return {
    hits: [...records, ...texts],
    words: matches.words,
    counts: new Map([...byKind].map(([kind, found]) => [kind, found.length])),
  }
}

/** The things that fit best, of equals the first; as many as are listed. */
function bestOf(found: readonly number[], scores: Float64Array): readonly number[] {
  const byScore = (a: number, b: number): number => scores[b]! - scores[a]! || a - b
  if (found.length <= mostOfKind) return found.toSorted(byScore)
  const sorted = Float64Array.from(found, (thing) => scores[thing]!).sort()
  const least = sorted[sorted.length - mostOfKind]!
  const best = found.filter((thing) => scores[thing]! >= least)
  return best.sort(byScore).slice(0, mostOfKind)
}

/** The passages that come first as one reads; as many as are listed. */
function firstOf(
  found: readonly number[],
  things: ThingTable,
  index: DossierIndex,
): readonly number[] {
  const articles = new Map<number, number[]>()
  for (const thing of found) {
    const article = things.sourceOf(thing)
    const known = articles.get(article)
    if (known === undefined) articles.set(article, [thing])
    else known.push(thing)
  }
  const order = new Map(
    [...articles.values()].map((own) => [own, index.orderOf(things.articleOf(own[0]!))]),
  )
  const inOrder = [...order].sort(([, a], [, b]) => a - b)
  const first: number[] = []
  for (const [own] of inOrder) {
    if (first.length >= mostOfKind) break
    first.push(...own)
  }
  return first.slice(0, mostOfKind)
}

/** Where words that were found stand first in a hit. */
function placeHit(hit: Hit, { words, within }: Matches, thing: number, index: DossierIndex): Hit {
  if (hit.kind === 'record') {
    // What is searched of a party beside its names are not its quotations.
    const isQuoted = within[thing] === 1 || hit.entry.kind === 'party'
    return isQuoted ? { ...hit, quote: quoteWith(words, hit.entry) } : hit
  }
  const source = index.articles.get(hit.article)?.source ?? ''
  const text = source.slice(hit.start, hit.end)
  const first = placeWords(text).find(({ folded }) => words.has(folded))
  return first === undefined
    ? hit
    : { ...hit, at: hit.start + first.start, until: hit.start + first.end }
}

/** Quotations of a record that are looked at for the words found: nobody steps through more. */
const mostQuotes = 100

/** The first quotation of a record that has one of some words, by its index; 0 when none has. */
function quoteWith(words: ReadonlySet<string>, entry: ReadRecord): number {
  const isIn = ({ exact }: Evidence): boolean => splitWords(exact).some((word) => words.has(word))
  const first = firstWordsOf(entry)
  if (first !== undefined && isIn(first)) return 0
  let at = 0
  for (const { evidence } of eachQuote(entry)) {
    if (isIn(evidence)) return at
    at += 1
    if (at === mostQuotes) break
  }
  return 0
}
