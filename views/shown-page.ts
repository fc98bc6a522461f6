import { helpPage } from './help-page.ts'
import type { Layout } from './layout.ts'
import type { SourcePage } from './open-page.ts'
import type { Page } from './page.ts'
import { frameEdges, frameSides, type Rectangle } from './rectangle.ts'
import type { Scene } from './scene.ts'
import { placeUnder, type State } from './state.ts'

const relatedWidth = 42
const stripHeight = 4

/** A page on the screen: where it stands, and how far it is scrolled. */
export interface ShownPage {
  readonly page: Page
  readonly frame: Rectangle
  /** Where related records, or what the passage is about, stand beside it. */
  readonly panel: Rectangle | null
  /** First line shown, from 0. */
  readonly top: number
  /** Line of what is pointed at, from 0; null when nothing is. */
  readonly line: number | null
}

/**
 * Lays the screen out for a state.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The rectangles of its panes; the same ones as long as nothing moves them.
 */
export function layoutOf({ size, focus, zoomed }: State, scene: Scene): Layout {
  return scene.layOut({ ...size, focus, zoomed })
}

/** Cuts a panel off the right of a rectangle. */
const cutRight = (from: Rectangle, width: number): readonly [Rectangle, Rectangle] => [
  { ...from, width: from.width - width },
  { ...from, left: from.left + from.width - width, width },
]

/** Cuts a panel off the bottom of a rectangle. */
const cutBottom = (from: Rectangle, height: number): readonly [Rectangle, Rectangle] => [
  { ...from, height: from.height - height },
  { ...from, top: from.top + from.height - height, height },
]

/** Where a record and the records related to it stand. */
function recordFrames(
  state: State,
  scene: Scene,
  id: string,
): readonly [Rectangle, Rectangle | null] {
  const { body } = layoutOf(state, scene)
  const count = scene.relatedTo(id).length
  if (count === 0) return [body, null]
  if (body.width >= 110) return cutRight(body, relatedWidth)
  if (state.overlay?.kind !== 'related') return [body, null]
  return cutBottom(body, Math.min(count + frameEdges, Math.floor(body.height / 2)))
}

/**
 * Finds the passage of an article that is pointed at.
 *
 * @param open The article on the screen.
 * @param scene The dossier on the screen.
 * @returns Its index among the passages of the article, from 0; words that were searched for come
 *   after the last of them; null when there is none.
 */
export function currentPassage(open: SourcePage, scene: Scene): number | null {
  if (open.found !== null) return scene.passagesOf(open.article).length
  const evidence = open.id === null ? undefined : scene.quotesOf(open.id)[open.quote]?.evidence
  const at = scene
    .passagesOf(open.article)
    .findIndex(({ start, end }) => start === evidence?.start && end === evidence.end)
  return at < 0 ? null : at
}

/**
 * Finds what is read by scrolling in a state.
 *
 * @param state Any state.
 * @param scene The dossier on the screen.
 * @returns The page; null on the panes, lists and grids, and where the screen is too small.
 */
export function shownPage(state: State, scene: Scene): ShownPage | null {
  const { body, mode } = layoutOf(state, scene)
  if (mode === 'too small') return null
  if (state.overlay?.kind === 'help') {
    const page = helpPage(placeUnder(state, scene), scene.keymap, body.width - frameSides)
    return { page, frame: body, panel: null, top: state.overlay.top, line: null }
  }
  const open = state.trail.at(-1)
  if (open?.kind !== 'record' && open?.kind !== 'source') return null
  if (open.kind === 'record') {
    const [frame, panel] = recordFrames(state, scene, open.id)
    const page = scene.recordPage({
      id: open.id,
      quote: open.quote,
      width: frame.width - frameSides,
    })
    return { page, frame, panel, top: open.top, line: null }
  }
  const [frame, panel] = body.height >= 14 ? cutBottom(body, stripHeight) : [body, null]
  const { article, found } = open
  const page = scene.sourcePage({ article, width: frame.width - frameSides, found })
  const at = currentPassage(open, scene)
  return { page, frame, panel, top: open.top, line: page.anchors[at ?? -1] ?? null }
}
