import { quotesOf } from '../../source/dossier/quotes-of-record.ts'
import type { Stance } from '../../source/model/act.ts'
import type { PlanRelationType, PlanVersion } from '../../source/model/plan-version.ts'
import { dateWords } from '../date-words.ts'
import { planName } from '../names.ts'
import { orderPlans } from '../plan-order.ts'
import { toScreenText } from '../screen-text.ts'
import { planStatusWords, stanceSigns } from '../signs.ts'
import { segment } from '../styled-text.ts'
import { asked, type Cell, cell, type PrintedTable, shown } from './printed-table.ts'
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

/** Who answers in one way, each once; “(part)” where only a part of the text is meant. */
export function answersCell(
  answers: readonly { readonly party: string; readonly stance: Stance; readonly scope?: string }[],
  stance: Stance,
  { names }: TableSource,
): Cell {
  const given = answers.filter((one) => one.stance === stance)
  const words = (one: (typeof given)[number], name: (id: string) => string): string =>
    `${name(one.party)}${one.scope === 'part' ? ' (part)' : ''}`
  const { glyph, style } = stanceSigns[stance]
  const people = [...new Set(given.map((one) => words(one, names.short)))].join(', ')
  const value = [...new Set(given.map((one) => words(one, names.full)))]
  return cell(value, people === '' ? [] : [segment(`${glyph} ${people}`, style)])
}

function related(plan: PlanVersion, types: readonly PlanRelationType[], source: TableSource): Cell {
  const targets = plan.relations.filter(({ type }) => types.includes(type))
  return cell([...new Set(targets.map(({ target }) => source.names.full(target)))])
}

function planCells(plan: PlanVersion, source: TableSource): Record<string, Cell> {
  const { names, year } = source
  const dates = plan.dates.map(
    ({ event, when }) => `${toScreenText(event)} ${dateWords(when, year)}`,
  )
  return {
    text: cell(planName(plan), [segment(planName(plan), 'name')]),
    label: plainCell(plan.label),
    points: cell(plan.points),
    status: cell(plan.status, [segment(planStatusWords[plan.status])]),
    authors: cell(plan.authors.map(names.full), [
      segment(plan.authors.map(names.short).join(', ')),
    ]),
    dates: cell(dates),
    revises: related(plan, ['revisionOf'], source),
    answers: related(plan, ['counterTo'], source),
    'part-of': related(plan, ['partOf', 'sameAs'], source),
    'taken-by': answersCell(plan.reactions, 'accepts', source),
    'refused-by': answersCell(plan.reactions, 'rejects', source),
    'offered-by': answersCell(plan.reactions, 'offers', source),
  }
}

/** Lists plan versions, each under the one it revises. */
export function planTable(source: TableSource): PrintedTable {
  const rows = orderPlans(source.dossier.planVersions).flatMap(({ plan }) => {
    const entry = { kind: 'plan', id: plan.id, record: plan } as const
    const [first] = quotesOf(entry)
    if (first === undefined) return []
    const cells = {
      ...planCells(plan, source),
      ...quoteCells(first, source),
      ...recordCells(entry, source),
    }
    return [{ facets: facetsOf(entry, plan.status), cells }]
  })
  return {
    none: 'No plan, draft or offer found.',
    columns: [
      shown('text'),
      asked('label'),
      asked('points'),
      shown('status'),
      shown('authors'),
      asked('dates'),
      shown('revises'),
      shown('answers'),
      asked('part-of'),
      shown('taken-by'),
      shown('refused-by'),
      asked('offered-by'),
      shown('quote', { share: 2 }),
      ...saidColumns,
      ...placeColumns,
      ...recordColumns,
    ],
    rows,
  }
}
