import { type Fetched, fetchAddress } from '../reading/fetch-address.ts'
import { shownAddress } from '../reading/web-address.ts'
import type { BytesUnit } from './unit.ts'

/**
 * Fetches what is at an address of the web.
 *
 * @param address An http or https address.
 * @throws {FetchError} If it cannot be had; the remedy says what to do.
 */
export async function fetchUnit(address: string): Promise<BytesUnit> {
  const fetched = await fetchAddress(address)
  if (fetched.kind === 'unchanged') throw new Error('Unchanged, though nothing was said to be had.')
  return fetchedUnit(address, fetched)
}

/**
 * The unit of an answer.
 *
 * @param address The address as it was given.
 * @param fetched What came from there.
 */
export function fetchedUnit(address: string, fetched: Fetched): BytesUnit {
  const { bytes, mediaType, charset, address: url } = fetched
  const about = { name: shownAddress(address), path: null, url, mediaType, charset }
  return { kind: 'bytes', bytes, about, root: url }
}
