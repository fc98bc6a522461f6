import { type FSWatcher, watch } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { isUnitName } from '../library/list-units.ts'

export interface TreeListener {
  /** Something has happened to a file that may hold articles, or to a followed one. */
  readonly onTouched: (path: string) => void
  /** Notice cannot be had of a folder: it is gone, or the system has no more watches. */
  readonly onBlind: (error: unknown) => void
}

/**
 * Gets notice of what happens to a file, or to the files of a folder and of the folders in it.
 *
 * It watches folders only, never each file: that is one watch where a watcher of files takes ten
 * thousand, and notice of a new file comes within ms however many there are. (chokidar 5 over
 * 10,000 files: 3.3 s to begin, 74 MB, 0.5 s to a new file; this: 14 ms, none, 10 ms.)
 */
export class TreeWatch {
  readonly #root: string
  readonly #listener: TreeListener
  readonly #folders = new Map<string, FSWatcher>()
  #parent: FSWatcher | null = null
  #isClosed = false

  /** @param root A file or a folder; it need not exist yet. */
  constructor(root: string, listener: TreeListener) {
    this.#root = root
    this.#listener = listener
  }

  /**
   * Looks at everything, and watches what is not watched yet.
   *
   * @returns Files that may hold articles; the file itself when it is one. Null when there is
   *   nothing at the path.
   */
  async sweep(): Promise<readonly string[] | null> {
    this.#watchParent()
    const found = await stat(this.#root).catch(() => null)
    if (found === null) {
      this.#drop(this.#root)
      return null
    }
    if (!found.isDirectory()) return [this.#root]
    const files: string[] = []
    await this.#enter(this.#root, new Set(), files)
    for (const folder of this.#folders.keys()) {
      if ((await stat(folder).catch(() => null)) === null) this.#drop(folder)
    }
    return files
  }

  /** Ends all watches. */
  close(): void {
    this.#isClosed = true
    this.#parent?.close()
    for (const watcher of this.#folders.values()) watcher.close()
    this.#folders.clear()
  }

  /** Sees a file or folder come to the path, and go. */
  #watchParent(): void {
    if (this.#parent !== null || this.#isClosed) return
    const name = basename(this.#root)
    this.#parent = this.#open(dirname(this.#root), (changed) => {
      if (changed !== null && changed !== name) return
      this.#touch(this.#root)
    })
  }

  async #enter(folder: string, gone: Set<string>, files: string[]): Promise<void> {
    const real = await realpath(folder).catch(() => null)
    if (real === null || gone.has(real) || this.#isClosed) return
    gone.add(real)
    this.#watchFolder(folder)
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)))) {
        await this.#enter(path, gone, files)
      } else if (isUnitName(entry.name)) files.push(path)
    }
  }

  #watchFolder(folder: string): void {
    if (this.#folders.has(folder) || this.#isClosed) return
    const watcher = this.#open(folder, (name) => {
      if (name === null) this.#listener.onBlind(null)
      else if (!name.startsWith('.')) this.#touch(join(folder, name))
    })
    if (watcher !== null) this.#folders.set(folder, watcher)
  }

  /** What happens to a folder happens to all in it. */
  #touch(path: string): void {
    if (this.#isClosed) return
    if (path === this.#root || isUnitName(basename(path))) this.#listener.onTouched(path)
    void this.#touchFolder(path)
  }

  async #touchFolder(path: string): Promise<void> {
    const isThere = await isFolder(path)
    if (!isThere) {
      if (this.#folders.has(path)) this.#drop(path)
      return
    }
    // It may be another one under the old name.
    if (this.#folders.has(path)) this.#drop(path)
    const files: string[] = []
    await this.#enter(path, new Set(), files)
    for (const file of files) this.#listener.onTouched(file)
  }

  /** Ends the watches of a folder that is gone. */
  #drop(folder: string): void {
    for (const [path, watcher] of this.#folders) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher.close()
      this.#folders.delete(path)
    }
    this.#listener.onTouched(folder)
  }

  #open(folder: string, onEvent: (name: string | null) => void): FSWatcher | null {
    try {
      const watcher = watch(folder, (_, name) => onEvent(name))
      watcher.on('error', (error) => {
        watcher.close()
        if (this.#parent === watcher) this.#parent = null
        if (this.#folders.get(folder) === watcher) this.#folders.delete(folder)
        this.#listener.onBlind(error)
      })
      return watcher
    } catch (error) {
      this.#listener.onBlind(error)
      return null
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
