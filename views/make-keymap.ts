import { bindings } from './bindings.ts'
import type { Binding, CommandId, KeyName, Place } from './keymap.ts'

/** What keys mean, and how that is told. */
export interface Keymap {
  /** Every binding, in the order of the help. */
  readonly bindings: readonly Binding[]
  /** What a key asks for in a place; null when it means nothing there. */
  readonly commandFor: (key: KeyName, place: Place) => CommandId | null
  /** Places a command works in; empty for one without keys. */
  readonly placesOf: (command: CommandId) => readonly Place[]
  /** Bindings that work in a place, in the order of the help. */
  readonly bindingsFor: (place: Place) => readonly Binding[]
}

/** Keys a reader wants instead of those a command has; an empty list takes them away. */
export type KeyWishes = Readonly<Partial<Record<CommandId, readonly KeyName[]>>>

/**
 * Makes a keymap.
 *
 * @param wishes Keys by command; they take the place of the keys it has, wherever it works.
 * @returns The keymap; of two commands on one key in a place the later binding decides.
 */
export function makeKeymap(wishes: KeyWishes = {}): Keymap {
  const all = bindings.map((binding): Binding => {
    const keys = wishes[binding.command]
    return keys === undefined ? binding : { ...binding, keys }
  })
  const bindingsFor = (place: Place): readonly Binding[] =>
    all.filter(({ places }) => places.includes(place))
  const commands = new Map(
    all.flatMap(({ places, keys, command }) =>
      places.flatMap((place) => keys.map((key) => [`${place} ${key}`, command] as const)),
    ),
  )
  return {
    bindings: all,
    bindingsFor,
    placesOf: (command) =>
      all.flatMap((binding) => (binding.command === command ? binding.places : [])),
    commandFor: (key, place) => commands.get(`${place} ${key}`) ?? null,
  }
}

/** The keymap of those who wish for nothing else. */
export const defaultKeymap = makeKeymap()
