import { padText } from './fit-text.ts'
import { keyGroups, keyLabel, type Place } from './keymap.ts'
import type { Keymap } from './make-keymap.ts'
import { linesSection, makePage, type Page } from './page.ts'
import { certaintySigns, hangsOn, type Sign, stanceSigns } from './signs.ts'
import { cutLine, fitLine, lineWidth, type StyledLine, segment } from './styled-text.ts'

const keyWidth = 13
const signWidth = 19

/** Lines under a heading, and an empty one at the end. */
type Block = readonly StyledLine[]

/** Keys of a place and what they do, under the headings that have some. */
function keyBlocks(place: Place, keymap: Keymap): readonly Block[] {
  const bindings = keymap.bindingsFor(place)
  return keyGroups.flatMap((group): readonly Block[] => {
    const lines = bindings
      .filter((binding) => binding.group === group && binding.keys.length > 0)
      .map(({ keys, does }): StyledLine => {
        const label = keys.map(keyLabel).join(' ')
        return [segment(padText(`  ${label}`, keyWidth), 'key'), segment(does)]
      })
    return lines.length === 0 ? [] : [[[segment(group, 'strong')], ...lines, []]]
  })
}

const signLine = ({ glyph, word, style }: Sign, meaning: string): StyledLine => [
  segment(padText(`  ${glyph} ${word}`, signWidth), style),
  segment(meaning),
]

const signBlock: Block = [
  [segment('Signs', 'strong')],
  signLine(certaintySigns.asserted, 'the article or its source says so'),
  signLine(certaintySigns.hedged, 'said with reserve: reportedly, may, expected'),
  signLine(certaintySigns.planned, 'announced or scheduled, not yet done'),
  signLine(certaintySigns['not committed'], 'mentioned, nobody vouches for it'),
  signLine(certaintySigns.denied, 'said not to be so'),
  signLine(stanceSigns.accepts, 'who takes it'),
  signLine(stanceSigns.rejects, 'who refuses it'),
  signLine(stanceSigns.offers, 'who offers something for it'),
  [segment(padText('  + − ⏸', signWidth)), segment('a text provides, removes, holds back')],
  [segment(padText('  ● ■ !', signWidth)), segment('who demands, draws a red line, threatens')],
  [segment(padText('  ▲ ▽ ·', signWidth)), segment('who warns, complains, says something')],
  [segment(padText(`  ${hangsOn}`, signWidth)), segment('what a demand or threat hangs on')],
  [segment(padText('  ?', signWidth)), segment('a date that can be read another way')],
  [segment(padText('  ▌words▐', signWidth), 'quoted'), segment('the words a record stands on')],
  [],
]

const columnGap = 4

/** Two lists of lines beside each other. */
function sideBySide(left: Block, right: Block): StyledLine[] {
  const width = Math.max(...left.map(lineWidth)) + columnGap
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...fitLine(left[at] ?? [], width),
    ...(right[at] ?? []),
  ])
}

/** Blocks in two columns of about one height. */
function inColumns(blocks: readonly Block[]): StyledLine[] {
  const all = blocks.flat().length
  const ends = blocks.map((_, at) => blocks.slice(0, at + 1).flat().length)
  const split = ends.findIndex((end) => end >= all / 2) + 1
  return sideBySide(blocks.slice(0, split).flat(), blocks.slice(split).flat())
}

/**
 * Sets the help as a page: the keys that work in a place, and what the signs mean, in two
 * columns where there is room.
 *
 * @param place Where the keyboard was when help was asked for.
 * @param keymap What keys mean.
 * @param width Cells of a line, from 20.
 * @returns The page.
 */
export function helpPage(place: Place, keymap: Keymap, width: number): Page {
  const blocks = [...keyBlocks(place, keymap), signBlock]
  const beside = inColumns(blocks)
  const hasRoom = Math.max(...beside.map(lineWidth)) <= width
  const lines = hasRoom ? beside : blocks.flat()
  return makePage([linesSection(lines.map((line) => cutLine(line, width)))])
}
