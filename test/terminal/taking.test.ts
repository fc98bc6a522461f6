import { afterAll, expect } from 'vitest'
import { makeFakePrograms, recording } from '../helpers/fake-programs.ts'
import { program, type Terminal } from '../helpers/terminal.ts'
import { terminalTest } from '../helpers/terminal-test.ts'

const programs = makeFakePrograms()
afterAll(programs.remove)

/** No desktop, no tmux and no programs of the reader’s own. */
const bare = {
  PATH: `${programs.folder}:${process.env.PATH}`,
  WAYLAND_DISPLAY: '',
  DISPLAY: '',
  TMUX: '',
  SSH_TTY: '',
  SSH_CONNECTION: '',
  WSL_DISTRO_NAME: '',
  PAGER: '',
  VISUAL: '',
  EDITOR: '',
  BROWSER: '',
}

const decode = (osc = ''): string => Buffer.from(osc.split(';')[1] ?? '', 'base64').toString('utf8')

/** What stands on the screen must be what stood there before, but for the line of messages. */
const withoutMessages = (terminal: Terminal): string => terminal.lines().slice(0, -1).join('\n')

terminalTest(
  'y copies the selected words with their source, through the terminal',
  async (desk) => {
    const terminal = desk.open({ env: bare })
    await terminal.waitFor('q quit')
    const before = withoutMessages(terminal)
    terminal.press('y')
    await terminal.waitFor('Copied by the terminal')
    expect(terminal.clipboard).toHaveLength(1)
    expect(decode(terminal.clipboard[0])).toMatch(/^“.+”.* — .*TheInterviewTimes\.com, 6 Dec 2025/)
    expect(withoutMessages(terminal)).toBe(before)
    terminal.press('Y')
    await terminal.waitFor('Copied as Markdown')
    expect(decode(terminal.clipboard[1])).toMatch(/^> “.+”.*\n>\n> — .*TheInterviewTimes\.com/)
  },
)

terminalTest('in tmux the words go to tmux and to the terminal around it', async (desk) => {
  programs.place('tmux', 'exit 1')
  const terminal = desk.open({ env: { ...bare, TMUX: '/tmp/tmux-none,1,0' } })
  await terminal.waitFor('q quit')
  terminal.press('y')
  await terminal.waitFor('Copied by the terminal')
  expect(terminal.output()).toMatch(/\u001B\]52;c;[\w+/=]+\u0007\u001BPtmux;\u001B\u001B\]52;c;/)
})

terminalTest('a program of the desktop takes the words where there is one', async (desk) => {
  programs.place('wl-copy', recording)
  const terminal = desk.open({ env: { ...bare, WAYLAND_DISPLAY: 'wayland-9' } })
  await terminal.waitFor('q quit')
  terminal.press('y')
  await terminal.waitFor('Copied by wl-copy')
  expect(programs.read('wl-copy.in')).toMatch(/^“.+” .*— .*TheInterviewTimes\.com/)
  expect(terminal.clipboard).toEqual([])
})

terminalTest('over SSH the clipboard is the reader’s, not that of the machine', async (desk) => {
  programs.place('wl-copy', 'exit 0')
  const env = { ...bare, WAYLAND_DISPLAY: 'wayland-9', SSH_TTY: '/dev/pts/9' }
  const terminal = desk.open({ env })
  await terminal.waitFor('q quit')
  terminal.press('y')
  await terminal.waitFor('Copied by the terminal')
  expect(terminal.clipboard).toHaveLength(1)
})

terminalTest('p gives the article to the pager, which may be interrupted', async (desk) => {
  const pager = programs.place(
    'my-pager',
    `trap 'echo interrupted' INT; cat > "$DIR/my-pager.in"; echo "paging $1"
     while [ -z "$key" ]; do read key < /dev/tty; done; echo "read $key"; read key < /dev/tty`,
  )
  const terminal = desk.open({ env: { ...bare, PAGER: `${pager} -z` } })
  await terminal.waitFor('q quit')
  const before = withoutMessages(terminal)
  terminal.press('p')
  await terminal.waitFor('paging -z')
  expect(terminal.isAlternateScreen()).toBe(false)
  expect(programs.read('my-pager.in')).toContain('recognition of')
  terminal.press('Ctrl-c')
  await terminal.waitFor('interrupted')
  terminal.type('jjq\r')
  await terminal.waitFor('read jjq')
  terminal.type('\r')
  await terminal.waitFor('q quit')
  expect(terminal.isAlternateScreen()).toBe(true)
  expect(withoutMessages(terminal)).toBe(before)
  terminal.press('j')
  await terminal.waitUntil(() => withoutMessages(terminal) !== before, 'another row')
})

terminalTest('e opens the file in the editor at the line of the words', async (desk) => {
  const editor = programs.place(
    'my-editor',
    'echo "$@" > "$DIR/my-editor.args"; echo editing; read words; echo "$words" > "$DIR/my-editor.in"',
  )
  const terminal = desk.open({ env: { ...bare, EDITOR: editor } })
  await terminal.waitFor('q quit')
  terminal.press('e')
  await terminal.waitFor('editing')
  terminal.type('three words here\r')
  await terminal.waitFor('q quit')
  expect(programs.read('my-editor.args')).toMatch(/^\+\d+ \S+\.txt\n$/)
  expect(programs.read('my-editor.in')).toBe('three words here\n')
})

terminalTest('o opens the article outside of the terminal', async (desk) => {
  programs.place('xdg-open', 'echo "$@" > "$DIR/xdg-open.args"')
  const terminal = desk.open({ env: bare })
  await terminal.waitFor('q quit')
  terminal.press('o')
  await terminal.waitFor('Opened ')
  await terminal.waitUntil(() => programs.read('xdg-open.args') !== null, 'the call')
  expect(programs.read('xdg-open.args')).toMatch(/^(?:https?:\/\/\S+|\S+\.txt)\n$/)
})

terminalTest('what fails outside is told, and the dashboard goes on', async (desk) => {
  programs.place('xdg-open', 'exit 3')
  const terminal = desk.open({ env: { ...bare, PAGER: 'no-such-pager' } })
  await terminal.waitFor('q quit')
  terminal.press('o')
  await terminal.waitFor('xdg-open ended with 3.')
  terminal.press('p')
  await terminal.waitFor('no-such-pager was not found.')
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
})

terminalTest('a pager has the keyboard where the article came from a pipe', async (desk) => {
  const pager = programs.place(
    'tty-pager',
    `cat > "$DIR/tty-pager.in"; echo paging; read words < /dev/tty; echo "read $words"
     read words < /dev/tty`,
  )
  const pipe = `cat seeds/*.txt | '${process.execPath}' '${program}' -`
  const terminal = desk.open({
    command: ['bash', '-c', pipe],
    folder: '.',
    env: { ...bare, PAGER: pager },
  })
  await terminal.waitFor('q quit')
  terminal.press('p')
  await terminal.waitFor('paging')
  terminal.type('three words here\r')
  await terminal.waitFor('read three words here')
  terminal.type('\r')
  await terminal.waitFor('q quit')
  terminal.press('q')
  expect(await terminal.exit()).toBe(0)
})
