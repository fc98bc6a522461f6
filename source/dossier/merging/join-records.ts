import type { Attribution } from '../../model/attribution.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Retelling } from '../../model/retelling.ts'
import { byPlace, type Cluster, dayOf, type Entry, firstOf, latestOf } from './entry.ts'

/** What every record has that several articles may tell. */
export interface Tellable {
  readonly id: string
  readonly certainty: Certainty
  readonly evidence: Evidence[]
  readonly attribution?: Attribution
}

/** Gives the id of the cluster that a record of an article has gone into. */
export type Resolve = (record: string) => string

/**
 * Joins what several articles tell into one record: as the latest gives it, under the id of the
 * first, with what the others say beside it.
 *
 * @param cluster The tellings.
 * @param textOf What a record is, in the words of its article.
 * @returns The record without `retellings` where one article alone tells it, and without
 *   `possiblySame` where no other may be the same.
 */
export function joinTellings<Item extends Tellable>(
  cluster: Cluster<Item>,
  textOf: (record: Item) => string,
): Item & { retellings?: Retelling[]; possiblySame?: string[] } {
  const { record } = latestOf(cluster)
  const near = [...cluster.near]
    .map(firstOf)
    .sort(byPlace)
    .map((one) => one.record.id)
  const retellings = cluster.members
    .slice(0, -1)
    .reverse()
    .map((one) => retell(one, textOf))
  return {
    ...record,
    id: firstOf(cluster).record.id,
    ...(retellings.length === 0 ? {} : { retellings }),
    ...(near.length === 0 ? {} : { possiblySame: near }),
  }
}

function retell<Item extends Tellable>(
  { record }: Entry<Item>,
  textOf: (record: Item) => string,
): Retelling {
  return {
    record: record.id,
    text: textOf(record),
    attribution: record.attribution ?? null,
    certainty: record.certainty,
    evidence: record.evidence,
  }
}

/** The items of some lists, each once. */
export const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** How a party answers, as one article has it. */
interface Answer {
  readonly party: string
  readonly stance: string
  readonly evidence: Evidence[]
}

/**
 * Joins the answers of all articles: of each party those of the latest day on which it gave one,
 * so that a stance it has left does not stand beside the one it has now, and two that outlets
 * report on one day both do.
 */
export function joinAnswers<Item, Given extends Answer>(
  { members }: Cluster<Item>,
  answersOf: (record: Item) => readonly Given[],
): Given[] {
  const given = members.flatMap(({ record, article }) =>
    answersOf(record).map((answer) => ({ answer, day: dayOf(article) ?? '' })),
  )
  const lastDay = new Map<string, string>()
  for (const { answer, day } of given) {
    if (day >= (lastDay.get(answer.party) ?? '')) lastDay.set(answer.party, day)
  }
  const stances = new Map(
    given
      .filter(({ answer, day }) => day === lastDay.get(answer.party))
      .map(({ answer }) => [`${answer.party} ${answer.stance}`, answer]),
  )
  return [...stances].map(([key, latest]) => ({
    ...latest,
    evidence: [
      ...latest.evidence,
      ...given
        .filter(({ answer }) => `${answer.party} ${answer.stance}` === key && answer !== latest)
        .flatMap(({ answer }) => answer.evidence)
        .reverse(),
    ],
  }))
}
