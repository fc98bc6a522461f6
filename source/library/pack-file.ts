import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeDraft } from './place-file.ts'
import { digestOf, sealOf } from './seal.ts'

const mark = 'peacedash-pack-1'
/** How much is read at a time, in bytes: units that are wanted together stand together. */
const windowSize = 1024 * 1024
/** Digits of the length of an index, and of the first line with its line feed. */
const lengthDigits = 10
const headLength = mark.length + 1 + 32 + 1 + lengthDigits + 1

/** What a file held when it was read: its name, its fingerprint then, the key of its unit. */
export type FileRow = readonly [name: string, fingerprint: string, key: string]

/** Where a unit stands in a pack. */
interface UnitPlace {
  readonly offset: number
  readonly length: number
  readonly seal: string
}

interface Index {
  readonly files: readonly FileRow[]
  readonly units: readonly (readonly [key: string, length: number, seal: string])[]
}

/**
 * A file of many units. It is written once and never changed, so that any number of processes
 * may read it, and stays readable while it is open though another removes it.
 *
 * Its first line holds the seal and the length of the index, which follows; then come the units.
 */
export class PackFile {
  readonly path: string
  readonly files: readonly FileRow[]
  readonly units = new Map<string, UnitPlace>()
  /** Length of the units, in bytes. */
  readonly size: number
  readonly #descriptor: number
  #window = { offset: 0, bytes: Buffer.alloc(0) }

  private constructor(path: string, descriptor: number, index: Index, first: number) {
    this.path = path
    this.#descriptor = descriptor
    this.files = index.files
    let offset = first
    for (const [key, length, seal] of index.units) {
      this.units.set(key, { offset, length, seal })
      offset += length
    }
    this.size = offset - first
  }

  /**
   * Opens a pack.
   *
   * @param shelf What the pack belongs to.
   * @returns Null when there is none, or it is damaged or belongs elsewhere.
   */
  static open(path: string, shelf: string): PackFile | null {
    let descriptor: number | null = null
    try {
      descriptor = openSync(path, 'r')
      const [name, seal, length] = readAt(descriptor, 0, headLength).toString('latin1').split(/\s/)
      if (name !== mark) throw new Error('no pack')
      const index = readAt(descriptor, headLength, Number(length))
      if (seal !== sealOf(shelf, index)) throw new Error('damaged')
      const first = headLength + index.length
      return new PackFile(path, descriptor, JSON.parse(index.toString('utf8')) as Index, first)
    } catch {
      if (descriptor !== null) closeSync(descriptor)
      return null
    }
  }

  /** The bytes of a unit, to be used before the next are asked for; null when damaged or absent. */
  read(key: string): Buffer | null {
    const place = this.units.get(key)
    if (place === undefined) return null
    const { offset, length, seal } = place
    try {
      const isThere =
        offset >= this.#window.offset &&
        offset + length <= this.#window.offset + this.#window.bytes.length
      if (!isThere) {
        const bytes = Buffer.alloc(Math.max(windowSize, length))
        const got = readSync(this.#descriptor, bytes, 0, bytes.length, offset)
        this.#window = { offset, bytes: bytes.subarray(0, got) }
      }
      const from = offset - this.#window.offset
      const unit = this.#window.bytes.subarray(from, from + length)
      return unit.length === length && sealOf(key, unit) === seal ? unit : null
    } catch {
      return null
    }
  }

  /** Lets go of the file. Nothing can be read from then on. */
  close(): void {
    closeSync(this.#descriptor)
  }
}

function readAt(descriptor: number, offset: number, length: number): Buffer {
  // A length that is damaged may be any.
  if (!(offset + length <= fstatSync(descriptor).size)) throw new Error('cut short')
  const bytes = Buffer.alloc(length)
  if (readSync(descriptor, bytes, 0, length, offset) !== length) throw new Error('cut short')
  return bytes
}

/**
 * Writes a pack: whole, or not at all.
 *
 * @param path Where; what stands there is replaced.
 * @param shelf What the pack belongs to.
 * @throws What the system gives.
 */
export function writePack(
  path: string,
  shelf: string,
  files: readonly FileRow[],
  units: ReadonlyMap<string, Uint8Array>,
): void {
  const rows = [...units].map(([key, unit]) => [key, unit.length, sealOf(key, unit)])
  const index = Buffer.from(JSON.stringify({ files, units: rows }))
  const length = String(index.length).padStart(lengthDigits, '0')
  const head = Buffer.from(`${mark} ${sealOf(shelf, index)} ${length}\n`)
  const draft = join(path, '..', `${digestOf(path).slice(0, 8)}-${randomUUID()}.draft`)
  try {
    const content = Buffer.concat([head, index, ...units.values()])
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx' })
    renameSync(draft, path)
  } catch (error) {
    removeDraft(draft)
    throw error
  }
}
