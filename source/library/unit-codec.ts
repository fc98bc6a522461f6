import type { Article, Block, BlockKind } from '../model/article.ts'
import type { Records } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import { type EvidenceAt, evidenceAt } from '../model/evidence-at.ts'
import { putParts, shareParts } from './share-parts.ts'

/** An article together with what was read off it. */
export interface ReadArticle {
  readonly article: Article
  readonly records: Records
}

/**
 * What is kept of an article: its text once, evidence as places in it, blocks as rows. That is a
 * sixth of what it comes to written out, and read back three times as fast.
 */
type Kept = readonly [
  article: Omit<Article, 'blocks'>,
  blocks: readonly KeptBlock[],
  /** Start and length of each piece of evidence, one after the other. */
  places: readonly number[],
  /** What several records hold, each part once. */
  parts: readonly unknown[],
  /** With `[n]` for the n-th piece of evidence, or of what comes after them, the shared parts. */
  records: unknown,
]

type KeptBlock = readonly [
  start: number,
  end: number,
  kind: BlockKind,
  contentStart: number,
  section: number | null,
  introducedBy: number | null,
  paragraph: number | null,
]

/**
 * Writes articles and their records in the form in which they are kept.
 *
 * @returns One line of JSON; {@link decodeArticles} gives back the same.
 */
export function encodeArticles(read: readonly ReadArticle[]): string {
  return JSON.stringify(read.map(keep))
}

/**
 * Reads back what {@link encodeArticles} wrote. Evidence of one place is one object, however
 * many records stand on it.
 *
 * @param text Exactly what was written; of anything else it is not said what comes of it.
 */
export function decodeArticles(text: string): ReadArticle[] {
  return (JSON.parse(text) as Kept[]).map(revive)
}

function keep({ article, records }: ReadArticle): Kept {
  const { blocks, ...rest } = article
  const places = new Places(article)
  const kept = withPlaces(records, places)
  const { tree, parts } = shareParts(kept, places.list.length / 2)
  return [rest, blocks.map(keepBlock), places.list, parts, tree]
}

function revive([rest, rows, places, shared, records]: Kept): ReadArticle {
  const article: Article = { ...rest, blocks: rows.map(reviveBlock) }
  const at = evidenceAt(article)
  const parts: unknown[] = []
  for (let n = 0; n < places.length; n += 2) {
    const start = places[n]!
    parts.push(at(start, start + places[n + 1]!))
  }
  for (const part of shared) {
    putParts(part as object, parts)
    parts.push(part)
  }
  putParts(records as object, parts)
  return { article, records: records as Records }
}

const keepBlock = (block: Block): KeptBlock => [
  block.start,
  block.end,
  block.kind,
  block.contentStart,
  block.section,
  block.introducedBy,
  block.paragraph,
]

const reviveBlock = (row: KeptBlock): Block => ({
  start: row[0],
  end: row[1],
  kind: row[2],
  contentStart: row[3],
  section: row[4],
  introducedBy: row[5],
  paragraph: row[6],
})

/** The places of evidence in an article, each once. */
class Places {
  readonly list: number[] = []
  readonly #numbers = new Map<string, number>()
  readonly #at: EvidenceAt

  constructor(article: Article) {
    this.#at = evidenceAt(article)
  }

  /** Number of a piece of evidence; null when its place alone would not give it back. */
  numberOf(evidence: Evidence): number | null {
    const key = `${evidence.start} ${evidence.end}`
    const known = this.#numbers.get(key)
    if (known === undefined && !isSame(evidence, this.#at(evidence.start, evidence.end))) return null
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.list.push(evidence.start, evidence.end - evidence.start)
    return number
  }
}

function isSame(a: Evidence, b: Evidence): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function withPlaces(value: unknown, places: Places): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withPlaces(item, places))
  if (isEvidence(value)) {
    const number = places.numberOf(value)
    if (number !== null) return [number]
  }
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key, withPlaces(item, places)]))
}

function isEvidence(value: object): value is Evidence {
  return 'exact' in value && 'start' in value && 'end' in value && 'article' in value
}
