import { clamp, distance, type Motion } from './motion.ts'
import type { OpenPage } from './open-page.ts'
import type { Target } from './pane-list.ts'
import { frameEdges } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { paneListing } from './select-record.ts'
import { currentPassage, shownPage } from './shown-page.ts'
import type { State } from './state.ts'
import { replaceTop } from './trail.ts'

/**
 * Points at a quotation of a record in its article, and selects the record in its pane.
 *
 * @param state A state with an article on the screen.
 * @param pointed The record and the quotation.
 * @param scene The dossier on the screen.
 * @returns The state with the passage pointed at; the same one when there is no such quotation.
 */
export function pointAtQuote(state: State, { id, quote }: Target, scene: Scene): State {
  const open = state.trail.at(-1)
  const evidence = scene.quotesOf(id)[quote]?.evidence
  if (open?.kind !== 'source' || evidence === undefined) return state
  const page: OpenPage = { ...open, article: evidence.article, id, quote, found: null }
  const moved = replaceTop(state, page)
  const pane = paneListing(id, scene)
  if (pane === null) return moved
  return { ...moved, focus: pane, selected: { ...state.selected, [pane]: id }, quote }
}

/**
 * Goes to another passage; past the last of an article to the first of the next.
 *
 * @param state A state with an article on the screen.
 * @param motion How many passages, or all the way.
 * @param scene The dossier on the screen.
 * @returns The state; the same one at either end.
 */
export function movePassage(state: State, motion: Motion, scene: Scene): State {
  const open = state.trail.at(-1)
  if (open?.kind !== 'source') return state
  const own = scene.passagesOf(open.article)
  const here = open.found === null ? own[currentPassage(open, scene) ?? -1] : undefined
  const passages = motion.unit === 'all' ? own : scene.passages()
  const { found } = open
  // From words that are no passage one goes on to the passage that stands next to them.
  const before =
    here === undefined && found !== null
      ? own.filter(({ start }) => start <= found.start).at(-1)
      : here
  const at = before === undefined ? -1 : passages.indexOf(before)
  const from = before !== here && motion.sign < 0 ? at + 1 : at
  const passage = passages[clamp(from + distance(motion, 1), passages.length)]
  const isMoved = passage !== undefined && passage !== here
  return isMoved ? pointAtQuote(state, passage.spans[0], scene) : state
}

/**
 * Scrolls an article by parts of the screen; the pointer comes along when it would be left behind.
 *
 * @param state A state with an article on the screen.
 * @param motion How far.
 * @param scene The dossier on the screen.
 * @returns The state; the same one at either end.
 */
export function scrollSource(state: State, motion: Motion, scene: Scene): State {
  const open = state.trail.at(-1)
  const shown = shownPage(state, scene)
  if (open?.kind !== 'source' || shown === null) return state
  const rows = shown.frame.height - frameEdges
  const top = clamp(open.top + distance(motion, rows), Math.max(1, shown.page.height - rows + 1))
  const scrolled = replaceTop(state, { ...open, top })
  const isSeen = (line: number | null | undefined): boolean =>
    line != null && line >= top && line < top + rows
  if (isSeen(shown.line)) return scrolled
  const seen = scene.passagesOf(open.article).filter((_, at) => isSeen(shown.page.anchors[at]))
  const passage = motion.sign > 0 ? seen[0] : seen.at(-1)
  return passage === undefined ? scrolled : pointAtQuote(scrolled, passage.spans[0], scene)
}
