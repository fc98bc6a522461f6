import {
  comparePlans,
  type PlanComparison,
  type PlanItem,
} from '../../source/dossier/compare-plans.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import { dateWords } from '../date-words.ts'
import type { Grid, GridItem, GridRow } from '../grid.ts'
import type { ListSource } from '../list-views.ts'
import { planName } from '../names.ts'
import { orderPlans } from '../plan-order.ts'
import { toScreenText } from '../screen-text.ts'
import { contentSigns, planStatusWords, stanceSigns } from '../signs.ts'
import { type StyledLine, segment } from '../styled-text.ts'

const contentLine = ({ does, text }: PlanItem): StyledLine => {
  if (does === 'provides' || does === 'removes' || does === 'holds back') {
    const { glyph, style } = contentSigns[does]
    return [segment(`${glyph} `, style), segment(toScreenText(text))]
  }
  return []
}

function answerLine({ does, text, isInPart }: PlanItem, { names }: ListSource): StyledLine {
  if (does === 'provides' || does === 'removes' || does === 'holds back') return []
  const { glyph, style } = stanceSigns[does]
  return [segment(`${glyph} ${names.short(text)}${isInPart ? ' (part)' : ''}`, style)]
}

/** Who wrote it, of what status it is, and when it came about. */
function headingLines(plan: PlanVersion, { names, year }: ListSource): readonly StyledLine[] {
  const [date] = plan.dates
  const dated = date === undefined ? '' : `${date.event} ${dateWords(date.when, year)}`
  const authors = plan.authors.map(names.short).join(' + ')
  const made = [authors, toScreenText(dated)].filter((words) => words !== '').join(', ')
  return [
    [segment(planName(plan), 'name')],
    [segment(planStatusWords[plan.status])],
    [segment(made, 'quiet')],
  ]
}

function gridRow(
  { topic, cells }: PlanComparison,
  plans: readonly PlanVersion[],
  source: ListSource,
): GridRow {
  return {
    key: topic,
    label: [segment(topic.replaceAll('-', ' '), 'strong')],
    cells: cells.map((items, at) =>
      items.map((item): GridItem => {
        const content = contentLine(item)
        return {
          words: content.length > 0 ? content : answerLine(item, source),
          target: { id: plans[at]?.id ?? '', quote: item.quote },
        }
      }),
    ),
  }
}

/**
 * Sets plan versions side by side, issue by issue.
 *
 * @param source Dossier, names and year.
 * @param chosen Ids of the versions to compare; empty for all of them.
 * @returns The grid: a column a version, each under what it revises; without rows when the
 *   articles tell nothing of what the texts hold.
 */
export function compareGrid(source: ListSource, chosen: readonly string[]): Grid {
  const ordered = orderPlans(source.dossier.planVersions).map(({ plan }) => plan)
  const plans = chosen.length === 0 ? ordered : ordered.filter(({ id }) => chosen.includes(id))
  const lines = comparePlans(plans)
  const left = ordered.length - plans.length
  return {
    title: left === 0 ? 'Compare' : `Compare ${plans.length} of ${ordered.length} versions`,
    columns: plans.map((plan) => ({
      key: plan.id,
      record: plan.id,
      heading: headingLines(plan, source),
    })),
    rows: lines.map((line) => gridRow(line, plans, source)),
    columnWidth: { least: 17, most: 60 },
    legend: [],
    none:
      plans.length === 0
        ? 'No plan, draft or offer found.'
        : 'The articles do not say what the texts hold, nor who takes or refuses them.',
  }
}
