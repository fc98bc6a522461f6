import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

/** Codings may be stacked, but none who does it well stacks more. */
const mostCodings = 2

/**
 * Receives the body of an answer and decompresses it.
 *
 * @param answer The answer; it is destroyed when it is refused.
 * @param name The address as it may be shown.
 * @param limit Largest body in bytes, compressed or not.
 * @throws {FetchError} If it is larger, or damaged. Remedy: save the page in a browser.
 * @throws What Node gives when the connection breaks off.
 */
export async function receiveBody(
  answer: IncomingMessage,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > limit) {
    answer.destroy()
    throw tooLarge(name, limit)
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) {
      answer.destroy()
      throw tooLarge(name, limit)
    }
    chunks.push(chunk)
  }
  return decompress(Buffer.concat(chunks), codingsOf(answer), name, limit)
}

async function decompress(
  bytes: Buffer,
  codings: readonly string[],
  name: string,
  limit: number,
): Promise<Uint8Array> {
  let plain = bytes
  for (const coding of codings.toReversed()) {
    const decoder = decoders[coding]
    if (decoder === undefined || codings.length > mostCodings) {
      throw new FetchError(
        `“${name}” is compressed in a way that is not read (${codings.join(', ')}).`,
        'Open it in a browser, save it and give the file.',
      )
    }
    try {
      if (plain.length > 0) plain = await decoder(plain, { maxOutputLength: limit })
    } catch (error) {
      const isLarge =
        error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      if (isLarge) throw tooLarge(name, limit)
      throw new FetchError(`“${name}” came damaged: it cannot be decompressed.`, 'Try again.')
    }
  }
  return plain
}

type Decoder = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip) as Decoder,
  'x-gzip': promisify(gunzip) as Decoder,
  br: promisify(brotliDecompress) as Decoder,
  deflate: (bytes, options) => {
    // Some servers send it bare. @see RFC 1950, section 2.2: the header of the other.
    const isWrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
    return (promisify(isWrapped ? inflate : inflateRaw) as Decoder)(bytes, options)
  },
}

function codingsOf(answer: IncomingMessage): readonly string[] {
  const codings = (answer.headers['content-encoding'] ?? '').toLowerCase().split(',')
  return codings.map((coding) => coding.trim()).filter((coding) => coding && coding !== 'identity')
}

function tooLarge(name: string, limit: number): FetchError {
  const [size, unit] = limit >= 1024 * 1024 ? [limit / 1024 / 1024, 'MB'] : [limit, 'bytes']
  return new FetchError(
    `“${name}” is larger than ${size} ${unit}.`,
    'Give an address that holds one article.',
  )
}
