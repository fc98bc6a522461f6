/** What a piece of text is, from which the theme makes how it looks. */
export type StyleName =
  | 'text'
  | 'quiet'
  | 'strong'
  | 'brand'
  | 'title'
  | 'titleFocused'
  | 'border'
  | 'borderFocused'
  | 'selected'
  | 'quoted'
  | 'marked'
  | 'name'
  | 'accepts'
  | 'rejects'
  | 'offers'
  | 'threat'
  | 'asserted'
  | 'hedged'
  | 'denied'
  | 'planned'
  | 'notCommitted'
  | 'key'
  | 'match'
  | 'cursor'
  | 'toast'
  | 'warning'

/** Look of a piece of text, in the terms of Ink’s `Text`. */
export interface TextStyle {
  readonly color?: string
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
  readonly underline?: boolean
}

export interface Theme {
  readonly name: 'colour' | 'plain'
  readonly styles: Readonly<Record<StyleName, TextStyle>>
  /** Signs around quoted words, for screens where they do not show otherwise. */
  readonly quoteMarks: readonly [string, string]
}

/**
 * Numbers of the fixed 256-colour palette, of middling luminance: each keeps a
 * contrast of at least 4 to 1 on black and on white, so that no background has
 * to be asked for.
 */
export const palette = {
  red: 'ansi256(160)',
  green: 'ansi256(28)',
  blue: 'ansi256(63)',
  magenta: 'ansi256(163)',
  cyan: 'ansi256(30)',
  amber: 'ansi256(130)',
} as const

const plainStyles = {
  text: {},
  quiet: { dimColor: true },
  strong: { bold: true },
  brand: { bold: true },
  title: { bold: true },
  titleFocused: { bold: true, inverse: true },
  border: {},
  borderFocused: { bold: true },
  selected: { bold: true, inverse: true },
  quoted: { bold: true },
  marked: { underline: true },
  name: { bold: true },
  accepts: {},
  rejects: {},
  offers: {},
  threat: {},
  asserted: {},
  hedged: {},
  denied: {},
  planned: {},
  notCommitted: {},
  key: { bold: true },
  match: { bold: true, underline: true },
  cursor: { bold: true, inverse: true },
  toast: { bold: true },
  warning: { bold: true },
} as const satisfies Record<StyleName, TextStyle>

/** Without colour: bold, dim, inverse and underlined only. */
export const plainTheme: Theme = { name: 'plain', styles: plainStyles, quoteMarks: ['▌', '▐'] }

/** With colours that can be read on light and on dark. */
export const colourTheme: Theme = {
  name: 'colour',
  styles: {
    ...plainStyles,
    brand: { bold: true, color: palette.blue },
    titleFocused: { bold: true, inverse: true, color: palette.blue },
    borderFocused: { color: palette.blue },
    quoted: { bold: true, color: palette.blue },
    marked: { color: palette.blue },
    accepts: { color: palette.green },
    rejects: { color: palette.red },
    offers: { color: palette.cyan },
    threat: { color: palette.magenta },
    asserted: { color: palette.green },
    hedged: { color: palette.amber },
    denied: { color: palette.red },
    planned: { color: palette.cyan },
    notCommitted: { color: palette.magenta },
    key: { bold: true, color: palette.blue },
  },
  quoteMarks: ['▌', '▐'],
}

/**
 * Chooses the theme from what the reader asked for and what the terminal can show.
 *
 * @param wish Name of a theme, and whether colour was refused on the command line.
 * @param environment Environment variables; NO_COLOR, FORCE_COLOR and TERM count.
 * @returns The plain theme where colour is not wanted or not there, else the coloured one.
 * @see https://no-color.org, and FORCE_COLOR as Node reads it: it goes before NO_COLOR.
 */
export function chooseTheme(
  wish: { readonly theme?: string | undefined; readonly noColor?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Theme {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (wish.noColor === true || wish.theme === 'plain') return plainTheme
  if (FORCE_COLOR !== undefined) {
    return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plainTheme : colourTheme
  }
  return (NO_COLOR ?? '') !== '' || TERM === 'dumb' ? plainTheme : colourTheme
}
