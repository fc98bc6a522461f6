import { largest } from './reading.ts'
import { unreadable } from './unreadable.ts'

/**
 * Receives all of a stream that may have no end.
 *
 * @param stream Such as standard input.
 * @param name What to call it in an error.
 * @returns No bytes for a stream that ends at once.
 * @throws {ReaderError} If there is more than a file may hold, once that has come. Remedy: hand over
 *   one article.
 */
export async function receiveAll(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largest) {
      throw unreadable(name, 'is larger than 20 MB', 'Hand over one article, or split it.')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
