import { widthOf } from './fit-text.ts'
import { keyLabel, type Place } from './keymap.ts'
import type { Keymap } from './make-keymap.ts'
import { toScreenText } from './screen-text.ts'
import type { Toast } from './state.ts'
import { fitLine, type StyledLine, segment } from './styled-text.ts'

/** A hint of the footer: keys and the word for what they do. */
interface Hint {
  readonly keys: string
  readonly word: string
  readonly rank: number
}

/** Hints of a place, keys with one word joined: “J/K quote”. */
function hintsFor(place: Place, keymap: Keymap): readonly Hint[] {
  const hints = new Map<string, Hint>()
  for (const { hint, keys } of keymap.bindingsFor(place)) {
    const [key] = keys
    if (hint === undefined || key === undefined) continue
    const known = hints.get(hint.word)
    const label = known === undefined ? keyLabel(key) : `${known.keys}/${keyLabel(key)}`
    hints.set(hint.word, { ...hint, keys: label })
  }
  return [...hints.values()]
}

const gap = 2

const hintWidth = ({ keys, word }: Hint): number => widthOf(keys) + 1 + widthOf(word) + gap

const hintLine = ({ keys, word }: Hint): StyledLine => [segment(keys, 'key'), segment(` ${word}`)]

/** The hint that stands at the right end, for the one thing nobody may have to look for. */
const atEnd = 'quit'

/**
 * Makes the footer: the keys that matter most where the keyboard is, as many as fit
 * whole, and how to quit at the right end.
 *
 * @param place Where the keyboard is.
 * @param keymap What keys mean.
 * @param width Cells to take, from 20.
 * @returns One line of that width.
 */
export function footerLine(place: Place, keymap: Keymap, width: number): StyledLine {
  const hints = hintsFor(place, keymap)
  const end = hints.filter(({ word }) => word === atEnd)
  let room = width - 1 - end.reduce((sum, hint) => sum + hintWidth(hint) - 1, 0)
  const fitting = new Set<Hint>()
  for (const hint of hints.toSorted((a, b) => a.rank - b.rank)) {
    if (hint.word === atEnd || hintWidth(hint) > room) continue
    room -= hintWidth(hint)
    fitting.add(hint)
  }
  return [
    segment(' '),
    ...hints.flatMap((hint) =>
      fitting.has(hint) ? [...hintLine(hint), segment(' '.repeat(gap))] : [],
    ),
    segment(' '.repeat(room)),
    ...end.flatMap((hint) => [...hintLine(hint), segment(' ')]),
  ]
}

/**
 * Makes the line that says what has been done, or why not, in place of the footer.
 *
 * @param toast What is said.
 * @param width Cells to take, from 20.
 * @returns One line of that width; a sign tells a warning without colour.
 */
export function toastLine({ words, isWarning }: Toast, width: number): StyledLine {
  const style = isWarning ? 'warning' : 'toast'
  return fitLine([segment(` ${isWarning ? '!' : '✓'} ${toScreenText(words)}`, style)], width)
}
