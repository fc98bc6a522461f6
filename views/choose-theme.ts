import { palettes } from './palettes.ts'
import { type Background, makeTheme, monoTheme, type Theme, type ThemeName } from './theme.ts'

/** What a reader has asked for on the command line or in the configuration. */
export interface ThemeWish {
  /** Left out: what goes with the background. */
  readonly theme?: ThemeName | undefined
  readonly noColor?: boolean | undefined
}

/** Whether colours are wanted, and there. */
function hasColour(
  { noColor }: ThemeWish,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (noColor === true) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return (NO_COLOR ?? '') === '' && TERM !== 'dumb'
}

/**
 * Tells whether knowing the background would change the theme.
 *
 * @param wish What the reader has asked for.
 * @param environment Environment variables; NO_COLOR, FORCE_COLOR and TERM count.
 */
export function needsBackground(
  wish: ThemeWish,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const isFixed = wish.theme === 'dark' || wish.theme === 'light' || wish.theme === 'mono'
  return !isFixed && hasColour(wish, environment)
}

/**
 * Chooses the theme from what the reader asked for and what the terminal can show.
 *
 * @param wish Name of a theme, and whether colour was refused.
 * @param environment Environment variables; NO_COLOR, FORCE_COLOR and TERM count.
 * @param background What lies behind the text; null when it is not known.
 * @returns The theme; without colour where that is not wanted or not there.
 * @see https://no-color.org, and FORCE_COLOR as Node reads it: it goes before NO_COLOR.
 */
export function chooseTheme(
  wish: ThemeWish,
  environment: Readonly<Record<string, string | undefined>>,
  background: Background,
): Theme {
  if (wish.theme === 'mono' || !hasColour(wish, environment)) return monoTheme
  switch (wish.theme) {
    case 'high-contrast':
      // No colour keeps 7 to 1 on black and on white: those of the terminal itself do.
      return background === null ? monoTheme : makeTheme(palettes[`high-contrast ${background}`])
    case 'colour-blind-safe':
      return makeTheme(palettes[`colour-blind-safe ${background ?? 'either'}`])
    case 'dark':
    case 'light':
      return makeTheme(palettes[wish.theme])
    case undefined:
      return makeTheme(palettes[background ?? 'either'])
  }
}
