import { widthOf } from './fit-text.ts'
import { type PaneId, paneIds } from './layout.ts'
import type { Scene } from './scene.ts'
import { fitLine, type StyledLine, segment } from './styled-text.ts'

/** Tabs with their words; without counts where those have no room. */
function tabsOf(
  scene: Scene,
  focus: PaneId,
  width: number,
): readonly { readonly pane: PaneId; readonly words: string }[] {
  const tabs = (hasCounts: boolean) =>
    paneIds.map((pane, at) => {
      const { tab, rows } = scene.lists[pane]
      const words = ` ${at + 1} ${tab}${hasCounts ? ` ${rows.length}` : ''} `
      return { pane, words: pane === focus ? `›${words.slice(1)}` : words }
    })
  const full = tabs(true)
  return full.reduce((sum, { words }) => sum + widthOf(words), 0) <= width ? full : tabs(false)
}

/**
 * Makes the line of tabs for screens that show one pane at a time.
 *
 * @param scene The dossier on the screen.
 * @param focus The pane shown.
 * @param width Cells to take, from 40.
 * @returns One line of that width; counts are left out where they do not fit.
 */
export function tabLine(scene: Scene, focus: PaneId, width: number): StyledLine {
  const tabs = tabsOf(scene, focus, width)
  return fitLine(
    tabs.map(({ pane, words }) => segment(words, pane === focus ? 'selected' : 'text')),
    width,
  )
}

/**
 * Finds the tab at a cell of the line of tabs.
 *
 * @param scene The dossier on the screen.
 * @param focus The pane shown.
 * @param width Cells of the line.
 * @param column The cell, from 0.
 * @returns Its pane; null beside the tabs.
 */
export function tabAt(scene: Scene, focus: PaneId, width: number, column: number): PaneId | null {
  let end = 0
  const tab = tabsOf(scene, focus, width).find(({ words }) => {
    end += widthOf(words)
    return column < end
  })
  return tab?.pane ?? null
}
