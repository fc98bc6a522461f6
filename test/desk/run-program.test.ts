import { afterAll, describe, expect, it } from 'vitest'
import { copyText } from '../../source/desk/copy-text.ts'
import { runInTerminal, startBeside } from '../../source/desk/run-program.ts'
import { makeFakePrograms, recording } from '../helpers/fake-programs.ts'

const programs = makeFakePrograms()
const path = process.env.PATH
afterAll(() => {
  process.env.PATH = path
  programs.remove()
})
process.env.PATH = `${programs.folder}:${path}`

const hostile = 'Zelenskyy “ґ” $(id) `id` "x" \n; rm -rf /'

describe('runInTerminal', () => {
  it('hands over arguments and text as they are, by no shell', async () => {
    const file = programs.place('pager', recording)
    await runInTerminal({ file, args: ['$(id)', '; ls'] }, hostile)
    expect(programs.read('pager.args')).toBe('$(id) ; ls\n')
    expect(programs.read('pager.in')).toBe(hostile)
  })

  it('is content with a pager that is left before the end', async () => {
    const file = programs.place('hasty', 'exit 0')
    await expect(runInTerminal({ file, args: [] }, 'x'.repeat(5_000_000))).resolves.toBeUndefined()
  })

  it.each([
    ['exit 3', /fails ended with 3\.$/],
    ['kill -TERM $$', /fails ended with SIGTERM\.$/],
  ])('tells how a program failed: %s', async (script, words) => {
    const file = programs.place('fails', script)
    await expect(runInTerminal({ file, args: [] }, '')).rejects.toThrow(words)
  })

  it('tells that there is none', async () => {
    const none = runInTerminal({ file: 'no-such-pager', args: [] }, '')
    await expect(none).rejects.toThrow(/^no-such-pager was not found\.$/)
  })

  it('tells that what is there cannot be run', async () => {
    const folder = runInTerminal({ file: programs.folder, args: [] }, '')
    await expect(folder).rejects.toThrow(`${programs.folder} could not be started (EACCES).`)
  })

  it('leaves Ctrl-C to the program, and takes it back afterwards', async () => {
    const file = programs.place('interrupted', 'kill -INT $PPID; sleep 0.1')
    const before = process.listeners('SIGINT')
    let isHeard = false
    const hear = () => {
      isHeard = true
    }
    process.on('SIGINT', hear)
    await runInTerminal({ file, args: [] }, '')
    process.off('SIGINT', hear)
    expect(isHeard).toBe(false)
    expect(process.listeners('SIGINT')).toEqual(before)
  })
})

describe('startBeside', () => {
  it('does not wait for a program that stays', async () => {
    const file = programs.place('stays', 'sleep 3')
    const start = performance.now()
    await startBeside({ file, args: [] }, 'words')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('tells of one that fails at once, or is not there', async () => {
    const file = programs.place('breaks', 'exit 4')
    await expect(startBeside({ file, args: [] })).rejects.toThrow(/breaks ended with 4\.$/)
    await expect(startBeside({ file: 'no-such', args: [] })).rejects.toThrow(
      'no-such was not found.',
    )
  })
})

describe('copyText', () => {
  const world = (env: Readonly<Record<string, string>>, written: string[]) => ({
    platform: 'linux' as const,
    env,
    write: (text: string) => {
      written.push(text)
    },
  })

  it('gives the text to the program of the desktop, and nothing to the terminal', async () => {
    programs.place('wl-copy', recording)
    const written: string[] = []
    const by = await copyText(hostile, world({ WAYLAND_DISPLAY: 'w' }, written))
    expect(by).toBe('wl-copy')
    expect(programs.read('wl-copy.in')).toBe(hostile)
    expect(written).toEqual([])
  })

  it('asks the terminal when no program took it', async () => {
    programs.place('xclip', 'exit 1')
    programs.place('xsel', 'exit 1')
    const written: string[] = []
    expect(await copyText('words', world({ DISPLAY: ':0' }, written))).toContain('the terminal')
    expect(written).toEqual([`\u001B]52;c;${btoa('words')}\u0007`])
  })

  it('tells when it is too long for that', async () => {
    const long = copyText('x'.repeat(100_000), world({ SSH_TTY: '/dev/pts/1' }, []))
    await expect(long).rejects.toThrow('too long')
  })
})
