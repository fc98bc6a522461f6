import { type Command, valuesOf } from './commands.ts'
import { type FlagName, flagHead, flagOf } from './flags.ts'
import { typedValue } from './values.ts'
import { orWords, wrapWords } from './wrap-words.ts'

const indent = 22
/** As many values are said in the line of a flag; more have a place of their own. */
const few = 12

/** Values of a flag that are too many for its line; undefined: they are not. */
export function manyValues(name: FlagName, command: Command): readonly string[] | undefined {
  const values = valuesOf(name, command)
  return values !== undefined && values.length > few ? values.map(typedValue) : undefined
}

/** What a flag does, and which values it may have with a command, unless they are many. */
export function flagWords(name: FlagName, command: Command): string {
  const { words, note } = flagOf(name)
  const values = valuesOf(name, command)?.map(typedValue)
  const said =
    values === undefined || values.length > few
      ? words
      : `${words}: ${orWords(name === 'format' ? withDefault(values) : values)}`
  return note === undefined ? said : `${said}; ${note}`
}

/** The first form is the one that is printed without the flag. */
const withDefault = ([usual, ...others]: readonly string[]): readonly string[] => [
  `${usual} (default)`,
  ...others,
]

/** Flags of a command, each with what it does, on lines of the help. */
export const flagLines = (names: readonly FlagName[], command: Command): readonly string[] =>
  names.flatMap((name) => wrapWords(flagWords(name, command), indent, `  ${flagHead(name)}`))
