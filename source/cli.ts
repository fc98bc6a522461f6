#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }
import { reportError } from './commands/report-error.ts'
import { usesCache } from './commands/uses-cache.ts'
import { writeOut } from './commands/write-out.ts'
import { UsageError } from './errors.ts'
import type { CommandName } from './usage/commands.ts'
import { noArguments } from './usage/no-arguments.ts'
import { plainQuestion } from './usage/plain-question.ts'
import type { Arguments } from './usage/read-arguments.ts'

/** Runs one command. @returns The exit code. */
type Run = (args: Arguments) => Promise<number>

/** Prints one of the tables. */
const table: Run = async ({ command, operands, given }) => {
  const { runTable } = await import('./commands/table.ts')
  return runTable(command as Parameters<typeof runTable>[0], operands, given)
}

/** What runs each command, loaded when it is asked for: most do not need the others. */
const runs: Readonly<Record<CommandName, Run>> = {
  brief: async ({ operands, given }) =>
    (await import('./commands/brief.ts')).runBrief(operands, given),
  parties: table,
  plans: table,
  demands: table,
  steps: table,
  positions: table,
  statements: table,
  timeline: table,
  compare: table,
  changes: table,
  tensions: table,
  search: async ({ operands, given }) =>
    (await import('./commands/search.ts')).runSearch(operands, given),
  export: async ({ operands, given }) =>
    (await import('./commands/export.ts')).runExport(operands, {
      ...given,
      useCache: usesCache(given),
    }),
  new: async ({ operands }) => (await import('./commands/new.ts')).runNew(operands),
  add: async ({ operands }) => (await import('./commands/add.ts')).runAdd(operands),
  check: async ({ operands, given }) =>
    (await import('./commands/check.ts')).runCheck(operands, given),
  explain: async ({ operands, given }) =>
    (await import('./commands/explain.ts')).runExplain(operands, given),
  schema: async () => (await import('./commands/schema.ts')).runSchema(),
  config: async ({ given }) => (await import('./commands/config.ts')).runConfig(given),
  completion: async ({ operands }) =>
    (await import('./commands/completion.ts')).runCompletion(operands),
  man: async () => (await import('./commands/man.ts')).runMan(),
}

/** Only the help of a command needs what its examples print. */
async function helpOn(command: CommandName | null): Promise<string> {
  if (command === null) return (await import('./usage/help-page.ts')).helpPage()
  return (await import('./usage/command-page.ts')).commandPage(command)
}

const tellVersion = (): Promise<number> => writeOut(`${manifest.version}\n`)

async function readAll(argv: readonly string[]): Promise<Arguments> {
  return (await import('./usage/read-arguments.ts')).readArguments(argv)
}

/** Runs what was asked for. @returns The exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const question = plainQuestion(argv)
  if (question?.kind === 'version') return tellVersion()
  if (question?.kind === 'help') return writeOut(await helpOn(question.command))
  const args = argv.length === 0 ? noArguments : await readAll(argv)
  const { command, operands, given } = args
  if (given.help) return writeOut(await helpOn(command))
  if (given.version) return tellVersion()
  if (command !== null) return runs[command](args)
  const isPage = given.format !== undefined || given.width !== undefined
  if (!isPage && (process.stdout.isTTY === true || given.follow === true)) {
    const { runDashboard } = await import('./commands/dashboard.ts')
    return runDashboard(operands, given)
  }
  if (given.follow) throw new UsageError('A page cannot be followed.', 'Leave --format out.')
  return runs.brief(args)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = reportError(error)
}
