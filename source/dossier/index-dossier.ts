import type { Article } from '../model/article.ts'
import type { Change } from '../model/change.ts'
import type { Demand } from '../model/demand.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Guarantee } from '../model/guarantee.ts'
import type { Hedge } from '../model/hedge.ts'
import type { NextStep } from '../model/next-step.ts'
import type { OpenIssue } from '../model/open-issue.ts'
import type { Party } from '../model/party.ts'
import type { PastEvent } from '../model/past-event.ts'
import type { PlanVersion } from '../model/plan-version.ts'
import type { Position } from '../model/position.ts'
import type { Statement } from '../model/statement.ts'
import type { Takeaway } from '../model/takeaway.ts'
import type { Tension } from '../model/tension.ts'

/** A record of a dossier together with what kind of record it is. */
export type DossierRecord = ReadRecord | ChangeRecord

/** What has happened to a record: no record of an article, but it stands on words as they do. */
export interface ChangeRecord {
  readonly kind: 'change'
  readonly id: string
  readonly record: Change
}

/** A record as articles give it. */
export type ReadRecord =
  | { readonly kind: 'party'; readonly id: string; readonly record: Party }
  | { readonly kind: 'plan'; readonly id: string; readonly record: PlanVersion }
  | { readonly kind: 'demand'; readonly id: string; readonly record: Demand }
  | { readonly kind: 'step'; readonly id: string; readonly record: NextStep }
  | { readonly kind: 'event'; readonly id: string; readonly record: PastEvent }
  | { readonly kind: 'position'; readonly id: string; readonly record: Position }
  | { readonly kind: 'guarantee'; readonly id: string; readonly record: Guarantee }
  | { readonly kind: 'openIssue'; readonly id: string; readonly record: OpenIssue }
  | { readonly kind: 'statement'; readonly id: string; readonly record: Statement }
  | { readonly kind: 'hedge'; readonly id: string; readonly record: Hedge }
  | { readonly kind: 'takeaway'; readonly id: string; readonly record: Takeaway }
  | { readonly kind: 'tension'; readonly id: string; readonly record: Tension }

/** A dossier with its records and articles at hand by their ids. */
export interface DossierIndex {
  readonly dossier: Dossier
  readonly articles: ReadonlyMap<string, Article>
  /** Place of an article among all, from 0; −1 for an unknown id. */
  readonly orderOf: (article: string) => number
  /** Every record by its own id, parties and plans first. */
  readonly records: ReadonlyMap<string, ReadRecord>
  /**
   * Finds a record by its id, or by the one it had in any of the articles that tell it, so that
   * a record is still found once a later article has been put together with it.
   */
  readonly find: (id: string) => DossierRecord | undefined
}

type Kind = ReadRecord['kind']

/** The list of each kind, parties and plans first. */
const listOfKind = {
  party: 'parties',
  plan: 'planVersions',
  demand: 'demands',
  step: 'nextSteps',
  event: 'pastEvents',
  position: 'positions',
  guarantee: 'guarantees',
  openIssue: 'openIssues',
  statement: 'statements',
  hedge: 'hedges',
  takeaway: 'takeaways',
  tension: 'tensions',
} as const satisfies Record<Kind, keyof Dossier>

const kinds = Object.keys(listOfKind) as readonly Kind[]

/** What all records have. */
interface AnyRecord {
  readonly id: string
  readonly retellings?: readonly { readonly record: string }[] | undefined
}

/** Records with their kinds, kept as long as the record itself, since most outlive a change. */
const knownEntries = new WeakMap<AnyRecord, ReadRecord>()

function entryOf(kind: Kind, record: AnyRecord): ReadRecord {
  const known = knownEntries.get(record)
  if (known !== undefined) return known
  // Kind and list belong together by the table above, which the compiler cannot follow.
  const entry = { kind, id: record.id, record } as ReadRecord
  knownEntries.set(record, entry)
  return entry
}

const knownLists = new WeakMap<readonly AnyRecord[], readonly ReadRecord[]>()

/**
 * Lists the records of one kind.
 *
 * @param dossier Any dossier.
 * @param kind The kind.
 * @returns Every record of it once; the same list for the same records.
 */
