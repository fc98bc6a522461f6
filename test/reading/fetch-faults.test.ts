import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchAddress } from '../../source/reading/fetch-address.ts'
import { type RawServer, startRawServer } from '../helpers/raw-server.ts'
import { refusalOf } from './read-text.ts'

let server: RawServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

/** Longest time an answer may take, in ms: enough for any that comes. */
const timeout = 20_000

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n'
const chunked = `${ok}Transfer-Encoding: chunked\r\n\r\n`
const gzipped = gzipSync('talks '.repeat(1000))

const says = (text: string | Uint8Array) => (socket: Socket) => void socket.end(text)
const breaks = (text: string) => (socket: Socket) =>
  void socket.write(text, () => socket.resetAndDestroy())

/** Writes without end, no faster than it is taken. */
const endlessly = (start: string, more: string) => (socket: Socket) => {
  const write = (): void => {
    while (!socket.destroyed && socket.write(more));
  }
  socket.on('drain', write)
  socket.write(start, write)
}

const refusal = async (answer: (socket: Socket) => void, given = {}): Promise<string> => {
  server = await startRawServer(answer)
  const address = `http://127.0.0.1:${server.port}/a`
  const said = await refusalOf(fetchAddress(address, { timeout, ...given }))
  return said.replaceAll(address, '/a')
}

describe('an answer that is none', () => {
  it.each([
    ['is reset before it begins', breaks(''), 'broke off before it was whole.'],
    [
      'is reset in its head',
      breaks('HTTP/1.1 200 OK\r\nContent-'),
      'broke off before it was whole.',
    ],
    [
      'is reset in its body',
      breaks(`${ok}Content-Length: 99\r\n\r\nta`),
      'broke off before it was whole.',
    ],
    ['ends before it begins', says(''), 'broke off before it was whole.'],
    ['ends in its head', says('HTTP/1.1 200 OK\r\nContent-'), 'broke off before it was whole.'],
    [
      'is shorter than it says',
      says(`${ok}Content-Length: 99\r\n\r\nta`),
      'broke off before it was whole.',
    ],
    [
      'ends within its parts',
      says(`${chunked}5\r\ntalks\r\n5\r\nta`),
      'broke off before it was whole.',
    ],
    [
      'has a part of a size that is none',
      says(`${chunked}talks\r\ntalks\r\n0\r\n\r\n`),
      'broke off before it was whole.',
    ],
    [
      'has a part of another size',
      says(`${chunked}2\r\ntalks\r\n0\r\n\r\n`),
      'broke off before it was whole.',
    ],
    [
      'says two lengths',
      says(`${ok}Content-Length: 5\r\nContent-Length: 6\r\n\r\ntalks`),
      'does not speak http there.',
    ],
    [
      'says a length and parts',
      says(`${ok}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      'does not speak http there.',
    ],
    [
      'says a length that is none',
      says(`${ok}Content-Length: -5\r\n\r\ntalks`),
      'does not speak http there.',
    ],
    ['has no head', says('talks\r\n'), 'does not speak http there.'],
    [
      'has a control in its head',
      says(`${ok}X: a\u001b]0;x\u0000\r\n\r\ntalks`),
      'does not speak http there.',
    ],
    [
      'has a head without end',
      endlessly(ok, `X: ${'a'.repeat(1000)}\r\n`),
      'cannot be had: the head of the answer is larger than any that makes sense.',
    ],
    [
      'is a part nobody asked for',
      says('HTTP/1.1 206 OK\r\nContent-Length: 5\r\n\r\ntalks'),
      'cannot be had: the server answers 206.',
    ],
    [
      'speaks of another protocol',
      says('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      'broke off before it was whole.',
    ],
    [
      'is a status that is none',
      says('HTTP/1.1 999 Talks\r\nContent-Length: 0\r\n\r\n'),
      'cannot be had: its server is in trouble (999).',
    ],
  ])('because it %s is refused', async (_, answer, said) => {
    expect(await refusal(answer)).toBe(`“/a” ${said}`)
  })

  it.each([
    ['cut short', gzipped.subarray(0, -20)],
    ['changed within', Buffer.from(gzipped).fill(0x55, 12, 20)],
    [
      'with a sum that is wrong',
      Buffer.from(gzipped).fill(0, gzipped.length - 8, gzipped.length - 4),
    ],
    ['that is none', Buffer.from('talks go on')],
  ])('in a compressed form %s is refused', async (_, bytes) => {
    const head = Buffer.from(
      `${ok}Content-Encoding: gzip\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    )
    expect(await refusal(says(Buffer.concat([head, bytes])))).toBe(
      '“/a” came damaged: it cannot be decompressed.',
    )
  })

  it('is read no further than is allowed, however long it goes on', async () => {
    let sent = 0
    const counted = (socket: Socket): void => {
      endlessly(`${ok}\r\n`, 'x'.repeat(65_536))(socket)
      socket.on('close', () => {
        sent = socket.bytesWritten
      })
    }
    expect(await refusal(counted, { limit: 1024 * 1024 })).toBe('“/a” is larger than 1 MB.')
    await server?.close()
    // What was on the way is lost, not more.
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  it.each([
    ['its head', (socket: Socket) => drip(socket, ok)],
    ['answers that are none', (socket: Socket) => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
    ['the sizes of its parts', (socket: Socket) => drip(socket, chunked, '1\r\n')],
  ])('that drips in %s is given up in time', async (_, answer) => {
    expect(await refusal(answer, { timeout: 300 })).toMatch(
      /^“\/a” (?:did not answer within|was still coming after) 300 ms\.$/,
    )
  })

  it('is left alone with what it says beyond its length', async () => {
    server = await startRawServer(says(`${ok}Content-Length: 5\r\n\r\ntalks and more`))
    const fetched = await fetchAddress(`http://127.0.0.1:${server.port}/`, { timeout })
    if (fetched.kind === 'fresh') expect(Buffer.from(fetched.bytes).toString()).toBe('talks')
    expect(fetched.kind).toBe('fresh')
  })
})

/** Sends a text letter by letter, again and again; what stands before it at once. */
function drip(socket: Socket, text: string, last = text): void {
  if (last !== text) socket.write(text)
  let at = 0
  const timer = setInterval(() => {
    socket.write(last[at % last.length] ?? '')
    at += 1
    // A head that came to its end would be an answer.
    if (last === ok && at >= last.length) at = 20
  }, 2)
  socket.on('close', () => clearInterval(timer))
}
