import { type ThemeName, themeNames } from '../../views/theme.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads the name of a theme.
 *
 * @param name What was given; left out: nothing.
 * @returns The theme; nothing for nothing.
 * @throws {UsageError} When there is none of that name; it lists those there are.
 */
export function readTheme(name: string | undefined): ThemeName | undefined {
  const theme = themeNames.find((one) => one === name)
  if (name !== undefined && theme === undefined) {
    throw new UsageError(`There is no theme “${name}”.`, `The themes are ${themeNames.join(', ')}.`)
  }
  return theme
}
