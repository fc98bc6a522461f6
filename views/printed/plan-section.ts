import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import { planName } from '../names.ts'
import { orderPlans } from '../plan-order.ts'
import { planStatusWords, relationWords } from '../signs.ts'
import { segment } from '../styled-text.ts'
import type { TableSource } from '../tables/table-source.ts'
import type { BriefEntry, BriefSection } from './brief.ts'
import { choose, cite, furtherEntries, joined, lateness, section } from './brief.ts'

/** Most of them that are shown: what is on one page is read. */
const most = 6

function planEntry(record: PlanVersion, source: TableSource): BriefEntry {
  const { names } = source
  const entry = { kind: 'plan', id: record.id, record } as const
  const authors = record.authors.map(names.short).join(' + ')
  const relations = record.relations.map(
    ({ type, target }) => `${relationWords[type]} ${names.full(target)}`,
  )
  const lead = joined([
    [segment(planName(record), 'name')],
    [segment(planStatusWords[record.status])],
    authors === '' ? [] : [segment(authors)],
    ...[...new Set(relations)].map((words) => [segment(words)]),
  ])
  const [first] = quotesOf(entry)
  return {
    lead,
    cited: first === undefined ? null : cite(first, source),
    under: furtherEntries(entry, ['reaction', 'date'], source),
  }
}

/** Which texts are on the table, who takes and who refuses them. */
export function planSection(source: TableSource): readonly BriefSection[] {
  const plans = orderPlans(source.dossier.planVersions).map(({ plan }) => plan)
  const worth = (record: PlanVersion): number =>
    lateness({ kind: 'plan', id: record.id, record }, source) * 10 + record.reactions.length
  const shown = choose(plans, most, worth)
  return section(
    'Texts on the table',
    shown.map((plan) => planEntry(plan, source)),
    { count: plans.length - shown.length, command: 'plans' },
  )
}
