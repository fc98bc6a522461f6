import { articleName } from './article-words.ts'
import { countWords } from './count-words.ts'
import { cutText } from './fit-text.ts'
import type { LiveDossier } from './live-dossier.ts'
import { toScreenText } from './screen-text.ts'

/** How a reader who looks elsewhere is told that something has come in. */
export const notices = ['none', 'bell', 'title'] as const
export type Notice = (typeof notices)[number]

/** Longest title, in cells: taskbars show less of it. */
const titleWidth = 80

/** Keeps the title the terminal has, and gives it back. @see XTerm control sequences, XTWINOPS. */
const keepTitle = '\u001B[22;2t'
const giveTitleBack = '\u001B[23;2t'

/** Sets the title of a terminal; nothing in it can end the sequence. */
const setTitle = (words: string): string =>
  `\u001B]2;${cutText(toScreenText(words), titleWidth)}\u001B\\`

/** The title: how many articles are new, and the last of them. */
function titleWords(live: LiveDossier): string {
  const { dossier, looked } = live.get()
  const unseen = dossier.articles.filter(({ id }) => !looked.has(id))
  const last = unseen.at(-1)
  if (last === undefined) return 'peacedash'
  const what = last.headline ?? articleName(last)
  return `${countWords(unseen.length)} new: ${what} – peacedash`
}

/**
 * Tells a reader who looks elsewhere that articles have come in: by the bell of the terminal, once
 * for those that come together, or by its title, which says how many are new.
 *
 * @param live The dossier.
 * @param notice How; none: not at all.
 * @param write Writes to the terminal.
 * @returns What ends it, and gives the title back.
 */
export function tellArrivals(
  live: LiveDossier,
  notice: Notice,
  write: (text: string) => void,
): () => void {
  if (notice === 'none') return () => undefined
  let known = new Set(live.get().dossier.articles.map(({ id }) => id))
  let title = ''
  const showTitle = (): void => {
    const words = titleWords(live)
    if (words !== title) write(setTitle(words))
    title = words
  }
  const hear = (): void => {
    const { dossier, looked, progress } = live.get()
    // What is read at the start is no news; nor is what was looked at before.
    const hasCome =
      progress === null && dossier.articles.some(({ id }) => !known.has(id) && !looked.has(id))
    if (dossier.articles.length !== known.size || hasCome) {
      known = new Set(dossier.articles.map(({ id }) => id))
    }
    if (notice === 'bell' && hasCome) write('\u0007')
    if (notice === 'title') showTitle()
  }
  if (notice === 'title') {
    write(keepTitle)
    showTitle()
  }
  const stop = live.subscribe(hear)
  return () => {
    stop()
    if (notice === 'title') write(giveTitleBack)
  }
}
