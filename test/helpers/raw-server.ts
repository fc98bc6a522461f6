import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createServer as createEncrypted } from 'node:tls'

/** A server that speaks as it is told to, right or wrong. */
export interface RawServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/**
 * Starts a server on loopback that lets a test write what it likes.
 *
 * @param answer Called with each connection once something was asked; it may end or break it.
 * @param identity Key and certificate where it is to speak TLS.
 */
export async function startRawServer(
  answer: (socket: Socket) => void,
  identity?: { readonly key: string; readonly cert: string },
): Promise<RawServer> {
  const open = new Set<Socket>()
  const hear = (socket: Socket): void => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // Who is asked may leave at any time.
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket))
  }
  const server = identity ? createEncrypted(identity, hear) : createServer(hear)
  if (identity) server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
