import { countWords, durationWords } from './count-words.ts'
import type { Progress } from './live-dossier.ts'
import { lineWidth, type StyledLine, segment } from './styled-text.ts'

/** Cells of the bar between its ends. */
const barWidth = 12

/** Before so much is done nothing can be said of how long the rest takes. */
const leastMs = 2000

/** How long it has taken, and may yet take if it goes on as it did. */
function timeWords({ done, total, elapsedMs }: Progress): string {
  const taken = durationWords(elapsedMs)
  if (done === 0 || done >= total || elapsedMs < leastMs) return taken
  return `${taken}, about ${durationWords((elapsedMs / done) * (total - done))} left`
}

function barOf({ done, total }: Progress): string {
  const full = Math.floor((Math.min(done, total) / Math.max(1, total)) * barWidth)
  return `▕${'█'.repeat(full)}${'░'.repeat(barWidth - full)}▏`
}

/**
 * Says how far the reading of articles has come, or the opening of those that were read before.
 *
 * @param progress What is done, and in what time.
 * @param width Most cells to take: the bar goes first, then the time.
 * @returns “▕████░░░░░░░░▏ reading 120 of 1,000 · 14 s, about 2 min left”.
 */
export function progressLine(progress: Progress, width: number): StyledLine {
  const { done, total } = progress
  const doing = progress.isKept === true ? 'opening' : 'reading'
  const count = segment(`${doing} ${countWords(done)} of ${countWords(total)}`, 'strong')
  const time = segment(` · ${timeWords(progress)}`, 'quiet')
  const bar = segment(`${barOf(progress)} `, 'brand')
  const few = segment(`${countWords(done)} of ${countWords(total)}`, 'strong')
  const ways: readonly StyledLine[] = [[bar, count, time], [count, time], [count], [few]]
  return ways.find((line) => lineWidth(line) <= width) ?? [few]
}
