import { tellersOf } from '../source/dossier/count-sources.ts'
import type { ReadRecord } from '../source/dossier/index-dossier.ts'
import type { Dossier } from '../source/model/dossier.ts'
import type { Column } from './columns.ts'
import type { PaneId } from './layout.ts'
import type { Names } from './names.ts'
import type { PaneList, Row } from './pane-list.ts'
import { orderPlans } from './plan-order.ts'
import { demandRow, orderSteps, partyRow, planRow, plansOfParties, stepRow } from './rows.ts'
import { segment } from './styled-text.ts'

/** Rows by record, with what else they were made of. */
const knownRows = new WeakMap<object, { readonly of: readonly unknown[]; readonly row: Row }>()

/** The row of a record, made anew only when what it is made of has changed. */
function keepRow(record: object, of: readonly unknown[], make: () => Row): Row {
  const known = knownRows.get(record)
  if (known?.of.every((one, at) => one === of[at])) return known.row
  const row = make()
  knownRows.set(record, { of, row })
  return row
}

/** A row with how many sources tell it: of one alone that goes without saying. */
function withTellers(row: Row, sources: number): Row {
  if (sources < 2) return row
  return { ...row, cells: [...row.cells, [segment(`·${sources}`, 'quiet')]] }
}

/** Column of how many sources tell it. */
const tellers: Column = { least: 2, most: 6, worth: 1, isFirm: true }

/**
 * Makes the rows of the four panes.
 *
 * @param dossier Any dossier.
 * @param names Names of its parties and plans.
 * @param year Year that goes without saying in dates, else null.
 * @returns A list for each pane, in the order it shows; without rows where nothing was found.
 */
export function listPanes(
  dossier: Dossier,
  names: Names,
  year: number | null,
): Readonly<Record<PaneId, PaneList>> {
  const { stories } = dossier
  const plans = plansOfParties(dossier.planVersions)
  const rowOf = (entry: ReadRecord, of: readonly unknown[], make: () => Row): Row => {
    const { sources } = tellersOf(entry, stories)
    return keepRow(entry.record, [names, year, sources, ...of], () => withTellers(make(), sources))
  }
  return {
    parties: {
      title: 'Parties',
      tab: 'Parties',
      none: 'No party found.',
      columns: [
        { least: 8, most: 24, worth: 3, isFirm: true },
        { least: 6, most: 11, worth: 1, isFirm: true },
        { least: 8, worth: 2 },
        tellers,
      ],
      rows: dossier.parties.map((record) =>
        rowOf(
          { kind: 'party', id: record.id, record },
          [plans.refused.get(record.id), plans.written.get(record.id)],
          () => partyRow(record, plans),
        ),
      ),
    },
    plans: {
      title: 'Plan versions',
      tab: 'Plans',
      none: 'No plan, draft or offer found.',
      columns: [
        { least: 12, most: 26, worth: 4 },
        { least: 5, most: 10, worth: 3, isFirm: true },
        { least: 12, worth: 1 },
        { least: 8, worth: 2 },
        tellers,
      ],
      rows: orderPlans(dossier.planVersions).map(({ plan, depth }) =>
        rowOf({ kind: 'plan', id: plan.id, record: plan }, [depth], () =>
          planRow(plan, depth, names, year),
        ),
      ),
    },
    demands: {
      title: 'Demands',
      tab: 'Demands',
      none: 'No demand, condition, red line or threat found.',
      columns: [
        { least: 6, most: 18, worth: 3, isFirm: true },
        { least: 6, most: 9, worth: 1, isFirm: true },
        { least: 14, worth: 4 },
        { least: 9, most: 24, worth: 2 },
        tellers,
      ],
      rows: dossier.demands.map((record) =>
        rowOf({ kind: 'demand', id: record.id, record }, [], () => demandRow(record, names)),
      ),
    },
    steps: {
      title: 'Next steps',
      tab: 'Steps',
      none: 'No next step found.',
      columns: [
        { least: 9, most: 18, worth: 3, isFirm: true },
        { least: 11, worth: 4 },
        { least: 12, most: 30, worth: 1 },
        { least: 8, most: 15, worth: 2 },
        tellers,
      ],
      rows: orderSteps(dossier.nextSteps).map((record) =>
        rowOf({ kind: 'step', id: record.id, record }, [], () => stepRow(record, names, year)),
      ),
    },
  }
}
