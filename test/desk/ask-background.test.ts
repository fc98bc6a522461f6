import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askBackground, readBackground, readHint } from '../../source/desk/ask-background.ts'

describe('readBackground', () => {
  it.each([
    ['rgb:0000/0000/0000', 'dark'],
    ['rgb:ffff/ffff/ffff', 'light'],
    ['rgb:1e/1e/1e', 'dark'],
    ['rgb:fd/f6/e3', 'light'],
    ['rgba:ffff/ffff/ffff/ffff', 'light'],
    ['rgb:0000/2b2b/3636', 'dark'],
    ['rgb:', null],
    ['rgb:zz/zz/zz', null],
  ])('%s is %s', (colour, background) => {
    expect(readBackground(colour)).toBe(background)
  })
})

describe('readHint', () => {
  it.each([
    ['15;0', 'dark'],
    ['0;15', 'light'],
    ['0;default;7', 'light'],
    ['15;8', 'dark'],
    ['default', null],
    [undefined, null],
  ])('%s is %s', (hint, background) => {
    expect(readHint(hint)).toBe(background)
  })
})

/** A terminal that answers a question with some pieces, one after the other. */
function terminal(...answers: readonly string[]) {
  const stdin = new PassThrough()
  const asked = askBackground({
    stdin: stdin as unknown as NodeJS.ReadStream,
    write: () => {
      answers.forEach((answer, at) => {
        setTimeout(() => stdin.write(answer), at * 5)
      })
    },
  })
  return { asked, left: () => stdin.read()?.toString() ?? '' }
}

const kind = '\u001B[?62;4c'

describe('askBackground', () => {
  it.each([
    ['light', ['\u001B]11;rgb:ffff/ffff/ffff\u001B\\', kind]],
    ['dark', [`\u001B]11;rgb:1e1e/1e1e/1e1e\u0007${kind}`]],
    ['dark', ['\u001B]11;rgb:00', '00/0000/0000\u001B', '\\\u001B[?6', '2c']],
  ] as const)('hears %s, in whatever pieces', async (background, answers) => {
    const { asked, left } = terminal(...answers)
    expect(await asked).toBe(background)
    expect(left()).toBe('')
  })

  it('waits no longer than it takes a terminal to say what it is', async () => {
    const start = performance.now()
    expect(await terminal(kind).asked).toBeNull()
    expect(performance.now() - start).toBeLessThan(120)
  })

  it('gives up on a terminal that says nothing', async () => {
    const start = performance.now()
    expect(await terminal().asked).toBeNull()
    expect(performance.now() - start).toBeLessThan(400)
  })

  it('gives back what was typed meanwhile', async () => {
    const { asked, left } = terminal('jj', '\u001B]11;rgb:0/0/0\u0007', 'é', kind)
    expect(await asked).toBe('dark')
    expect(left()).toBe('jjé')
  })
})
