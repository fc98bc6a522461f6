import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { bindings } from '../../views/bindings.ts'
import { type HostileFolder, makeHostileFolder } from '../helpers/hostile-folder.ts'
import { type Allowed, attack, foulIn, looks } from '../helpers/hostile-text.ts'
import { runInPipe } from '../helpers/run-bytes.ts'
import type { Terminal } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

let hostile: HostileFolder
let home: string
beforeAll(async () => {
  hostile = makeHostileFolder()
  home = mkdtempSync(join(tmpdir(), 'peacedash-config-'))
  // Reading so much that is odd takes longer than a screen is waited for: it is read before.
  await runInPipe(['parties', hostile.folder], { XDG_CACHE_HOME: home, PEACEDASH_NO_CACHE: '' })
}, 240_000)
afterAll(() => {
  hostile.remove()
  rmSync(home, { recursive: true, force: true })
})

/** What Ink and the dashboard ask of a terminal, and nothing that reads it, writes it or resets it. */
const own: Allowed = {
  sequences: new RegExp(
    [
      looks.source,
      // The cursor and lines; modes of the cursor, the screen, pasting, frames, focus, the mouse.
      '^\\u001b\\[\\d*(?:;\\d+)?[ABCDEFGHJKS]$',
      '^\\u001b\\[\\?(?:25|1049|2004|2026|1000|1002|1006)[hl]$',
      // What is asked before the first frame, and the title that is kept and given back.
      '^\\u001b\\[(?:c|22;2t|23;2t)$',
      '^\\u001b\\]11;\\?(?:\\u0007|\\u001b\\\\)$',
      '^\\u001b\\]2;[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*\\u001b\\\\$',
      '^\\u001b\\]52;c;[\\w+/=]*\\u0007$',
    ].join('|'),
    'u',
  ),
  controls: '\r',
}

function expectClean(terminal: Terminal): void {
  expect(foulIn(Buffer.from(terminal.output()), own)).toEqual([])
  const copied = terminal.clipboard.map((osc) => Buffer.from(osc.split(';')[1] ?? '', 'base64'))
  for (const text of copied) expect(foulIn(text)).toEqual([])
}

const env = (): Readonly<Record<string, string>> => {
  const config = join(home, 'config.json')
  writeFileSync(config, '{ "notify": "title" }')
  const none = `no-such${attack.replace(/[\r\n ]/gu, '')}`
  return {
    PEACEDASH_CONFIG: config,
    XDG_CACHE_HOME: home,
    PAGER: none,
    EDITOR: none,
    VISUAL: '',
    WAYLAND_DISPLAY: '',
    DISPLAY: '',
    TMUX: '',
    SSH_TTY: '',
    COLORFGBG: attack,
  }
}

/** The keys that open a view or a list to choose from, as the keymap has them now. */
const openers = bindings
  .filter(({ command }) => /^(?:open-|filter|search|palette|help|choose-)/u.test(command))
  .flatMap(({ keys: [key] }) => (key !== undefined && key.length === 1 ? [key] : []))

/** Those of them that lead from view to view. */
const views = bindings
  .filter(({ command, places }) => /^open-/u.test(command) && places.includes('list'))
  .flatMap(({ keys: [key] }) => (key !== undefined && key.length === 1 ? [key] : []))

/** Presses a key and waits for what comes of it. */
async function pressed(terminal: Terminal, key: string): Promise<void> {
  const before = terminal.output().length
  terminal.press(key)
  await terminal.waitUntil(() => terminal.output().length > before, `what ${key} does`)
}

/** One Esc at a time: two in one chunk would be another key. */
async function backToPanes(terminal: Terminal): Promise<void> {
  const isThere = () => /z zoom|q quit/u.test(terminal.lines().at(-1) ?? '')
  for (let count = 0; count < 8 && !isThere(); count += 1) await pressed(terminal, 'Esc')
}

terminalTest('the dashboard shows no view that lets it through', async ({ open }) => {
  expect(openers.length).toBeGreaterThan(8)
  const terminal = open({ args: [hostile.folder], env: env(), rows: 50 })
  await terminal.waitFor('q quit')
  await terminal.waitUntil(() => !terminal.screen().includes('reading'), 'all articles')
  for (const key of new Set(openers)) {
    terminal.resize(120, 50)
    await pressed(terminal, key)
    terminal.press('j', 'Enter', 'G', 'y', 'Y')
    terminal.resize(50, 14)
    await backToPanes(terminal)
  }
  terminal.resize(120, 50)
  await terminal.waitFor('q quit')
  // What has been asked for outside is not there, and that is told with its name.
  for (const key of ['p', 'e']) {
    terminal.press(key)
    await terminal.waitFor('no-such')
    await pressed(terminal, 'j')
  }
  terminal.signal('SIGTERM')
  expect(await terminal.exit()).toBe(143)
  expectClean(terminal)
  expect(terminal.clipboard.length).toBeGreaterThan(3)
  expect(terminal.output()).toContain('\u001b]2;')
})

terminalTest('nor does it when it is told line by line', async ({ open }) => {
  const terminal = open({ args: ['--screen-reader', hostile.folder], env: env() })
  await terminal.waitFor('Press ? for the keys.')
  for (const key of new Set(views)) {
    await pressed(terminal, key)
    // In an article of one passage there is nowhere to go, and nothing is said.
    terminal.press('Down')
  }
  terminal.press('y')
  await pressed(terminal, '/')
  terminal.type('Russia')
  await terminal.waitFor('Russia')
  terminal.signal('SIGTERM')
  expect(await terminal.exit()).toBe(143)
  expectClean(terminal)
})
