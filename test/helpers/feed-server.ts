import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What a server does with a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A request as it came in. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/** A real server on loopback, which answers as it is told to. */
export interface FeedServer {
  /** Without a slash at the end. */
  readonly address: string
  readonly port: number
  /** Requests so far, in order. */
  readonly asked: readonly Asked[]
  /** Answers a path from now on. */
  serve(path: string, answer: Answer): void
  close(): Promise<void>
}

/** Starts a server; paths nobody has said anything about are not found. */
export async function startFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, Answer>()
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, headers: request.headers })
    const answer =
      answers.get(path) ?? answers.get(path.replace(/\?.*/, '')) ?? send('gone', { status: 404 })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    serve: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Sends a body. */
export function send(
  body: string | Uint8Array,
  { status = 200, type = 'text/plain; charset=utf-8', headers = {} as Record<string, string> } = {},
): Answer {
  return (_, response) => {
    response.writeHead(status, { 'content-type': type, ...headers })
    response.end(body)
  }
}

/** Sends a body with its mark; nothing but “unchanged” to whoever has it. */
export function sendOnce(
  body: string,
  { etag, type = 'text/xml' }: { readonly etag: string; readonly type?: string },
): Answer {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag)
      return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': type, etag }).end(body)
  }
}

/** Sends the client elsewhere. */
export function redirect(location: string, status = 302): Answer {
  return (_, response) => void response.writeHead(status, { location }).end()
}

/** Sends one byte after the other and never comes to an end. */
export function drip(every: number): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const timer = setInterval(() => response.write('x'), every)
    response.on('close', () => clearInterval(timer))
  }
}

/** Never answers. */
export function silence(): Answer {
  return () => {}
}

/** A small body that grows to some size when it is decompressed. */
export function bomb(size: number): Answer {
  const body = gzipSync(Buffer.alloc(size, 'a'))
  return send(body, { headers: { 'content-encoding': 'gzip' } })
}

/** An item of a feed. */
export interface ServedItem {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** A feed of RSS. */
export function rssOf(items: readonly ServedItem[]): string {
  const entries = items.map(
    ({ id, title, text }) =>
      `<item><guid isPermaLink="false">urn:x:${id}</guid><title>${title}</title>` +
      `<description>${text}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Lakes Press</title>${entries.join('')}</channel></rss>`
}
