import type { Article } from '../model/article.ts'
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
export type DossierRecord =
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
  readonly records: ReadonlyMap<string, DossierRecord>
}

/**
 * Lists the records of a dossier with their kinds, parties and plans first.
 *
 * @param dossier Any dossier.
 * @returns Every record once; empty for an empty dossier.
 */
export function listRecords(dossier: Dossier): readonly DossierRecord[] {
  return [
    ...dossier.parties.map((record) => ({ kind: 'party', id: record.id, record }) as const),
    ...dossier.planVersions.map((record) => ({ kind: 'plan', id: record.id, record }) as const),
    ...dossier.demands.map((record) => ({ kind: 'demand', id: record.id, record }) as const),
    ...dossier.nextSteps.map((record) => ({ kind: 'step', id: record.id, record }) as const),
    ...dossier.pastEvents.map((record) => ({ kind: 'event', id: record.id, record }) as const),
    ...dossier.positions.map((record) => ({ kind: 'position', id: record.id, record }) as const),
    ...dossier.guarantees.map((record) => ({ kind: 'guarantee', id: record.id, record }) as const),
    ...dossier.openIssues.map((record) => ({ kind: 'openIssue', id: record.id, record }) as const),
    ...dossier.statements.map((record) => ({ kind: 'statement', id: record.id, record }) as const),
    ...dossier.hedges.map((record) => ({ kind: 'hedge', id: record.id, record }) as const),
    ...dossier.takeaways.map((record) => ({ kind: 'takeaway', id: record.id, record }) as const),
    ...dossier.tensions.map((record) => ({ kind: 'tension', id: record.id, record }) as const),
  ]
}

/**
 * Indexes a dossier by id. Of two records with one id the first is kept.
 *
 * @param dossier Any dossier.
 * @returns Its records and articles by id; empty maps for an empty dossier.
 */
export function indexDossier(dossier: Dossier): DossierIndex {
  const records = new Map<string, DossierRecord>()
  for (const entry of listRecords(dossier)) {
    if (!records.has(entry.id)) records.set(entry.id, entry)
  }
  return {
    dossier,
    articles: new Map(dossier.articles.map((article) => [article.id, article])),
    records,
  }
}
