import type { Dossier } from '../source/model/dossier.ts'
import { dayWords } from './date-words.ts'
import { widthOf } from './fit-text.ts'
import { type PaneId, paneIds } from './layout.ts'
import { originWords } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { fitLine, lineWidth, type StyledLine, segment, spreadLine } from './styled-text.ts'

/** First and last day of the articles; empty when none has one. */
function daysOf({ articles }: Dossier): string {
  const days = articles.flatMap(({ published }) => published ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? dayWords(last) : `${dayWords(first)} – ${dayWords(last)}`
}

/** Where the story comes from, in as many words as a width allows, the most first. */
function originsOf(dossier: Dossier): readonly string[] {
  const [first] = dossier.articles
  const days = daysOf(dossier)
  if (first === undefined) return []
  if (dossier.articles.length === 1) return [originWords(first), days]
  const count = `${dossier.articles.length} articles`
  return [[count, days].filter((word) => word !== '').join(', '), count]
}

/** Share of the header that may go to where the story comes from. */
const originShare = 0.45

/**
 * Makes the header: the name of the program, the story, where it comes from.
 *
 * @param scene The dossier on the screen.
 * @param width Cells to take, from 20.
 * @returns One line of that width.
 */
export function headerLine(scene: Scene, width: number): StyledLine {
  const { dossier } = scene.index
  const story = dossier.articles.find(({ headline }) => headline !== null)?.headline
  const origin = originsOf(dossier).find((words) => widthOf(words) <= width * originShare) ?? ''
  const left = [
    segment(' peacedash  ', 'brand'),
    segment(toScreenText(story ?? 'no headline'), 'strong'),
  ]
  return spreadLine(left, origin === '' ? [] : [segment(`${origin} `, 'quiet')], width)
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
