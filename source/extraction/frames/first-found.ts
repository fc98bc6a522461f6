import type { Context } from '../context.ts'
import type { Frame } from './frame.ts'

/** What the first of several finders that finds anything reads off a clause; null when none does. */
export function firstFound<Found>(
  finders: readonly ((frame: Frame, context: Context) => Found | null)[],
  frame: Frame,
  context: Context,
): Found | null {
  for (const find of finders) {
    const found = find(frame, context)
    if (found !== null) return found
  }
  return null
}
