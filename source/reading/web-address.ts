import { FetchError } from './fetch-error.ts'
import { shown } from './unreadable.ts'

/**
 * An address as it may be shown: without user and password.
 *
 * @param address Any text, also one that is no address.
 */
export function shownAddress(address: string): string {
  // What makes no address may have its password anywhere before the last sign of that kind.
  if (!URL.canParse(address)) {
    const scheme = /^\s*\w+:[/\\]*/.exec(address)?.[0]
    return shown(
      scheme === undefined ? address : scheme + afterLastAt(address.slice(scheme.length)),
    )
  }
  const url = new URL(address)
  url.username = ''
  url.password = ''
  url.hash = ''
  return shown(url.href)
}

const afterLastAt = (text: string): string => text.slice(text.lastIndexOf('@') + 1)

/**
 * Whether a source is given as an address of the web.
 *
 * @param source What was typed.
 */
export function isWebAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

/**
 * Reads an address of the web.
 *
 * @param address What was typed.
 * @throws {FetchError} If it is none. Remedy: check the spelling.
 */
export function parseAddress(address: string): URL {
  if (URL.canParse(address)) {
    const url = new URL(address)
    if (url.protocol === 'http:' || url.protocol === 'https:') return url
  }
  throw new FetchError(
    `“${shownAddress(address)}” is no address of the web.`,
    'Check its spelling; it begins with http:// or https://.',
  )
}
