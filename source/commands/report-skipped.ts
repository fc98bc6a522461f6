import type { Skipped } from '../library/unit.ts'
import { stripControls } from '../model/strip-controls.ts'

/** Tells on standard error, a line each, what was left out of what was read, and why. */
export function reportSkipped(skipped: readonly Skipped[]): void {
  for (const { reason, remedy } of skipped) {
    const line = stripControls(`peacedash: left out: ${reason} ${remedy}`)
    process.stderr.write(`${line.replace(/\s+/g, ' ')}\n`)
  }
}
