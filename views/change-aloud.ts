import { articleName } from './article-words.ts'
import { countWords } from './count-words.ts'
import { statusFacts } from './header-facts.ts'
import { readAloud } from './read-aloud.ts'
import { rebase } from './rebase.ts'
import { toScreenText } from './screen-text.ts'
import type { Shown } from './store.ts'
import { lineText } from './styled-text.ts'

/** Articles named one by one; of more only how many. */
const mostNamed = 3

/** Which articles have come in, in one line. */
function arrivalWords(now: Shown, before: Shown): readonly string[] {
  const known = before.scene.index.articles
  const come = now.scene.marks.articles.filter((id) => !known.has(id))
  if (come.length === 0) return []
  const named = come.slice(0, mostNamed).flatMap((id) => {
    const article = now.scene.index.articles.get(id)
    if (article === undefined) return []
    const headline = article.outlet === null ? null : article.headline
    return [articleName(article) + (headline === null ? '' : `, “${toScreenText(headline)}”`)]
  })
  const rest = come.length - named.length
  const more = rest > 0 ? [`and ${countWords(rest)} more`] : []
  return [`${countWords(come.length)} new: ${[...named, ...more].join('; ')}`]
}

/** How the sources are followed, when that has changed. */
function statusWords(now: Shown, before: Shown): readonly string[] {
  if (now.snapshot.following === before.snapshot.following) return []
  const words = (of: Shown): readonly string[] =>
    statusFacts(of.scene, { ...of.snapshot, skipped: [] })
      .flatMap(({ ways }) => ways.slice(0, 1).map(lineText))
      .filter((line) => !line.endsWith('new'))
      .map((line) => line.replace(/^[!◎↻] /u, ''))
  const last = words(before).join()
  return words(now).filter((line) => !last.includes(line))
}

/**
 * Says in words what has changed on the screen: what has come in, in one line, then what a key has
 * done.
 *
 * @param now What is on the screen.
 * @param before What was on it before.
 * @returns Lines without boxes, none cut; empty when there is nothing new to say.
 */
export function changeAloud(now: Shown, before: Shown): readonly string[] {
  const scene = now.scene.under(now.state.filter)
  const state =
    now.scene === before.scene ? before.state : rebase(before.state, before.scene, now.scene)
  return [
    ...arrivalWords(now, before),
    ...statusWords(now, before),
    ...readAloud(now.state, state, scene),
  ]
}
