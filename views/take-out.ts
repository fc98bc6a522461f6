import { type Cited, citeMarkdown, citeQuote } from '../source/dossier/cite-quote.ts'
import type { Article } from '../source/model/article.ts'
import { stripControls } from '../source/model/strip-controls.ts'
import { currentPlace } from './current.ts'
import type { Desk } from './desk.ts'
import { textEvidence } from './evidence-lines.ts'
import type { ProgramCommand } from './interpret-key.ts'
import { originWords } from './said.ts'
import type { Scene } from './scene.ts'
import type { State } from './state.ts'

/** Commands that take something out of the dashboard. */
export type TakeOut = Exclude<ProgramCommand, 'quit' | 'interrupt' | 'suspend' | 'redraw'>

/** Gives the terminal to something else for as long as that runs. */
type Suspend = (callback: () => void | Promise<void>) => Promise<void>

/** The article the keyboard is on, and where in it; the first one when it is on none. */
function articleAt(state: State, scene: Scene): { article: Article; start: number } {
  const place = currentPlace(state, scene)
  const words =
    place === null
      ? undefined
      : 'id' in place
        ? scene.quotesOf(place.id)[place.quote]?.evidence
        : place
  const page = state.trail.at(-1)
  const id = words?.article ?? (page?.kind === 'source' ? page.article : undefined)
  const article = scene.index.articles.get(id ?? '') ?? scene.index.dossier.articles[0]
  if (article === undefined) throw new Error('No article was read.')
  return { article, start: words?.start ?? 0 }
}

/** The words the keyboard is on; of words that no record stands on the paragraph around them. */
function citedAt(state: State, scene: Scene): Cited | null {
  const place = currentPlace(state, scene)
  if (place === null) return null
  if ('id' in place) return scene.quotesOf(place.id)[place.quote] ?? null
  const block = scene.index.articles
    .get(place.article)
    ?.blocks.find(({ start, end }) => start <= place.start && place.start < end)
  const words = block === undefined ? place : { ...place, start: block.start, end: block.end }
  return { evidence: textEvidence(scene, words), attribution: null, certainty: null }
}

/** The article for a pager: where it is from, then its text. */
function articleText(article: Article): string {
  const origin = [originWords(article), article.url ?? article.path ?? ''].filter(
    (words) => words !== '',
  )
  return `${origin.map(stripControls).join(' · ')}\n\n${stripControls(article.source)}\n`
}

const lineOf = ({ source }: Article, offset: number): number =>
  source.slice(0, offset).split('\n').length

/**
 * Takes something out of the dashboard: a quote to the clipboard, the article to the pager, the
 * browser or the editor.
 *
 * @param command What is wanted.
 * @param state The state it is wanted in.
 * @param scene The dossier on the screen.
 * @param desk What does it.
 * @param suspend Gives the terminal away meanwhile.
 * @returns What to tell the reader; null when there is nothing to tell.
 * @throws {Error} With a sentence fit for the screen when it could not be done.
 */
export async function takeOut(
  command: TakeOut,
  state: State,
  scene: Scene,
  desk: Desk,
  suspend: Suspend,
): Promise<string | null> {
  const { article, start } = articleAt(state, scene)
  switch (command) {
    case 'copy-quote':
    case 'copy-markdown': {
      const cited = citedAt(state, scene)
      if (cited === null) throw new Error('Nothing is selected to copy.')
      const isPlain = command === 'copy-quote'
      const text = isPlain ? citeQuote(cited, scene.index) : citeMarkdown(cited, scene.index)
      const by = await desk.copy(text)
      return `Copied ${isPlain ? '' : 'as Markdown '}by ${by}: ${text.replace(/\s+/gu, ' ')}`
    }
    case 'page-article':
      await suspend(() => desk.page(articleText(article)))
      return null
    case 'open-outside': {
      const target = article.url ?? (isKept(article) ? null : article.path)
      if (target === null) throw new Error('The article has neither an address nor a file.')
      await desk.openOutside(target)
      return `Opened ${target}`
    }
    case 'edit-file': {
      const { path } = article
      if (path === null) throw new Error('The article came from no file, so there is none to edit.')
      if (isKept(article)) throw new Error('A dossier keeps its articles as they came, unedited.')
      await suspend(() => desk.edit(path, lineOf(article, start)))
      return null
    }
  }
}

/** Whether its file is one of a dossier: no other program reads it, and a change would spoil it. */
function isKept({ path }: Article): boolean {
  return path?.endsWith('.article') === true
}
