import type { Dossier } from '../model/dossier.ts'
import type { Story } from '../model/story.ts'
import { countSources } from './count-sources.ts'
import { listRecords, type ReadRecord } from './index-dossier.ts'
import { type Quote, quotesOf } from './quotes-of-record.ts'

/** Something the articles say: a record, an answer to it, a provision of a text. */
export interface Claim {
  readonly entry: ReadRecord
  /** The words it is said in, those of the latest article first. */
  readonly quotes: readonly [Quote, ...Quote[]]
}

/** By what quotations of a record are one claim; null for what only belongs to another. */
function claimKey(quote: Quote): string | null {
  switch (quote.part) {
    case 'record':
      return quote.part
    case 'response':
    case 'reaction':
      return `${quote.part} ${quote.stance} ${quote.party}`
    case 'provision':
    case 'removed':
    case 'heldBack':
      return `${quote.part} ${quote.text}`
    default:
      return null
  }
}

/**
 * Lists what the articles say, claim by claim.
 *
 * @param dossier Any dossier.
 * @returns The claims in the order of the records; empty for an empty dossier.
 */
export function listClaims(dossier: Dossier): readonly Claim[] {
  return listRecords(dossier).flatMap((entry) => {
    const claims = new Map<string, [Quote, ...Quote[]]>()
    for (const quote of quotesOf(entry)) {
      const key = claimKey(quote)
      if (key === null) continue
      const known = claims.get(key)
      if (known === undefined) claims.set(key, [quote])
      else known.push(quote)
    }
    return [...claims.values()].map((quotes): Claim => ({ entry, quotes }))
  })
}

/**
 * Whether a claim rests on one unnamed source: nobody who is named says it anywhere, and only one
 * article does, or several that are one story.
 */
export function isUnnamedAlone({ quotes }: Claim, stories: readonly Story[]): boolean {
  const articles = [...new Set(quotes.map(({ evidence }) => evidence.article))]
  return (
    quotes.every(({ attribution }) => attribution?.sourceKind === 'unnamed') &&
    countSources(articles, stories).sources === 1
  )
}

/** Whether the text does not stand behind a claim, or says that it is not so. */
export function isHeldBack({ quotes: [{ certainty }] }: Claim): boolean {
  const word = certainty?.word
  return word === 'hedged' || word === 'denied' || word === 'not committed'
}
