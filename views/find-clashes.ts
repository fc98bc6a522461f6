import type { CommandId, KeyName } from './keymap.ts'
import { places } from './keymap.ts'
import type { Keymap } from './make-keymap.ts'

/** A key that would mean two things in one place. */
export interface Clash {
  readonly key: KeyName
  /** The command that was given the key. */
  readonly command: CommandId
  readonly other: CommandId
}

/**
 * Finds keys that mean two things in one place.
 *
 * @param keymap Any keymap.
 * @param wished Commands that were given keys of their own: those are named first.
 * @returns The clashes; empty when every key means one thing.
 */
export function findClashes(keymap: Keymap, wished: readonly CommandId[]): readonly Clash[] {
  return places.flatMap((place) => {
    const bound = keymap
      .bindingsFor(place)
      .flatMap(({ keys, command }) => keys.map((key) => ({ key, command })))
    return bound.flatMap(({ key, command }, at) => {
      const other = bound.slice(at + 1).find((one) => one.key === key && one.command !== command)
      if (other === undefined) return []
      const [first, second] = wished.includes(other.command)
        ? [other.command, command]
        : [command, other.command]
      return [{ key, command: first, other: second }]
    })
  })
}
