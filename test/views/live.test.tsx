import { afterEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../../source/model/dossier.ts'
import { largeDossier } from '../helpers/hostile-dossier.ts'
import { runDashboard } from '../helpers/live-dashboard.tsx'
import { pushDossier } from '../helpers/push-dossier.ts'
import { storyArticle, storyDossier } from '../helpers/story-dossier.ts'

let live: ReturnType<typeof pushDossier>
let screen: ReturnType<typeof runDashboard>

const open = async (first: Dossier, size: readonly [number, number] = [120, 40]): Promise<void> => {
  live = pushDossier(first)
  screen = runDashboard(live, ...size)
  await settle()
}

/** Waits until all that was sent or has come in is on the screen. */
const settle = async (): Promise<void> => {
  await screen.settle()
  await new Promise((resolve) => setTimeout(resolve, 30))
  await screen.settle()
}

const press = async (keys: string): Promise<void> => {
  screen.send(keys)
  await settle()
}

const arrive = async (dossier: Dossier): Promise<void> => {
  live.push({ dossier })
  await settle()
}

afterEach(() => screen.unmount())

const lines = (): readonly string[] => screen.screen().split('\n')
const header = (): string => lines()[0] ?? ''
const selectedLine = (): number => lines().findIndex((line) => line.includes('›'))
const selected = (): string => /[┃│] ›(.*?)\s*[┃│]/u.exec(screen.screen())?.[1] ?? ''

/** The large dossier with demands put before and after those it has. */
function withMore(dossier: Dossier, before: number, after: number): Dossier {
  const [first] = dossier.demands
  if (first === undefined) throw new Error('There is no demand to take for a pattern.')
  const more = (count: number, where: string) =>
    Array.from({ length: count }, (_, at) => ({
      ...first,
      id: `${where}-${at}`,
      text: `further clause ${where} ${at}`,
    }))
  return {
    ...dossier,
    demands: [...more(before, 'above'), ...dossier.demands, ...more(after, 'below')],
  }
}

describe('an article that comes in', () => {
  it('is on the screen, counted as new, and what it tells is marked', async () => {
    await open(storyDossier(1))
    expect(screen.screen()).not.toContain('12 points')
    await arrive(storyDossier(2))
    expect(screen.screen()).toMatch(/\+12 points .*proposed/u)
    expect(screen.screen()).toMatch(/2 Plan versions ─+ 1, \+ 1 new/u)
    expect(header()).toContain('2 articles, 2–3 Mar 2026 · + 1 new')
  })

  it('marks as changed what it only has changed', async () => {
    await open(storyDossier(3))
    await arrive(storyDossier(4))
    expect(screen.screen()).toMatch(/~14 points/u)
    expect(screen.screen()).toMatch(/2 Plan versions ─+ 1, ~ 1 changed/u)
  })

  it.each([
    [0, 3],
    [3, 0],
    [5, 5],
    [70, 1],
  ])('leaves the selection on its record and line, %i rows above and %i below', async (...more) => {
    const first = largeDossier()
    await open(first)
    await press('j'.repeat(60))
    const [row, line] = [selected(), selectedLine()]
    await arrive(withMore(first, ...more))
    expect(selected()).toBe(row)
    expect(selectedLine()).toBe(line)
  })

  it('leaves one on the first line where one was, though rows come above', async () => {
    const first = largeDossier()
    await open(first)
    const [row, line] = [selected(), selectedLine()]
    await arrive(withMore(first, 4, 0))
    expect(selected()).toBe(row)
    expect(selectedLine()).toBe(line)
  })

  it('keeps the selection though the record goes by another id from now on', async () => {
    await open(storyDossier(1))
    await press('j')
    expect(selected()).toContain('back pay')
    await press('k')
    await arrive(storyDossier(4))
    expect(selected()).toContain('the 35-hour week')
  })

  it('goes on to the row after one that is gone', async () => {
    await open(storyDossier(4))
    await press('j')
    expect(selected()).toContain('back pay')
    await arrive(storyDossier(5))
    expect(selected()).toContain('the 35-hour week')
  })

  it('leaves the page of a record open at the quotation one is at', async () => {
    await open(storyDossier(2))
    await press('\rJJ')
    expect(screen.screen()).toMatch(/› 3 {2}/u)
    expect(screen.screen()).toContain('Coast Agency')
    await arrive(storyDossier(4))
    const at = lines().findIndex((line) => /› \d {2}/u.test(line))
    expect(
      lines()
        .slice(at, at + 4)
        .join('\n'),
    ).toMatch(/35 hours/u)
  })

  it('leaves what one types and what one has found', async () => {
    await open(storyDossier(2))
    await press('/hours')
    const row = selected()
    expect(row).toContain('35 hours')
    await arrive(storyDossier(5))
    expect(screen.screen()).toContain('/ hours▏')
    await press('x')
    expect(screen.screen()).toContain('/ hoursx▏')
  })

  it('finds its words in a search that is open', async () => {
    await open(storyDossier(3))
    await press('/softens')
    expect(screen.screen()).toContain('Nothing found for “softens”')
    await arrive(storyDossier(5))
    expect(screen.screen()).toContain('Meeting Put Off as Union Softens')
  })

  it('leaves a list over the screen open, on the same choice', async () => {
    await open(storyDossier(2))
    await press('f\u001B[B\u001B[B')
    const choice = selected()
    await arrive(storyDossier(5))
    expect(selected().slice(0, 20)).toBe(choice.slice(0, 20))
  })

  it.each(['c', 'm', 't', 'w', 'a', 's', 'C', 'A', '?', ':', 'z'])(
    'leaves one where %s has led',
    async (key) => {
      await open(storyDossier(3))
      await press(key)
      const title = /┏ (.*?) ━/u.exec(screen.screen())?.[1]
      await arrive(storyDossier(5))
      expect(/┏ (.*?) ━/u.exec(screen.screen())?.[1]).toBe(title)
    },
  )
})

describe('what one has looked at', () => {
  it('is no longer new once one leaves the changes', async () => {
    await open(storyDossier(3))
    await arrive(storyDossier(5))
    expect(header()).toContain('+ 2 new')
    await press('C')
    expect(screen.screen()).toMatch(/\+ new · The Chronicle/u)
    expect(header()).toContain('+ 2 new')
    await press('\u001B')
    await new Promise((resolve) => setTimeout(resolve, 60))
    await settle()
    expect(header()).not.toContain('new')
    expect(live.get().looked.size).toBe(5)
  })

  it('is the article one opens, and no other', async () => {
    await open(storyDossier(3))
    await arrive(storyDossier(5))
    await press('Ag\r')
    await settle()
    expect(header()).toContain('+ 1 new')
    expect(live.get().looked.has(storyArticle(4).id)).toBe(true)
    expect(live.get().looked.has(storyArticle(3).id)).toBe(false)
  })
})

describe('a dossier that is being read', () => {
  it('says how far it has come, and then what it is', async () => {
    await open(storyDossier(1))
    live.push({ progress: { done: 120, total: 1000, elapsedMs: 14_000 } })
    await settle()
    expect(header()).toContain('▕█░░░░░░░░░░░▏ reading 120 of 1,000 · 14 s, about 2 min left')
    live.push({ progress: null })
    await settle()
    expect(header()).toContain('Dockers Ask for a Shorter Week')
  })

  it('is drawn a few times, however many articles come at once', async () => {
    await open(largeDossier(30))
    const before = screen.frames()
    const all = largeDossier(200)
    for (let count = 31; count <= 200; count += 1) {
      live.push({ dossier: { ...all, demands: all.demands.slice(0, count) } })
    }
    await settle()
    expect(screen.screen()).toMatch(/3 Demands ━+ 200 /u)
    expect(screen.frames() - before).toBeLessThan(5)
  })

  it('has the selection at the top until a key is pressed, and from then on where that led', async () => {
    const first = largeDossier()
    live = pushDossier(first, { progress: { done: 1, total: 3, elapsedMs: 10 } })
    screen = runDashboard(live)
    await settle()
    await arrive(withMore(first, 30, 0))
    expect(selected()).toContain('further clause above 0')
    await press('j')
    await arrive(withMore(first, 60, 0))
    expect(selected()).toContain('further clause above 1')
    expect(screen.screen()).toMatch(/3 Demands ━+ 260 /u)
  })

  it('does not say that nothing was read while it is being read', async () => {
    live = pushDossier(storyDossier(0), { progress: { done: 0, total: 3, elapsedMs: 10 } })
    screen = runDashboard(live, 40, 10)
    await settle()
    expect(screen.screen()).not.toContain('Nothing was read')
    expect(screen.screen()).toMatch(/Nothing found so far/u)
    live.push({ progress: null })
    await settle()
    expect(screen.screen()).toContain('Nothing was read')
  })

  it('starts with nothing, and shows the first that comes', async () => {
    await open(storyDossier(0))
    expect(screen.screen()).toContain('Nothing was read')
    await arrive(storyDossier(1))
    expect(selected()).toContain('a working week of 35 hours')
    await press('j')
    expect(selected()).toContain('back pay')
  })
})

describe('a source that fails', () => {
  const since = new Date(2026, 2, 6, 14, 2).getTime()
  const failing = {
    kind: 'failing',
    since,
    nextTry: since + 300_000,
    reason: 'No answer.',
  } as const

  it.each([
    [120, '! failing since 14:02, next try 14:07'],
    [60, '! failing since 14:02'],
    [40, '! failing'],
  ])('is told at %i columns', async (columns, words) => {
    await open(storyDossier(5), [columns, 24])
    live.push({ following: [{ source: 'feed', state: failing }] })
    await settle()
    expect(header()).toContain(words)
    expect(header().length).toBeLessThanOrEqual(columns)
  })

  it('goes before those that are watched', async () => {
    await open(storyDossier(1))
    live.push({ following: [{ source: 'folder', state: { kind: 'watching' } }] })
    await settle()
    expect(header()).toContain('◎ watching')
    live.push({
      following: [
        { source: 'folder', state: { kind: 'watching' } },
        { source: 'feed', state: failing },
      ],
    })
    await settle()
    expect(header()).toContain('! 1 of 2 failing since 14:02')
  })
})
