import { ReaderError } from '../errors.ts'
import { stripControls } from '../model/strip-controls.ts'
import type { Skipped } from './reading.ts'

/** Longest name shown whole, in code units: titles of feed items have no bounds. */
const longestName = 200

/** User and password of an address, also of one that is none by its spelling. */
const credentials = /(\b[a-z][a-z\d+.-]*:[/\\]+)[^/\\?#]*@/giu

/**
 * A name from outside as it may stand in a message.
 *
 * @param name Any text.
 * @returns One line without controls and without what one logs in with, cut with an ellipsis when
 *   it is long.
 */
export function shown(name: string): string {
  const line = stripControls(name)
    .replace(/(?<!\s)\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap))
    .replace(credentials, '$1')
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line
}

/**
 * Says that something cannot be read.
 *
 * @param name What to call it; quoted.
 * @param what The rest of the sentence, without full stop: “is empty”.
 * @param remedy One sentence saying what to do.
 */
export function unreadable(name: string, what: string, remedy: string): ReaderError {
  return new ReaderError(`“${shown(name)}” ${shown(what)}.`, remedy)
}

/** Says that something is well as it is, but of a kind that holds no articles. */
export class OtherKind extends ReaderError {}

/**
 * What is left out because of an error that the reader can act on.
 *
 * @param name What to call it.
 * @param error What was thrown; a bug is thrown on.
 */
export function skippedFor(name: string, error: unknown): Skipped {
  if (!(error instanceof ReaderError)) throw error
  return { name: shown(name), reason: error.message, remedy: error.remedy }
}
