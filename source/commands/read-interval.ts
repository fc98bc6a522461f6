import { UsageError } from './usage-error.ts'

/** Shortest and longest time between two questions to an address, in seconds. */
const shortest = 5
const longest = 86_400

/**
 * Reads how often addresses are asked for.
 *
 * @param seconds As it was typed; undefined: it was not.
 * @param isFollowing Whether anything is followed at all.
 * @returns Milliseconds; undefined for what is usual.
 * @throws {UsageError} If it is no number of seconds from 5 to a day, or nothing is followed.
 */
export function readInterval(
  seconds: string | undefined,
  isFollowing: boolean,
): number | undefined {
  if (seconds === undefined) return undefined
  if (!isFollowing) {
    throw new UsageError('--interval goes with --follow only.', 'Add --follow.')
  }
  const value = Number(seconds)
  if (!/^\d+$/.test(seconds) || value < shortest || value > longest) {
    throw new UsageError(
      `There is no interval of “${seconds}” seconds.`,
      `Give a whole number of seconds from ${shortest} to ${longest}.`,
    )
  }
  return value * 1000
}
