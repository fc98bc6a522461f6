import type { TextRange } from '../split-sentences.ts'
import { tokenize, winkTagNumber } from '../tokenize.ts'
import type { ReadWithWink } from '../wink.ts'

/**
 * What wink says of each word of a treebank's sentence.
 *
 * @param text The sentence as written.
 * @param places Where its words stand in it.
 * @param readWithWink wink.
 * @returns For each word the number of wink's tag, 0 where wink splits otherwise.
 */
export function stackWinkTags(
  text: string,
  places: readonly TextRange[],
  readWithWink: ReadWithWink,
): readonly number[] {
  const byStart = new Map(tokenize(text, readWithWink).map((token) => [token.start, token]))
  return places.map(({ start }) => winkTagNumber(byStart.get(start)?.winkTag ?? ''))
}
