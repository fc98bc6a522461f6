import {
  type Command,
  type CommandName,
  commandNames,
  commandOf,
  dashboard,
  everywhere,
  exitCodes,
  groups,
} from './commands.ts'
import exampleOutput from './example-output.json' with { type: 'json' }
import { type FlagName, flagOf, typed } from './flags.ts'

/** Cells of a line of the help: it must fit any terminal it is asked for in. */
const width = 80

/** Words on lines of the help, all but the first set in. */
function wrap(words: string, indent: number, first = ''): readonly string[] {
  const lines: string[] = []
  let line = first.padEnd(indent)
  for (const word of words.split(' ')) {
    const isEmpty = line.trim() === '' || line === first.padEnd(indent)
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd())
      line = `${' '.repeat(indent)}${word}`
    } else line += isEmpty ? word : ` ${word}`
  }
  return [...lines, line.trimEnd()]
}

const plain = (value: string): string => value.replaceAll(' ', '-')

const listed = (values: readonly string[]): string =>
  values.length < 2
    ? values.map(plain).join('')
    : `${values.slice(0, -1).map(plain).join(', ')} or ${plain(values.at(-1) ?? '')}`

/** A flag with its short form and what stands for its value. */
const flagHead = (name: FlagName): string => {
  const { short, value } = flagOf(name)
  return `${typed(name)}${short === undefined ? '' : `, -${short}`}${value === undefined ? '' : ` ${value}`}`
}

const flagIndent = 22

/** What a flag does, and which values it may have here. */
export function flagWords(name: FlagName, { values }: Command): string {
  const allowed = values?.[name]
  if (allowed === undefined) return flagOf(name).words
  const [usual] = allowed
  const which = name === 'format' ? `${listed(allowed)} (${usual})` : listed(allowed)
  return `${flagOf(name).words}: ${which}`
}

const flagLines = (names: readonly FlagName[], command: Command): readonly string[] =>
  names.flatMap((name) => wrap(flagWords(name, command), flagIndent, `  ${flagHead(name)}`))

/** How a command is called: “peacedash demands [SOURCE…] [FLAGS]”. */
export function usageOf(name: CommandName | null): string {
  const { operands, flags } = commandOf(name)
  const words = ['peacedash', name ?? '', flags.length > 0 ? '[FLAGS]' : '', operands]
  return words.filter((word) => word !== '').join(' ')
}

/** What a SOURCE is. */
export const sourceWords =
  'A SOURCE is a file with an article or a feed (text, Markdown, HTML, RSS, Atom, JSON Feed, ' +
  'ninjs, mail, PDF), a folder of them, a dossier, an http or https address, or - for standard ' +
  'input; with none, the article that ships with peacedash is read. A file that is called like a ' +
  'command is given as ./NAME.'

/** What peacedash is. */
export const aboutWords =
  'A negotiation at a glance: who is at the table, which text is on it, who wants what, and what ' +
  'comes next, each with the words of the article it stands on.'

/** What an example prints, as a test has seen it; nothing for one that is not run. */
const outputOf = (example: string): readonly string[] =>
  (exampleOutput as Readonly<Record<string, readonly string[]>>)[example] ?? []

/**
 * Writes the help of a command.
 *
 * @param name The command.
 * @returns Lines of at most 80 cells, ended by a line feed.
 */
export function commandHelp(name: CommandName): string {
  const command = commandOf(name)
  const { about, examples, flags, operands } = command
  return [
    ...wrap(`peacedash ${name}: ${command.summary}`, 0),
    '',
    ...about.flatMap((words) => [...wrap(words, 0), '']),
    'Usage',
    `  $ ${usageOf(name)}`,
    ...(operands.includes('SOURCE') ? ['', ...wrap(sourceWords, 2, '  ')] : []),
    '',
    'Flags',
    ...flagLines([...flags, 'help'], command),
    '',
    examples.length > 1 ? 'Examples' : 'Example',
    ...examples.flatMap((example, at) => [
      ...(at > 0 && outputOf(example).length > 0 ? [''] : []),
      `  $ ${example}`,
      ...outputOf(example).map((line) => `  ${line}`.trimEnd()),
    ]),
    '',
  ].join('\n')
}

/**
 * Writes the help of the program: what it is, its commands, flags and exit codes.
 *
 * @returns Lines of at most 80 cells, ended by a line feed.
 */
export function mainHelp(): string {
  const inGroup = (group: (typeof groups)[number]): readonly string[] =>
    commandNames
      .filter((name) => commandOf(name).group === group)
      .flatMap((name) => wrap(commandOf(name).summary, 14, `  ${name}`))
  return [
    ...wrap(aboutWords, 0),
    '',
    'Usage',
    ...wrap(dashboard.summary, 34, `  $ ${usageOf(null)}`),
    ...wrap('run one of these', 34, '  $ peacedash COMMAND …'),
    ...wrap('say more of one', 34, '  $ peacedash COMMAND --help'),
    '',
    ...groups
      .filter((group) => group !== 'Read')
      .flatMap((group) => [group, ...inGroup(group), '']),
    ...wrap(sourceWords, 2, '  '),
    '',
    'Flags of the dashboard',
    ...flagLines([...dashboard.flags, ...everywhere], dashboard),
    '',
    'Keys',
    '  Tab pane   j k row   Enter open   Esc back   s source   ? all keys   q quit',
    '',
    'Examples',
    '  $ peacedash',
    '  $ peacedash monday.txt tuesday.txt',
    '  $ pbpaste | peacedash -',
    '  $ peacedash --follow talks/ https://example.org/feed.xml',
    '  $ peacedash demands --party Russia --format markdown',
    '  $ peacedash > brief.txt',
    '',
    ...wrap(exitCodes.map(([code, words]) => `${code} ${words}`).join('; '), 2, 'Exit codes: '),
    '',
  ].join('\n')
}
