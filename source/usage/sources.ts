/** What a SOURCE is. */
export const sourceWords =
  'A SOURCE is a file with an article or a feed (text, Markdown, HTML, RSS, Atom, JSON Feed, ' +
  'ninjs, mail, PDF), a folder, a dossier, an http or https address, or - for standard input; ' +
  'without one, the article that ships with peacedash is read. A file called like a command is ' +
  'given as ./NAME.'

/** The same in short, where another command is asked about. */
export const sourceInShort = (isOptional: boolean): string => {
  const kinds = 'A SOURCE is a file, a folder, a dossier, an address, or - for standard input'
  return isOptional
    ? `${kinds}; without one, the article that ships with peacedash is read.`
    : `${kinds}.`
}
