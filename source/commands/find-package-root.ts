import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Finds the folder of the package, which holds `data/` and `seeds/`, from a
 * file in it, be that a source file or a chunk of the bundle.
 *
 * @param url The `import.meta.url` of the file.
 * @returns Absolute path of the nearest folder above with a `package.json`.
 */
export function findPackageRoot(url: string): string {
  let folder = dirname(fileURLToPath(url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error(`No package.json above ${fileURLToPath(url)}.`)
    folder = above
  }
  return folder
}
