import { paneIds } from './layout.ts'
import { kindOf } from './record-words.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'
import { type StyledLine, segment } from './styled-text.ts'

/**
 * Says how one came to the page on the screen: the pane, then the pages opened from it.
 *
 * @param state A state with a page open.
 * @param scene The dossier on the screen.
 * @returns “3 Demands › threat › party”, the last of them strong.
 */
export function crumbLine(state: State, scene: Scene): StyledLine {
  const pane = `${paneIds.indexOf(state.focus) + 1} ${scene.lists[state.focus].title}`
  const pages = state.trail.map((page): string => {
    const entry = page.kind === 'source' ? undefined : scene.index.records.get(page.id)
    return entry === undefined ? 'article' : kindOf(entry)
  })
  const way = [pane, ...pages.slice(0, -1)].map((step) => `${step} › `).join('')
  return [segment(way, 'quiet'), segment(pages.at(-1) ?? '', 'titleFocused')]
}
