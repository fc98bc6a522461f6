import manifest from '../../package.json' with { type: 'json' }
import { columnsOf } from './columns.ts'
import {
  type CommandName,
  commandNames,
  commandOf,
  dashboard,
  everywhere,
  exitCodes,
} from './commands.ts'
import { flagWords, manyValues } from './flag-lines.ts'
import { type FlagName, flagOf, typed } from './flags.ts'
import { aboutWords } from './help-page.ts'
import { environment, files } from './places.ts'
import { bold, italic, paragraph, roff, section, term, typedLines } from './roff.ts'
import { sourceWords } from './sources.ts'

/** Keys as the manual lists them: their labels, and what they do. */
export type Keys = readonly (readonly [labels: string, does: string])[]

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** How a command is called, what is typed in bold, what it stands for in italics. */
function synopsis(name: CommandName | null): string {
  const { flags, operands } = commandOf(name)
  const parts = [
    bold(name === null ? 'peacedash' : `peacedash ${name}`),
    ...(flags.length > 0 ? [`[${italic('FLAGS')}]`] : []),
    ...operands
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => word.replace(/[A-Z]+/, italic)),
  ]
  return parts.join(' ')
}

function flagTerm(name: FlagName, of: CommandName | null): readonly string[] {
  const { short, value } = flagOf(name)
  const heads = [typed(name), ...(short === undefined ? [] : [`-${short}`])].map(bold).join(', ')
  const command = commandOf(of)
  const many = manyValues(name, command)
  const words = `${flagWords(name, command)}${many === undefined ? '' : `: ${many.join(', ')}`}`
  return term(value === undefined ? heads : `${heads} ${italic(value)}`, sentence(words))
}

/** Flags that do the same with every command that has them are said once, under OPTIONS. */
const isPeculiar = (name: FlagName): boolean => name === 'kind' || name === 'format'

function commandLines(name: CommandName): readonly string[] {
  const { about, flags, summary } = commandOf(name)
  const columns = columnsOf(name)
  const common = flags.filter((flag) => !isPeculiar(flag)).map((flag) => bold(typed(flag)))
  return [
    `.SS "${roff(name)}"`,
    synopsis(name),
    ...paragraph([sentence(summary), ...about].join(' ')),
    ...flags.filter(isPeculiar).flatMap((flag) => flagTerm(flag, name)),
    ...(columns === undefined
      ? []
      : [
          ...paragraph(`Columns: ${columns.usual.join(', ')}.`),
          ...paragraph(`On request, and for programs: ${columns.others.join(', ')}.`),
        ]),
    ...(common.length === 0 ? [] : ['.PP', `See OPTIONS for ${common.join(', ')}.`]),
  ]
}

/** Every flag once, with the first command that has it. */
function optionLines(): readonly string[] {
  const seen = new Set<FlagName>()
  return [null, ...commandNames].flatMap((name) =>
    [...commandOf(name).flags, ...(name === null ? everywhere : [])].flatMap((flag) => {
      if (seen.has(flag) || (isPeculiar(flag) && name !== null)) return []
      seen.add(flag)
      return flagTerm(flag, name)
    }),
  )
}

/**
 * Writes the manual page.
 *
 * @param keys Keys of the dashboard, as its keymap has them.
 * @returns Its text in roff, with the macros of man(7).
 */
export function manPage(keys: Keys): string {
  const commandExamples = commandNames.flatMap((name) => commandOf(name).examples)
  return [
    '.\\" -*- coding: utf-8 -*-',
    `.TH PEACEDASH 1 "" "peacedash ${manifest.version}" "User Commands"`,
    '.nh',
    '.ad l',
    ...section('NAME', [`peacedash \\- ${roff('a negotiation at a glance, from news articles')}`]),
    ...section('SYNOPSIS', [synopsis(null), '.br', `${bold('peacedash')} ${italic('COMMAND')} …`]),
    ...section('DESCRIPTION', [
      roff(aboutWords),
      ...paragraph(sentence(dashboard.summary)),
      ...paragraph(sourceWords),
    ]),
    ...section('COMMANDS', commandNames.flatMap(commandLines)),
    ...section('OPTIONS', optionLines()),
    ...section(
      'KEYS',
      keys.flatMap(([labels, does]) => term(bold(labels), sentence(does))),
    ),
    ...section(
      'FILES',
      files.flatMap(([path, words]) => term(italic(path), words)),
    ),
    ...section(
      'ENVIRONMENT',
      environment.flatMap(([name, words]) => term(bold(name), words)),
    ),
    ...section(
      'EXIT STATUS',
      exitCodes.flatMap(([code, words]) => term(bold(String(code)), sentence(words))),
    ),
    ...section('EXAMPLES', typedLines([...dashboard.examples, ...commandExamples])),
    '',
  ].join('\n')
}
