import { PackFile } from './pack-file.ts'
import { digestOf } from './seal.ts'

/** What a pack of shipped units belongs to: the code and knowledge that made it. */
export const shippedShelf = (build: string): string => digestOf(JSON.stringify([build, 'shipped']))

/**
 * What was read out of articles when the program was built. It is only ever read: where it is
 * missing, damaged, or made by other code or knowledge, it is as if it had never been there.
 */
export class ShippedUnits {
  readonly #path: string
  readonly #build: string
  #pack: PackFile | null | undefined

  /**
   * @param path The pack; it need not exist.
   * @param build What tells this code and knowledge from any other.
   */
  constructor(path: string, build: string) {
    this.#path = path
    this.#build = build
  }

  /** The bytes of a unit, to be used before the next are asked for; null when there are none. */
  read(key: string): Uint8Array | null {
    this.#pack ??= PackFile.open(this.#path, shippedShelf(this.#build))
    return this.#pack?.read(key) ?? null
  }

  /** Lets go of the file. */
  close(): void {
    this.#pack?.close()
    this.#pack = undefined
  }
}
