import { parseFeed as parse } from 'feedsmith'

/** A feed of any of the formats, as its standard has it; times as they are written. */
export type AnyFeed = ReturnType<typeof parse<string>>

/**
 * Parses a feed.
 *
 * @param text The feed.
 * @returns Null when it is none, or damaged.
 */
export function parseFeed(text: string): AnyFeed | null {
  try {
    return parse<string>(text)
  } catch {
    // Whatever the parser says of it, the reader can only fetch it again.
    return null
  }
}
