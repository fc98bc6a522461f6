import { hash } from 'node:crypto'

/** Digest of bytes or text: SHA-256 in hexadecimal, 64 digits. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex')
}

/**
 * Ties content to what it is kept for, so that what was damaged, moved or written by others shows.
 *
 * @param about What the content is kept for.
 * @returns 32 hexadecimal digits.
 */
export function sealOf(about: string, content: Uint8Array): string {
  return digestOf(`${about}\n${digestOf(content)}`).slice(0, 32)
}
