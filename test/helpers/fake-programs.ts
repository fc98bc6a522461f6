import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of programs that stand in for those of a desktop. */
export interface FakePrograms {
  readonly folder: string
  /** Puts a program of the shell there; `$DIR` is the folder. @returns Its path. */
  readonly place: (name: string, script: string) => string
  /** What a program has written to a file of the folder; null before it has. */
  readonly read: (name: string) => string | null
  readonly remove: () => void
}

/** Writes down with which arguments it was called and what it read, in `<name>.args` and `.in`. */
export const recording = 'echo "$@" > "$DIR/$NAME.args"; cat > "$DIR/$NAME.in.part"'.concat(
  '; mv "$DIR/$NAME.in.part" "$DIR/$NAME.in"',
)

/** Makes a new and empty folder of programs. */
export function makeFakePrograms(): FakePrograms {
  const folder = mkdtempSync(join(tmpdir(), 'peacedash-programs-'))
  return {
    folder,
    place: (name, script) => {
      const path = join(folder, name)
      writeFileSync(path, `#!/bin/sh\nDIR='${folder}'; NAME='${name}'\n${script}\n`)
      chmodSync(path, 0o755)
      return path
    },
    read: (name) => {
      try {
        return readFileSync(join(folder, name), 'utf8')
      } catch {
        return null
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
