import type { Evidence, Span } from '../../../source/model/evidence.ts'
import type { PlanVersion } from '../../../source/model/plan-version.ts'
import {
  type DescribedRecord,
  describeNearest,
  describeRecords,
  type Records,
} from '../describe-records.ts'
import { allParties, namesOfParty, normaliseName, sharedNames } from '../names.ts'
import { pairRecords } from '../pair-records.ts'
import { overlapQuality } from '../spans.ts'
import type { GoldPlan, Mark, SeedGold } from './seed-gold.ts'

/** One sentence about the seed that holds or not. */
export interface SeedCheck {
  readonly group: string
  readonly sentence: string
  /** What is missing and what stands nearest; null when the sentence holds. */
  readonly fault: (view: SeedView) => string | null
}

/** An exported dossier of the seed, with its parties and texts brought together with the gold's. */
export interface SeedView {
  readonly records: Records
  readonly described: readonly DescribedRecord[]
  /** Id in the dossier of a party of the gold, by its id there; null when it is missing. */
  readonly partyId: (goldId: string) => string | null
  /** Name of a party of the dossier, by its id there. */
  readonly nameOf: (id: string | null) => string
  /** Version in the dossier of one of the gold, by its id there; null when it is missing. */
  readonly plan: (goldId: string) => PlanVersion | null
  /** What stands nearest to some places, in one line. */
  readonly nearest: (...places: readonly Span[]) => string
}

/** Brings an exported dossier of the seed together with the gold. */
export function viewSeed(gold: SeedGold, records: Records): SeedView {
  const described = describeRecords(records)
  const goldNames = gold.parties.map(({ name, aliases }) => {
    const head = name.replace(/\s*\(.*/, '')
    return new Set([head, ...aliases].map(normaliseName))
  })
  // The name itself outweighs aliases, which two parties of the gold may share.
  const parties = pairRecords(goldNames.length, records.parties.length, (g, f) => {
    const party = records.parties[f]!
    const isNamed = goldNames[g]!.has(normaliseName(party.name))
    return sharedNames(goldNames[g]!, namesOfParty(party)) + (isNamed ? 10 : 0)
  })
  const plans = pairRecords(gold.planVersions.length, records.planVersions.length, (g, f) =>
    planQuality(gold.planVersions[g]!, records.planVersions[f]!),
  )
  const partyIds = new Map(
    parties.pairs.map((pair) => [gold.parties[pair.gold]!.id, records.parties[pair.found]!.id]),
  )
  const planOf = new Map(
    plans.pairs.map((pair) => [
      gold.planVersions[pair.gold]!.id,
      records.planVersions[pair.found]!,
    ]),
  )
  return {
    records,
    described,
    partyId: (goldId) => partyIds.get(goldId) ?? null,
    nameOf: (id) =>
      id === null ? 'nobody' : (records.parties.find((party) => party.id === id)?.name ?? id),
    plan: (goldId) => planOf.get(goldId) ?? null,
    nearest: (...places) => describeNearest(described, places),
  }
}

/** True when one of several quotations stands on a place, by the rule of the scores. */
export function isOn(evidence: Evidence | readonly Evidence[] | null, ...places: Span[]): boolean {
  if (evidence === null) return false
  const all: readonly Evidence[] = 'exact' in evidence ? [evidence] : evidence
  return overlapQuality(all, places) > 0
}

/** True when a record is by a party of the gold, alone or together with others. */
export function isBy(
  view: SeedView,
  record: { readonly party: string; readonly jointWith: readonly string[] },
  goldId: string,
): boolean {
  const id = view.partyId(goldId)
  return id !== null && allParties(record).includes(id)
}

/** Ids of gold parties in a field such as “us+ukraine (Miami process)”. */
export function goldPartyIds(field: string): readonly string[] {
  return field.replace(/\s*\(.*/, '').split('+')
}

/** Pairs places of the gold with records one to one; null where none fits. */
export function pairMarks<T extends { readonly evidence: readonly Evidence[] }>(
  marks: readonly Mark[],
  records: readonly T[],
): readonly (T | null)[] {
  const { pairs } = pairRecords(marks.length, records.length, (g, f) =>
    overlapQuality(records[f]!.evidence, [marks[g]!]),
  )
  return marks.map((_, index) => {
    const pair = pairs.find((one) => one.gold === index)
    return pair === undefined ? null : records[pair.found]!
  })
}

function planQuality(gold: GoldPlan, plan: PlanVersion): number {
  const quality = overlapQuality(plan.evidence, gold.mentions)
  if (gold.points !== plan.points) return 0
  return gold.points === null ? quality : 1 + quality
}
