import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { markUsed } from './bound-folder.ts'
import type { Fingerprint } from './fingerprint.ts'
import { makeFolder } from './make-folder.ts'
import { type FileRow, PackFile, writePack } from './pack-file.ts'
import { digestOf } from './seal.ts'

/** How many small packs a shelf may have before they are put together. */
const mostSmall = 8
/** From this size on, in bytes, a pack is left as it is: moving it would hold up the screen. */
const largePack = 8 * 1024 * 1024
/** How much is put together at once, in bytes. */
const mostMoved = 16 * 1024 * 1024
/** Largest pack written at once, in bytes: what waits to be written is in memory. */
const fullPack = 2 * 1024 * 1024

/**
 * The cache of the units of one folder: which files it holds, what each held when it was read, and
 * what was read out of that. All of it may vanish or be damaged at any time; then it is as
 * if it had never been there.
 */
export class Shelf {
  readonly #folder: string
  readonly #root: string
  readonly #name: string
  readonly #packs: PackFile[]
  readonly #rows = new Map<string, FileRow>()
  readonly #places = new Map<string, PackFile>()
  readonly #newRows = new Map<string, FileRow>()
  readonly #newUnits = new Map<string, Uint8Array>()
  /** Keys of the units used in this run. */
  readonly #used = new Set<string>()
  #waiting = 0

  /**
   * @param folder Folder of the cache; it need not exist.
   * @param root The folder the files are in; an absolute path.
   * @param build What tells this code and knowledge from any other.
   */
  constructor(folder: string, root: string, build: string) {
    this.#folder = folder
    this.#root = root
    this.#name = digestOf(JSON.stringify([build, root])).slice(0, 24)
    this.#packs = this.#listPacks().flatMap((path) => PackFile.open(path, this.#name) ?? [])
    for (const pack of this.#packs) {
      for (const row of pack.files) this.#rows.set(row[0], row)
      for (const key of pack.units.keys()) this.#places.set(key, pack)
    }
  }

  /** The key of a file's unit when the file is still the one it was made from, else null. */
  keyOf(name: string, fingerprint: Fingerprint): string | null {
    if (!fingerprint.isSettled) return null
    const row = this.#rows.get(name)
    return row !== undefined && row[1] === fingerprint.text ? row[2] : null
  }

  /** Whether there seems to be a unit of a key; reading it may still show that it is damaged. */
  has(key: string): boolean {
    return this.#newUnits.has(key) || this.#places.has(key)
  }

  /** The bytes of a unit, to be used before the next are asked for; null when there are none. */
  read(key: string): Uint8Array | null {
    this.#used.add(key)
    const waiting = this.#newUnits.get(key)
    if (waiting !== undefined) return waiting
    const unit = this.#places.get(key)?.read(key) ?? null
    if (unit === null) this.#places.delete(key)
    return unit
  }

  /** Keeps the bytes of a unit. */
  put(key: string, unit: Uint8Array): void {
    this.#used.add(key)
    if (this.has(key)) return
    this.#newUnits.set(key, unit)
    this.#waiting += unit.length
    if (this.#waiting >= fullPack) this.write()
  }

  /**
   * Notes what a file held.
   *
   * @param fingerprint Taken before the file was read.
   */
  note(name: string, fingerprint: Fingerprint, key: string): void {
    // A file that may change and look the same is read again anyway.
    if (!fingerprint.isSettled) return
    const row = this.#rows.get(name)
    if (row !== undefined && row[1] === fingerprint.text && row[2] === key) return
    const made: FileRow = [name, fingerprint.text, key]
    this.#rows.set(name, made)
    this.#newRows.set(name, made)
  }

  /**
   * Writes what has been put there. What cannot be written is no error, only slower.
   *
   * @returns Whether there was anything to write.
   */
  write(): boolean {
    if (this.#newUnits.size === 0 && this.#newRows.size === 0) return false
    try {
      makeFolder(this.#folder, 0o700)
      const small = this.#smallPacks()
      const units = new Map([...this.#unitsOf(small), ...this.#newUnits])
      const rows = new Map([...this.#rowsOf(small), ...this.#newRows])
      const path = join(this.#folder, this.#newName())
      writePack(path, this.#name, [...rows.values()], units)
      this.#adopt(path, small)
    } catch {
      // The units are still in memory for this run; it is tried again when more have come.
      this.#waiting = 0
    }
    return true
  }

  /** Writes what waits and lets go of the files. @returns As {@link Shelf.write}. */
  close(): boolean {
    const isWritten = this.write()
    for (const pack of this.#packs) {
      markUsed(pack.path)
      pack.close()
    }
    this.#packs.length = 0
    this.#places.clear()
    return isWritten
  }

  #listPacks(): string[] {
    try {
      const names = readdirSync(this.#folder)
      const own = names.filter((name) => name.startsWith(this.#name) && name.endsWith('.pack'))
      return own.sort().map((name) => join(this.#folder, name))
    } catch {
      return []
    }
  }

  #newName(): string {
    return `${this.#name}-${Date.now().toString(36)}-${randomUUID().slice(0, 8)}.pack`
  }

  /** The small packs, smallest first, once there are many; else none. */
  #smallPacks(): PackFile[] {
    const small = this.#packs.filter(({ size }) => size < largePack)
    if (small.length < mostSmall) return []
    let moved = 0
    return small
      .sort((a, b) => a.size - b.size)
      .filter(({ size }) => {
        moved += size
        return moved <= mostMoved
      })
  }

  /** The units of packs that a file still gives, or that this run has used. */
  *#unitsOf(packs: readonly PackFile[]): Generator<[string, Uint8Array]> {
    const wanted = new Set([...this.#used, ...[...this.#rows.values()].map(([, , key]) => key)])
    for (const pack of packs) {
      for (const key of pack.units.keys()) {
        const unit = wanted.has(key) ? pack.read(key) : null
        if (unit !== null) yield [key, Uint8Array.from(unit)]
      }
    }
  }

  *#rowsOf(packs: readonly PackFile[]): Generator<[string, FileRow]> {
    for (const [name] of packs.flatMap(({ files }) => files)) {
      const row = this.#rows.get(name)
      if (row !== undefined && existsSync(join(this.#root, name))) yield [name, row]
    }
  }

  /** Reads from the new pack from now on, and removes those that went into it. */
  #adopt(path: string, replaced: readonly PackFile[]): void {
    const pack = PackFile.open(path, this.#name)
    if (pack === null) return
    this.#packs.push(pack)
    for (const key of pack.units.keys()) this.#places.set(key, pack)
    for (const old of replaced) {
      for (const key of old.units.keys()) {
        if (this.#places.get(key) === old) this.#places.delete(key)
      }
      this.#packs.splice(this.#packs.indexOf(old), 1)
      old.close()
      rmSync(old.path, { force: true })
    }
    this.#newUnits.clear()
    this.#newRows.clear()
    this.#waiting = 0
  }
}
