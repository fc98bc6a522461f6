import type { About, Reading, SourceOptions } from './reading.ts'
import { OtherKind, shown, unreadable } from './unreadable.ts'

/**
 * Reads JSON that holds articles: ninjs, or a JSON Feed.
 *
 * @param text The JSON.
 * @param about Where it comes from.
 * @param options What reading needs to know beside it.
 * @throws {ReaderError} If it is no valid JSON or holds none of both, and as
 *   {@link readNinjs} does. Remedy: give ninjs or a JSON Feed.
 */
export async function readJson(
  text: string,
  about: About,
  options: SourceOptions,
): Promise<Reading> {
  const json = parse(text, about)
  const { isNinjs, readNinjs } = await import('./read-ninjs.ts')
  const items = Array.isArray(json) ? json : [json]
  if (items.some(isNinjs)) return readNinjs(items.filter(isNinjs), about, options)
  if (/^https?:\/\/jsonfeed\.org\/version\//.test(versionOf(json))) {
    const { readFeed } = await import('./read-feed.ts')
    return readFeed(text.replace(/^\ufeff/, ''), about, options)
  }
  throw new OtherKind(
    `“${shown(about.name)}” is JSON, but neither ninjs nor a JSON Feed.`,
    'Give the article as ninjs, a feed, a page or plain text.',
  )
}

function parse(text: string, about: About): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw unreadable(
      about.name,
      'is damaged: it is no valid JSON',
      'Save it again; it may have been cut short.',
    )
  }
}

function versionOf(json: unknown): string {
  if (typeof json !== 'object' || json === null || !('version' in json)) return ''
  return String(json.version)
}
