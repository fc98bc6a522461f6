#!/usr/bin/env node
import meow from 'meow'
import manifest from '../package.json' with { type: 'json' }
import { reportError } from './commands/report-error.ts'
import { UsageError } from './commands/usage-error.ts'
import { writeOut } from './commands/write-out.ts'

const help = `
A negotiation at a glance: who is at the table, which text is on it, who wants
what, and what comes next, each with the words of the article it stands on.

Usage
  $ peacedash [SOURCE…]          open the dashboard
  $ peacedash new DIR            make a dossier: a folder that keeps articles
  $ peacedash add DIR SOURCE…    put articles into it, as they came
  $ peacedash export [SOURCE…]   print what was read, as JSON
  $ peacedash explain [SOURCE…]  print by which rule and words each record was
                                 found, and what nearly gave one
  $ peacedash config             print what is configured, and where

  A SOURCE is a file with an article or a feed (text, Markdown, HTML, RSS, Atom,
  JSON Feed, ninjs, mail, PDF), a folder of them, a dossier, an http or https
  address, or - for standard input; with none, the article that ships with
  peacedash is opened.

Options
  --format json   form of the export; json is the only one so far
  --record ID     explain this record alone
  --follow, -f    go on: show what comes into folders, files, feeds and pages
  --interval SEC  how often a feed or page is asked for when following (60)
  --theme NAME    dark, light, high-contrast, colour-blind-safe or mono; without
                  it, what goes with the background of the terminal
  --mouse         select with the mouse; the terminal then selects no text
  --screen-reader tell what changes, line by line (as INK_SCREEN_READER=true)
  --no-cache      read everything anew (as does PEACEDASH_NO_CACHE=1)
  --color         colours, even where the terminal seems to have none
  --no-color      no colours (as does NO_COLOR=1)
  --help, -h      this text
  --version       the version

Keys
  Tab pane   j k row   Enter open   Esc back   s source   ? all keys   q quit

Examples
  $ peacedash
  $ peacedash monday.txt tuesday.txt
  $ pbpaste | peacedash -
  $ peacedash --follow talks/ https://example.org/feed.xml
  $ peacedash new talks && peacedash add talks https://example.org/feed.xml
  $ peacedash export articles/ | jq '.demands[].text'
  $ peacedash explain monday.txt | less
`

const flags = {
  format: { type: 'string' },
  record: { type: 'string' },
  follow: { type: 'boolean', shortFlag: 'f' },
  interval: { type: 'string' },
  theme: { type: 'string' },
  mouse: { type: 'boolean' },
  screenReader: { type: 'boolean' },
  cache: { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', shortFlag: 'h' },
  version: { type: 'boolean' },
} as const

/** Runs the one command that was asked for. @returns The exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const { input, flags: given } = readArguments(argv)
  if (given.help) return writeOut(help.trimStart())
  if (given.version) return writeOut(`${manifest.version}\n`)

  const useCache = given.cache !== false && !process.env.PEACEDASH_NO_CACHE
  const [command, ...rest] = input
  if (given.record !== undefined && command !== 'explain') {
    throw new UsageError('Only explain takes --record.', 'Use peacedash explain --record ID.')
  }
  if (command === 'export') {
    if (given.format !== undefined && given.format !== 'json') {
      throw new UsageError(`There is no format “${given.format}”.`, 'The format to use is json.')
    }
    const { runExport } = await import('./commands/export.ts')
    return runExport(rest, { useCache })
  }
  if (given.format !== undefined) {
    const asked = /^(?:explain|new|add)$/.test(command ?? '') ? command : 'The dashboard'
    throw new UsageError(
      `${asked} has no --format.`,
      'To print what was read, use peacedash export --format json.',
    )
  }
  if (command === 'new') {
    const { runNew } = await import('./commands/new.ts')
    return runNew(rest)
  }
  if (command === 'add') {
    const { runAdd } = await import('./commands/add.ts')
    return runAdd(rest)
  }
  if (command === 'explain') {
    const { runExplain } = await import('./commands/explain.ts')
    return runExplain(rest, { record: given.record })
  }
  const { readTheme } = await import('./commands/read-theme.ts')
  const { mouse, screenReader } = given
  const wishes = { theme: readTheme(given.theme), mouse, screenReader }
  if (command === 'config') {
    if (rest.length > 0) throw new UsageError('config takes no article.', 'Use peacedash config.')
    const { runConfig } = await import('./commands/config.ts')
    return runConfig(wishes)
  }
  const { readInterval } = await import('./commands/read-interval.ts')
  const { runDashboard } = await import('./commands/dashboard.ts')
  const follow = given.follow === true
  const interval = readInterval(given.interval, follow)
  return runDashboard(input, { useCache, follow, interval, color: given.color, ...wishes })
}

/** A flag as it is written: “screen-reader”. */
const dashed = (flag: string): string =>
  flag.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

function readArguments(argv: readonly string[]) {
  const remedy = 'See peacedash --help for the flags there are.'
  const ownHelp = { autoHelp: false, autoVersion: false, booleanDefault: undefined } as const
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), remedy)
  }
  for (const argument of argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)) {
    const [, name, value] = argument.match(/^--?(?:no-)?([^=]+)(=.*)?$/s) ?? []
    if (name === undefined || argument === '-') continue
    const known = Object.entries(flags).find(
      ([key, flag]) =>
        name === dashed(key) || ('shortFlag' in flag && argument === `-${flag.shortFlag}`),
    )
    if (!known) throw new UsageError(`There is no flag ${argument}.`, remedy)
    if (known[1].type === 'boolean' && value !== undefined) {
      throw new UsageError(`The flag --${name} takes no value.`, remedy)
    }
  }
  return parsed

  function parse() {
    return meow({ importMeta: import.meta, pkg: manifest, argv, flags, ...ownHelp })
  }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = reportError(error)
}
