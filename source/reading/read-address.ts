import { fetchAddress } from './fetch-address.ts'
import { readBytes } from './read-bytes.ts'
import type { Reading, SourceOptions } from './reading.ts'
import { shownAddress } from './web-address.ts'

/**
 * Fetches an address of the web and reads what is there.
 *
 * @param address An http or https address.
 * @param options What reading needs to know beside it.
 * @throws {ReaderError} As {@link fetchAddress} and {@link readBytes} do.
 */
export async function readAddress(address: string, options: SourceOptions): Promise<Reading> {
  const fetched = await fetchAddress(address)
  if (fetched.kind === 'unchanged') throw new Error('Unchanged, though nothing was said to be had.')
  const { bytes, mediaType, charset, address: url } = fetched
  const about = { name: shownAddress(address), path: null, url, mediaType, charset }
  return readBytes(bytes, about, options)
}
