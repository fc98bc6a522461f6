import { progressLine } from '../../views/progress-line.ts'
import { lineText } from '../../views/styled-text.ts'
import type { Progress } from '../library/library.ts'

/** Time after which somebody who waits wants to know how long, in ms. */
const patience = 500
/** Time between two looks at the line, in ms. */
const pace = 200
/** Back to the beginning of the line, and nothing on it. */
const clearLine = '\r\u001b[K'

/**
 * Tells on standard error, where that is a terminal, how far the reading of many articles is, on
 * one line that goes when it is over.
 *
 * @returns What takes the progress, and what ends it; ending it twice does nothing.
 */
export function startProgress(): {
  readonly tell: (progress: Progress) => void
  readonly end: () => void
} {
  let last = patience - pace
  let isShown = false
  return {
    tell: (progress) => {
      const { elapsedMs } = progress
      if (process.stderr.isTTY !== true || elapsedMs - last < pace) return
      last = elapsedMs
      isShown = true
      const line = lineText(progressLine(progress, (process.stderr.columns ?? 80) - 1))
      process.stderr.write(`${clearLine}${line}`)
    },
    end: () => {
      if (isShown) process.stderr.write(clearLine)
      isShown = false
    },
  }
}
