import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../source/model/dossier.ts'
import { widthOf } from '../../views/fit-text.ts'
import { draw } from '../helpers/draw.tsx'
import { emptyDossier, hostileDossier, largeDossier, nothing } from '../helpers/hostile-dossier.ts'
import { seedDossier } from '../helpers/sample-dossier.ts'

const sizes = [
  [40, 10],
  [79, 24],
  [120, 40],
  [221, 50],
] as const

const ways: readonly (readonly string[])[] = [
  [],
  ['1'],
  ['2', 'J'],
  ['4', 'z'],
  ['enter'],
  ['1', 'enter', 'G'],
  ['2', 'enter', 'j', 'j', 'j'],
  ['enter', 'enter', 'j'],
  ['s'],
  ['s', 'G'],
  ['?'],
  ['c'],
  ['m', 'l'],
  ['t', 'j'],
  ['w'],
  ['a', 'G'],
  ['/', 'o'],
]

const dossiers = {
  'the seed': seedDossier(),
  'wide characters and hostile text': hostileDossier(),
  'a long list': largeDossier(60),
  'an article without a negotiation': emptyDossier(),
  'nothing at all': nothing,
} satisfies Record<string, Dossier>

/** Cells at which a frame begins or ends in a line. */
function edges(line: string): readonly number[] {
  return Array.from(line.matchAll(/[│┃╭╮╰╯┏┓┗┛]/gu), (match) => widthOf(line.slice(0, match.index)))
}

describe.each(Object.entries(dossiers))('%s', (_, dossier) => {
  it.each(sizes)('fits %i × %i wherever one goes', (columns, rows) => {
    for (const keys of ways) {
      const lines = draw(dossier, { columns, rows }, ...keys)
      expect(lines.length).toBeLessThanOrEqual(rows)
      for (const line of lines) {
        expect(widthOf(line)).toBeLessThanOrEqual(columns)
        expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/u)
      }
    }
  })
})

describe('frames', () => {
  it.each(sizes)('end at the right edge at %i × %i, wide characters or not', (columns, rows) => {
    for (const keys of ways) {
      const framed = draw(hostileDossier(), { columns, rows }, ...keys).filter((line) =>
        /^[│┃╭╰┏┗]/u.test(line),
      )
      expect(framed.length).toBeGreaterThan(3)
      for (const line of framed) expect(edges(line).at(-1)).toBe(columns - 1)
    }
  })
})

describe('the screen', () => {
  it.each([
    [60, 16],
    [80, 24],
    [120, 40],
  ])('of the seed at %i × %i', (columns, rows) => {
    expect(draw(seedDossier(), { columns, rows }).join('\n')).toMatchSnapshot()
  })

  it.each([
    ['a demand', ['enter']],
    ['a plan version', ['2', 'j', 'enter']],
    ['a party', ['1', 'j', 'enter']],
    ['the related records', ['enter', 'enter', 'j']],
    ['the article', ['s']],
    ['the help', ['?']],
    ['a zoomed pane', ['z']],
    ['a response as evidence', ['J', 'J']],
  ])('of %s, at three widths', (_, keys) => {
    const seed = seedDossier()
    expect(draw(seed, { columns: 120, rows: 40 }, ...keys).join('\n')).toMatchSnapshot()
    expect(draw(seed, { columns: 80, rows: 24 }, ...keys).join('\n')).toMatchSnapshot()
    expect(draw(seed, { columns: 60, rows: 16 }, ...keys).join('\n')).toMatchSnapshot()
  })

  it('of wide characters and hostile text', () => {
    expect(draw(hostileDossier(), { columns: 100, rows: 30 }).join('\n')).toMatchSnapshot()
    expect(
      draw(hostileDossier(), { columns: 80, rows: 24 }, '1', 'enter').join('\n'),
    ).toMatchSnapshot()
  })

  it('says that no negotiation was found, and what was read', () => {
    expect(draw(emptyDossier(), { columns: 80, rows: 24 }).join('\n')).toMatchSnapshot()
  })

  it('says that nothing was read', () => {
    expect(draw(nothing, { columns: 80, rows: 24 })[2]).toBe('  Nothing was read.')
  })

  it.each([
    [39, 20, 'peacedash needs 40×10, has 39×20'],
    [100, 9, 'peacedash needs a terminal of 40×10 cells, this one has 100×9'],
    [24, 5, 'needs 40×10, has 24×5'],
    [14, 5, '14×5 < 40×10'],
    [5, 2, '40×10'],
  ])('says the size needed at %i × %i', (columns, rows, words) => {
    expect(draw(seedDossier(), { columns, rows })[0]).toBe(words)
  })

  it('shows where in a long list one is', () => {
    const lines = draw(largeDossier(), { columns: 120, rows: 40 }, 'G')
    expect(lines.some((line) => /\d+–200 of 200 ━┛/u.test(line))).toBe(true)
  })
})
