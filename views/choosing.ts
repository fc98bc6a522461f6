import { noFilter } from '../source/dossier/filter-dossier.ts'
import { type ChooserId, choicesOf } from './choosers.ts'
import type { Scene } from './scene.ts'
import { searchFor } from './searching.ts'
import type { State } from './state.ts'

/**
 * Opens a list to choose from.
 *
 * @param state Any state.
 * @param chooser Which one.
 * @returns The state with the list open, or closed again when it was.
 */
export function openChooser(state: State, chooser: ChooserId): State {
  const { overlay } = state
  const isOpen = overlay?.kind === 'choose' && overlay.chooser === chooser
  return { ...state, overlay: isOpen ? null : { kind: 'choose', chooser, query: '', index: 0 } }
}

/**
 * Does what the chosen line says. A command of the palette is for the program around the state
 * to run: here the palette only closes.
 *
 * @param state A state with a chooser open.
 * @param scene The dossier on the screen.
 * @returns The state; the same one when there is nothing to choose.
 */
export function choose(state: State, scene: Scene): State {
  if (state.overlay?.kind !== 'choose') return state
  const choice = choicesOf(state, scene)[state.overlay.index]
  if (choice === undefined) return state
  const { chosen } = choice
  switch (chosen.kind) {
    case 'command':
      return { ...state, overlay: null }
    case 'filter': {
      const value = choice.isOn ? null : chosen.value
      return { ...state, overlay: null, filter: { ...state.filter, [chosen.facet]: value } }
    }
    case 'clear-filter':
      return { ...state, overlay: null, filter: noFilter }
    case 'all-versions':
      return { ...state, versions: [] }
    case 'version': {
      const others = state.versions.filter((id) => id !== chosen.id)
      return { ...state, versions: choice.isOn ? others : [...others, chosen.id] }
    }
  }
}

const withoutWord = (text: string): string => text.trimEnd().replace(/\S+$/u, '')

/** Changes what was typed, where there is something to type into. */
function change(state: State, by: (typed: string) => string, scene: Scene): State {
  const { overlay } = state
  if (overlay?.kind === 'choose') {
    const query = by(overlay.query)
    return query === overlay.query ? state : { ...state, overlay: { ...overlay, query, index: 0 } }
  }
  const page = state.trail.at(-1)
  if (overlay !== null || page?.kind !== 'search') return state
  const query = by(page.query)
  return query === page.query ? state : searchFor(state, query, scene)
}

/** Most letters that are kept of what is typed or pasted. */
const longest = 200

/**
 * Adds to what was typed.
 *
 * @param state Any state.
 * @param text Letters, perhaps pasted: line ends count as blanks.
 * @param scene The dossier on the screen.
 * @returns The state; the same one where there is nothing to type into.
 */
export function typeText(state: State, text: string, scene: Scene): State {
  const plain = text.replace(/\s/gu, ' ')
  return change(state, (typed) => Array.from(`${typed}${plain}`).slice(0, longest).join(''), scene)
}

/**
 * Takes back what was typed.
 *
 * @param state Any state.
 * @param how The last letter, the last word, or all.
 * @param scene The dossier on the screen.
 * @returns The state; the same one when nothing was typed.
 */
export function eraseTyped(
  state: State,
  how: 'erase' | 'erase-word' | 'erase-all',
  scene: Scene,
): State {
  const erasers = {
    erase: (typed: string) => Array.from(typed).slice(0, -1).join(''),
    'erase-word': withoutWord,
    'erase-all': () => '',
  }
  return change(state, erasers[how], scene)
}

/**
 * Tells whether letters are typed, not read as keys.
 *
 * @param state Any state.
 */
export function isTyping({ overlay, trail }: State): boolean {
  return overlay === null ? trail.at(-1)?.kind === 'search' : overlay.kind === 'choose'
}
