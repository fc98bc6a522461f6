import type { Notice } from '../../views/tell-arrivals.ts'
import type { ThemeName } from '../../views/theme.ts'
import type { Config } from './parse-config.ts'

/** What was asked for on the command line; left out: nothing. */
export interface Wishes {
  readonly theme?: ThemeName | undefined
  readonly mouse?: boolean | undefined
  readonly screenReader?: boolean | undefined
}

/** A value, and what has set it. */
export interface Setting<Value> {
  readonly value: Value
  readonly from: 'flag' | 'environment' | 'configuration' | 'default'
}

/** What holds for this start. */
export interface Settings {
  /** “auto” goes by the background of the terminal. */
  readonly theme: Setting<ThemeName | 'auto'>
  readonly mouse: Setting<boolean>
  readonly screenReader: Setting<boolean>
  /** How one is told of what comes in while one looks elsewhere. */
  readonly notify: Setting<Notice>
}

function choose<Value>(
  flag: Value | undefined,
  environment: Value | undefined,
  configured: Value | undefined,
  otherwise: Value,
): Setting<Value> {
  if (flag !== undefined) return { value: flag, from: 'flag' }
  if (environment !== undefined) return { value: environment, from: 'environment' }
  if (configured !== undefined) return { value: configured, from: 'configuration' }
  return { value: otherwise, from: 'default' }
}

/**
 * Says what holds: a flag goes before the environment, that before the configuration.
 *
 * @param wishes What was asked for on the command line.
 * @param env Environment variables; INK_SCREEN_READER counts.
 * @param config The configuration.
 * @returns Each setting with what has set it.
 */
export function settle(
  wishes: Wishes,
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
): Settings {
  const spoken = env.INK_SCREEN_READER === 'true' ? true : undefined
  return {
    theme: choose<ThemeName | 'auto'>(wishes.theme, undefined, config.theme, 'auto'),
    mouse: choose(wishes.mouse, undefined, config.mouse, false),
    screenReader: choose(wishes.screenReader, spoken, config.screenReader, false),
    notify: choose<Notice>(undefined, undefined, config.notify, 'none'),
  }
}
