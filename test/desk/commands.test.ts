import { describe, expect, it } from 'vitest'
import { clipboardPrograms } from '../../source/desk/copy-text.ts'
import { editorProgram } from '../../source/desk/edit-file.ts'
import { outsideProgram } from '../../source/desk/open-outside.ts'
import { splitCommand } from '../../source/desk/split-command.ts'

describe('splitCommand', () => {
  it.each([
    ['', []],
    ['  less  -R ', ['less', '-R']],
    ["'/opt/my editor/ed' -x", ['/opt/my editor/ed', '-x']],
    ['code --wait "a b" \'\'', ['code', '--wait', 'a b', '']],
    ['less; rm -rf /', ['less;', 'rm', '-rf', '/']],
    [
      'emacsclient --alternate-editor="my ed" -t',
      ['emacsclient', '--alternate-editor=my ed', '-t'],
    ],
    [`ed "it's"`, ['ed', "it's"]],
    ['ed "open', ['ed', '"open']],
  ])('splits %s', (command, words) => {
    expect(splitCommand(command)).toEqual(words)
  })
})

describe('editorProgram', () => {
  it.each([
    [{}, ['vi', '+7', 'a.txt']],
    [{ EDITOR: 'nano' }, ['nano', '+7', 'a.txt']],
    [{ VISUAL: 'emacs -nw', EDITOR: 'nano' }, ['emacs', '-nw', '+7', 'a.txt']],
    [{ VISUAL: '', EDITOR: 'nvim' }, ['nvim', '+7', 'a.txt']],
    [{ VISUAL: '/usr/bin/code --wait' }, ['/usr/bin/code', '--wait', '-g', 'a.txt:7']],
    [{ EDITOR: 'hx' }, ['hx', 'a.txt:7']],
  ])('under %o', (env, [file, ...args]) => {
    expect(editorProgram('a.txt', 7, env)).toEqual({ file, args })
  })

  it.each(['-c quit', '--version', '+!id'])('takes the file %s for no option', (path) => {
    expect(editorProgram(path, 1, {}).args.at(-1)).toBe(`./${path}`)
    expect(editorProgram(path, 1, { EDITOR: 'code' }).args.at(-1)).toBe(`./${path}:1`)
  })
})

describe('outsideProgram', () => {
  it.each([
    ['https://a.example/?q=1&r=$(id)', 'linux', {}, ['xdg-open', 'https://a.example/?q=1&r=$(id)']],
    ['https://a.example/', 'darwin', {}, ['open', 'https://a.example/']],
    ['https://a.example/', 'win32', {}, ['explorer.exe', 'https://a.example/']],
    ['https://a.example/', 'linux', { WSL_DISTRO_NAME: 'D' }, ['wslview', 'https://a.example/']],
    [
      'https://a.example/',
      'linux',
      { BROWSER: 'firefox --new-tab' },
      ['firefox', '--new-tab', 'https://a.example/'],
    ],
    ['https://a.example/', 'linux', { BROWSER: 'b -u=%s' }, ['b', '-u=https://a.example/']],
    ['https://a.example/$&', 'linux', { BROWSER: 'b -u=%s' }, ['b', '-u=https://a.example/$&']],
    ['/tmp/a.txt', 'linux', { BROWSER: 'firefox' }, ['xdg-open', '/tmp/a.txt']],
  ] as const)('opens %s on %s under %o', (target, platform, env, [file, ...args]) => {
    expect(outsideProgram(target, platform, env)).toEqual({ file, args })
  })
})

describe('clipboardPrograms', () => {
  const files = (platform: NodeJS.Platform, env: Readonly<Record<string, string>>) =>
    clipboardPrograms(platform, env).map(({ file }) => file)

  it.each([
    ['linux', {}, []],
    ['linux', { WAYLAND_DISPLAY: 'w', DISPLAY: ':0' }, ['wl-copy', 'xclip', 'xsel']],
    ['linux', { DISPLAY: ':0' }, ['xclip', 'xsel']],
    ['linux', { WSL_DISTRO_NAME: 'D' }, ['clip.exe']],
    ['darwin', {}, ['pbcopy']],
    ['win32', {}, ['clip.exe']],
    ['darwin', { SSH_TTY: '/dev/pts/1' }, []],
    ['linux', { SSH_CONNECTION: '::1', DISPLAY: ':10' }, []],
    ['linux', { TMUX: 't' }, ['tmux']],
    ['linux', { TMUX: 't', SSH_TTY: '/dev/pts/1', WAYLAND_DISPLAY: 'w' }, ['tmux']],
  ] as const)('on %s under %o: %o', (platform, env, programs) => {
    expect(files(platform, env)).toEqual(programs)
  })
})
