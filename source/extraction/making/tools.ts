import type { PredicateName } from '../../knowledge/schema/predicate.ts'
import type { Plover } from '../../model/act.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Evidence, Span } from '../../model/evidence.ts'
import type { IssueKey } from '../../model/issue.ts'
import type { Context } from '../context.ts'
import type { ReportedBy } from '../frames/frame.ts'
import type { PlanCluster } from '../plans/plan-cluster.ts'
import type { PlanDraft } from '../plans/plan-draft.ts'
import type { HedgeFinder } from '../records/find-hedges.ts'
import { readAttribution } from './read-attribution.ts'
import { type CertaintyBasis, readCertainty } from './read-certainty.ts'
import { issueReader } from './read-issue.ts'
import { recordIds } from './record-ids.ts'
import { shortNames } from './short-names.ts'

/** What every maker of records shares: words into evidence, places into ids. */
export interface MakingTools {
  /** An id that no other record of the article has. */
  readonly idOf: (type: string, start: number) => string
  /** The id of a version; null for a text that is none. */
  readonly planIdOf: (cluster: PlanCluster) => string | null
  /** The words of a place on one line; empty for an empty place. */
  readonly textOf: (span: Span) => string
  /** The name of a party; its id where the world knows no name. */
  readonly nameOf: (party: string) => string
  /** Its shortest usual name: “DRC”, “EU”, “Kenya”. */
  readonly shortNameOf: (party: string) => string
  /** The word for what is its own: “US”, “Kenyan”, “Quad”. */
  readonly modifierOf: (party: string) => string
  readonly cite: (span: Span) => Evidence
  /** Evidence for places, none twice, empty ones and nulls left out. */
  readonly citeAll: (...spans: readonly (Span | null)[]) => Evidence[]
  /** What the first of the texts that tells is about; `other` when none does. */
  readonly issueOf: (...texts: readonly string[]) => IssueKey
  readonly ploverOf: (family: PredicateName | null) => Plover
  readonly attributionOf: (reporter: ReportedBy | null) => Attribution
  readonly certaintyOf: (basis: CertaintyBasis) => Certainty
}

/**
 * The shared tools for the records of an article.
 *
 * @param plans In the order in which they are to be numbered.
 */
export function makingTools(
  { article, cite, gazetteer, predicates, world }: Context,
  hedges: HedgeFinder,
  plans: readonly PlanDraft[],
): MakingTools {
  const idOf = recordIds(article.id)
  const planIds = new Map(
    plans.map(({ cluster }) => [cluster, idOf('plan', cluster.mentions[0]?.start ?? 0)]),
  )
  const readIssue = issueReader(world.issues)
  const names = shortNames(world.actors, (party) => gazetteer.actor(party)?.name ?? party)
  return {
    idOf,
    planIdOf: (cluster) => planIds.get(cluster) ?? null,
    textOf: (span) => (span.end > span.start ? cite(span).exact : '').replace(/\s+/g, ' ').trim(),
    nameOf: (party) => gazetteer.actor(party)?.name ?? party,
    shortNameOf: names.short,
    modifierOf: names.modifier,
    cite,
    citeAll: (...spans) => distinct(spans).map(cite),
    issueOf: (...texts) => texts.map(readIssue).find((issue) => issue !== 'other') ?? 'other',
    ploverOf: (family) => {
      const entry = family ? predicates.classOf(family) : undefined
      return { event: entry?.plover ?? 'CONSULT', mode: entry?.mode ?? null }
    },
    attributionOf: (reporter) => readAttribution(reporter, cite),
    certaintyOf: (basis) => readCertainty(basis, hedges, cite),
  }
}

function distinct(spans: readonly (Span | null)[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    if (span === null || span.end <= span.start) continue
    if (!kept.some((one) => one.start === span.start && one.end === span.end)) kept.push(span)
  }
  return kept
}
