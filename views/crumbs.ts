import { widthOf } from './fit-text.ts'
import { paneIds } from './layout.ts'
import type { OpenPage } from './open-page.ts'
import { kindOf } from './record-words.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import type { State } from './state.ts'
import { type StyledLine, segment } from './styled-text.ts'

/** What a page is called on the way to it. */
function pageName(page: OpenPage, state: State, scene: Scene): string {
  switch (page.kind) {
    case 'record': {
      const entry = scene.index.find(page.id)
      return entry === undefined ? 'record' : kindOf(entry)
    }
    case 'source':
      return 'article'
    case 'list':
      return scene.listView(page.list).title.toLowerCase()
    case 'grid':
      return scene.grid({ grid: page.grid, versions: state.versions }).title.toLowerCase()
    case 'search':
      return `search “${toScreenText(page.query)}”`
  }
}

/** A page as the last step: a search shows what is being typed. */
function lastName(page: OpenPage, state: State, scene: Scene): string {
  return page.kind === 'search' ? `/ ${toScreenText(page.query)}▏` : pageName(page, state, scene)
}

/**
 * Names the pane one is in and the pages opened from it.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns “3 Demands”, “threat”, “party”; the page on the screen last.
 */
export function crumbSteps(state: State, scene: Scene): readonly string[] {
  const pane = `${paneIds.indexOf(state.focus) + 1} ${scene.lists[state.focus].title}`
  return [pane, ...state.trail.map((page) => pageName(page, state, scene))]
}

/**
 * Says how one came to the page on the screen: the pane, then the pages opened from it.
 *
 * @param state A state with a page open.
 * @param scene The dossier on the screen.
 * @param width Most cells to take: the first steps give way, never the last.
 * @returns “3 Demands › threat › party”, the last of them strong.
 */
export function crumbLine(state: State, scene: Scene, width: number): StyledLine {
  const page = state.trail.at(-1)
  const last = page === undefined ? '' : lastName(page, state, scene)
  const steps = crumbSteps(state, scene)
    .slice(0, -1)
    .map((step) => `${step} › `)
  const room = width - widthOf(last)
  const fits = (from: number): boolean =>
    widthOf(`${from > 0 ? '… › ' : ''}${steps.slice(from).join('')}`) <= room
  const from = [...steps.keys(), steps.length].find(fits) ?? steps.length
  const way = `${from > 0 && room >= 4 ? '… › ' : ''}${steps.slice(from).join('')}`
  return [segment(way, 'quiet'), segment(last, 'titleFocused')]
}
