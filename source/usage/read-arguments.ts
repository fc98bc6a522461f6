import { existsSync } from 'node:fs'
import meow from 'meow'
import manifest from '../../package.json' with { type: 'json' }
import { UsageError } from '../errors.ts'
import {
  type CommandName,
  commandNames,
  commandOf,
  dashboard,
  everywhere,
  valuesOf,
} from './commands.ts'
import { type FlagName, flagNames, flagOf, type flags, typed } from './flags.ts'
import { suggest, suggestion } from './suggest.ts'
import { colourWishes, typedValue } from './values.ts'

/** Flags that were given, by name, and their values; a negated one is false. */
export type Given = {
  readonly [Name in FlagName]?: (typeof flags)[Name] extends { readonly value: string }
    ? string
    : boolean
}

/** A command line that makes sense. */
export interface Arguments {
  /** Null for the dashboard. */
  readonly command: CommandName | null
  /** What follows the command and is no flag. */
  readonly operands: readonly string[]
  readonly given: Given
}

/** `--color` alone and `--no-color` as they have always been understood elsewhere. */
function spellOutColour(argv: readonly string[]): readonly string[] {
  return argv.map((argument, at) => {
    if (argument === '--no-color') return '--color=never'
    const isAlone = !colourWishes.some((wish) => wish === argv[at + 1])
    return argument === '--color' && isAlone ? '--color=always' : argument
  })
}

/** `help demands` as `demands --help`: many ask that way. */
const spellOutHelp = (argv: readonly string[]): readonly string[] =>
  argv[0] === 'help' && !existsSync('help') ? [...argv.slice(1), '--help'] : argv

/**
 * Reads a command line.
 *
 * @param argv What was typed after the name of the program.
 * @returns Command, operands and flags, each flag one that the command takes, with a value it may
 *   have; “red line” is “red-line”.
 * @throws {UsageError} If there is no such flag, command or value; the remedy says what was
 *   probably meant, else what there is.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const spelt = spellOutColour(spellOutHelp(argv))
  const { input, flags: parsed } = parse(spelt)
  checkFlags(spelt)
  const [first, ...rest] = input
  const command = commandNames.find((name) => name === first) ?? null
  const given = Object.fromEntries(
    flagNames.flatMap((name) => {
      const value = parsed[camel(name)] as string | boolean | undefined
      return value === undefined ? [] : [[name, checkValue(command, name, value)]]
    }),
  ) as Given
  if (given.interval !== undefined && !given.follow) {
    throw new UsageError('--interval goes with --follow only.', 'Add --follow.')
  }
  if (command === null && first !== undefined) checkSource(first)
  if (command !== null && commandOf(command).operands === '' && rest.length > 0) {
    throw new UsageError(`${command} takes flags alone.`, `Use peacedash ${command}.`)
  }
  return { command, operands: command === null ? input : rest, given }
}

const camel = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

function parse(argv: readonly string[]) {
  const options = Object.fromEntries(
    flagNames.map((name) => {
      const { value, short } = flagOf(name)
      const type = value === undefined ? 'boolean' : 'string'
      return [camel(name), { type, ...(short === undefined ? {} : { shortFlag: short }) }]
    }),
  ) as Record<string, { type: 'boolean' | 'string'; shortFlag?: string }>
  const ownHelp = { autoHelp: false, autoVersion: false, booleanDefault: undefined } as const
  try {
    return meow({ importMeta: import.meta, pkg: manifest, argv, flags: options, ...ownHelp })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(message, 'See peacedash --help for the flags there are.')
  }
}

/** Refuses flags there are none of, which the parser takes for such as have no value. */
function checkFlags(argv: readonly string[]): void {
  const end = argv.indexOf('--')
  for (const argument of end === -1 ? argv : argv.slice(0, end)) {
    const [, no, word, value] = argument.match(/^--?(no-)?([^=]+)(=.*)?$/s) ?? []
    if (word === undefined || argument === '-') continue
    const name = flagNames.find((one) => one === word || argument === `-${flagOf(one).short}`)
    if (name === undefined) {
      const known = flagNames.map(typed)
      const remedy = 'See peacedash --help for the flags there are.'
      throw new UsageError(
        `There is no flag ${argument}.`,
        suggestion(`--${no ?? ''}${word}`, known, remedy),
      )
    }
    if (flagOf(name).value === undefined && value !== undefined) {
      throw new UsageError(`The flag ${typed(name)} takes no value.`, `Use ${typed(name)} alone.`)
    }
  }
}

function checkValue(
  command: CommandName | null,
  name: FlagName,
  value: string | boolean,
): string | boolean {
  const { flags: own } = commandOf(command)
  const asked = command ?? 'The dashboard'
  if (![...own, ...everywhere].includes(name)) {
    const others = [
      ...(dashboard.flags.includes(name) ? ['the dashboard'] : []),
      ...commandNames.filter((one) => commandOf(one).flags.includes(name)),
    ]
    const remedy = `These do: ${others.join(', ')}.`
    throw new UsageError(
      `${asked} has no ${typed(name)}.`,
      others.length > 0 ? remedy : 'Leave it out.',
    )
  }
  if (typeof value === 'boolean') return value
  const allowed = valuesOf(name, commandOf(command))
  if (allowed === undefined) {
    if (value.trim() !== '') return value
    throw new UsageError(
      `The flag ${typed(name)} needs a value.`,
      `Use ${typed(name)} ${flagOf(name).value}.`,
    )
  }
  const known = allowed.find((one) => typedValue(one) === typedValue(value))
  if (known !== undefined) return known
  const there = allowed.map(typedValue)
  const nouns: Partial<Record<FlagName, string>> = { color: 'colour wish', certainty: 'certainty' }
  throw new UsageError(
    `There is no ${nouns[name] ?? name} “${value}”.`,
    suggestion(typedValue(value), there, `It is one of ${there.join(', ')}.`),
  )
}

/** A command that is mistyped would be taken for a file that is not there. */
function checkSource(first: string): void {
  if (/[/.\\:]/.test(first) || first === '-' || existsSync(first)) return
  const meant = suggest(first, commandNames)
  if (meant === null) return
  throw new UsageError(
    `There is no command and no file “${first}”.`,
    `Did you mean peacedash ${meant}?`,
  )
}
