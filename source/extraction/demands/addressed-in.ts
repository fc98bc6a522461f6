import type { Context } from '../context.ts'
import type { Frame } from '../frames/frame.ts'
import { childBy } from '../text/tree.ts'

/** “demanded that Y leave”, “wants Y to leave”: who is to act. */
export function addressedIn(frame: Frame, context: Context): readonly string[] {
  const clause = childBy(frame.head, 'ccomp', 'xcomp')
  const inner = clause && context.frameAt(clause)
  if (inner && inner.parties.length > 0) return inner.parties
  return clause && frame.object
    ? context.resolver.resolve(frame.object, frame.sentence).parties
    : []
}
