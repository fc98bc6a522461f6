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
  readonly inverse?: boolean
  readonly underline?: boolean
}

/** Names of the themes a reader can ask for. */
export const themeNames = ['dark', 'light', 'high-contrast', 'colour-blind-safe', 'mono'] as const
export type ThemeName = (typeof themeNames)[number]

/** What lies behind the text of a terminal, as far as it is known. */
export type Background = 'dark' | 'light' | null

export interface Theme {
  readonly styles: Readonly<Record<StyleName, TextStyle>>
  /** Signs around quoted words, for screens where they do not show otherwise. */
  readonly quoteMarks: readonly [string, string]
}

const monoStyles = {
  text: {},
  quiet: {},
  strong: { bold: true },
  brand: { bold: true },
  title: { bold: true },
  titleFocused: { bold: true, inverse: true },
  border: {},
  borderFocused: { bold: true },
  selected: { bold: true, inverse: true },
  cursor: { bold: true, inverse: true },
  quoted: { bold: true },
  marked: { underline: true },
  match: { bold: true, underline: true },
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
  toast: { bold: true },
  warning: { bold: true },
} as const satisfies Record<StyleName, TextStyle>

/** Without colour: bold, inverse and underlined only, all of it in the colours of the terminal. */
export const monoTheme: Theme = { styles: monoStyles, quoteMarks: ['▌', '▐'] }

/**
 * Colours of a theme by what they mean, as numbers of the fixed 256-colour palette: they look
 * the same whether a terminal knows 256 colours or 16 million.
 */
export interface Palette {
  readonly quiet: number
  readonly border: number
  /** The program, what is focused, keys, quoted words. */
  readonly accent: number
  readonly yes: number
  readonly no: number
  readonly offer: number
  readonly threat: number
  readonly hedged: number
  readonly planned: number
  readonly open: number
}

/**
 * Makes a theme of colours. Nothing is told by colour alone: a glyph or word stands with each.
 *
 * @param palette Colours by what they mean.
 * @returns The theme.
 */
export function makeTheme(palette: Palette): Theme {
  const colour = (meaning: keyof Palette): { readonly color: string } => ({
    color: `ansi256(${palette[meaning]})`,
  })
  return {
    quoteMarks: monoTheme.quoteMarks,
    styles: {
      ...monoStyles,
      quiet: colour('quiet'),
      border: colour('border'),
      brand: { bold: true, ...colour('accent') },
      titleFocused: { bold: true, inverse: true, ...colour('accent') },
      borderFocused: colour('accent'),
      quoted: { bold: true, ...colour('accent') },
      marked: colour('accent'),
      match: { bold: true, underline: true, ...colour('hedged') },
      accepts: colour('yes'),
      rejects: colour('no'),
      offers: colour('offer'),
      threat: colour('threat'),
      asserted: colour('yes'),
      hedged: colour('hedged'),
      denied: colour('no'),
      planned: colour('planned'),
      notCommitted: colour('open'),
      key: { bold: true, ...colour('accent') },
      toast: { bold: true, ...colour('yes') },
      warning: { bold: true, ...colour('hedged') },
    },
  }
}
