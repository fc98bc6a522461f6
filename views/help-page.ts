import { padText } from './fit-text.ts'
import { type KeyGroup, keyLabel, type Place } from './keymap.ts'
import type { Keymap } from './make-keymap.ts'
import { linesSection, makePage, type Page } from './page.ts'
import { certaintySigns, hangsOn, type Sign, stanceSigns } from './signs.ts'
import { cutLine, fitLine, lineWidth, type StyledLine, segment } from './styled-text.ts'

const groups: readonly KeyGroup[] = ['Move', 'Panes', 'Read', 'Program']

const keyWidth = 13
const signWidth = 19

/** Keys of a place and what they do, under the headings that have some. */
function keyLines(place: Place, keymap: Keymap): readonly StyledLine[] {
  const bindings = keymap.bindingsFor(place)
  return groups.flatMap((group): readonly StyledLine[] => {
    const lines = bindings
      .filter((binding) => binding.group === group)
      .map(({ keys, does }): StyledLine => {
        const label = keys.map(keyLabel).join(' ')
        return [segment(padText(`  ${label}`, keyWidth), 'key'), segment(does)]
      })
    return lines.length === 0 ? [] : [[segment(group, 'strong')], ...lines, []]
  })
}

const signLine = ({ glyph, word, style }: Sign, meaning: string): StyledLine => [
  segment(padText(`  ${glyph} ${word}`, signWidth), style),
  segment(meaning),
]

const signLines: readonly StyledLine[] = [
  [segment('Signs', 'strong')],
  signLine(certaintySigns.asserted, 'the article or its source says so'),
  signLine(certaintySigns.hedged, 'said with reserve: reportedly, may, expected'),
  signLine(certaintySigns.planned, 'announced or scheduled, not yet done'),
  signLine(certaintySigns['not committed'], 'mentioned, nobody vouches for it'),
  signLine(certaintySigns.denied, 'said not to be so'),
  signLine(stanceSigns.accepts, 'who takes it'),
  signLine(stanceSigns.rejects, 'who refuses it'),
  signLine(stanceSigns.offers, 'who offers something for it'),
  [segment(padText(`  ${hangsOn}`, signWidth)), segment('what a demand or threat hangs on')],
  [segment(padText('  ?', signWidth)), segment('a date that can be read another way')],
  [segment(padText('  ▌words▐', signWidth), 'quoted'), segment('the words a record stands on')],
]

const columnGap = 4

/** Two lists of lines beside each other. */
function sideBySide(left: readonly StyledLine[], right: readonly StyledLine[]): StyledLine[] {
  const width = Math.max(...left.map(lineWidth)) + columnGap
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...fitLine(left[at] ?? [], width),
    ...(right[at] ?? []),
  ])
}

/**
 * Sets the help as a page: the keys that work in a place, and what the signs mean,
 * beside each other where there is room.
 *
 * @param place Where the keyboard was when help was asked for.
 * @param keymap What keys mean.
 * @param width Cells of a line, from 20.
 * @returns The page.
 */
export function helpPage(place: Place, keymap: Keymap, width: number): Page {
  const keys = keyLines(place, keymap)
  const beside = sideBySide(keys, signLines)
  const hasRoom = Math.max(...beside.map(lineWidth)) <= width
  const lines = hasRoom ? beside : [...keys, ...signLines]
  return makePage([linesSection(lines.map((line) => cutLine(line, width)))])
}