export function listKind(dossier: Dossier, kind: Kind): readonly ReadRecord[] {
  const records: readonly AnyRecord[] = dossier[listOfKind[kind]]
  const known = knownLists.get(records)
  if (known !== undefined) return known
  const entries = records.map((record) => entryOf(kind, record))
  knownLists.set(records, entries)
  return entries
}

/**
 * Lists the records of a dossier with their kinds, parties and plans first.
 *
 * @param dossier Any dossier.
 * @returns Every record once; empty for an empty dossier.
 */
export const listRecords = (dossier: Dossier): readonly ReadRecord[] =>
  kinds.flatMap((kind) => listKind(dossier, kind))

const ownIds = new WeakMap<readonly ReadRecord[], ReadonlyMap<string, ReadRecord>>()

/** Records of one kind by their ids. */
function idsOf(entries: readonly ReadRecord[]): ReadonlyMap<string, ReadRecord> {
  const known = ownIds.get(entries)
  if (known !== undefined) return known
  const ids = indexRecords(entries)
  ownIds.set(entries, ids)
  return ids
}

const retoldIds = new WeakMap<readonly ReadRecord[], ReadonlyMap<string, ReadRecord>>()

/** Records of one kind by the ids that their articles alone would give them. */
function retoldIdsOf(entries: readonly ReadRecord[]): ReadonlyMap<string, ReadRecord> {
  const known = retoldIds.get(entries)
  if (known !== undefined) return known
  const ids = new Map<string, ReadRecord>()
  for (const entry of entries) {
    const { retellings = [] }: AnyRecord = entry.record
    for (const { record } of retellings) if (!ids.has(record)) ids.set(record, entry)
  }
  retoldIds.set(entries, ids)
  return ids
}

/**
 * Indexes a dossier by id. Of two records with one id the first is kept.
 *
 * @param dossier Any dossier.
 * @returns Its records and articles by id; empty maps for an empty dossier. What takes long is done
 *   when it is first asked for, and kept for dossiers that hold the same lists.
 */
export function indexDossier(dossier: Dossier): DossierIndex {
  let records: ReadonlyMap<string, ReadRecord> | null = null
  return {
    dossier,
    articles: indexArticles(dossier.articles),
    orderOf: (article) => orderArticles(dossier.articles).get(article) ?? -1,
    get records() {
      records ??= indexRecords(listRecords(dossier))
      return records
    },
    find: (id) => {
      // There are many more ids that records once had: they are gathered only for one of those. And
      // the kinds that have most records come last: their lists are made for none of the others.
      for (const ids of [idsOf, retoldIdsOf]) {
        for (const kind of kinds) {
          const found = ids(listKind(dossier, kind)).get(id)
          if (found !== undefined) return found
        }
        const change = changesOf(dossier.changes).get(id)
        if (change !== undefined) return change
      }
      return undefined
    },
  }
}

const knownChanges = new WeakMap<readonly Change[], ReadonlyMap<string, ChangeRecord>>()

function changesOf(changes: readonly Change[]): ReadonlyMap<string, ChangeRecord> {
  const known = knownChanges.get(changes)
  if (known !== undefined) return known
  const index = new Map(
    changes.map((record) => [record.id, { kind: 'change', id: record.id, record } as const]),
  )
  knownChanges.set(changes, index)
  return index
}

function indexRecords(entries: readonly ReadRecord[]): ReadonlyMap<string, ReadRecord> {
  const records = new Map<string, ReadRecord>()
  for (const entry of entries) {
    if (!records.has(entry.id)) records.set(entry.id, entry)
  }
  return records
}

const knownOrders = new WeakMap<readonly Article[], ReadonlyMap<string, number>>()

function orderArticles(articles: readonly Article[]): ReadonlyMap<string, number> {
  const known = knownOrders.get(articles)
  if (known !== undefined) return known
  const order = new Map(articles.map(({ id }, at) => [id, at]))
  knownOrders.set(articles, order)
  return order
}

const knownArticles = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>()

function indexArticles(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const known = knownArticles.get(articles)
  if (known !== undefined) return known
  const index = new Map(articles.map((article) => [article.id, article]))
  knownArticles.set(articles, index)
  return index
}
