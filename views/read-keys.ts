import type { Key } from 'ink'
import { graphemesOf } from './fit-text.ts'
import type { KeyName } from './keymap.ts'

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
] as const satisfies readonly (readonly [keyof Key, KeyName])[]

const controlNames: Readonly<Record<string, KeyName>> = {
  '\t': 'tab',
  '\r': 'enter',
  '\n': 'enter',
  '\u001B': 'esc',
  '\u007F': 'backspace',
  '\u0008': 'backspace',
  ' ': 'space',
}

function nameCharacter(character: string): KeyName {
  const code = character.charCodeAt(0)
  const isControl = code >= 1 && code <= 26
  return (
    controlNames[character] ?? (isControl ? `ctrl+${String.fromCharCode(code + 96)}` : character)
  )
}

/** What a slow terminal answers after one has stopped waiting: its background. Nobody types that. */
const lateAnswer = /^\]?11;rgba?:[\da-f/]+\u0007?$/iu

/**
 * Reads the key presses out of one event of Ink. Fast typing and slow lines
 * bring several characters in one event; each of them is a key.
 *
 * @param input Characters of the event.
 * @param key What Ink makes of it.
 * @returns Names of the keys in the order they were pressed; empty when it is none.
 */
export function readKeys(input: string, key: Partial<Key>): readonly KeyName[] {
  if (key.eventType === 'release' || lateAnswer.test(input)) return []
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab']
  const special = named.find(([flag]) => key[flag] === true)
  if (special !== undefined) return [special[1]]
  if (key.backspace || key.delete) return [key.backspace ? 'backspace' : 'delete']
  if (key.ctrl && input.length === 1) return [`ctrl+${input.toLowerCase()}`]
  if (key.meta) return input === '' ? [] : [`alt+${input}`]
  return input
    .split(/(?<=\r|\n)/u)
    .flatMap(graphemesOf)
    .map(nameCharacter)
}
