import { widthOf } from './fit-text.ts'
import { bindingsFor, keyLabel, type Place } from './keymap.ts'
import { type StyledLine, segment } from './styled-text.ts'

/** A hint of the footer: keys and the word for what they do. */
interface Hint {
  readonly keys: string
  readonly word: string
}

/** Hints of a place, keys with one word joined: “J/K quote”. */
function hintsFor(place: Place): readonly Hint[] {
  const hints = new Map<string, string[]>()
  for (const { hint, keys } of bindingsFor(place)) {
    const [key] = keys
    if (hint === undefined || key === undefined) continue
    hints.set(hint, [...(hints.get(hint) ?? []), keyLabel(key)])
  }
  return [...hints].map(([word, keys]) => ({ word, keys: keys.join('/') }))
}

const hintWidth = ({ keys, word }: Hint): number => widthOf(keys) + 1 + widthOf(word)

const hintLine = ({ keys, word }: Hint): StyledLine => [segment(keys, 'key'), segment(` ${word}`)]

const gap = 2

/**
 * Makes the footer: the keys that matter most where the keyboard is, as many as fit
 * whole, and how to quit at the right end.
 *
 * @param place Where the keyboard is.
 * @param width Cells to take, from 20.
 * @returns One line of that width.
 */
export function footerLine(place: Place, width: number): StyledLine {
  const hints = hintsFor(place)
  const quit = hints.filter(({ word }) => word === 'quit')
  const reserved = quit.reduce((sum, hint) => sum + hintWidth(hint) + 1, 1)
  let room = width - reserved
  const shown = hints.filter((hint) => {
    if (hint.word === 'quit') return false
    const needed = hintWidth(hint) + gap
    if (needed > room) return false
    room -= needed
    return true
  })
  return [
    segment(' '),
    ...shown.flatMap((hint) => [...hintLine(hint), segment(' '.repeat(gap))]),
    segment(' '.repeat(Math.max(0, room))),
    ...quit.flatMap((hint) => [...hintLine(hint), segment(' ')]),
  ]
}
