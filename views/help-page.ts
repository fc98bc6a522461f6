import { padText } from './fit-text.ts'
import { bindingsFor, type KeyGroup, keyLabel, type Place } from './keymap.ts'
import { linesSection, makePage, type Page } from './page.ts'
import { certaintySigns, type Sign, stanceSigns } from './signs.ts'
import { cutLine, type StyledLine, segment } from './styled-text.ts'

const groups: readonly KeyGroup[] = ['Move', 'Panes', 'Read', 'Program']

const keyWidth = 14

/** Keys of a place and what they do, under the headings that have some. */
function keyLines(place: Place): readonly StyledLine[] {
  const bindings = bindingsFor(place)
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
  segment(padText(`  ${glyph} ${word}`, keyWidth + 5), style),
  segment(meaning),
]

const signLines: readonly StyledLine[] = [
  [segment('Signs', 'strong')],
  signLine(certaintySigns.asserted, 'the article, or who it quotes, says it is so'),
  signLine(certaintySigns.hedged, 'said with reserve: reportedly, could, expected'),
  signLine(certaintySigns.planned, 'announced or scheduled, not yet done'),
  signLine(certaintySigns['not committed'], 'mentioned, nobody vouches for it'),
  signLine(certaintySigns.denied, 'said not to be so'),
  signLine(stanceSigns.accepts, 'who takes it'),
  signLine(stanceSigns.rejects, 'who refuses it'),
  signLine(stanceSigns.offers, 'who offers something for it'),
  [
    segment(padText('  ?', keyWidth + 5)),
    segment('a date the words of which allow another reading'),
  ],
  [segment(padText('  ▌words▐', keyWidth + 5), 'quoted'), segment('the words a record stands on')],
]

/**
 * Sets the help as a page: the keys that work in a place, and what the signs mean.
 *
 * @param place Where the keyboard was when help was asked for.
 * @param width Cells of a line, from 20.
 * @returns The page.
 */
export function helpPage(place: Place, width: number): Page {
  return makePage([
    linesSection([...keyLines(place), ...signLines].map((line) => cutLine(line, width))),
  ])
}
