import { dayWords } from '../source/dossier/day-words.ts'
import { type Filter, facets, isOpen } from '../source/dossier/filter-dossier.ts'
import type { Dossier } from '../source/model/dossier.ts'
import { facetWords } from './facet-words.ts'
import { widthOf } from './fit-text.ts'
import { type PaneId, paneIds } from './layout.ts'
import { originWords } from './said.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { fitLine, type StyledLine, segment, spreadLine } from './styled-text.ts'

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

/** What only is shown, and how to see everything again. */
function filterLine(scene: Scene, filter: Filter, width: number): StyledLine {
  const words = facets.flatMap((facet) => {
    const value = filter[facet]
    return value === null ? [] : [facetWords({ facet, value }, scene.names)]
  })
  return spreadLine(
    [
      segment(' peacedash  ', 'brand'),
      segment('only ', 'quiet'),
      segment(words.join(' · '), 'titleFocused'),
    ],
    [segment('Esc', 'key'), segment(' shows all ', 'quiet')],
    width,
  )
}

/**
 * Makes the header: the name of the program, the story, where it comes from.
 *
 * @param scene The dossier on the screen.
 * @param filter What only is shown: it takes the place of the story.
 * @param width Cells to take, from 20.
 * @returns One line of that width.
 */
export function headerLine(scene: Scene, filter: Filter, width: number): StyledLine {
  const { dossier } = scene.index
  if (!isOpen(filter)) return filterLine(scene, filter, width)
  const story = dossier.articles.find(({ headline }) => headline !== null)?.headline
  const origin = originsOf(dossier).find((words) => widthOf(words) <= width * originShare) ?? ''
  const left = [
    segment(' peacedash  ', 'brand'),
    segment(toScreenText(story ?? 'no headline'), 'strong'),
  ]
  return spreadLine(left, origin === '' ? [] : [segment(`${origin} `, 'quiet')], width)
}

/** Tabs with their words; without counts where those have no room. */
function tabsOf(
  scene: Scene,
  focus: PaneId,
  width: number,
): readonly { readonly pane: PaneId; readonly words: string }[] {
  const tabs = (hasCounts: boolean) =>
    paneIds.map((pane, at) => {
      const { tab, rows } = scene.lists[pane]
      const words = ` ${at + 1} ${tab}${hasCounts ? ` ${rows.length}` : ''} `
      return { pane, words: pane === focus ? `›${words.slice(1)}` : words }
    })
  const full = tabs(true)
  return full.reduce((sum, { words }) => sum + widthOf(words), 0) <= width ? full : tabs(false)
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
  const tabs = tabsOf(scene, focus, width)
  return fitLine(
    tabs.map(({ pane, words }) => segment(words, pane === focus ? 'selected' : 'text')),
    width,
  )
}

/**
 * Finds the tab at a cell of the line of tabs.
 *
 * @param scene The dossier on the screen.
 * @param focus The pane shown.
 * @param width Cells of the line.
 * @param column The cell, from 0.
 * @returns Its pane; null beside the tabs.
 */
export function tabAt(scene: Scene, focus: PaneId, width: number, column: number): PaneId | null {
  let end = 0
  const tab = tabsOf(scene, focus, width).find(({ words }) => {
    end += widthOf(words)
    return column < end
  })
  return tab?.pane ?? null
}
