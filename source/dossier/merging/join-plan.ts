import type { PlanRelation, PlanVersion, Provision } from '../../model/plan-version.ts'
import { foldWord } from '../fold-word.ts'
import type { Cluster } from './entry.ts'
import { joinAnswers, joinTellings, type Resolve } from './join-records.ts'

/** What a text is when nothing is said of it: no news after any other status. */
const plainStatus = 'proposed'

/**
 * One text as all articles tell it.
 *
 * @param cluster The tellings.
 * @param resolve Where a text another is related to has gone.
 */
export function joinPlan(cluster: Cluster<PlanVersion>, resolve: Resolve): PlanVersion {
  const joined = joinTellings(cluster, ({ label }) => label)
  const records = cluster.members.map(({ record }) => record)
  const latest = records.toReversed()
  return {
    ...joined,
    label: (latest.find(({ points }) => points !== null) ?? joined).label,
    points: latest.find(({ points }) => points !== null)?.points ?? null,
    authors: latest.find(({ authors }) => authors.length > 0)?.authors ?? [],
    status: latest.find(({ status }) => status !== plainStatus)?.status ?? plainStatus,
    dates: onceBy(
      latest.flatMap(({ dates }) => dates),
      ({ event, when }) => `${event} ${when.earliest ?? when.text}`,
    ),
    provisions: joinProvisions(latest.flatMap(({ provisions }) => provisions)),
    removed: joinProvisions(latest.flatMap(({ removed }) => removed)),
    heldBack: joinProvisions(latest.flatMap(({ heldBack }) => heldBack)),
    relations: joinRelations(records, joined.id, resolve),
    reactions: joinAnswers(cluster, ({ reactions }) => reactions),
  }
}

/** Of what says the same the first, with the words of all. */
function onceBy<Item extends { readonly evidence: Provision['evidence'] }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const kept = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const known = kept.get(key)
    kept.set(
      key,
      known === undefined ? item : { ...known, evidence: [...known.evidence, ...item.evidence] },
    )
  }
  return [...kept.values()]
}

const joinProvisions = <Item extends Provision>(items: readonly Item[]): Item[] =>
  onceBy(items, ({ issue, text }) =>
    [
      issue,
      ...text
        .split(/[^\p{L}\p{N}]+/u)
        .map(foldWord)
        .sort(),
    ].join(' '),
  )

/** How it relates to others, to itself left out: an earlier draft of it may be one with it. */
function joinRelations(
  records: readonly PlanVersion[],
  own: string,
  resolve: Resolve,
): PlanRelation[] {
  const all = records.flatMap(({ relations }) =>
    relations.map((relation) => ({ ...relation, target: resolve(relation.target) })),
  )
  return onceBy(
    all.filter(({ target }) => target !== own),
    ({ type, target }) => `${type} ${target}`,
  )
}
