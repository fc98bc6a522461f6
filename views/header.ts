import { dayWords } from './date-words.ts'
import { type PaneId, paneIds } from './layout.ts'
import { originWords } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { fitLine, lineWidth, type StyledLine, segment, spreadLine } from './styled-text.ts'

/** Outlet and date of one article; number and days of several. */
function originOf(scene: Scene): string {
  const { articles } = scene.index.dossier
  const [first] = articles
  if (first === undefined) return ''
  if (articles.length === 1) return originWords(first)
  const days = articles.flatMap(({ published }) => published ?? []).toSorted()
  const [from] = days
  const to = days.at(-1)
  const span =
    from === undefined || to === undefined
      ? ''
      : from === to
        ? dayWords(to)
        : `${dayWords(from)} – ${dayWords(to)}`
  return [`${articles.length} articles`, span].filter((word) => word !== '').join(', ')
}

/**
 * Makes the header: the name of the program, the story, where it comes from.
 *
 * @param scene The dossier on the screen.
 * @param width Cells to take, from 20.
 * @returns One line of that width.
 */
export function headerLine(scene: Scene, width: number): StyledLine {
  const story = scene.index.dossier.articles.find(({ headline }) => headline !== null)?.headline
  const brand = segment(' peacedash  ', 'brand')
  const origin = originOf(scene)
  const right = origin === '' || width < 60 ? [] : [segment(`${origin} `, 'quiet')]
  return spreadLine([brand, segment(toScreenText(story ?? 'no headline'), 'strong')], right, width)
}

/**
 * Makes the line of tabs for screens that show one pane at a time.
 *
 * @param scene The dossier on the screen.
 * @param focus The pane shown.
 * @param width Cells to take, from 40.
 * @returns One line of that width; counts are left out where they do not fit.
 */
export function tabLine(scene: Scene, focus: PaneId, width: number): StyledLine {
  const tabs = (hasCounts: boolean): StyledLine =>
    paneIds.flatMap((pane, at) => {
      const { tab, rows } = scene.lists[pane]
      const words = ` ${at + 1} ${tab}${hasCounts ? ` ${rows.length}` : ''} `
      const isFocused = pane === focus
      return [segment(isFocused ? `›${words.slice(1)}` : words, isFocused ? 'selected' : 'text')]
    })
  const full = tabs(true)
  return fitLine(lineWidth(full) <= width ? full : tabs(false), width)
}
