import { readFileSync } from 'node:fs'
import { configPath } from '../desk/config-path.ts'
import { ReaderError } from '../errors.ts'
import type { Config } from './parse-config.ts'

/** A configuration, and the file it is from; without a file it is empty. */
export interface FoundConfig {
  readonly path: string
  readonly isThere: boolean
  readonly config: Config
}

/**
 * Reads the configuration.
 *
 * @param env Environment variables; see {@link configPath}.
 * @returns It with its path; empty when there is no file, unless PEACEDASH_CONFIG names it.
 * @throws {ReaderError} When it cannot be read or an entry is wrong; it names the entry.
 */
export async function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): Promise<FoundConfig> {
  const path = configPath(env)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (fault) {
    const isMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
    if (isMissing && !env.PEACEDASH_CONFIG) return { path, isThere: false, config: {} }
    if (isMissing) {
      throw new ReaderError(`The configuration ${path} is not there.`, 'Look at PEACEDASH_CONFIG.')
    }
    throw new ReaderError(
      `The configuration ${path} cannot be read.`,
      'See that it is a file you may read, or remove it.',
    )
  }
  // Most readers have no configuration: they need not wait for what checks one.
  const { parseConfig } = await import('./parse-config.ts')
  return { path, isThere: true, config: parseConfig(text, path) }
}
