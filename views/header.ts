import { type Filter, facets, isOpen } from '../source/dossier/filter-dossier.ts'
import { facetWords } from './facet-words.ts'
import { fittingFacts, headerFacts, statusFacts } from './header-facts.ts'
import type { Snapshot } from './live-dossier.ts'
import { progressLine } from './progress-line.ts'
import type { Scene } from './scene.ts'
import { toScreenText } from './screen-text.ts'
import { lineWidth, type StyledLine, segment, spreadLine } from './styled-text.ts'

const brand = segment(' peacedash  ', 'brand')

/** What only is shown, and how to see everything again. */
function filterLine(scene: Scene, snapshot: Snapshot, filter: Filter, width: number): StyledLine {
  const words = facets.flatMap((facet) => {
    const value = filter[facet]
    return value === null ? [] : [facetWords({ facet, value }, scene.names)]
  })
  const back = [segment('Esc', 'key'), segment(' shows all ', 'quiet')]
  const facts = fittingFacts(statusFacts(scene, snapshot), width / 2 - lineWidth(back))
  return spreadLine(
    [brand, segment('only ', 'quiet'), segment(words.join(' · '), 'titleFocused')],
    facts.length === 0 ? back : [...facts, segment('  '), ...back],
    width,
  )
}

/** What is read of late, and how far that has come; else what the story is called. */
function storyLine(scene: Scene, { progress }: Snapshot, width: number): StyledLine {
  if (progress !== null) return progressLine(progress, width)
  const story = scene.index.dossier.articles.findLast(({ headline }) => headline !== null)?.headline
  return [segment(toScreenText(story ?? 'no headline'), 'strong')]
}

/**
 * Makes the header: the name of the program, the story or how far its reading has come, where it
 * comes from, what is new, and how it is followed.
 *
 * @param scene The dossier on the screen.
 * @param snapshot What goes on around it.
 * @param filter What only is shown: it takes the place of the story.
 * @param width Cells to take, from 20.
 * @returns One line of that width.
 */
export function headerLine(
  scene: Scene,
  snapshot: Snapshot,
  filter: Filter,
  width: number,
): StyledLine {
  if (!isOpen(filter)) return filterLine(scene, snapshot, filter, width)
  const facts = fittingFacts(headerFacts(scene, snapshot), width)
  const right = facts.length === 0 ? [] : [...facts, segment(' ', 'quiet')]
  const room = width - lineWidth([brand]) - lineWidth(right) - 1
  return spreadLine([brand, ...storyLine(scene, snapshot, room)], right, width)
}
