import { collectEvidence } from '../grounding.ts'
import { overlapLength } from '../spans.ts'
import { DEMAND_KINDS, placesOf } from './check-demands.ts'
import type { Mark, SeedGold } from './seed-gold.ts'
import { isOn, type SeedCheck, type SeedView } from './seed-view.ts'

const GROUP = 'bounds'

/** Says what may not be there: records from promotions, records without ground, records twice. */
export function checkBounds(gold: SeedGold, text: string): readonly SeedCheck[] {
  const { guarantees, openIssues } = gold
  return [
    {
      group: GROUP,
      sentence: 'every quotation stands letter for letter where it says',
      fault: ({ records }) => {
        const points = Array.from(text)
        const wrong = collectEvidence(records).filter(
          ({ start, end, exact }) => points.slice(start, end).join('') !== exact,
        )
        return wrong.length === 0 ? null : `${wrong.length} do not, first “${wrong[0]?.exact}”`
      },
    },
    ...gold.article.promos.map(
      (promo): SeedCheck => ({
        group: GROUP,
        sentence: `nothing rests on the promotion “${promo.quote.slice(0, 40)}…”`,
        fault: ({ records }) => {
          const inside = collectEvidence(records).filter((one) => overlapLength(one, promo) > 0)
          return inside.length === 0 ? null : `“${inside.map((one) => one.exact).join('”, “')}”`
        },
      }),
    ),
    {
      group: GROUP,
      sentence: 'there is no demand the gold does not know',
      fault: (view) => listExtras(view, 'demands', demandPlaces(gold)),
    },
    {
      group: GROUP,
      sentence: 'no demand is there twice',
      fault: (view) => findRepeats(view, gold),
    },
    {
      group: GROUP,
      sentence: 'there is no guarantee the gold does not know',
      fault: (view) =>
        listExtras(view, 'guarantees', [
          guarantees.statement,
          ...guarantees.components,
          ...guarantees.other,
        ]),
    },
    {
      group: GROUP,
      sentence: 'there is no open issue the gold does not know',
      fault: (view) =>
        listExtras(view, 'openIssues', [...openIssues.items, ...openIssues.alsoMentioned]),
    },
  ]
}

/** Any stance of the gold may stand as a demand, and so may what the European text provides. */
function demandPlaces(gold: SeedGold): readonly Mark[] {
  const provisions = gold.planVersions.find((plan) => plan.points === 24)!.provisions
  return [...gold.stances.flatMap(placesOf), ...provisions]
}

function listExtras(
  view: SeedView,
  list: 'demands' | 'guarantees' | 'openIssues',
  places: readonly Mark[],
): string | null {
  const extras = view.records[list].filter((record) => !isOn(record.evidence, ...places))
  const lines = extras.map((record) => `“${record.evidence[0]?.exact}”`)
  return lines.length === 0 ? null : `extra: ${lines.join('; ')}`
}

function findRepeats(view: SeedView, gold: SeedGold): string | null {
  const single = gold.stances.filter(
    ({ kind, items, dupOf, implied, id }) =>
      kind in DEMAND_KINDS &&
      items.length === 0 &&
      !implied &&
      dupOf === undefined &&
      !gold.stances.some((other) => other.dupOf === id),
  )
  const lines = single.flatMap(({ content }) => {
    const found = view.records.demands.filter((demand) => isOn(demand.evidence, content))
    const shown = found.map((one) => `${one.kind} of ${view.nameOf(one.party)} “${one.text}”`)
    return found.length < 2 ? [] : [`“${content.quote}”: ${shown.join('; ')}`]
  })
  return lines.length === 0 ? null : lines.join(' | ')
}
