import type { Article, Block, BlockKind } from '../model/article.ts'
import type { Records } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import { type EvidenceAt, evidenceAt } from '../model/evidence-at.ts'
import type { ToldArticle } from '../model/told-article.ts'
import { KeptEvidence } from './kept-evidence.ts'
import { type KeptMarks, keepMarks, reviveMarks } from './marks-codec.ts'
import { putParts, shareParts } from './share-parts.ts'
import { TextPool } from './text-pool.ts'

/**
 * What is kept of an article: its text once, evidence as places in it, blocks as rows. Written
 * out in full it would be more than twice as much.
 */
type Kept = readonly [
  article: Omit<Article, 'blocks'>,
  blocks: readonly KeptBlock[],
  /** Start and length of each piece of evidence, one after the other. */
  places: readonly number[],
  /** What several records hold, each part once. */
  parts: readonly object[],
  /** With `[n]` for the n-th piece of evidence, or of what comes after them, the shared parts. */
  records: object,
  marks: KeptMarks,
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

/** Texts of the articles that were read back last. */
const texts = new TextPool()

/**
 * Writes articles and what was read off them in the form in which they are kept.
 *
 * @returns One line of JSON; {@link decodeArticles} gives back the same.
 */
export function encodeArticles(told: readonly ToldArticle[]): string {
  return JSON.stringify(told.map(keep))
}

/**
 * Reads back what {@link encodeArticles} wrote. Evidence of one place is one object, however
 * many records stand on it, and so is what else is the same in several records.
 *
 * @param text Exactly what was written; of anything else it is not said what comes of it.
 * @param path File they are in now, which may have been moved; null when in none.
 */
export function decodeArticles(text: string, path: string | null): ToldArticle[] {
  return (JSON.parse(text) as Kept[]).map((kept) => revive(kept, path))
}

function keep({ article, records, marks }: ToldArticle): Kept {
  const { blocks, ...rest } = article
  const places = new Places(article)
  const placed = withPlaces(records, places)
  const { tree, parts } = shareParts(placed, places.list.length / 2)
  return [
    rest,
    blocks.map(keepBlock),
    places.list,
    parts as object[],
    tree as object,
    keepMarks(marks),
  ]
}

function revive(
  [rest, rows, places, shared, records, marks]: Kept,
  path: string | null,
): ToldArticle {
  const article: Article = { ...rest, path, blocks: rows.map(reviveBlock) }
  const parts: object[] = []
  for (let n = 0; n < places.length; n += 2) {
    const start = places[n]!
    parts.push(new KeptEvidence(article, start, start + places[n + 1]!))
  }
  for (const part of shared) {
    putParts(part, parts, texts)
    parts.push(part)
  }
  putParts(records, parts, texts)
  return { article, records: records as Records, marks: reviveMarks(marks, texts) }
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

  /**
   * Number of a piece of evidence.
   *
   * @throws {Error} When its place alone would not give it back: a bug of a finder.
   */
  numberOf(evidence: Evidence): number {
    const { start, end } = evidence
    const known = this.#numbers.get(`${start} ${end}`)
    if (known !== undefined) return known
    if (JSON.stringify(evidence) !== JSON.stringify(this.#at(start, end))) {
      throw new Error(`“${evidence.exact}” is not what stands at ${start}–${end}.`)
    }
    const number = this.#numbers.size
    this.#numbers.set(`${start} ${end}`, number)
    this.list.push(start, end - start)
    return number
  }
}

function withPlaces(value: unknown, places: Places): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withPlaces(item, places))
  if (isEvidence(value)) return [places.numberOf(value)]
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key, withPlaces(item, places)]))
}

function isEvidence(value: object): value is Evidence {
  return 'exact' in value && 'start' in value && 'end' in value
}
