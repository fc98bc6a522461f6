import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program } from '../helpers/terminal.ts'

/** A cache for all of them, so that only the first has to read. */
const cache = mkdtempSync(join(tmpdir(), 'peacedash-commands-cache-'))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))

/** What is there to be read where the commands are run: two short articles of our own. */
const articles = 'test/readme/articles'

/**
 * Runs commands of a shell one after the other in one new folder, as a reader would who has
 * installed the program: it is on the PATH as `peacedash`, nothing is configured, and
 * there are monday.txt, tuesday.txt and a folder articles/ with the same.
 *
 * @param commands Lines for bash.
 * @returns What each has printed, line by line, without the last line feed.
 * @throws {Error} If one fails or says anything on standard error.
 */
export function runCommands(commands: readonly string[]): readonly (readonly string[])[] {
  const home = mkdtempSync(join(tmpdir(), 'peacedash-commands-'))
  const folder = join(home, 'here')
  try {
    cpSync(articles, folder, { recursive: true })
    cpSync(articles, join(folder, 'articles'), { recursive: true })
    mkdirSync(join(home, 'bin'))
    symlinkSync(program, join(home, 'bin', 'peacedash'))
    return commands.map((command) => runCommand(command, home, folder))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function runCommand(command: string, home: string, folder: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: {
      PATH: `${join(home, 'bin')}:${process.env.PATH}`,
      HOME: home,
      LANG: 'C.UTF-8',
      MANWIDTH: '78',
      XDG_CACHE_HOME: cache,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_STATE_HOME: join(home, 'state'),
    },
  })
  if (status !== 0 || stderr !== '') {
    throw new Error(`“${command}” ended with ${status} and said:\n${stderr}`)
  }
  return stdout === '' ? [] : stdout.replace(/\r?\n$/, '').split(/\r?\n/)
}
