import { commandNames, commandOf, dashboard, everywhere, exitCodes, groups } from './commands.ts'
import { flagLines } from './flag-lines.ts'
import { sourceWords } from './sources.ts'
import { wrapWords } from './wrap-words.ts'

/** What peacedash is. */
export const aboutWords =
  'A negotiation at a glance: who is at the table, which text is on it, who wants what, and what ' +
  'comes next, each with the words of the article it stands on.'

/** The commands of a group under its name; the dashboard stands alone, and above all. */
function groupLines(group: (typeof groups)[number]): readonly string[] {
  const names = commandNames.filter((name) => commandOf(name).group === group)
  if (names.length === 0) return []
  const lines = names.flatMap((name) => wrapWords(commandOf(name).summary, 14, `  ${name}`))
  return [group, ...lines, '']
}

/**
 * Writes the help of the program: what it is, its commands, the flags of the dashboard and what is
 * most typed.
 *
 * @returns Lines of at most 80 cells, ended by a line feed.
 */
export function helpPage(): string {
  // These are of the brief that is printed in a pipe: its own help says them.
  const own = dashboard.flags.filter((name) => name !== 'format' && name !== 'width')
  return [
    ...wrapWords(aboutWords),
    '',
    '  $ peacedash [FLAGS] [SOURCE…]          the dashboard; in a pipe, the brief',
    '  $ peacedash COMMAND [FLAGS] [SOURCE…]  one of these; COMMAND --help says more',
    '',
    ...groups.flatMap(groupLines),
    ...wrapWords(sourceWords),
    '',
    'Flags of the dashboard',
    ...flagLines([...own, ...everywhere], dashboard),
    '',
    'Keys: Tab pane, j k row, Enter open, Esc back, s source, ? all keys, q quit',
    '',
    'Examples',
    '  $ peacedash monday.txt tuesday.txt',
    '  $ pbpaste | peacedash -',
    '  $ peacedash --follow talks/ https://example.org/feed.xml',
    '  $ peacedash demands --party Russia --format markdown',
    '  $ peacedash > brief.txt',
    '',
    ...wrapWords(
      exitCodes.map(([code, words]) => `${code} ${words}`).join('; '),
      2,
      'Exit codes: ',
    ),
    '',
  ].join('\n')
}
