/** Longest wait after failures, in ms. */
const longestWait = 15 * 60_000
/** A server that asks for more is asked again after this all the same, in ms. */
const longestAsked = 24 * 3_600_000
/** Share of a wait that chance takes off, so that many programs do not ask all at once. */
const jitter = 0.25

export interface BackOff {
  /** Failures in a row; 0 after a success. */
  readonly failures: number
  /** Wait after a success, in ms. */
  readonly interval: number
  /** What the server asks for, in ms; null when it does not ask. */
  readonly retryAfter?: number | null
  /** From 0 to less than 1. */
  readonly chance: number
}

/**
 * How long to wait before an address is asked again: the interval after a success, twice as
 * long after each failure in a row, up to 15 minutes, less some chance; never less than a
 * server asks for.
 *
 * @returns ms.
 * @see RFC 9110, section 10.2.3 (Retry-After).
 */
export function waitAfter({ failures, interval, retryAfter, chance }: BackOff): number {
  if (failures === 0) return interval
  const doubled = Math.min(longestWait, interval * 2 ** Math.min(failures, 30))
  const wait = Math.max(Math.min(interval, longestWait), doubled * (1 - chance * jitter))
  return Math.round(Math.max(wait, Math.min(retryAfter ?? 0, longestAsked)))
}
