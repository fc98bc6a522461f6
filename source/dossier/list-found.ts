import { placeWords } from './fold-word.ts'
import { type Hit, type HitKind, kindOfHit } from './hit.ts'
import type { DossierIndex, ReadRecord } from './index-dossier.ts'
import { quotesOf } from './quotes-of-record.ts'

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
const mostOfKind = 300

/**
 * Puts what was found in the order it is shown in.
 *
 * @param found Where something was found, the best first.
 * @param words Folded words that were found.
 * @param index The dossier.
 */
export function listFound(
  found: readonly Hit[],
  words: ReadonlySet<string>,
  index: DossierIndex,
): Found {
  const counts = new Map<HitKind, number>()
  for (const hit of found) {
    const kind = kindOfHit(hit)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const place = (hit: TextHit): number => index.orderOf(hit.article)
  const texts = found
    .filter((hit) => hit.kind === 'text')
    .toSorted((a, b) => place(a) - place(b) || a.start - b.start)
  const hits = [...listKinds(found), ...texts.slice(0, mostOfKind)]
  return { hits: hits.map((hit) => placeHit(hit, words, index)), words, counts }
}

type TextHit = Extract<Hit, { kind: 'text' }>

const listKinds = (found: readonly Hit[]): readonly Hit[] =>
  kinds.flatMap((kind) =>
    found.filter((hit) => hit.kind === 'record' && hit.entry.kind === kind).slice(0, mostOfKind),
  )

/** Where words that were found stand first in a hit. */
function placeHit(hit: Hit, words: ReadonlySet<string>, index: DossierIndex): Hit {
  if (hit.kind === 'record') {
    const quote = quotesOf(hit.entry).findIndex(({ evidence }) =>
      placeWords(evidence.exact).some(({ folded }) => words.has(folded)),
    )
    return { ...hit, quote: Math.max(0, quote) }
  }
  const source = index.articles.get(hit.article)?.source ?? ''
  const text = source.slice(hit.start, hit.end)
  const first = placeWords(text).find(({ folded }) => words.has(folded))
  return first === undefined
    ? hit
    : { ...hit, at: hit.start + first.start, until: hit.start + first.end }
}
