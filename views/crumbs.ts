import { paneIds } from './layout.ts'
import { kindOf, titleOf } from './record-words.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'
import { type StyledLine, segment } from './styled-text.ts'

/**
 * Says how one came to the page on the screen: the pane, then the pages opened from it.
 *
 * @param state A state with a page open.
 * @param scene The dossier on the screen.
 * @returns “3 Demands › demand › plan version”, the last with its title.
 */
export function crumbLine(state: State, scene: Scene): StyledLine {
  const pane = `${paneIds.indexOf(state.focus) + 1} ${scene.lists[state.focus].title}`
  const pages = state.trail.map((page, at): string => {
    if (page.kind === 'source') return 'article'
    const entry = scene.index.records.get(page.id)
    if (entry === undefined) return page.id
    const isLast = at === state.trail.length - 1
    return isLast ? `${kindOf(entry)} · ${titleOf(entry, scene.names)}` : kindOf(entry)
  })
  return [segment(`${pane} › `, 'quiet'), segment(pages.join(' › '), 'titleFocused')]
}
