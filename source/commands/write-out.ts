import { ReaderError } from '../errors.ts'

/**
 * Writes a result to standard output and waits until it is gone.
 *
 * @param text The whole of it; nothing else is ever written to standard output.
 * @returns The exit code, 0; also when the reader at the other end, `head` say, has left.
 * @throws {ReaderError} When it cannot be written. Remedy: look at where it goes.
 */
export function writeOut(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve(0)
      else {
        const remedy = 'See whether there is room where the output goes.'
        reject(new ReaderError(`Standard output cannot be written: ${error.message}.`, remedy))
      }
    }
    process.stdout.once('error', refuse)
    process.stdout.write(text, (error) => {
      if (error) return
      process.stdout.removeListener('error', refuse)
      resolve(0)
    })
  })
}
