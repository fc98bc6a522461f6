import { choicesOf } from './choosers.ts'
import { isTyping } from './choosing.ts'
import type { CommandId, KeyName } from './keymap.ts'
import type { Scene } from './scene.ts'
import { type Action, placeOf, type State } from './state.ts'
import { whyNot } from './why-not.ts'

/** What only the program around the state can do. */
export const programCommands = [
  'quit',
  'interrupt',
  'suspend',
  'redraw',
  'copy-quote',
  'copy-markdown',
  'page-article',
  'open-outside',
  'edit-file',
] as const satisfies readonly CommandId[]
export type ProgramCommand = (typeof programCommands)[number]

/** What a key comes to: first changes of the state, then something for the program to do. */
export interface Pressed {
  readonly actions: readonly Action[]
  readonly program: ProgramCommand | null
}

const nothing: Pressed = { actions: [], program: null }

const isForProgram = (command: CommandId): command is ProgramCommand =>
  (programCommands as readonly CommandId[]).includes(command)

const say = (words: string): Action => ({ type: 'say', toast: { words, isWarning: true } })

/** What is typed by a key; null for one that is no letter. */
function letterOf(key: KeyName): string | null {
  if (key === 'space') return ' '
  return Array.from(key).length === 1 ? key : null
}

function run(command: CommandId, state: State, scene: Scene): Pressed {
  const reason = whyNot(command, state, scene)
  if (reason !== null) return { actions: [say(reason)], program: null }
  return isForProgram(command)
    ? { actions: state.toast === null ? [] : [{ type: 'say', toast: null }], program: command }
    : { actions: [{ type: command }], program: null }
}

/** Runs what was chosen in the palette, once that is closed. */
function runChosen(state: State, scene: Scene): Pressed {
  const index = state.overlay?.kind === 'choose' ? state.overlay.index : 0
  const choice = choicesOf(state, scene)[index]
  if (choice === undefined) return nothing
  if (choice.reason !== null) return { actions: [say(choice.reason)], program: null }
  const { chosen } = choice
  if (chosen.kind !== 'command') return { actions: [{ type: 'open' }], program: null }
  const { actions, program } = run(chosen.command, { ...state, overlay: null }, scene)
  return { actions: [{ type: 'back' }, ...actions], program }
}

/**
 * Says what a key comes to where the keyboard is.
 *
 * @param key Name of a key press.
 * @param state The state the key before it has left.
 * @param scene The dossier on the screen, filtered as the state says.
 * @returns What to do; nothing for a key without meaning. A key whose command has nothing to do
 *   says why.
 */
export function interpretKey(key: KeyName, state: State, scene: Scene): Pressed {
  const command = scene.keymap.commandFor(key, placeOf(state, scene))
  if (command === null) {
    const text = isTyping(state) ? letterOf(key) : null
    return text === null ? nothing : { actions: [{ type: 'type', text }], program: null }
  }
  if (command === 'open' && state.overlay?.kind === 'choose') return runChosen(state, scene)
  return run(command, state, scene)
}
