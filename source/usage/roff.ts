/**
 * Text as roff reads it: a backslash, a hyphen that is typed, a dot or an apostrophe at the
 * beginning of a line mean something there.
 *
 * @param text Words without line feeds.
 * @see groff_char(7), “\-”; man(7).
 */
export const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/^\./, '\\&.')

export const bold = (text: string): string => `\\fB${roff(text)}\\fR`
export const italic = (text: string): string => `\\fI${roff(text)}\\fR`

/** A section with its lines. */
export const section = (title: string, lines: readonly string[]): readonly string[] => [
  `.SH "${roff(title)}"`,
  ...lines,
]

/** A paragraph. */
export const paragraph = (text: string): readonly string[] => ['.PP', roff(text)]

/** A term, marked up already, and what is said of it. */
export const term = (head: string, text: string): readonly string[] => ['.TP', head, roff(text)]

/** Lines as they are typed. */
export const typedLines = (lines: readonly string[]): readonly string[] => [
  '.PP',
  '.RS 4',
  '.nf',
  ...lines.map(roff),
  '.fi',
  '.RE',
]
