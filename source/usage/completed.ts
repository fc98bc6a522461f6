import { columnsOf } from './columns.ts'
import {
  type CommandName,
  commandNames,
  commandOf,
  everywhere,
  shells,
  valuesOf,
} from './commands.ts'
import { type FlagName, flagOf, typed } from './flags.ts'
import { typedValue } from './values.ts'

/** What is completed after a command: sources are files or folders. */
export type OperandKind = 'SOURCE' | 'DIR' | 'WORDS' | 'SHELL'

export interface Operand {
  readonly kind: OperandKind
  /** Whether any number of them may come. */
  readonly isRepeated: boolean
}

/** A flag as it is completed. */
export interface CompletedFlag {
  readonly typed: string
  readonly short: string | undefined
  readonly words: string
  /** What stands for its value; undefined: it takes none. */
  readonly value: string | undefined
  /** Values it may have; undefined: anything. */
  readonly values: readonly string[] | undefined
  /** Whether several values may be given, separated by commas. */
  readonly isList: boolean
  readonly isPath: boolean
}

/** A command as it is completed; the name of the dashboard is null. */
export interface CompletedCommand {
  readonly name: CommandName | null
  readonly summary: string
  readonly operands: readonly Operand[]
  readonly flags: readonly CompletedFlag[]
}

function completedFlag(name: FlagName, command: CommandName | null): CompletedFlag {
  const { short, words, value } = flagOf(name)
  const columns = columnsOf(command)
  const isList = name === 'columns'
  const values =
    isList && columns !== undefined
      ? [...columns.usual, ...columns.others, 'all']
      : valuesOf(name, commandOf(command))?.map(typedValue)
  return { typed: typed(name), short, words, value, values, isList, isPath: name === 'output' }
}

function completedCommand(name: CommandName | null): CompletedCommand {
  const { summary, operands, flags } = commandOf(name)
  return {
    name,
    summary,
    operands: operands
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({
        kind: word.replace(/[^A-Z]/g, '') as OperandKind,
        isRepeated: word.includes('…'),
      })),
    flags: [...flags, ...everywhere].map((flag) => completedFlag(flag, name)),
  }
}

/** Every command as it is completed, the dashboard first. */
export const completed: readonly CompletedCommand[] = [null, ...commandNames].map(completedCommand)

/** Every flag that takes a value, as it is typed: what follows it is none of the operands. */
export const flagsWithValue: readonly string[] = [
  ...new Set(
    completed.flatMap(({ flags }) =>
      flags
        .filter(({ value }) => value !== undefined)
        .flatMap(({ typed: long, short }) => (short === undefined ? [long] : [long, `-${short}`])),
    ),
  ),
]

/** Words of one of which an operand is; undefined: it is a path, or anything. */
export const operandValues = (kind: OperandKind): readonly string[] | undefined =>
  kind === 'SHELL' ? shells : undefined

/** Words between single quotation marks, as sh and zsh read them. */
export const quoteForShell = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`
