import { columnsOf } from './columns.ts'
import { type CommandName, commandOf, usageOf } from './commands.ts'
import exampleOutput from './example-output.json' with { type: 'json' }
import { flagLines, manyValues } from './flag-lines.ts'
import { sourceInShort } from './sources.ts'
import { wrapWords } from './wrap-words.ts'

/** What an example prints, as `npm run readme` has seen it; nothing for one that prints nothing. */
const outputOf = (example: string): readonly string[] =>
  (exampleOutput as Readonly<Record<string, readonly string[]>>)[example] ?? []

/** Columns and values that are too many for the line of their flag. */
function listings(name: CommandName): readonly string[] {
  const command = commandOf(name)
  const columns = columnsOf(name)
  return [
    ...(columns === undefined
      ? []
      : [
          '',
          ...wrapWords(columns.usual.join(', '), 2, 'Columns: '),
          ...wrapWords(
            columns.others.join(', '),
            2,
            '  on request, and in csv, tsv, json and ndjson: ',
          ),
        ]),
    ...command.flags.flatMap((flag) => {
      const values = manyValues(flag, command)
      const title = `${flag.charAt(0).toUpperCase()}${flag.slice(1)}s`
      return values === undefined ? [] : ['', ...wrapWords(values.join(', '), 2, `${title}: `)]
    }),
  ]
}

/**
 * Writes the help of a command.
 *
 * @param name The command.
 * @returns Lines of at most 80 cells, ended by a line feed.
 */
export function commandPage(name: CommandName): string {
  const command = commandOf(name)
  const { about, examples, flags, operands, summary } = command
  return [
    ...wrapWords(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    '',
    `  $ ${usageOf(name)}`,
    '',
    ...about.flatMap((words) => [...wrapWords(words), '']),
    ...(operands.includes('SOURCE')
      ? [...wrapWords(sourceInShort(operands.includes('[SOURCE'))), '']
      : []),
    ...(flags.length === 0 ? [] : ['Flags', ...flagLines(flags, command), ...listings(name), '']),
    examples.length > 1 ? 'Examples' : 'Example',
    ...examples.flatMap((example, at) => [
      ...(at > 0 && outputOf(example).length > 0 ? [''] : []),
      `  $ ${example}`,
      ...outputOf(example).map((line) => `  ${line}`.trimEnd()),
    ]),
    '',
  ].join('\n')
}
