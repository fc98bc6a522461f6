import { afterEach, describe, expect, it } from 'vitest'
import { largeDossier } from '../helpers/hostile-dossier.ts'
import { runDashboard } from '../helpers/live-dashboard.tsx'
import { seedDossier } from '../helpers/sample-dossier.ts'

let live: ReturnType<typeof runDashboard>
const open = async (...args: Parameters<typeof runDashboard>): Promise<void> => {
  live = runDashboard(...args)
  await live.settle()
}

afterEach(() => live.unmount())

const selected = (): string => /›(.*?)\s*┃/u.exec(live.screen())?.[1] ?? ''

describe('the keyboard', () => {
  it('reads several letters that come at once as so many keys', async () => {
    await open(largeDossier())
    live.send('5jjj')
    await live.settle()
    expect(selected()).toContain('clause number 4 ')
  })

  it('loses none of 200 keys, and draws them together', async () => {
    await open(largeDossier())
    const before = live.frames()
    live.send('j'.repeat(199))
    await live.settle()
    expect(selected()).toContain('clause number 200 ')
    expect(live.frames() - before).toBeLessThan(5)
  })

  it('loses none of 100 arrows that come at once', async () => {
    await open(largeDossier())
    live.send('\u001B[B'.repeat(100))
    await live.settle()
    expect(selected()).toContain('clause number 101 ')
  })

  it('reads each key where the one before it led', async () => {
    await open(seedDossier())
    live.send('4jj\rJ')
    await live.settle()
    expect(live.screen()).toContain('4 Next steps › next step')
    expect(live.screen()).toContain('› 2  ')
  })

  it('does not take pasted text for keys', async () => {
    await open(seedDossier())
    live.send('\u001B[200~jjj4q\u001B[201~')
    await live.settle()
    expect(selected()).toContain('Legal recognition')
  })

  it('does not take replies of the terminal for keys', async () => {
    await open(seedDossier())
    live.send('\u001B[?1;2c\u001B[I\u001B[12;40R')
    await live.settle()
    expect(selected()).toContain('Legal recognition')
  })
})

describe('a change of size', () => {
  it('draws anew and keeps the place', async () => {
    await open(largeDossier())
    live.send('\u0004\u0004')
    await live.settle()
    const before = selected()
    live.resize(60, 16)
    await live.settle()
    expect(live.screen().split('\n').length).toBeLessThanOrEqual(16)
    expect(before.startsWith(selected().slice(0, 30))).toBe(true)
    live.resize(30, 5)
    await live.settle()
    expect(live.screen()).toContain('needs 40×10, has 30×5')
    live.resize(120, 40)
    await live.settle()
    expect(selected()).toBe(before)
  })
})

describe('leaving', () => {
  it.each([
    ['q', 'q', 0],
    ['Ctrl-C', '\u0003', 130],
  ])('with %s gives its exit code', async (_, key, code) => {
    await open(seedDossier())
    live.send(key)
    expect(await live.exit()).toBe(code)
  })
})
