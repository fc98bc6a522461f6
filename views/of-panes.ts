import { type PaneId, paneIds } from './layout.ts'

/**
 * Makes something for each pane.
 *
 * @param value What is made for a pane.
 * @returns It by pane, in the order of their numbers.
 */
export const ofPanes = <Value>(value: (pane: PaneId) => Value): Record<PaneId, Value> =>
  Object.fromEntries(paneIds.map((pane) => [pane, value(pane)])) as Record<PaneId, Value>
