import { currentPlace } from './current.ts'
import { type CommandId, placeNames } from './keymap.ts'
import { paneIds } from './layout.ts'
import type { Scene } from './scene.ts'
import { placeUnder, type State } from './state.ts'

/** What a command needs, and what is said where it is not there. */
function reasonFor(command: CommandId, state: State, scene: Scene): string | null {
  const { dossier } = scene.index
  const place = (): ReturnType<typeof currentPlace> => currentPlace(state, scene)
  const page = state.trail.at(-1)
  switch (command) {
    case 'open-compare':
    case 'choose-versions':
      return dossier.planVersions.length === 0 ? 'No plan version was found to compare.' : null
    case 'open-positions':
      return dossier.demands.length + dossier.positions.length === 0
        ? 'No party takes a stand in what was read.'
        : null
    case 'open-statements':
      return dossier.statements.length === 0 ? 'Nobody is quoted in what was read.' : null
    case 'open-filter':
      return scene.hasRecords ? null : 'Nothing was found that could be filtered.'
    case 'open-source':
    case 'page-article':
      return dossier.articles.length === 0 ? 'No article was read.' : null
    case 'copy-quote':
    case 'copy-markdown':
      return place() === null ? 'Nothing is selected to copy.' : null
    case 'next-hit':
    case 'previous-hit':
      return scene.found(state.search.query).hits.length === 0
        ? 'Nothing has been searched for; / searches.'
        : null
    case 'open':
      if (page?.kind === 'record' && state.overlay === null) {
        return scene.relatedTo(page.id).length === 0 ? 'No other record belongs to it.' : null
      }
      return place() === null ? 'Nothing is selected to open.' : null
    case 'next-quote':
    case 'previous-quote':
      return place() === null ? 'Nothing is selected.' : null
    case 'zoom':
      return paneIds.every((pane) => scene.lists[pane].rows.length === 0)
        ? 'All panes are empty.'
        : null
    default:
      return null
  }
}

/**
 * Says why a command does nothing just now.
 *
 * @param command Any command.
 * @param state A state without a chooser open.
 * @param scene The dossier on the screen.
 * @returns A sentence; null for a command that has something to do.
 */
export function whyNot(command: CommandId, state: State, scene: Scene): string | null {
  const under = state.overlay === null ? placeUnder(state, scene) : state.overlay.kind
  const places = scene.keymap.placesOf(command)
  if (places.includes(under)) return reasonFor(command, state, scene)
  return `only in: ${[...new Set(places)].map((place) => placeNames[place]).join(', ')}`
}
