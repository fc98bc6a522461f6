import type { ToldArticle } from '../model/told-article.ts'
import { boundFolder } from './bound-folder.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { LoadedUnit } from './load-unit.ts'
import { Shelf } from './shelf.ts'
import { ShippedUnits } from './shipped-units.ts'
import type { FileUnit, Unit } from './unit.ts'
import { decodeArticles } from './unit-codec.ts'

/** How many folders are open at a time: each has some files open, and a process may have few. */
const mostShelves = 32

/** What was read out of units before, by the folders they are in. */
export class UnitCache {
  readonly #folder: string
  readonly #build: string
  readonly #shipped: ShippedUnits | null
  readonly #shelves = new Map<string, Shelf>()

  /**
   * @param folder Folder of the cache; it need not exist.
   * @param build What tells this code and knowledge from any other.
   * @param shipped Pack of what came with the program; null when there is none.
   */
  constructor(folder: string, build: string, shipped: string | null = null) {
    this.#folder = folder
    this.#build = build
    this.#shipped = shipped === null ? null : new ShippedUnits(shipped, build)
  }

  /** The articles of a file that has not changed since they were read, without reading it. */
  recall(unit: FileUnit): readonly ToldArticle[] | null {
    const shelf = this.#shelfOf(unit.root)
    const fingerprint = fingerprintOf(unit.path, Date.now())
    if (fingerprint === null) return null
    const key = shelf.keyOf(unit.name, fingerprint)
    return key === null ? null : this.#unpack(shelf, key, unit.path)
  }

  /** The articles of a unit, when the same bytes have been read before. */
  find(unit: Unit, { key, fingerprint, about }: LoadedUnit): readonly ToldArticle[] | null {
    if (unit.root === null) return null
    const shelf = this.#shelfOf(unit.root)
    if (unit.kind === 'file' && fingerprint !== null) {
      shelf.note(unit.name, fingerprint, key)
    }
    return this.#unpack(shelf, key, about.path)
  }

  /** Keeps what was read out of a unit. */
  keep(unit: Unit, { key }: LoadedUnit, body: Uint8Array): void {
    if (unit.root !== null) this.#shelfOf(unit.root).put(key, body)
  }

  /** Writes what waits to be written. */
  write(): void {
    this.#bound([...this.#shelves.values()].map((shelf) => shelf.write()))
  }

  /** Writes what waits, and lets go of the files. */
  close(): void {
    this.#bound([...this.#shelves.values()].map((shelf) => shelf.close()))
    this.#shelves.clear()
    this.#shipped?.close()
  }

  #unpack(shelf: Shelf, key: string, path: string | null): readonly ToldArticle[] | null {
    const body = (shelf.has(key) ? shelf.read(key) : null) ?? this.#shipped?.read(key) ?? null
    if (body === null) return null
    const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8')
    // A file that was moved, or is called by another path, is still the same.
    return decodeArticles(text, path)
  }

  #bound(written: readonly boolean[]): void {
    if (written.includes(true)) boundFolder(this.#folder)
  }

  #shelfOf(root: string): Shelf {
    const known = this.#shelves.get(root)
    if (known !== undefined) return known
    const [oldest] = this.#shelves
    if (oldest !== undefined && this.#shelves.size >= mostShelves) {
      oldest[1].close()
      this.#shelves.delete(oldest[0])
    }
    const shelf = new Shelf(this.#folder, root, this.#build)
    this.#shelves.set(root, shelf)
    return shelf
  }
}
