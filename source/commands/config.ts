import { bindings } from '../../views/bindings.ts'
import { commandIds } from '../../views/keymap.ts'
import { themeNames } from '../../views/theme.ts'
import { shown } from '../reading/unreadable.ts'
import type { Given } from '../usage/read-arguments.ts'
import { readConfig } from './read-config.ts'
import { readWishes } from './read-wishes.ts'
import { type Setting, settle } from './settings.ts'
import { writeOut } from './write-out.ts'

const line = (name: string, value: string, from: string): string =>
  `  ${name.padEnd(22)}${value.padEnd(24)}${from}`.trimEnd()

const settingLine = (name: string, { value, from }: Setting<unknown>): string =>
  line(name, String(value), from)

/** The keys of a command, and whether the reader has set them. */
function keyLine(
  command: (typeof commandIds)[number],
  wished: readonly string[] | undefined,
): string {
  const own = bindings.filter((one) => one.command === command).flatMap(({ keys }) => keys)
  const keys = wished ?? [...new Set(own)]
  const words = keys.length === 0 ? 'no key' : keys.join(' ')
  return line(command, words, wished === undefined ? '' : 'configuration')
}

/**
 * `peacedash config`: prints where the configuration is, what holds and why, and what can be set.
 *
 * @param given What was asked for on the command line.
 * @returns The exit code.
 * @throws {ReaderError} When the configuration is wrong; it names the entry.
 */
export async function runConfig(given: Given): Promise<number> {
  const { path, isThere, config } = await readConfig(process.env)
  const settings = settle(readWishes(given), process.env, config)
  const example = { theme: 'light', mouse: true, keys: { zoom: ['Z'] } }
  return writeOut(
    [
      `${shown(path)}${isThere ? '' : ' (not there: everything is as it comes)'}`,
      '',
      'Settings',
      settingLine('theme', settings.theme),
      settingLine('mouse', settings.mouse),
      settingLine('screenReader', settings.screenReader),
      settingLine('notify', settings.notify),
      '',
      'Keys by command',
      ...commandIds.map((command) => keyLine(command, config.keys?.[command])),
      '',
      `Themes: ${themeNames.join(', ')}; without one, by the background of the terminal.`,
      `The file is JSON: ${JSON.stringify(example)}`,
      '',
    ].join('\n'),
  )
}
