import { type CommandName, commandNames } from './commands.ts'

/** What is asked for without anything else: the version, or help on a command or on all of them. */
export type PlainQuestion =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: CommandName | null }

/**
 * Tells whether a command line asks for help or the version and nothing else, so that it can be
 * answered without loading what reads flags, which takes as long as all the rest.
 *
 * @param argv What was typed after the name of the program.
 * @returns Null for any other command line: see `readArguments`.
 */
export function plainQuestion(argv: readonly string[]): PlainQuestion | null {
  const [first, last, ...rest] = argv
  const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h'
  if (rest.length > 0) return null
  if (last === undefined) {
    if (first === '--version') return { kind: 'version' }
    return isHelp(first) ? { kind: 'help', command: null } : null
  }
  const command = commandNames.find((name) => name === first)
  return command !== undefined && isHelp(last) ? { kind: 'help', command } : null
}
