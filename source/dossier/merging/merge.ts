import type { Article } from '../../model/article.ts'
import type { Dossier, Records } from '../../model/dossier.ts'
import type { Story } from '../../model/story.ts'
import type { ToldArticle } from '../../model/told-article.ts'
import { demandRule } from './demand-rule.ts'
import { type Cluster, firstOf, latestOf } from './entry.ts'
import { Gatherer, type Rule } from './gather.ts'
import { StoryFinder } from './group-stories.ts'
import { joinDemand } from './join-demand.ts'
import { joinParties } from './join-parties.ts'
import { joinPlan } from './join-plan.ts'
import { joinTellings } from './join-records.ts'
import { joinEvent, joinStep } from './join-step.ts'
import { placeInTime } from './place-in-time.ts'
import { planRule } from './plan-rule.ts'
import { eventRule, stepRule } from './step-rule.ts'
import { guaranteeRule, openIssueRule, positionRule, statementRule } from './word-rule.ts'

/** A dossier in the making: articles may come and go in any order. */
export interface Merge {
  /** Takes articles in; one that is there already is left as it is, its other place noted. */
  readonly add: (told: readonly ToldArticle[]) => void
  /** Takes articles out again, by id; unknown ids do nothing. */
  readonly remove: (articles: readonly string[]) => void
  /** The dossier as it is now; the same whatever the order in which the articles came. */
  readonly dossier: () => Dossier
}

/** Kinds of records that several articles may tell. */
const rules = {
  planVersions: planRule,
  demands: demandRule,
  positions: positionRule,
  guarantees: guaranteeRule,
  openIssues: openIssueRule,
  nextSteps: stepRule,
  pastEvents: eventRule,
  statements: statementRule,
} as const

type Kind = keyof typeof rules
type RecordOf<K extends Kind> = Records[K][number]
type Gatherers = { readonly [K in Kind]: Gatherer<RecordOf<K>> }

const kinds = Object.keys(rules) as readonly Kind[]

function startGatherers(): Gatherers {
  const made = kinds.map((kind) => [kind, new Gatherer(rules[kind] as Rule<RecordOf<Kind>>)])
  return Object.fromEntries(made) as Gatherers
}

interface Placed {
  readonly told: ToldArticle
  readonly at: string
}

/** Latest told first; of one article in its order. */
const byLatest = <Item>(a: Cluster<Item>, b: Cluster<Item>): number => {
  const left = latestOf(a)
  const right = latestOf(b)
  return left.at === right.at ? left.index - right.index : left.at < right.at ? 1 : -1
}

/** Starts a dossier without articles. */
export function startMerge(): Merge {
  let arrivals = 0
  const articles = new Map<string, Placed>()
  const gatherers = startGatherers()
  const stories = new StoryFinder()

  function gather<K extends Kind>(kind: K, { told, at }: Placed): void {
    const records: readonly RecordOf<K>[] = told.records[kind]
    for (const [index, record] of records.entries()) {
      const marks = told.marks.records[record.id]
      if (marks === undefined) throw new Error(`The ${kind} ${record.id} has no marks.`)
      gatherers[kind].add({ record, marks, article: told.article, at, index })
    }
  }

  return {
    add(many) {
      for (const told of many) {
        const known = articles.get(told.article.id)
        if (known !== undefined) {
          articles.set(told.article.id, withCopy(known, told.article))
          continue
        }
        const placed = { told, at: placeInTime(told.article, arrivals++) }
        articles.set(told.article.id, placed)
        for (const kind of kinds) gather(kind, placed)
        stories.add(told, placed.at)
      }
    },
    remove(ids) {
      const gone = new Set(ids.filter((id) => articles.delete(id)))
      if (gone.size === 0) return
      for (const kind of kinds) gatherers[kind].remove(gone)
      stories.remove(gone)
    },
    dossier() {
      const placed = [...articles.values()].sort((a, b) => (a.at < b.at ? -1 : 1))
      return assemble(
        placed.map(({ told }) => told),
        gatherers,
        stories.stories(),
      )
    },
  }
}

/** Notes that the same text, letter for letter, came from elsewhere as well. */
function withCopy({ told, at }: Placed, { path, url, outlet }: Article): Placed {
  const { article } = told
  const known = [article, ...(article.copies ?? [])]
  if (known.some((one) => one.path === path && one.url === url)) return { told, at }
  const copies = [...(article.copies ?? []), { path, url, outlet }]
  return { told: { ...told, article: { ...article, copies } }, at }
}

function assemble(
  told: readonly ToldArticle[],
  gatherers: Gatherers,
  stories: readonly Story[],
): Dossier {
  const resolve = (record: string): string => {
    const home = kinds.map((kind) => gatherers[kind].homeOf(record)).find((it) => it !== undefined)
    return home === undefined ? record : firstOf<{ readonly id: string }>(home).record.id
  }
  const joinAll = <K extends Kind>(
    kind: K,
    join: (cluster: Cluster<RecordOf<K>>) => RecordOf<K>,
  ): RecordOf<K>[] => gatherers[kind].clusters().toSorted(byLatest).map(join)
  const resolvePlan = <Item extends { readonly plan: string | null }>(item: Item): Item =>
    item.plan === null ? item : { ...item, plan: resolve(item.plan) }
  const records = told.map((one) => one.records)
  return {
    articles: told.map(({ article }) => article),
    stories: [...stories],
    changes: [],
    parties: joinParties(records.flatMap(({ parties }) => parties)),
    planVersions: joinAll('planVersions', (cluster) => joinPlan(cluster, resolve)),
    demands: joinAll('demands', joinDemand),
    positions: joinAll('positions', (cluster) => joinTellings(cluster, ({ text }) => text)),
    guarantees: joinAll('guarantees', (cluster) =>
      resolvePlan(joinTellings(cluster, ({ text }) => text)),
    ),
    openIssues: joinAll('openIssues', (cluster) =>
      resolvePlan(joinTellings(cluster, ({ text }) => text)),
    ),
    nextSteps: joinAll('nextSteps', joinStep),
    pastEvents: joinAll('pastEvents', joinEvent),
    statements: joinAll('statements', (cluster) => joinTellings(cluster, ({ words }) => words)),
    hedges: records.flatMap(({ hedges }) => hedges),
    takeaways: records.flatMap(({ takeaways }) => takeaways),
    tensions: records.flatMap(({ tensions }) =>
      tensions.map((tension) => ({ ...tension, records: tension.records.map(resolve) })),
    ),
  }
}
