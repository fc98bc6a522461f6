import { comparePlans, type PlanItem } from '../../source/dossier/compare-plans.ts'
import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { PlanVersion } from '../../source/model/plan-version.ts'
import { planName } from '../names.ts'
import { orderPlans } from '../plan-order.ts'
import { contentSigns, stanceSigns } from '../signs.ts'
import { segment } from '../styled-text.ts'
import { asked, cell, type PrintedTable, shown, type TableRow } from './printed-table.ts'
import {
  facetsOf,
  placeColumns,
  plainCell,
  quoteCells,
  recordCells,
  recordColumns,
  saidColumns,
} from './proof.ts'
import type { TableSource } from './table-source.ts'

const signs = { ...contentSigns, ...stanceSigns }

function itemRow(
  topic: string,
  plan: PlanVersion,
  { does, text, isInPart, quote }: PlanItem,
  source: TableSource,
): readonly TableRow[] {
  const entry = { kind: 'plan', id: plan.id, record: plan } as const
  const words = quotesOf(entry)[quote]
  if (words === undefined) return []
  const isAnswer = does === 'accepts' || does === 'rejects' || does === 'offers'
  const { glyph, style } = signs[does]
  return [
    {
      facets: {
        ...facetsOf(entry),
        names: isAnswer ? [plan.id, text] : [plan.id, ...plan.authors],
        issues: isAnswer ? [] : [topic],
        kind: does,
        certainty: words.certainty?.word ?? null,
        articles: [words.evidence.article],
      },
      cells: {
        topic: cell(topic, [segment(topic.replaceAll('-', ' '), 'name')]),
        text: cell(planName(plan), [segment(planName(plan), 'name')]),
        does: cell(isAnswer && isInPart ? `${does} in part` : does, [
          segment(`${glyph} ${does}${isInPart ? ' in part' : ''}`, style),
        ]),
        party: isAnswer ? plainCell(source.names.full(text)) : cell(null),
        words: isAnswer ? cell(null) : plainCell(text),
        ...quoteCells(words, source),
        ...recordCells(entry, source),
      },
    },
  ]
}

/** Lists what each text does about each issue, and who answers it how, by issue. */
export function compareTable(source: TableSource): PrintedTable {
  const plans = orderPlans(source.dossier.planVersions).map(({ plan }) => plan)
  const rows = comparePlans(plans).flatMap(({ topic, cells }) =>
    cells.flatMap((items, at) => {
      const plan = plans[at]
      return plan === undefined ? [] : items.flatMap((item) => itemRow(topic, plan, item, source))
    }),
  )
  return {
    none: 'The articles do not say what texts hold, nor who takes or refuses them.',
    columns: [
      shown('topic'),
      shown('text'),
      shown('does'),
      shown('party'),
      asked('words'),
      shown('quote', { share: 2 }),
      ...saidColumns,
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
