/**
 * Takes from signs what they mean to Markdown and to the HTML within it.
 *
 * @param text Text on one line, without control characters.
 * @returns Text that is read as it stands.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/u, '$1\\$2')
    .replace(/(?<=https?):(?=\/\/)/gu, '\\:')
