import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Records the code a program loads. */
export interface LoadingRecord {
  /** What NODE_OPTIONS of the program must be. */
  readonly nodeOptions: string
  /** The code that was loaded since the last call, file after file. */
  readonly take: () => string
}

/**
 * Makes ready to record what a program loads.
 *
 * @param folder An empty folder that stays until the last program has ended.
 */
export function recordLoading(folder: string): LoadingRecord {
  const list = join(folder, 'loaded')
  const hooks = join(folder, 'hooks.mjs')
  const recorder = join(folder, 'recorder.mjs')
  writeFileSync(list, '')
  writeFileSync(
    hooks,
    `import { appendFileSync } from 'node:fs'
    export function load(url, context, next) {
      appendFileSync(${JSON.stringify(list)}, url + '\\n')
      return next(url, context)
    }`,
  )
  writeFileSync(
    recorder,
    `import { register } from 'node:module'
    register(${JSON.stringify(pathToFileURL(hooks).href)})`,
  )
  return {
    nodeOptions: `--import=${recorder}`,
    take: () => {
      const urls = new Set(readFileSync(list, 'utf8').split('\n'))
      writeFileSync(list, '')
      const files = [...urls].filter((url) => url.startsWith('file:'))
      return files
        .filter((url) => !url.endsWith('recorder.mjs'))
        .map((url) => readFileSync(fileURLToPath(url), 'utf8'))
        .join('\n')
    },
  }
}
