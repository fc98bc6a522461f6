/**
 * Takes from signs what they mean to Markdown and to the HTML within it.
 *
 * @param text Text on one line, without control characters.
 * @returns Text that is read as it stands, also at the beginning of a line.
 * @see CommonMark 0.31, backslash escapes; GitHub Flavored Markdown, tables.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/u, '$1\\$2')
