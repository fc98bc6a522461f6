import { UsageError } from '../errors.ts'

/** Shortest and longest time between two questions to an address, in seconds. */
const shortest = 5
const longest = 86_400

/**
 * Reads how often addresses are asked for.
 *
 * @param seconds As it was typed; undefined: it was not.
 * @returns Milliseconds; undefined for what is usual.
 * @throws {UsageError} If it is no number of seconds from 5 to a day.
 */
export function readInterval(seconds: string | undefined): number | undefined {
  if (seconds === undefined) return undefined
  const value = Number(seconds)
  if (!/^\d+$/.test(seconds) || value < shortest || value > longest) {
    throw new UsageError(
      `There is no interval of “${seconds}” seconds.`,
      `Give a whole number of seconds from ${shortest} to ${longest}.`,
    )
  }
  return value * 1000
}
