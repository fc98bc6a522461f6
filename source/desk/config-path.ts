import { join } from 'node:path'
import envPaths from 'env-paths'

/**
 * Says where the configuration lives.
 *
 * @param env Environment variables: PEACEDASH_CONFIG goes first, else the place of the system
 *   (XDG_CONFIG_HOME on Linux).
 * @returns Path of a file that may not be there.
 */
export const configPath = (env: Readonly<Record<string, string | undefined>>): string =>
  env.PEACEDASH_CONFIG || join(envPaths('peacedash', { suffix: '' }).config, 'config.json')
