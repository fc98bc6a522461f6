import { type CommandName, commandNames, commandOf } from '../../source/usage/commands.ts'
import { runCommands } from './run-commands.ts'

/** Commands whose examples cannot be run, and why. */
export const notRun: Readonly<Partial<Record<CommandName, string>>> = {
  man: 'not everywhere is there a man to show it',
}

/**
 * Runs the examples of a command.
 *
 * @returns What each prints, by the example; empty for a command whose examples are not run.
 */
export function runExamples(name: CommandName): Readonly<Record<string, readonly string[]>> {
  if (notRun[name] !== undefined) return {}
  const { examples } = commandOf(name)
  const outputs = runCommands(examples)
  return Object.fromEntries(examples.map((example, at) => [example, outputs[at] ?? []]))
}

/** Runs the examples of every command. @returns As {@link runExamples}. */
export const runAllExamples = (): Readonly<Record<string, readonly string[]>> =>
  Object.assign({}, ...commandNames.map(runExamples)) as Record<string, readonly string[]>
