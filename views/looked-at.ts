import type { State } from './state.ts'
import type { Shown } from './store.ts'

const isOnChanges = ({ trail }: State): boolean =>
  trail.some((page) => page.kind === 'list' && page.list === 'changes')

/**
 * Says which of the new articles a reader has looked at by what they have done: the one they have
 * opened, or all that were there to be seen in the changes, once they leave those.
 *
 * @param now What is on the screen.
 * @param before What was on it before.
 * @returns Ids of articles not looked at so far; empty for none.
 */
export function articlesLookedAt(now: Shown, before: Shown): readonly string[] {
  const { marks } = before.scene
  if (isOnChanges(before.state) && !isOnChanges(now.state)) return marks.articles
  const page = now.state.trail.at(-1)
  if (page?.kind !== 'source') return []
  return now.scene.marks.articles.filter((id) => id === page.article)
}
